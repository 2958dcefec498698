import { Phone } from 'lucide-react'
import { type MouseEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { anchor } from './acts.ts'
import styles from './call-list.module.css'
import { useContacts } from './use-contacts.ts'

/** Whom one can call. Buttons, never telephone links: a practice call must not leave the page. */
export function CallList({ onDial }: { onDial: (to: string) => void }) {
  const { t } = useTranslation('practice')
  const title = useId()
  return (
    <section className={styles['calls']} aria-labelledby={title}>
      <h3 id={title} className={styles['title']}>
        {t('phoneCalls')}
      </h3>
      <ul className={styles['list']}>
        {useContacts().map(({ id, kind, name, number }) => (
          <li key={id} data-urgent={kind !== 'unit'}>
            <button
              type="button"
              className={styles['row']}
              onClick={(event) => isFirstPress(event) && onDial(id)}
              {...at(anchor.call, id)}
            >
              <Phone size="1.375rem" strokeWidth={1.75} aria-hidden />
              <span className={styles['who']}>
                <span className={styles['name']}>{name}</span>{' '}
                <span className={styles['number']}>{number}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Not the rest of a double click that brought this list under the pointer. */
const isFirstPress = ({ detail }: MouseEvent): boolean => detail < 2

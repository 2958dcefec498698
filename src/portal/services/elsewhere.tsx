import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { at } from '../../lib/moves.ts'
import { anchor } from './acts.ts'
import styles from './services.module.css'

type Other = Reply<'services.list'>['elsewhere'][number]

/** Services outside of this one. They are explained and not opened: there is no address behind them. */
export function Elsewhere({ others }: { others: readonly Other[] }) {
  const { t } = useTranslation('services')
  return (
    <section className={styles['section']} aria-labelledby="services-elsewhere">
      <h2 id="services-elsewhere" className={styles['title']}>
        {t('elsewhere')}
      </h2>
      <p className={styles['note']}>{t('elsewhereNote')}</p>
      <ul className={styles['others']}>
        {others.map((other) => (
          <OtherRow key={other.id} other={other} />
        ))}
      </ul>
    </section>
  )
}

function OtherRow({ other: { id, name, what, tell } }: { other: Other }) {
  const { t } = useTranslation('services')
  const part = useId()
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button
        type="button"
        className={styles['other']}
        aria-expanded={open}
        aria-controls={part}
        onClick={() => setOpen(!open)}
        {...at(anchor.elsewhere, id)}
      >
        <span>{name}</span>
        <ChevronDown size="1.5rem" strokeWidth={1.75} aria-hidden />
      </button>
      <div id={part} hidden={!open} className={styles['told']}>
        <p>
          <strong>{t('wouldOpen')}</strong> {what}
        </p>
        <p>
          <strong>{t('tellClient')}</strong> {tell}
        </p>
        <p className={styles['note']}>{t('notOpened')}</p>
      </div>
    </li>
  )
}

import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { anchor } from './acts.ts'
import { Current } from './current.tsx'
import styles from './people.module.css'

type OwnProps = {
  readonly self: Reply<'people.list'>['self']
  readonly current: boolean
  readonly busy: boolean
  readonly onStart: (person: string) => void
}

/** One's own matters. */
export function Own({ self: { id, given, family }, current, busy, onStart }: OwnProps) {
  const { t } = useTranslation('on-behalf')
  return (
    <li className={styles['card']} data-current={current}>
      <div className={styles['head']}>
        <Portrait figure={id} ground="professional" size="medium" />
        <div className={styles['words']}>
          <h3 className={styles['name']}>{`${given} ${family}`}</h3>
          <p className={styles['meta']}>{t('own')}</p>
        </div>
      </div>
      {current ? (
        <Current>{t('ownNow')}</Current>
      ) : (
        <div>
          <Button icon={Undo2} busy={busy} onClick={() => onStart(id)} {...at(anchor.start, id)}>
            {t('startOwn')}
          </Button>
        </div>
      )}
    </li>
  )
}

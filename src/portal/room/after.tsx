import { PhoneForwarded } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { fromIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import { Rating } from './rating.tsx'
import styles from './room.module.css'

/** After the call: how it ended, the way back while it goes on, how it went, and what comes next. */
export function After({ found }: { found: Found }) {
  const { t } = useTranslation('room')
  const { appointment, state, end, professional, unit } = found
  const now = useNow()
  const { act, busy, problem } = useAct('visits.join')
  const left = state === 'left'
  return (
    <div className={styles['stack']}>
      <Note kind="ok" title={t(left ? 'leftTitle' : 'endedTitle')}>
        {t('afterAdvice', { name: professional?.name ?? unit.name })}
      </Note>
      {left && now < fromIso(end) && (
        <div className={styles['back']}>
          <p>{t('backAdvice')}</p>
          <Button
            icon={PhoneForwarded}
            busy={busy}
            onClick={() => act({ appointment })}
            {...at(anchor.join)}
          >
            {t(busy ? 'joining' : 'rejoin')}
          </Button>
          {problem && (
            <Alert kind="error" title={t('notJoinedTitle')} live>
              {t('notJoinedAdvice')}
            </Alert>
          )}
        </div>
      )}
      <Rating found={found} />
      <Section title={t('next')} look="small">
        <Bullets items={[t('nextMessage'), t('nextTasks'), t('nextOut')]} />
        <p className={styles['row']}>
          <ButtonLink to={href('messages')}>{t('toMessages')}</ButtonLink>
          <ButtonLink to={href('home')} variant="quiet">
            {t('toHome')}
          </ButtonLink>
        </p>
      </Section>
    </div>
  )
}

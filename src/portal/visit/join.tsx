import { useQueryClient } from '@tanstack/react-query'
import { Video } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { refresh } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import type { Found, State } from './found.ts'
import styles from './visit.module.css'

type JoinProps = {
  readonly found: Found
  readonly state: Exclude<State, 'ended' | 'over'>
  /** What stands beside the button: why it is grey, or what it leads to. */
  readonly why: ReactNode
}

/** Joins the visit, or goes back to it. Pressed too early, the service itself says no. */
export function Join({ found: { appointment }, state, why }: JoinProps) {
  const { t } = useTranslation('visit')
  const reason = useId()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { act, busy, succeeded, problem, attempt } = useAct(
    'visits.join',
    useCallback(() => void navigate(href('visit.room', { appointment })), [navigate, appointment]),
  )

  // It was closed meanwhile: the page must show it.
  const outdated = problem?.type === 'closed'
  useEffect(() => {
    if (outdated) void refresh(queries)
  }, [outdated, queries])

  const early = state === 'early'
  const joining = busy || succeeded
  const refused = early && problem?.type === 'too-early'
  return (
    <section className={styles['join']} aria-label={t('joining')}>
      <div id={reason}>{why}</div>
      {refused && (
        <Alert key={attempt} kind="info" title={t('tooEarly')} live>
          {t('tooEarlyAdvice')}
        </Alert>
      )}
      {problem && problem.type !== 'too-early' && (
        <Alert key={attempt} kind="error" title={t('notJoined')} live>
          {t('notJoinedAdvice')}
        </Alert>
      )}
      <Button
        variant="primary"
        size="large"
        icon={Video}
        busy={joining}
        unavailable={early && !joining}
        aria-describedby={reason}
        onClick={() => act({ appointment })}
        onRefused={() => act({ appointment })}
        {...at(anchor.join)}
      >
        {t(joining ? 'joins' : `join_${state}`)}
      </Button>
      <SlowNote waits={busy} />
    </section>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { MessageCircle } from 'lucide-react'
import { type SyntheticEvent, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { refresh } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { useFaults } from '../../api/use-faults.ts'
import { useLimit } from '../../api/use-limit.ts'
import { useTyped } from '../../api/use-typed.ts'
import { clockTime } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { openingAt } from '../../lib/openings.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Section } from '../../ui/section.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import { ActingFor } from './acting-for.tsx'
import styles from './chat.module.css'
import type { Found } from './found.ts'

/** Beginning a chat: what it is not for, how long one waits, and what one wants to talk about. */
export function Start({ found }: { found: Found }) {
  const { t } = useTranslation('chat')
  const language = useLanguage()
  const now = useNow()
  const limit = useLimit('chats.open')
  const until = openingAt(found.open, now)?.to
  return (
    <Section title={t('start')}>
      <div className={styles['start']}>
        <Alert kind="info" title={found.not}>
          {t('urgentAdvice')}
        </Alert>
        <DefinitionList
          items={[
            {
              label: t('openLabel'),
              value: until ? t('openUntil', { time: clockTime(until, language) }) : found.hours,
            },
            { label: t('waitLabel'), value: found.wait },
          ]}
        />
        {limit ? (
          <Alert kind="info" title={limit.what}>
            {limit.why}
          </Alert>
        ) : (
          <Begin found={found} />
        )}
      </div>
    </Section>
  )
}

function Begin({ found: { id: chat, topics } }: { found: Found }) {
  const { t } = useTranslation('chat')
  const queries = useQueryClient()
  const [topic, setTopic] = useTyped('topic', '')
  const { act, busy, problem, attempt } = useAct('chats.open')
  const { faults, mend } = useFaults(problem)
  const error = faults['topic'] && t('topicMissing')

  // It was closed meanwhile: the page must show it.
  const outdated = problem?.type === 'closed'
  useEffect(() => {
    if (outdated) void refresh(queries)
  }, [outdated, queries])

  const begin = (event: SyntheticEvent) => {
    event.preventDefault()
    act({ chat, topic })
  }

  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={begin}>
      <ActingFor />
      <ErrorSummary
        title={t('notOpenedCheck')}
        items={error ? [{ anchor: anchor.topic, message: error }] : []}
        attempt={attempt}
      />
      <RadioGroup
        legend={t('topic')}
        name="topic"
        options={topics.map(({ id, name }) => ({ value: id, label: name }))}
        value={topic}
        onChange={(value) => {
          mend('topic')
          setTopic(value)
        }}
        error={error}
        anchor={anchor.topic}
      />
      {problem && problem.type !== 'invalid' && (
        <Alert kind="error" title={t('notOpenedTitle')} live>
          {t('notOpenedAdvice')}
        </Alert>
      )}
      <Button
        type="submit"
        variant="primary"
        size="large"
        icon={MessageCircle}
        className={styles['begin']}
        busy={busy}
        {...at(anchor.open)}
      >
        {t(busy ? 'opening' : 'open')}
      </Button>
      <SlowNote waits={busy} />
      <p className={styles['aside']}>{t('kept')}</p>
    </form>
  )
}

import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { moment, shortDay } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { type StatusStep, StatusSteps } from '../../ui/status-steps.tsx'
import { Section } from '../../ui/section.tsx'

type WhereNowProps = {
  readonly found: Reply<'messages.get'>
}

/** How far the client's latest message has come. */
export function WhereNow({ found: { state, answerBy, closed, posts } }: WhereNowProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const now = useNow()
  const sent = posts.findLast(({ by }) => by.client)
  const answer = posts.findLast(({ by }) => !by.client)
  // After an answer the client may have written again.
  const answered = answer !== undefined && (closed || posts.at(-1)?.by.client === false)
  const handled = answered || state !== 'sent'
  const steps: readonly StatusStep[] = [
    { state: 'done', label: t('stepSent'), detail: sent && moment(sent.at, now, language) },
    {
      state: handled ? 'done' : 'waiting',
      label: t('stepHandling'),
      ...(!handled && { detail: t('stepWaits') }),
    },
    answered
      ? { state: 'done', label: t('stepAnswered'), detail: moment(answer.at, now, language) }
      : {
          state: 'waiting',
          label: t('stepAnswered'),
          ...(!closed && { detail: t('answerBy', { day: shortDay(answerBy, language) }) }),
        },
    ...(closed ? [{ state: 'done', label: t('stepClosed') } as const] : []),
  ]
  return (
    <Section title={t('whereNow')} look="plain">
      <StatusSteps label={t('whereNow')} steps={steps} />
    </Section>
  )
}

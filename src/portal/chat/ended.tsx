import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { chatDraft } from '../../api/forms.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { Note } from '../../ui/note.tsx'
import styles from './chat.module.css'
import type { Found, Talk } from './found.ts'
import { Turns } from './turns.tsx'

type EndedProps = {
  readonly found: Found
  /** The chat that has just ended; undefined when the queue was left. */
  readonly talk: Talk | undefined
}

/** Tells that the chat is over, and keeps it before one's eyes. */
export function Ended({ found: { id, unit }, talk }: EndedProps) {
  const { t } = useTranslation('chat')
  const draft = useQuery(draftQuery(chatDraft(id)))
  const unsaid = (draft.data?.fields['text'] ?? '').trim() !== ''
  if (!talk)
    return (
      <Note kind="ok" title={t('leftTitle')}>
        {t('leftAdvice')} {unsaid && t('unsaid')}
      </Note>
    )
  return (
    <section className={styles['stack']} aria-labelledby="chat-ended">
      <Note kind="ok" title={t('endedTitle')}>
        {t(talk.ended?.by === 'professional' ? 'endedByThem' : 'endedAdvice')}{' '}
        {unsaid && t('unsaid')}
      </Note>
      <h2 id="chat-ended" className={styles['topic']}>
        {talk.topic.name}
      </h2>
      <Turns turns={talk.turns} unit={unit} />
    </section>
  )
}

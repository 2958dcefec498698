import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'

/** What happened while time was moved on, in words; undefined when it was not, or something was done since. */
export function useNews(): string | undefined {
  const { t } = useTranslation('practice')
  const { rehearsal, stage } = usePractice()
  const news = rehearsal.news()
  if (!news) return undefined
  const replies = news.flatMap((fact) =>
    fact.name === 'professional.replied' ? [fact.data.by] : [],
  )
  const by = stage.script.place.staff.find(({ id }) => id === replies.at(-1))
  if (by) return t('newsReply', { name: by.name })
  return t(news.some(({ name }) => name === 'message.taken') ? 'newsTaken' : 'newsNothing')
}

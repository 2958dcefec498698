import { useTranslation } from 'react-i18next'
import { newMessage, replyTo } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge } from '../../ui/badge.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { anchor } from './acts.ts'

type Draft = Reply<'drafts.list'>[number]

const replies = replyTo('')

/** The drafts of messages, among those of all forms; the latest first. */
export const ofMessages = (drafts: Reply<'drafts.list'>): readonly Draft[] =>
  drafts
    .filter(({ form }) => form === newMessage || form.startsWith(replies))
    .toSorted((a, b) => b.changed.localeCompare(a.changed))

type DraftRowProps = {
  readonly draft: Draft
  readonly conversations: Reply<'messages.list'>
}

/** A message that has not been sent: it leads to where it is gone on with. */
export function DraftRow({ draft, conversations }: DraftRowProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const now = useNow()
  const { form, fields, files, changed, refused } = draft
  const answered = form === newMessage ? undefined : form.slice(replies.length)
  const subject = conversations.find(({ id }) => id === answered)?.subject
  const text = fields['text']?.trim() ?? ''
  return (
    <RowLink
      to={
        answered === undefined
          ? href('messages.new')
          : href('messages.one', { conversation: answered })
      }
      title={
        answered === undefined
          ? t('newMessage')
          : subject === undefined
            ? t('reply')
            : t('replyAbout', { subject })
      }
      meta={[moment(changed, now, language), files > 0 && t('fileCount', { count: files })]
        .filter(Boolean)
        .join(', ')}
      excerpt={text === '' ? undefined : text}
      state={
        refused ? (
          <Badge state="late">{t('state_unsent')}</Badge>
        ) : (
          <Badge state="todo">{t('state_draft')}</Badge>
        )
      }
      {...at(anchor.draft, form)}
    />
  )
}

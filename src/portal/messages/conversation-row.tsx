import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge, type BadgeState } from '../../ui/badge.tsx'
import { Marked } from '../../ui/marked.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { anchor } from './acts.ts'

type Conversation = Reply<'messages.list'>[number]

const badges: Record<Conversation['state'], BadgeState> = {
  sent: 'sent',
  handling: 'started',
  answered: 'new',
  read: 'off',
  closed: 'off',
}

type ConversationRowProps = {
  readonly row: Conversation
  /** What was searched for, and the sentence in which it was found. */
  readonly found?: { readonly words: string; readonly excerpt: string }
}

/** A conversation in a list: about what, with whom, when last, and where it stands. */
export function ConversationRow({ row, found }: ConversationRowProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const now = useNow()
  const { id, subject, unit, contact, state, changed } = row
  const people = contact ? `${contact.name}, ${unit.name}` : unit.name
  return (
    <RowLink
      to={href('messages.one', { conversation: id })}
      title={found ? <Marked words={found.words}>{subject}</Marked> : subject}
      meta={`${people}, ${moment(changed, now, language)}`}
      excerpt={found && <Marked words={found.words}>{found.excerpt}</Marked>}
      state={<Badge state={badges[state]}>{t(`state_${state}`)}</Badge>}
      unread={state === 'answered'}
      {...at(anchor.row, id)}
    />
  )
}

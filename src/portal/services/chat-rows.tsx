import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { clockTime, moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { openingAt } from '../../lib/openings.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { RowLink } from '../../ui/row-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'

type Chat = Reply<'services.list'>['chats'][number]

/** The services with which one can chat, each with whether it is open. Nothing where there are none. */
export function ChatRows({ chats }: { chats: readonly Chat[] }) {
  const { t } = useTranslation('services')
  const standing = useStanding()
  if (chats.length === 0) return null
  return (
    <Section title={t('chats')}>
      <Rows>
        {chats.map((chat) => (
          <RowLink
            key={chat.id}
            to={href('services.chat', { chat: chat.id })}
            title={chat.name}
            about={chat.about}
            meta={standing(chat)}
            {...at(anchor.chat, chat.id)}
          />
        ))}
      </Rows>
    </Section>
  )
}

/** That one chats there already, or else whether it is open. */
function useStanding(): (chat: Chat) => string {
  const { t } = useTranslation('services')
  const language = useLanguage()
  const now = useNow()
  return ({ open, hours, state }) => {
    const next = openingAt(open, now)
    if (state !== null) return t(`chat_${state}`)
    if (!next) return hours
    return next.isOn
      ? t('chatOpen', { time: clockTime(next.to, language) })
      : t('chatClosed', { when: moment(next.from, now, language) })
  }
}

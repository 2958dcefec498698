import { account } from './contract/account.ts'
import { appointments } from './contract/appointments.ts'
import { chats } from './contract/chats.ts'
import { drafts } from './contract/drafts.ts'
import { health } from './contract/health.ts'
import { forms } from './contract/forms.ts'
import { help } from './contract/help.ts'
import { messages } from './contract/messages.ts'
import { notices } from './contract/notices.ts'
import { people } from './contract/people.ts'
import { search } from './contract/search.ts'
import { services } from './contract/services.ts'
import { session } from './contract/session.ts'
import { tasks } from './contract/tasks.ts'
import { visits } from './contract/visits.ts'

/**
 * The shape of every operation's input and reply. zod stays here: tests, tools and development check with it,
 * the page only borrows its types.
 */
export const contracts = {
  ...session,
  ...people,
  ...account,
  ...notices,
  ...messages,
  ...tasks,
  ...forms,
  ...drafts,
  ...appointments,
  ...health,
  ...services,
  ...chats,
  ...visits,
  ...help,
  ...search,
}

import { account } from './contract/account.ts'
import { drafts } from './contract/drafts.ts'
import { messages } from './contract/messages.ts'
import { session } from './contract/session.ts'
import { tasks } from './contract/tasks.ts'

/**
 * The shape of every operation's input and reply. zod stays here: tests, tools and development check with it,
 * the page only borrows its types.
 */
export const contracts = { ...session, ...account, ...messages, ...tasks, ...drafts }

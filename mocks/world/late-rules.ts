import type { Operation } from '../../src/api/operations.ts'
import { accountFacts } from './account-facts.ts'
import { accountRules } from './account.ts'
import { appointmentFacts } from './appointment-facts.ts'
import { appointmentRules } from './appointments.ts'
import { attachmentRules } from './attachments.ts'
import { bookingRules } from './booking.ts'
import { callbackFacts } from './callback-facts.ts'
import { callbackRules } from './callbacks.ts'
import { chatComing, chatTurn } from './chat-course.ts'
import { chatFacts } from './chat-facts.ts'
import { chatRules } from './chats.ts'
import { cueFacts } from './cue-facts.ts'
import { formFacts } from './form-facts.ts'
import { formRules } from './forms.ts'
import { chosenTime, freeFor } from './free-times.ts'
import { helpRules } from './help.ts'
import { measurementFacts } from './measurement-facts.ts'
import { measurementRules } from './measurements.ts'
import { noticeRules } from './notices.ts'
import { peopleFacts } from './people-facts.ts'
import { peopleRules } from './people.ts'
import { planRules } from './plans.ts'
import { resultRules } from './results.ts'
import { searchRules } from './search.ts'
import { serviceRules } from './services.ts'
import { visitComing, visitOpens } from './visit-course.ts'
import { lineChanged, visitFacts } from './visit-facts.ts'
import { visitRules } from './visits.ts'
import type { Rules } from './world.ts'

/** What is known of the times of appointments. */
export const times = { chosenTime, freeFor }

/** What happens in chats and remote visits by itself. */
export const course = { chatComing, chatTurn, visitComing, visitOpens }

/** How what only comes about with these rules changes the world. */
export const lateFacts = {
  ...accountFacts,
  ...appointmentFacts,
  ...callbackFacts,
  ...chatFacts,
  ...formFacts,
  ...measurementFacts,
  ...peopleFacts,
  ...visitFacts,
}

export { cueFacts, lineChanged }

/** The rules that no rehearsal needs to begin: they are fetched when they are first asked for. */
export const lateRules = {
  ...accountRules,
  ...appointmentRules,
  ...attachmentRules,
  ...bookingRules,
  ...callbackRules,
  ...chatRules,
  ...formRules,
  ...helpRules,
  ...measurementRules,
  ...noticeRules,
  ...peopleRules,
  ...planRules,
  ...resultRules,
  ...searchRules,
  ...serviceRules,
  ...visitRules,
} satisfies Partial<Rules<Operation>>

import { z } from 'zod'
import { noticeKind } from './notices.ts'
import { nothing } from './shapes.ts'

const contact = z.strictObject({
  phone: z.string(),
  email: z.string(),
  /** Where the client is told that there is something new. */
  notices: z.enum(['sms', 'email', 'none']),
})

/** `sharing`: professionals may see what the client enters. `messaging`: matters may be handled by messages. */
const consent = z.enum(['sharing', 'messaging'])

/** The client's own details and what they have agreed to. */
export const account = {
  'account.get': {
    input: nothing,
    reply: z.strictObject({
      contact,
      /** Of what the client is not told outside the service. */
      quiet: z.array(noticeKind),
      consents: z.strictObject({ sharing: z.boolean(), messaging: z.boolean() }),
    }),
  },
  /** The terms are compulsory, sharing is not. */
  'terms.accept': {
    input: z.strictObject({ terms: z.boolean(), sharing: z.boolean() }),
    reply: nothing,
  },
  'contact.save': { input: contact, reply: nothing },
  'consents.change': { input: z.strictObject({ consent, given: z.boolean() }), reply: nothing },
}

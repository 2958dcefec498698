import { z } from 'zod'
import { email, phone } from './basics.ts'

/** What the county knows of how to reach the client. */
export const contactDetails = z.strictObject({
  phone: phone.or(z.literal('')),
  email: email.or(z.literal('')),
  notices: z.enum(['sms', 'email', 'none']),
})

/** To what the client has agreed. */
export const consents = z.strictObject({
  terms: z.boolean(),
  sharing: z.boolean(),
  messaging: z.boolean(),
})

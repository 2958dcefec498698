import { z } from 'zod'
import { noticeKind } from '../../../src/api/contract/notices.ts'
import { email, phone } from './basics.ts'

/** What the county knows of how to reach the client. */
export const contactDetails = z.strictObject({
  phone: phone.or(z.literal('')),
  email: email.or(z.literal('')),
  notices: z.enum(['sms', 'email', 'none']),
  /** Of what the client does not want to be told. */
  quiet: z.array(noticeKind).optional(),
})

/** Of what one can choose to be told. */
export type NoticeKind = z.output<typeof noticeKind>

/** To what the client has agreed. */
export const consents = z.strictObject({
  terms: z.boolean(),
  sharing: z.boolean(),
  messaging: z.boolean(),
})

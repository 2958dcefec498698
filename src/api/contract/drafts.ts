import { z } from 'zod'

const form = z.string()
const fields = z.record(z.string(), z.string())

/** What has been written in a form and not sent yet: kept by the server while one is signed in. */
export const drafts = {
  'drafts.get': { input: z.strictObject({ form }), reply: z.strictObject({ fields }) },
  'drafts.save': { input: z.strictObject({ form, fields }), reply: z.strictObject({}) },
}

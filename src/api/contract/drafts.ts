import { z } from 'zod'
import { nothing } from './shapes.ts'

const form = z.string()
const fields = z.record(z.string(), z.string())
const file = z.strictObject({ id: z.string(), name: z.string(), bytes: z.int() })

/** What has been written in a form and not sent yet, and the files with it: kept by the server. */
export const drafts = {
  'drafts.list': {
    input: nothing,
    reply: z.array(
      z.strictObject({
        form,
        fields,
        files: z.int(),
        changed: z.iso.datetime({ offset: true }),
        /** The server did not take it when it was last sent. */
        refused: z.boolean(),
      }),
    ),
  },
  'drafts.get': {
    input: z.strictObject({ form }),
    reply: z.strictObject({ fields, files: z.array(file) }),
  },
  'drafts.save': { input: z.strictObject({ form, fields }), reply: nothing },
  'drafts.discard': { input: z.strictObject({ form }), reply: nothing },
  'attachments.add': {
    input: z.strictObject({ form, name: z.string(), content: z.instanceof(Uint8Array) }),
    reply: file,
  },
  'attachments.remove': { input: z.strictObject({ form, file: z.string() }), reply: nothing },
}

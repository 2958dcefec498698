import { z } from 'zod'

export const id = z.string()

/** A moment, as in "2026-11-24T08:30:00+02:00". */
export const time = z.iso.datetime({ offset: true })

export const named = z.strictObject({ id, name: z.string() })

/** Asks for nothing, or tells nothing. */
export const nothing = z.strictObject({})

/** Who wrote something. */
export const author = z.strictObject({
  id,
  name: z.string(),
  role: z.string().nullable(),
  client: z.boolean(),
  /** The name of who wrote it for the client; null when nobody did. */
  writer: z.string().nullable(),
})

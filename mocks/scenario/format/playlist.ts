import { z } from 'zod'
import { lanes, roles } from '../../../src/lib/lane.ts'
import { format, id, schemaPath, text } from './basics.ts'

/** Scenarios in an order, as a trainer goes through them. */
export const playlist = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  title: text,
  for: z.enum(roles),
  /** Somebody leads it; otherwise one goes through it alone. */
  led: z.boolean().default(false),
  minutes: z.int().min(1),
  aim: text,
  items: z
    .array(
      z.union([
        z.strictObject({
          scenario: id,
          variant: id.optional(),
          lane: z.enum(lanes),
          from: id.optional(),
          until: id.optional(),
          minutes: z.int().min(1),
          note: text.optional(),
        }),
        z.strictObject({ talk: text, minutes: z.int().min(1) }),
      ]),
    )
    .min(1),
})

/** A playlist that has been read. */
export type Playlist = z.output<typeof playlist>

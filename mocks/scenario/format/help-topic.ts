import { z } from 'zod'
import { id, text } from './basics.ts'

/** A page of instructions. */
export const helpTopic = z.strictObject({
  id,
  title: text,
  about: text,
  /** `legal`: what every service has to tell of itself. */
  kind: z.enum(['guide', 'legal']).default('guide'),
  parts: z
    .array(
      z.strictObject({
        title: text,
        text: z.array(text).default([]),
        /** What one does, in order. */
        steps: z.array(text).default([]),
      }),
    )
    .min(1),
})

import { z } from 'zod'
import { id, text } from './basics.ts'

const option = z.strictObject({ id, label: text, score: z.int().optional() })
const characters = z.int().min(1).max(4000)

const asked = {
  id,
  label: text,
  hint: text.optional(),
  required: z.boolean().default(false),
  /** Asked only when an earlier question is answered with one of these. */
  if: z.strictObject({ question: id, in: z.array(z.string()).min(1) }).optional(),
}

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('text'), characters: characters.default(100) }),
  z.strictObject({ ...asked, kind: z.literal('long'), characters: characters.default(1000) }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    /** What it counts, as in "päivää". */
    counts: text.optional(),
    min: z.number(),
    max: z.number(),
    /** May there be a decimal comma? */
    decimals: z.boolean().default(false),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('date'),
    when: z.enum(['past', 'future', 'any']).default('any'),
  }),
  z.strictObject({ ...asked, kind: z.literal('yes-no') }),
  z.strictObject({ ...asked, kind: z.literal('one'), options: z.array(option).min(2) }),
  z.strictObject({ ...asked, kind: z.literal('several'), options: z.array(option).min(2) }),
  z.strictObject({
    ...asked,
    kind: z.literal('scale'),
    from: z.int(),
    to: z.int(),
    /** What the ends mean. */
    low: text,
    high: text,
    /** Its value counts as points. */
    scored: z.boolean().default(false),
  }),
])

/** A form is data: whoever adds one writes no program. */
export const form = z.strictObject({
  id,
  title: text,
  kind: z.enum(['form', 'questionnaire']),
  intro: text,
  minutes: z.int().min(1).max(60),
  /** Who reads it. */
  unit: id,
  /** Can it be filled in without having been asked for? */
  free: z.boolean().default(false),
  sections: z
    .array(
      z.strictObject({
        id,
        title: text,
        intro: text.optional(),
        questions: z.array(question).min(1),
      }),
    )
    .min(1),
  /** What happens when it has been sent. */
  thanks: text,
  /** What the points of all answers together mean. */
  result: z
    .array(z.strictObject({ from: z.int(), to: z.int(), title: text, text }))
    .min(2)
    .optional(),
})

/** A form of a place. */
export type Form = z.output<typeof form>

/** A question of a form. */
export type FormQuestion = z.output<typeof question>

import { z } from 'zod'
import { audience, feeling, id, only, text } from './basics.ts'
import { condition } from './condition.ts'
import { line } from './line.ts'
import { stepBase } from './step-base.ts'

const choice = z
  .strictObject({
    id,
    for: audience,
    only,
    says: text.optional(),
    /** Saying nothing, and waiting. */
    silence: z.literal(true).optional(),
    /** What the other answers: of several the first whose condition holds. */
    reply: z.union([text, z.array(z.strictObject({ if: condition.optional(), text })).min(1)]),
    /** What the client then does. */
    acts: z.array(line).default([]),
    feels: feeling.optional(),
    quality: z.enum(['good', 'ok', 'poor']),
    why: text,
    go: id.optional(),
  })
  .refine(({ says, silence }) => (says === undefined) !== (silence === undefined), {
    error: 'says-or-silence',
  })

/** Something to say: to the client, or as the client to a professional. */
export const talk = z
  .strictObject({
    ...stepBase,
    kind: z.literal('talk'),
    /** A member of the staff, and what they say: then the learner answers as the client. */
    by: id.optional(),
    professional: text.optional(),
    choices: z.array(choice).min(2),
    /** Without it one good choice will do. */
    done: condition.optional(),
  })
  .refine(
    ({ client, professional, by }) =>
      (client === undefined) !== (professional === undefined) &&
      (professional === undefined) === (by === undefined),
    { error: 'one-speaker' },
  )

/** A step in which something is said. */
export type TalkStep = z.output<typeof talk>

/** What the learner can say. */
export type Choice = TalkStep['choices'][number]

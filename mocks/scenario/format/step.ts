import { z } from 'zod'
import { id, only, page, text } from './basics.ts'
import { condition } from './condition.ts'
import { lines } from './line.ts'
import { otherwise, stepBase } from './step-base.ts'
import { talk } from './talk.ts'

/** A nudge, then where it is. The third, doing it together, comes of the model. */
const hints = z.tuple([text, text])

/** Something to do in the service, in one right way. */
const single = z.strictObject({
  ...stepBase,
  kind: z.literal('do'),
  hints,
  otherwise,
  model: lines,
  done: condition,
  /** Said when the step is done. */
  feedback: text,
})

/** Something to do for which several ways are right. The first is the model's. */
const fork = z.strictObject({
  ...stepBase,
  kind: z.literal('do'),
  hints,
  otherwise,
  ways: z
    .array(
      z.strictObject({
        id,
        only,
        name: text,
        model: lines,
        done: condition,
        /** Said when the step was done in this way: what it is good for. */
        why: text,
        go: id.optional(),
      }),
    )
    .min(1),
})

/** Where is the client now? Asked when their screen is not seen. */
const where = z.strictObject({
  ...stepBase,
  kind: z.literal('where'),
  pages: z.array(page).min(2),
  feedback: text,
  otherwise,
})

/** A step: something to do, to say, or to find out. */
export const step = z.union([single, fork, talk, where])

/** A step of a scenario. */
export type Step = z.output<typeof step>

/** A step in which one finds out where the client is. */
export type WhereStep = z.output<typeof where>

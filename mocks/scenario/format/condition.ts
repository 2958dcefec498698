import { z } from 'zod'
import { id, page, time } from './basics.ts'
import { factName } from './fact-name.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

const matcher = z.union([
  scalar,
  z.strictObject({ not: scalar }),
  z.strictObject({ in: z.array(scalar).min(1) }),
  /** Any of these word beginnings: Finnish inflects. */
  z.strictObject({ has: z.array(z.string().min(2)).min(1) }),
  /** A number, from one to another. */
  z.strictObject({ min: z.number(), max: z.number().optional() }),
  z.strictObject({ max: z.number() }),
])

/** Counts only what comes after this began: a step, a choice, a cue or a failure. Otherwise the whole run. */
const since = id.optional()

const happened = z.strictObject({
  happened: factName,
  where: z.record(z.string(), matcher).optional(),
  /** At least so often. */
  times: z.int().min(1).optional(),
  since,
})

/** A page has been opened. */
const opened = z.strictObject({
  page,
  where: z.record(z.string(), z.string()).optional(),
  since,
})

/** It is now between these times; `+` counts from the opening. */
const clock = z.strictObject({
  clock: z.strictObject({ min: time.optional(), max: time.optional() }),
})

const said = z.strictObject({ said: id, since })
const slipped = z.strictObject({ slip: id })
const noticed = z.strictObject({ noticed: id })
const missed = z.strictObject({ missed: id })
const leaf = z.union([happened, opened, clock, said, slipped, noticed, missed])

/** What a field is compared with. */
export type Matcher = z.output<typeof matcher>

/** A condition without others in it. */
export type Leaf = z.output<typeof leaf>

/** What can hold of a rehearsal. */
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition }

/** What can hold of a rehearsal, in any nesting. */
export const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    ...leaf.options,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
)

import { z } from 'zod'
import { id, only, text, time } from './basics.ts'
import { namedByHand } from './by-hand.ts'
import { condition } from './condition.ts'
import { operation } from './operation.ts'

/** Planned failures, by their ids in the closed list. */
const failureKind = z.enum([
  'F01',
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F12',
  'F13',
  'F14',
  'F20',
  'F21',
  'F22',
  'F23',
  'F24',
  'F25',
  'F26',
])

/** Why a planned failure does not take a file. */
const fileRefusal = z.enum(['too-large', 'kind'])

/** What goes wrong on purpose while the step is at hand: from its first moment, after something, or when asked for. */
export const failure = z
  .strictObject({
    id,
    only,
    failure: failureKind,
    on: operation,
    /** Why F23 refuses the file; too large when it does not say. */
    why: fileRefusal.optional(),
    after: condition.optional(),
    delay: time.optional(),
    by: z.literal('trainer').optional(),
    /** What the trainer starts, in a few words. */
    name: text.optional(),
    /** It ends after so many times, after so long, or when something holds; at the latest with the step. */
    times: z.int().min(1).optional(),
    for: time.optional(),
    until: condition.optional(),
    /** What helps, told when it has been met; of something slow, when it has begun. */
    recover: text,
  })
  .refine(namedByHand, { error: 'trainer-name' })

/** Something that goes wrong on purpose. */
export type Failure = z.output<typeof failure>

/** A kind of planned failure, by its id. */
export type FailureKind = z.output<typeof failureKind>

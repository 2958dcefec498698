import { z } from 'zod'
import { chatWay } from '../../../src/api/contract/chats.ts'
import { id, named, text, time } from './basics.ts'
import { hours } from './hours.ts'
import { beginning } from './urgent.ts'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'] as const

const answer = z.strictObject({
  text,
  /** What the client can go on with from it. */
  way: chatWay.optional(),
})

/** A service with which one can chat: who answers and when, and what they say. */
export const chat = z.strictObject({
  ...named.shape,
  about: text,
  /** What it is not for. */
  not: text,
  /** The area in which it is offered, and the unit that answers. */
  area: id,
  unit: id,
  /** Those of the staff who answer. They take turns. */
  staff: z.array(id).min(1),
  /** As in "arkisin kello 8–15". */
  open: text,
  /** The same as data. It is closed on days that are left out; on public holidays `holiday` holds in their place. */
  hours: z.partialRecord(z.enum(days), hours),
  /** How long one usually waits. */
  wait: text,
  /** The place in the queue that one gets. */
  queue: z.int().min(1).max(9),
  /** How long each place in the queue takes, an answer, and until the chat is ended when nobody says anything. */
  pace: z.strictObject({ queue: time, answer: time, idle: time }),
  characters: z.int().min(1).max(4000),
  /** Can a time be booked for such matters? */
  booking: z.boolean().default(false),
  greeting: text,
  /** What one can choose at the start, and what the professional then asks first. */
  topics: z.array(z.strictObject({ ...named.shape, asks: text })).min(1),
  /**
   * The first that fits what was said is given, each once: some of its words begin in it. Without words it fits
   * anything. Of some topics only, or of all.
   */
  answers: z
    .array(
      answer.extend({
        topics: z.array(id).min(1).optional(),
        has: z.array(beginning).min(1).optional(),
      }),
    )
    .default([]),
  /** Given in their order when no answer fits; the last again and again. */
  otherwise: z.array(answer).min(1),
  /** Said when nobody has said anything for long; then the chat is ended. */
  closing: text,
})

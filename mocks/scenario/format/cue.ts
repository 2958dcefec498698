import { z } from 'zod'
import { facts } from '../../world/facts.ts'
import { meeting } from './appointment.ts'
import { id, only, text, time } from './basics.ts'
import { asks } from './asks.ts'
import { namedByHand } from './by-hand.ts'
import { condition } from './condition.ts'

/** Something that happens by itself in the county, after something or when a trainer wants it. */
export const cue = z
  .strictObject({
    id,
    only,
    after: condition.optional(),
    /** Fired by hand, when a trainer wants it. */
    by: z.literal('trainer').optional(),
    /** What the trainer starts, in a few words. */
    name: text.optional(),
    delay: time.optional(),
    /** In whose matters; in those of the fact that set the cue off when it is left out. */
    person: id.optional(),
    /** Fires anew for every fact that meets it; otherwise a cue fires once. */
    each: z.boolean().default(false),
    /** Fields that are left out are taken from the fact that set the cue off. */
    do: z
      .array(
        z.union([
          z.strictObject({
            'professional.replied': facts['professional.replied']
              .partial({ conversation: true })
              .extend({ text }),
          }),
          z.strictObject({
            'message.taken': facts['message.taken'].partial({ conversation: true }),
          }),
          z.strictObject({
            'conversation.closed': facts['conversation.closed'].partial({ conversation: true }),
          }),
          z.strictObject({ 'result.arrived': facts['result.arrived'] }),
          /** The unit books it for the client. Its id is new. */
          z.strictObject({
            'appointment.given': z.strictObject({
              appointment: id,
              service: id,
              unit: id,
              with: id,
              way: meeting,
              when: time,
            }),
          }),
          /** By the unit. */
          z.strictObject({
            'appointment.cancelled': z.strictObject({ appointment: id.optional() }),
          }),
          /** The time that the client has chosen and not yet booked. */
          z.strictObject({ 'slot.taken': z.strictObject({}) }),
          z.strictObject({
            'task.given': facts['task.given'].extend({
              title: text,
              info: text.exactOptional(),
              due: time,
            }),
          }),
          z.strictObject({ 'task.dropped': facts['task.dropped'] }),
          /** Lets the client into the remote visit; which one it is comes of the one in which the client is. */
          z.strictObject({ 'visit.admitted': z.strictObject({ by: id }) }),
          z.strictObject({
            'professional.spoke': z.strictObject({ by: id, text, asks: asks.exactOptional() }),
          }),
          /** Somebody comes to the visit: of the staff, or one of those whom the exercise knows. */
          z.strictObject({
            'visit.entered': z.strictObject({ who: id, beside: z.boolean().default(false) }),
          }),
          z.strictObject({ 'visit.departed': z.strictObject({ who: id }) }),
          z.strictObject({ 'visit.ended': z.strictObject({ by: id }) }),
          /** A message that the client did not ask for. Its conversation's id is new. */
          z.strictObject({ 'professional.wrote': facts['professional.wrote'].extend({ text }) }),
          z.strictObject({ 'phone.rang': facts['phone.rang'] }),
          z.strictObject({ pause: time }),
        ]),
      )
      .min(1),
  })
  .refine(({ after, by }) => (after === undefined) !== (by === undefined), {
    error: 'after-or-trainer',
  })
  .refine(namedByHand, { error: 'trainer-name' })

/** Something that happens by itself. */
export type Cue = z.output<typeof cue>

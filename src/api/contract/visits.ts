import { z } from 'zod'
import { author, id, named, nothing, time } from './shapes.ts'

const one = z.strictObject({ appointment: id })

/** `over`: the time has passed. `left`: the client was in the room, and can come back. */
const state = z.enum(['early', 'open', 'waiting', 'on', 'lost', 'left', 'ended', 'over'])

export const device = z.enum(['camera', 'microphone', 'speaker'])

/**
 * How a device was found. `drawn`: a drawn picture, or a simulated sound, takes its place. `denied`: the browser was
 * told not to let the service use it. `heard`, `not-heard` and `echo` are said of the loudspeaker.
 */
export const found = z.enum([
  'works',
  'drawn',
  'denied',
  'missing',
  'busy',
  'covered',
  'silent',
  'heard',
  'not-heard',
  'echo',
])

/** What the client can switch. Raising the hand asks for a turn. */
export const control = z.enum(['camera', 'microphone', 'hand'])

/** How something was said: aloud, by choosing it, or in writing. */
const how = z.enum(['voice', 'choice', 'chat'])

/** `figure` is whose drawing shows them. */
const somebody = z.strictObject({ ...named.shape, role: z.string(), figure: z.string() })

/** A remote visit, from getting ready to the goodbye. It goes by the id of its appointment. */
export const visits = {
  'visits.get': {
    input: one,
    reply: z.strictObject({
      appointment: id,
      service: named,
      start: time,
      end: time,
      /** From when on one can join. */
      joinFrom: time,
      /** Until when it is usual to wait, and from when on one had better call. */
      usualUntil: time,
      callFrom: time,
      unit: z.strictObject({ ...named.shape, phone: z.string(), open: z.string() }),
      /** How one prepares. */
      instructions: z.array(z.string()),
      /** Whom one meets; null where nobody in particular has been promised. */
      professional: somebody.nullable(),
      /** Whose matters they are, and who is before the camera: not always the same. */
      client: named,
      own: named,
      state,
      /** Since when it is so; null before anything was done. */
      since: time.nullable(),
      /** How the devices were found; null where one has not been tried. */
      devices: z.strictObject({
        camera: found.nullable(),
        microphone: found.nullable(),
        speaker: found.nullable(),
      }),
      /** What is switched on. */
      camera: z.boolean(),
      microphone: z.boolean(),
      hand: z.boolean(),
      /** The line is weak: the picture stops at times. */
      weak: z.boolean(),
      /** Who else is in the call. `beside`: in the same room as the client. */
      others: z.array(z.strictObject({ ...somebody.shape, beside: z.boolean() })),
      /** What was said and written, in order. */
      turns: z.array(
        z.strictObject({ id, by: author, at: time, text: z.string(), written: z.boolean() }),
      ),
      /** What the professional waits to be answered, by the turn that asked; `aloud` can be answered by speaking. */
      asks: z
        .strictObject({
          turn: id,
          answers: z.array(z.strictObject({ id, says: z.string() })),
          aloud: id.nullable(),
        })
        .nullable(),
      /** As the scenario wants it, the client's browser is too old for a remote visit. */
      oldBrowser: z.boolean(),
      /** What the client shows now. */
      shown: z.string().nullable(),
      /** The client has said how it went. */
      rated: z.boolean(),
      characters: z.int(),
    }),
  },
  /** Tells how a device was found. */
  'devices.check': { input: z.strictObject({ appointment: id, device, found }), reply: nothing },
  /** Comes to the waiting room, or back to the call. */
  'visits.join': { input: one, reply: nothing },
  /** Leaves the waiting room, or the call. */
  'visits.leave': { input: one, reply: nothing },
  /** Answers what was asked with one of its answers, or says anything in writing. */
  'visits.say': {
    input: z.strictObject({ appointment: id, answer: id.optional(), text: z.string(), how }),
    reply: nothing,
  },
  'visits.switch': {
    input: z.strictObject({ appointment: id, control, on: z.boolean() }),
    reply: nothing,
  },
  /** Shows a laboratory result or a file of one's own, by its name; neither: shows nothing any more. */
  'visits.show': {
    input: z.strictObject({
      appointment: id,
      result: id.optional(),
      file: z.string().optional(),
    }),
    reply: nothing,
  },
  /** Tells how the visit went. */
  'visits.rate': {
    input: z.strictObject({
      appointment: id,
      answer: z.enum(['well', 'fair', 'badly']),
      text: z.string(),
    }),
    reply: nothing,
  },
}

import { z } from 'zod'
import { id, named, nothing, time } from './shapes.ts'

/** How one meets: at the unit, by video, or by phone. */
const way = z.enum(['visit', 'remote', 'phone'])

/** Where the client is reminded of the appointment, on the day before. */
const reminder = z.enum(['sms', 'email', 'none'])

const professional = z.strictObject({ id, name: z.string(), role: z.string() })

/** `ongoing` and `ended` come with the clock. */
const state = z.enum(['booked', 'ongoing', 'ended', 'cancelled'])

const row = z.strictObject({
  id,
  service: named,
  unit: z.strictObject({ ...named.shape, municipality: z.string() }),
  /** Null where nobody in particular has been promised, as in a laboratory. */
  professional: professional.nullable(),
  way,
  start: time,
  end: time,
  state,
})

/** A free time. `start`, `professional` and `way` together tell it from all others. */
const slot = z.strictObject({ start: time, end: time, professional, way })

/** That one meets by video is agreed to: needed when the way is remote and was not before. */
const remoteAgreed = z.boolean().optional()
const chosen = { way, professional: id, start: time, remoteAgreed }
const one = z.strictObject({ appointment: id })

export const appointments = {
  /** All of the client's appointments, the earliest first. */
  'appointments.list': { input: nothing, reply: z.array(row) },
  'appointments.get': {
    input: one,
    reply: z.strictObject({
      ...row.shape,
      /** What the client wrote, or the professional, of why they meet. May be empty. */
      reason: z.string(),
      /** Who booked it for the client; null when nobody did. */
      booker: z.string().nullable(),
      address: z.string(),
      phone: z.string(),
      /** When the phone of the unit is answered, as in "arkisin kello 8–16". */
      open: z.string(),
      /** How one prepares for it, and what to take along. */
      instructions: z.array(z.string()),
      reminder,
      /** When the client is reminded; null without a reminder. */
      remindedAt: time.nullable(),
      /** Until when it can be moved or cancelled in the service; `open` tells whether it still can now. */
      changes: z.strictObject({ until: time, hours: z.int(), open: z.boolean() }),
      /** The time that it had before it was moved the last time. */
      movedFrom: time.nullable(),
      /** From when on one can join; null where there is nothing to join. */
      joinFrom: time.nullable(),
      /** Has the unit been asked to call the client back? */
      callbackAsked: z.boolean(),
    }),
  },
  /** What can be booked where. */
  'booking.options': {
    input: nothing,
    reply: z.strictObject({
      services: z.array(
        z.strictObject({
          ...named.shape,
          /** What it is for, in a sentence. */
          about: z.string(),
          minutes: z.int(),
          ways: z.array(way),
          /** Where it is offered: the client's own unit first, then those of the same municipality. */
          units: z.array(
            z.strictObject({
              ...named.shape,
              municipality: named,
              address: z.string(),
              phone: z.string(),
              own: z.boolean(),
              professionals: z.array(professional),
            }),
          ),
        }),
      ),
      characters: z.int(),
      /** The phone number and the email address to which a reminder would go. */
      contact: z.strictObject({ phone: z.string(), email: z.string() }),
    }),
  },
  /** The free times of four weeks. `way` and `professional` may be `any`. */
  'slots.list': {
    input: z.strictObject({
      service: id,
      unit: id,
      way: z.enum(['any', ...way.options]),
      professional: id,
      /** The Monday with which the four weeks begin. */
      from: z.string(),
    }),
    reply: z.strictObject({
      /** All 28 days in order; those that are over or closed have no slots. */
      days: z.array(z.strictObject({ date: z.iso.date(), slots: z.array(slot) })),
      /** The first free time from now on that was asked for, wherever in the coming months; null when there is none. */
      first: slot.nullable(),
      /** Other units with the same service and way, and their first free times: when there is none here in the four weeks. */
      elsewhere: z.array(z.strictObject({ unit: named, first: time })),
    }),
  },
  'appointments.book': {
    input: z.strictObject({
      service: id,
      unit: id,
      ...chosen,
      reason: z.string(),
      reminder,
    }),
    reply: one,
  },
  'appointments.move': {
    input: z.strictObject({ appointment: id, ...chosen }),
    reply: nothing,
  },
  'appointments.cancel': {
    input: z.strictObject({
      appointment: id,
      why: z.enum(['not-needed', 'cannot-come', 'ill', 'other']),
    }),
    reply: nothing,
  },
  'appointments.remind': {
    input: z.strictObject({ appointment: id, reminder }),
    reply: nothing,
  },
  /** Asks a unit to call: for an appointment that can no longer be changed in the service, or for any matter. */
  'callback.ask': {
    input: z.strictObject({ unit: id, phone: z.string(), appointment: id.optional() }),
    reply: z.strictObject({
      /** By when the unit calls. */
      by: time,
    }),
  },
}

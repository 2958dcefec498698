import { z } from 'zod'
import { measurementField, measurementKind } from '../../../src/api/contract/health.ts'
import { meeting } from './appointment.ts'
import { area } from './area.ts'
import { format, id, named, phone, schemaPath, text } from './basics.ts'
import { chat } from './chat.ts'
import { form } from './form.ts'
import { helpTopic } from './help-topic.ts'
import { hours } from './hours.ts'
import { idleMinutes } from './idle-minutes.ts'
import { mandate } from './mandate.ts'
import { range } from './result.ts'
import { urgent } from './urgent.ts'
import { visits } from './visits.ts'

/** A county: what it offers, where, and by whom. */
export const place = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  name: text,
  note: text,
  urgent,
  /** What a text message or an email says when there is something new in the service. */
  notice: text,
  /** The same of a new task. */
  taskNotice: text,
  /** The same of an appointment: that it was booked, moved or cancelled, and that it is tomorrow. */
  appointmentNotices: z.strictObject({
    booked: text,
    moved: text,
    cancelled: text,
    reminder: text,
  }),
  limits: z.strictObject({
    answerWorkdays: z.int().min(1),
    messageCharacters: z.int().min(1),
    /** The files that can go with a message: endings of their names, size of each, and how many. */
    files: z.strictObject({
      kinds: z.array(z.enum(['pdf', 'jpg', 'jpeg', 'png'])).min(1),
      megabytes: z.int().min(1),
      count: z.int().min(1),
    }),
    /** Until how long before it an appointment can be moved and cancelled, for adults and for minors. */
    cancelHours: z.int().min(0),
    cancelHoursMinor: z.int().min(0),
    /** How long before a remote visit one can join it. */
    joinOpensMinutes: z.int().min(0),
    /** Within how many hours of opening a unit calls back. */
    callbackHours: z.int().min(1),
    reasonCharacters: z.int().min(1),
    /** How soon the first free time is, and how many days ahead one can book. */
    bookMinutesAhead: z.int().min(0),
    bookDaysAhead: z.int().min(28),
    lunch: hours,
    idle: idleMinutes,
  }),
  mandates: z.strictObject({
    /** A Suomi.fi mandate for health matters. */
    health: mandate,
    /** Younger children's matters are open to their guardian; older ones decide themselves. */
    guardian: mandate.extend({ untilAge: z.int().min(0).max(18) }),
  }),
  municipalities: z.array(named).min(1),
  topics: z.array(named).min(1),
  /** What one can book a time for. It is offered where somebody of the staff gives it. */
  services: z.array(
    z.strictObject({
      ...named.shape,
      about: text,
      ways: z.array(meeting).min(1),
      minutes: z.int().min(5).max(60),
      /** How one prepares for it and what to take along, by how one meets. */
      instructions: z.partialRecord(meeting, z.array(text).min(1)).default({}),
    }),
  ),
  forms: z.array(form).default([]),
  units: z
    .array(
      z.strictObject({
        ...named.shape,
        municipality: id,
        phone,
        /** As in "arkisin kello 8–16". */
        open: text,
        /** The same as data, on workdays. */
        hours,
        address: text,
        /** Can it be asked to call? */
        callback: z.boolean(),
        topics: z.array(id),
      }),
    )
    .min(1),
  /** What is offered, by area. */
  areas: z.array(area).default([]),
  /** Services with which one can chat. */
  chats: z.array(chat).default([]),
  /** How remote visits go. */
  visits,
  /** Services outside of this one. No address of them stands anywhere: nothing is opened. */
  elsewhere: z
    .array(
      z.strictObject({
        ...named.shape,
        /** What would open. */
        what: text,
        /** How a professional tells a client of it. */
        tell: text,
      }),
    )
    .default([]),
  /** Instructions, and what the service tells of itself: `terms`, `privacy` and `accessibility`. */
  help: z.array(helpTopic).default([]),
  /** The tests of the laboratory, with ranges such as Finnish laboratories commonly give for adults. */
  tests: z
    .array(
      z.strictObject({
        ...named.shape,
        measure: text,
        decimals: z.int().min(0).max(2),
        range,
        /** What it tells, for everyone to understand. */
        about: text,
      }),
    )
    .default([]),
  /** What can be measured at home. */
  measurements: z
    .array(
      z.strictObject({
        kind: measurementKind,
        fields: z
          .array(
            z.strictObject({
              field: measurementField,
              decimals: z.int().min(0).max(2),
              /** Nothing else can be. */
              min: z.number(),
              max: z.number(),
              /** Outside of these it is asked whether the number is right. */
              usual: z.strictObject({ min: z.number(), max: z.number() }),
              optional: z.boolean().default(false),
            }),
          )
          .min(1),
        /** When one calls, and where. */
        advice: z.array(text).min(1),
      }),
    )
    .default([]),
  staff: z.array(
    z.strictObject({
      ...named.shape,
      role: text,
      unit: id,
      services: z.array(id).default([]),
      /** Whose drawing shows them in a remote visit; their own, or a plain sign, when it is left out. */
      figure: id.optional(),
    }),
  ),
})

/** A place that has been read. */
export type Place = z.output<typeof place>

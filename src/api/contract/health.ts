import { z } from 'zod'
import { id, named, nothing, time } from './shapes.ts'

const person = z.strictObject({ id, name: z.string(), role: z.string() })

/** From one value to another; null where there is no such end. */
const range = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() })

/** Where a value lies outside of a range; null when it lies within, or when there is none. */
const mark = z.enum(['below', 'above']).nullable()

const result = z.strictObject({
  id,
  name: z.string(),
  /** When the result could be read first. */
  at: time,
  unread: z.boolean(),
  /** How many of its values lie outside of their ranges. */
  outside: z.int(),
  /** A professional has written of it. */
  commented: z.boolean(),
})

const test = z.strictObject({
  test: id,
  name: z.string(),
  unit: z.string(),
  decimals: z.int(),
  range,
})

/** What is measured at home. */
export const measurementKind = z.enum(['bloodPressure', 'bloodSugar', 'pef', 'weight'])

/** The numbers of which measurements are made. */
export const measurementField = z.enum(['systolic', 'diastolic', 'pulse', 'glucose', 'flow', 'kg'])

/** When the blood sugar was measured. */
export const meal = z.enum(['fasting', 'before', 'after', 'other'])

const values = z.partialRecord(measurementField, z.number())

const entry = z.strictObject({
  id,
  at: time,
  values,
  meal: meal.nullable(),
  /** The client has entered it, and can remove it. */
  own: z.boolean(),
  /** The professional who has entered it. */
  by: z.string().nullable(),
})

/** A number of a kind of measurement, and what it can be. */
const fieldRule = z.strictObject({
  field: measurementField,
  decimals: z.int(),
  /** Nothing else is taken. */
  min: z.number(),
  max: z.number(),
  optional: z.boolean(),
})

/** A limit that a professional has given: at least `min`, or under `below`. */
const limit = z.strictObject({
  field: measurementField,
  min: z.number().nullable(),
  below: z.number().nullable(),
})

/** What a professional has asked the client to measure. */
const monitoring = z.strictObject({
  task: id,
  title: z.string(),
  by: z.string(),
  due: time,
  kind: measurementKind,
  /** On how many days it is to be measured, and on how many it has been. */
  days: z.int(),
  done: z.int(),
  over: z.boolean(),
})

/** As it was typed: "136", "68,5". */
const typed = z.string().optional()

const plan = z.strictObject({
  id,
  kind: z.enum(['plan', 'pathway']),
  title: z.string(),
  by: person,
  unit: named,
  since: time,
})

/** Laboratory results, what the client measures at home, and the plans for the client's care. */
export const health = {
  /** The latest first. */
  'results.list': { input: nothing, reply: z.array(result) },
  'results.get': {
    input: z.strictObject({ result: id }),
    reply: z.strictObject({
      ...result.shape,
      /** When the sample was taken. */
      taken: time,
      unit: z.strictObject({ ...named.shape, phone: z.string() }),
      rows: z.array(
        z.strictObject({
          ...test.shape,
          value: z.number(),
          mark,
          /** What the test tells, for everyone to understand. */
          about: z.string(),
          /** How many results there are of it. */
          results: z.int(),
        }),
      ),
      comment: z.strictObject({ by: person, text: z.string() }).nullable(),
    }),
  },
  'results.read': { input: z.strictObject({ result: id }), reply: nothing },
  /** A laboratory test over time, the earliest first. */
  'tests.get': {
    input: z.strictObject({ test: id }),
    reply: z.strictObject({
      ...test.shape,
      about: z.string(),
      points: z.array(z.strictObject({ result: id, at: time, value: z.number(), mark })),
    }),
  },
  'measurements.list': {
    input: nothing,
    reply: z.strictObject({
      /** Professionals see what the client enters. */
      sharing: z.boolean(),
      kinds: z.array(
        z.strictObject({ kind: measurementKind, count: z.int(), latest: entry.nullable() }),
      ),
      tasks: z.array(monitoring),
    }),
  },
  /** All measurements of a kind, the latest first. */
  'measurements.series': {
    input: z.strictObject({ kind: measurementKind }),
    reply: z.strictObject({
      kind: measurementKind,
      sharing: z.boolean(),
      fields: z.array(fieldRule),
      /** The limits that a professional has given, and who; null when nobody has. */
      target: z.strictObject({ by: z.string(), plan: id, limits: z.array(limit) }).nullable(),
      /** When one calls, and where: sentences of the county. */
      advice: z.array(z.string()),
      tasks: z.array(monitoring),
      entries: z.array(entry),
    }),
  },
  'measurements.add': {
    input: z.strictObject({
      kind: measurementKind,
      /** When it was measured; now when it is left out. */
      at: z.string().optional(),
      systolic: typed,
      diastolic: typed,
      pulse: typed,
      glucose: typed,
      flow: typed,
      kg: typed,
      meal: meal.optional(),
      /** A value that looks odd is right all the same. */
      sure: z.boolean().optional(),
    }),
    reply: z.strictObject({
      measurement: id,
      /** The task that is done with it; null when there is none. */
      done: z.string().nullable(),
    }),
  },
  'measurements.remove': {
    input: z.strictObject({ kind: measurementKind, measurement: id }),
    reply: nothing,
  },
  'plans.list': {
    input: nothing,
    reply: z.array(z.strictObject({ ...plan.shape, goals: z.int() })),
  },
  'plans.get': {
    input: z.strictObject({ plan: id }),
    reply: z.strictObject({
      ...plan.shape,
      about: z.string(),
      phone: z.string(),
      goals: z.array(z.string()),
      /** The steps of a pathway, in order. */
      steps: z.array(z.strictObject({ name: z.string(), done: z.boolean() })),
      /** What the client measures for it. */
      measures: z.array(measurementKind),
      tasks: z.array(
        z.strictObject({
          id,
          title: z.string(),
          due: time,
          state: z.enum(['todo', 'started', 'sent', 'late', 'off']),
          /** What is measured for it; null when it is something else. */
          kind: measurementKind.nullable(),
        }),
      ),
    }),
  },
}

import { z } from 'zod'
import { roles } from '../../../src/lib/lane.ts'
import { audience, format, id, level, page, schemaPath, text, time } from './basics.ts'
import { branch } from './branch.ts'
import { condition } from './condition.ts'
import { cue } from './cue.ts'
import { data } from './data.ts'
import { signal } from './signal.ts'
import { idleMinutes } from './idle-minutes.ts'
import { identifies, method } from './identifies.ts'
import { slip } from './slip.ts'
import { step } from './step.ts'

/** An exercise: its opening, its steps, what happens meanwhile, and what is told at the end. */
export const scenario = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  title: text,
  summary: text,
  level,
  for: z.array(z.enum(roles)).min(1),
  theme: z.enum([
    'messages',
    'appointments',
    'forms',
    'health',
    'sign-in',
    'guidance',
    'on-behalf',
    'remote-visit',
    'free',
  ]),
  /** What is practised, as the national competence descriptions group it. */
  skills: z.array(z.enum(['tools', 'communication', 'guidance', 'privacy'])).default([]),
  minutes: z.int().min(1).max(60),
  /** What the steps have been compared with, when, and by whom. */
  checkedAgainst: z.strictObject({
    service: text,
    date: z.iso.date({ error: 'date' }),
    by: text,
    basis: z.enum(['service', 'sister', 'convention']),
  }),
  place: id,
  persona: id,
  /** Others with whom the same can be practised. */
  otherPersonas: z.array(id).default([]),
  /** Those for whom the persona can act here, and those whose credentials the device knows. */
  others: z.array(id).default([]),
  /** The same exercise from another beginning; the first is the usual one. */
  variants: z
    .array(
      z.strictObject({
        id,
        name: text,
        opening: z.strictObject({
          clock: time.optional(),
          page: page.optional(),
          data: data.optional(),
        }),
      }),
    )
    .default([]),
  /** Said before the first step: what must be known, such as what to do in a real emergency. */
  before: text.optional(),
  /** Hidden: the client is guided by phone, and their screen is not seen. */
  screen: z.enum(['shown', 'hidden']).default('shown'),
  opening: z.strictObject({
    clock: time,
    page,
    data: data.optional(),
    /**
     * Whoever does nothing for long is warned and signed out, by time that is moved on. The place says after how
     * many minutes; either can be said otherwise. Without it one is never hurried.
     */
    idle: idleMinutes.partial().optional(),
    /** Whom the methods of identification identify here, where it is one of `others`. */
    identifies: identifies.optional(),
    /** By which method one has signed in already, where the page lies behind the sign-in. */
    signedInWith: method.optional(),
    /** The same of others, by their ids. */
    others: z.record(id, data.omit({ slots: true })).optional(),
  }),
  /** None at all: free practice. */
  steps: z.array(step),
  /** Wrong turns that can be taken in any step. */
  slips: z.array(slip).default([]),
  /** Where it goes on from any step, as soon as something holds. */
  next: z.array(branch.required({ if: true })).default([]),
  cues: z.array(cue).default([]),
  signals: z.array(signal).default([]),
  debrief: z.strictObject({
    aim: text,
    /** What is told of the learner's own way, where it holds. */
    seen: z.array(z.strictObject({ if: condition, for: audience, text })).default([]),
    /** One thing to try: the first whose condition holds. */
    tryNext: z.array(z.strictObject({ if: condition.optional(), text })).default([]),
    remember: z.array(text).min(1),
    /** Questions for a group. */
    discuss: z.array(text).default([]),
    /** The unit where the same matter is handled by phone or by visiting. */
    otherWay: z.strictObject({ unit: id }),
    /** When to practise again, and what. */
    again: z
      .strictObject({
        scenario: id,
        variant: id.optional(),
        persona: id.optional(),
        after: time,
      })
      .optional(),
  }),
})

/** A scenario that has been read. */
export type Scenario = z.output<typeof scenario>

import { z } from 'zod'
import { measurementField } from '../../../src/api/contract/health.ts'
import { id, text, time } from './basics.ts'

/** What has been agreed on for the client's health. */
export const plan = z.strictObject({
  id,
  /** A plan of one's own, or a pathway with steps that are the same for all. */
  kind: z.enum(['plan', 'pathway']),
  title: text,
  about: text,
  by: id,
  started: time,
  goals: z.array(text),
  steps: z.array(z.strictObject({ name: text, done: z.boolean() })).default([]),
  /**
   * The limits that the professional has given for what is measured: at least `min`, under `below`. At home the
   * blood pressure of most should be under 135/85 (Käypä hoito -suositus Kohonnut verenpaine, 10.9.2020,
   * kaypahoito.fi/hoi04010); whoever treats may give other limits.
   */
  limits: z
    .array(
      z.strictObject({
        field: measurementField,
        min: z.number().optional(),
        below: z.number().optional(),
      }),
    )
    .default([]),
  /** The tasks that belong to it, by their ids. */
  tasks: z.array(id).default([]),
})

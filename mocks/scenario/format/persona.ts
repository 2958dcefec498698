import { z } from 'zod'
import { languages } from '../../../src/lib/language.ts'
import { consents, contactDetails } from './account.ts'
import { appointment } from './appointment.ts'
import { email, format, id, level, phone, schemaPath, text } from './basics.ts'
import { begun } from './begun.ts'
import { conversation } from './conversation.ts'
import { measurement } from './measurement.ts'
import { plan } from './plan.ts'
import { result } from './result.ts'
import { task } from './task.ts'

const mandateState = z.enum(['valid', 'waiting', 'ended'])

/** A client with whom one practises, and their data in the service. */
export const persona = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  /** For authors: what this persona is good for. */
  purpose: text,
  name: z.strictObject({ given: text, family: text }),
  age: z.int().min(0).max(120),
  birthday: z.string().regex(/^([1-9]|[12]\d|3[01])\.([1-9]|1[0-2])\.$/, { error: 'birthday' }),
  /** The individual number of the identity code: 900-999 is never a real person's. */
  identityNumber: z.int().min(900).max(999),
  municipality: id,
  /** The unit that they belong to. */
  unit: id.optional(),
  language: z.enum(languages),
  device: z.enum(['phone', 'tablet', 'computer']),
  skill: level,
  /** The phone and the mailbox that they really have: not always those that the county knows. */
  phone,
  email: email.optional(),
  speaks: text,
  fears: z.array(text).min(1),
  /** Their children, by their ids. */
  children: z.array(id).default([]),
  /** Of a child who is of an age to decide: a guardian may handle their matters. */
  letsGuardian: z.boolean().default(false),
  /** Suomi.fi mandates for health matters, to others and from others. */
  mandates: z
    .strictObject({
      given: z.array(z.strictObject({ to: id, state: mandateState })).default([]),
      received: z.array(z.strictObject({ from: id, state: mandateState })).default([]),
    })
    .default({ given: [], received: [] }),
  data: z.strictObject({
    contact: contactDetails,
    consents,
    /** Named contact persons, by their ids in the place. */
    contacts: z.array(id),
    conversations: z.array(conversation),
    tasks: z.array(task),
    begun: begun.default([]),
    results: z.array(result).default([]),
    measurements: z.array(measurement).default([]),
    plans: z.array(plan).default([]),
    appointments: z.array(appointment).default([]),
  }),
})

/** A persona that has been read. */
export type Persona = z.output<typeof persona>

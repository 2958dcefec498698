import { z } from 'zod'
import { roles } from '../../../src/lib/lane.ts'
import { type Page, pageNames } from '../../../src/lib/paths.ts'
import { isInventedPhone } from '../../../src/lib/phone.ts'
import { isRelativeTime } from '../../../src/lib/time.ts'

/** The name of a thing: small letters, numbers and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' })

/** A sentence: plain words, no marks of a page and no address. */
export const text = z
  .string()
  .min(1)
  .regex(/^[^<>]*$/, { error: 'html' })
  .regex(/^(?![\s\S]*(?:[hH][tT]{2}[pP][sS]?:|[wW]{3}\.))/, { error: 'link' })

/** As in "+2d 09:30", "-3d 14:05", "1 workday", "tue 09:00". */
export const time = z.string().refine(isRelativeTime, { error: 'time' })

/** The variants in which it is there; in all of them when it is left out. */
export const only = z.array(id).min(1).optional()

/** For whom it is; for everyone when it is left out. */
export const audience = z.enum(roles).optional()

/** Where an editor finds the schema of the file. */
export const schemaPath = z.string().optional()

/** The version of the format. */
export const format = z.literal(1)

/** How much one can already do. */
export const level = z.enum(['starter', 'basic', 'confident'])

/** A page of the service. */
export const page: z.ZodType<Page, Page> = z.enum(pageNames)

/** A thing with a name that is shown. */
export const named = z.strictObject({ id, name: text })

/** How somebody feels: a face and a word. */
export const feeling = z.enum([
  'calm',
  'worried',
  'doubtful',
  'unsure',
  'tired',
  'glad',
  'relieved',
  'thinking',
  'listening',
  'speaking',
])

/** How somebody feels. */
export type Feeling = z.output<typeof feeling>

/** A number that is nobody's. */
export const phone = z.string().refine(isInventedPhone, { error: 'phone' })

/** In a domain that nobody can have (RFC 2606). */
export const email = z.string().regex(/^[^\s@]+@[^\s@]+\.example$/, { error: 'email' })

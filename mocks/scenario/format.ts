import { z } from 'zod'
import { contracts } from '../../src/api/contracts.ts'
import { type Act, isAct, operationNames } from '../../src/api/operations.ts'
import { languages } from '../../src/lib/language.ts'
import { type Page, pageNames } from '../../src/lib/paths.ts'
import { isInventedPhone } from '../../src/lib/phone.ts'
import { isRelativeTime } from '../../src/lib/time.ts'
import { type FactName, facts } from '../world/facts.ts'

const isFact = (name: string): name is FactName => Object.hasOwn(facts, name)

const actNames: readonly Act[] = operationNames.filter(isAct)
const factNames: readonly FactName[] = Object.keys(facts).filter(isFact)

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' })
const text = z
  .string()
  .min(1)
  .regex(/^[^<>]*$/, { error: 'html' })
  .regex(/^(?![\s\S]*(?:[hH][tT]{2}[pP][sS]?:|[wW]{3}\.))/, { error: 'link' })
/** As in "+2d 09:30", "-3d 14:05", "1 workday", "tue 09:00". */
const time = z.string().refine(isRelativeTime, { error: 'time' })
const page: z.ZodType<Page, Page> = z.enum(pageNames)
const factName: z.ZodType<FactName, FactName> = z.enum(factNames)
const schemaPath = z.string().optional()
const format = z.literal(1)
const level = z.enum(['starter', 'basic', 'confident'])
const phone = z.string().refine(isInventedPhone, { error: 'phone' })
/** In a domain that nobody can have (RFC 2606). */
const email = z.string().regex(/^[^\s@]+@[^\s@]+\.example$/, { error: 'email' })
const mood = z.enum(['calm', 'worried', 'glad', 'thinking', 'listening', 'speaking'])

/**
 * A word, yes or no, `{ of: fact }`: the same-named field of the latest such fact, or `{ kilobytes }`: a file of
 * that size.
 */
const value = z.union([
  z.string(),
  z.boolean(),
  z.strictObject({ of: factName }),
  z.strictObject({ kilobytes: z.number().min(0) }),
])
const values = z.record(z.string(), value).default({})

/** What stands for a value until it is known, as far as a contract can check it. */
function placeholder(given: z.output<typeof value>): string | boolean | Uint8Array {
  if (typeof given !== 'object') return given
  return 'of' in given ? given.of : new Uint8Array()
}

const actLine = z
  .strictObject({ act: z.enum(actNames), with: values })
  .superRefine((line, context) => {
    const known = Object.entries(line.with).map(([key, one]) => [key, placeholder(one)])
    const checked = contracts[line.act].input.safeParse(Object.fromEntries(known))
    for (const issue of checked.error?.issues ?? [])
      context.addIssue({ ...issue, path: ['with', ...issue.path], message: issue.message })
  })
const openLine = z.strictObject({ open: page, with: values })
const waitLine = z.strictObject({ wait: z.union([z.literal('next'), time]) })
/** Done outside the service: a call with the drawn phone to a unit, `emergency` or `helpline`. */
const callLine = z.strictObject({ act: z.literal('phone.call'), with: z.strictObject({ to: id }) })
const line = z.union([actLine, openLine, waitLine, callLine])

const scalar = z.union([z.string(), z.number(), z.boolean()])
const matcher = z.union([
  scalar,
  z.strictObject({ not: scalar }),
  z.strictObject({ in: z.array(scalar).min(1) }),
  /** Any of these word beginnings: Finnish inflects. */
  z.strictObject({ has: z.array(z.string().min(2)).min(1) }),
])
const happened = z.strictObject({
  happened: factName,
  where: z.record(z.string(), matcher).optional(),
  /** Only what happened after this step began counts. Otherwise the whole run does. */
  since: id.optional(),
})
const opened = z.strictObject({ page })

export type Matcher = z.output<typeof matcher>
export type Leaf = z.output<typeof happened> | z.output<typeof opened>
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition }

const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    happened,
    opened,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
)

const slip = z.strictObject({
  id,
  when: condition,
  /** What happened, in a sentence. */
  what: text,
  why: text,
  /** Acts by which the slip is met. */
  try: z.array(line).min(1),
})

/** Planned failures, by their ids in the closed list. */
const failureKind = z.enum(['F26'])

/** What goes wrong on purpose while the step is at hand. */
const failure = z.strictObject({ id, failure: failureKind, on: z.enum(actNames) })

const step = z.strictObject({
  id,
  kind: z.literal('do'),
  /** A few words for the progress bar. */
  name: text,
  goal: text,
  why: text,
  /** What the client says, and how they feel. */
  client: text.optional(),
  feels: mood.default('calm'),
  /** What the professional could tell the client. */
  tell: text.optional(),
  model: z.array(line).min(1),
  done: condition,
  /** Said when the step is done. */
  feedback: text,
  slips: z.array(slip).default([]),
  failures: z.array(failure).default([]),
})

const cue = z.strictObject({
  id,
  after: condition,
  delay: time.optional(),
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
      ]),
    )
    .min(1),
})

const conversation = z.strictObject({
  id,
  unit: id,
  /** The named contact person to whom it was written. */
  contact: id.optional(),
  topic: id,
  subject: text,
  state: z.enum(['sent', 'handling', 'answered', 'read', 'closed']),
  messages: z.array(z.strictObject({ by: id, at: time, text })).min(1),
})

const task = z.strictObject({
  id,
  kind: z.enum(['form', 'monitoring', 'invitation']),
  title: text,
  by: id,
  due: time,
  state: z.enum(['todo', 'started', 'sent', 'off']),
})

const patches = <Thing extends z.ZodObject>(thing: Thing) =>
  z.array(
    z.union([
      z.strictObject({ add: thing }),
      z.strictObject({ change: id, to: thing.omit({ id: true }).partial() }),
      z.strictObject({ remove: id }),
    ]),
  )

export type Patch<T> = { add: T } | { change: string; to: Partial<T> } | { remove: string }

const contactDetails = z.strictObject({
  phone: phone.or(z.literal('')),
  email: email.or(z.literal('')),
  notices: z.enum(['sms', 'email', 'none']),
})
const consents = z.strictObject({
  terms: z.boolean(),
  sharing: z.boolean(),
  messaging: z.boolean(),
})

const scenario = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  title: text,
  summary: text,
  level,
  for: z.array(z.enum(['client', 'professional'])).min(1),
  theme: z.enum(['messages', 'sign-in', 'free']),
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
  /** Said before the first step: what must be known, such as what to do in a real emergency. */
  before: text.optional(),
  opening: z.strictObject({
    clock: time,
    page,
    data: z
      .strictObject({
        conversations: patches(conversation).optional(),
        tasks: patches(task).optional(),
        contact: contactDetails.partial().optional(),
        consents: consents.partial().optional(),
      })
      .optional(),
  }),
  /** None at all: free practice. */
  steps: z.array(step),
  cues: z.array(cue).default([]),
  debrief: z.strictObject({
    aim: text,
    remember: z.array(text).min(1),
    /** The unit where the same matter is handled by phone or by visiting. */
    otherWay: z.strictObject({ unit: id }),
  }),
})

const persona = z.strictObject({
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
  language: z.enum(languages),
  device: z.enum(['phone', 'tablet', 'computer']),
  skill: level,
  /** The phone and the mailbox that they really have: not always those that the county knows. */
  phone,
  email: email.optional(),
  speaks: text,
  fears: z.array(text).min(1),
  data: z.strictObject({
    contact: contactDetails,
    consents,
    /** Named contact persons, by their ids in the place. */
    contacts: z.array(id),
    conversations: z.array(conversation),
    tasks: z.array(task),
  }),
})

const named = z.strictObject({ id, name: text })
/** The beginning of a word, or of a few words in a row, in small letters. */
const beginning = z
  .string()
  .min(3)
  .regex(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u, { error: 'beginning' })
/** Of every group some beginning must occur in the same sentence, in any order. */
const together = z.array(z.array(beginning).min(1)).min(2)

const place = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  name: text,
  note: text,
  urgent: z.strictObject({
    emergency: z.literal('112'),
    helpline: z.literal('116 117'),
    /** What stops a message, and what is taken out first as harmless. In all languages. */
    stop: z.array(z.union([beginning, together])),
    notStop: z.array(beginning),
  }),
  /** What a text message or an email says when there is something new in the service. */
  notice: text,
  limits: z.strictObject({
    answerWorkdays: z.int().min(1),
    messageCharacters: z.int().min(1),
    /** The files that can go with a message: endings of their names, size of each, and how many. */
    files: z.strictObject({
      kinds: z.array(z.enum(['pdf', 'jpg', 'jpeg', 'png'])).min(1),
      megabytes: z.int().min(1),
      count: z.int().min(1),
    }),
  }),
  municipalities: z.array(named).min(1),
  topics: z.array(named).min(1),
  units: z
    .array(
      z.strictObject({
        ...named.shape,
        municipality: id,
        phone,
        /** As in "arkisin kello 8–16". */
        open: text,
        topics: z.array(id),
      }),
    )
    .min(1),
  staff: z.array(z.strictObject({ ...named.shape, role: text, unit: id })),
})

const translation = z.strictObject({
  fi: text,
  'fi-x-selko': text.optional(),
  sv: text.optional(),
  en: text.optional(),
})

/** Translations: one row for each Finnish sentence. A sentence that changes loses its row. */
const texts = z.strictObject({
  $schema: schemaPath,
  for: id,
  /** Who has read each language, and when; null until somebody has. */
  reviewed: z.strictObject({
    'fi-x-selko': z.string().nullable(),
    sv: z.string().nullable(),
    en: z.string().nullable(),
  }),
  rows: z.array(translation),
})

/** The kinds of files that an author writes, by name. */
export const formats = { scenario, persona, place, texts }

export type Scenario = z.output<typeof scenario>
export type Step = Scenario['steps'][number]
export type Slip = Step['slips'][number]
export type Cue = Scenario['cues'][number]
export type Line = z.output<typeof line>
export type Value = z.output<typeof value>
export type Persona = z.output<typeof persona>
export type Place = z.output<typeof place>
export type Texts = z.output<typeof texts>
export type Mood = z.output<typeof mood>
export type FailureKind = z.output<typeof failureKind>

/** All that the stage needs for one rehearsal. */
export type Script = {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly place: Place
}

export const translated = languages.filter((language) => language !== 'fi')

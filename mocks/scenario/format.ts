import { z } from 'zod'
import { problem } from '../../src/api/contract/problem.ts'
import { contracts } from '../../src/api/contracts.ts'
import { type Act, isAct, type Operation, operationNames } from '../../src/api/operations.ts'
import { lanes, roles } from '../../src/lib/lane.ts'
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
const operation: z.ZodType<Operation, Operation> = z.enum(operationNames)
/** The variants in which it is there; in all of them when it is left out. */
const only = z.array(id).min(1).optional()
/** For whom it is; for everyone when it is left out. */
const audience = z.enum(roles).optional()
/** How somebody feels: a face and a word. */
const feeling = z.enum([
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
  .strictObject({
    act: z.enum(actNames),
    with: values,
    /** The reason for which the service says no, where that belongs to the model. */
    refused: problem.shape.type.optional(),
  })
  .superRefine((line, context) => {
    const known = Object.entries(line.with).map(([key, one]) => [key, placeholder(one)])
    const checked = contracts[line.act].input.safeParse(Object.fromEntries(known))
    for (const issue of checked.error?.issues ?? [])
      context.addIssue({ ...issue, path: ['with', ...issue.path], message: issue.message })
  })
const openLine = z.strictObject({ open: page, with: values })
const waitLine = z.strictObject({ wait: z.union([z.literal('next'), time]) })
/** Done outside the service, with the drawn phone: a call to a unit, `emergency` or `helpline`. */
const callLine = z.strictObject({ act: z.literal('phone.call'), with: z.strictObject({ to: id }) })
/** Done outside the service: the page is loaded again. */
const reloadLine = z.strictObject({ act: z.literal('browser.reload') })
const line = z.union([actLine, openLine, waitLine, callLine, reloadLine])
const lines = z.array(line).min(1)

const scalar = z.union([z.string(), z.number(), z.boolean()])
const matcher = z.union([
  scalar,
  z.strictObject({ not: scalar }),
  z.strictObject({ in: z.array(scalar).min(1) }),
  /** Any of these word beginnings: Finnish inflects. */
  z.strictObject({ has: z.array(z.string().min(2)).min(1) }),
  /** A number, from one to another. */
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
])
/** Counts only what comes after this began: a step, a choice, a cue or a failure. Otherwise the whole run. */
const since = id.optional()
const happened = z.strictObject({
  happened: factName,
  where: z.record(z.string(), matcher).optional(),
  /** At least so often. */
  times: z.int().min(1).optional(),
  since,
})
/** A page has been opened. */
const opened = z.strictObject({
  page,
  where: z.record(z.string(), z.string()).optional(),
  since,
})
/** It is now between these times; `+` counts from the opening. */
const clock = z.strictObject({
  clock: z.strictObject({ min: time.optional(), max: time.optional() }),
})
const said = z.strictObject({ said: id, since })
const slipped = z.strictObject({ slip: id })
const noticed = z.strictObject({ noticed: id })
const missed = z.strictObject({ missed: id })
const leaf = z.union([happened, opened, clock, said, slipped, noticed, missed])

export type Matcher = z.output<typeof matcher>
export type Leaf = z.output<typeof leaf>
export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition }

const condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    ...leaf.options,
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
)

const slip = z.strictObject({
  id,
  only,
  when: condition,
  /** What happened, in a sentence. */
  what: text,
  why: text,
  /** Said in the place of `why` when it happens again. */
  again: text.optional(),
  /** Acts by which the slip is met. */
  try: lines,
  /** Can it be taken back? */
  undo: z.boolean().default(true),
})

/** Planned failures, by their ids in the closed list. */
const failureKind = z.enum(['F24', 'F25', 'F26'])

/** What goes wrong on purpose while the step is at hand: from its first moment, after something, or when asked for. */
const failure = z.strictObject({
  id,
  only,
  failure: failureKind,
  on: operation,
  after: condition.optional(),
  delay: time.optional(),
  by: z.literal('trainer').optional(),
  /** It ends after so many times, after so long, or when something holds; at the latest with the step. */
  times: z.int().min(1).optional(),
  for: time.optional(),
  until: condition.optional(),
  /** What helps, told when it has begun. */
  recover: text,
})

/** Where it goes on when something holds; without `if` always. `finish` is the end. */
const branch = z.strictObject({
  if: condition.optional(),
  go: id,
  /** Acts by which the branch is met. */
  model: lines.optional(),
})

const stepBase = {
  id,
  for: audience,
  only,
  /** A few words for the progress bar. */
  name: text,
  goal: text,
  why: text,
  /** What the client says, and how they feel. */
  client: text.optional(),
  feels: feeling.default('calm'),
  /** What the professional could tell the client. */
  tell: text.optional(),
  slips: z.array(slip).default([]),
  failures: z.array(failure).default([]),
  next: z.array(branch).default([]),
}

/** A nudge, then where it is. The third, doing it together, comes of the model. */
const hints = z.tuple([text, text])
/** Said when something was done that neither completes the step nor is a slip. */
const otherwise = text.optional()

/** Something to do in the service, in one right way. */
const single = z.strictObject({
  ...stepBase,
  kind: z.literal('do'),
  hints,
  otherwise,
  model: lines,
  done: condition,
  /** Said when the step is done. */
  feedback: text,
})

/** Something to do for which several ways are right. The first is the model's. */
const fork = z.strictObject({
  ...stepBase,
  kind: z.literal('do'),
  hints,
  otherwise,
  ways: z
    .array(
      z.strictObject({
        id,
        only,
        name: text,
        model: lines,
        done: condition,
        /** Said when the step was done in this way: what it is good for. */
        why: text,
        go: id.optional(),
      }),
    )
    .min(1),
})

const choice = z
  .strictObject({
    id,
    for: audience,
    only,
    says: text.optional(),
    /** Saying nothing, and waiting. */
    silence: z.literal(true).optional(),
    /** What the other answers: of several the first whose condition holds. */
    reply: z.union([text, z.array(z.strictObject({ if: condition.optional(), text })).min(1)]),
    /** What the client then does. */
    acts: z.array(line).default([]),
    feels: feeling.optional(),
    quality: z.enum(['good', 'ok', 'poor']),
    why: text,
    go: id.optional(),
  })
  .refine(({ says, silence }) => (says === undefined) !== (silence === undefined), {
    error: 'says-or-silence',
  })

/** Something to say: to the client, or as the client to a professional. */
const talk = z
  .strictObject({
    ...stepBase,
    kind: z.literal('talk'),
    /** A member of the staff, and what they say: then the learner answers as the client. */
    by: id.optional(),
    professional: text.optional(),
    choices: z.array(choice).min(2),
    /** Without it one good choice will do. */
    done: condition.optional(),
  })
  .refine(
    ({ client, professional, by }) =>
      (client === undefined) !== (professional === undefined) &&
      (professional === undefined) === (by === undefined),
    { error: 'one-speaker' },
  )

/** Where is the client now? Asked when their screen is not seen. */
const where = z.strictObject({
  ...stepBase,
  kind: z.literal('where'),
  pages: z.array(page).min(2),
  feedback: text,
  otherwise,
})

const step = z.union([single, fork, talk, where])

const cue = z
  .strictObject({
    id,
    only,
    after: condition.optional(),
    /** Fired by hand, when a trainer wants it. */
    by: z.literal('trainer').optional(),
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
          z.strictObject({ pause: time }),
        ]),
      )
      .min(1),
  })
  .refine(({ after, by }) => (after === undefined) !== (by === undefined), {
    error: 'after-or-trainer',
  })

/** What it is to notice something: after `shown` the first of the two decides, once. */
const signal = z.strictObject({
  id,
  only,
  name: text,
  shown: condition,
  noticed: condition,
  missed: condition,
  why: text,
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

const data = z.strictObject({
  conversations: patches(conversation).optional(),
  tasks: patches(task).optional(),
  contact: contactDetails.partial().optional(),
  consents: consents.partial().optional(),
})

const scenario = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  title: text,
  summary: text,
  level,
  for: z.array(z.enum(roles)).min(1),
  theme: z.enum(['messages', 'sign-in', 'guidance', 'free']),
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
  opening: z.strictObject({ clock: time, page, data: data.optional() }),
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

/** Sentences that several files share, by the names with which they are called: "@soita-112". */
const common = z.record(id, translation.required({ sv: true, en: true }))

/** Scenarios in an order, as a trainer goes through them. */
const playlist = z.strictObject({
  $schema: schemaPath,
  format,
  id,
  title: text,
  for: z.enum(roles),
  /** Somebody leads it; otherwise one goes through it alone. */
  led: z.boolean().default(false),
  minutes: z.int().min(1),
  aim: text,
  items: z
    .array(
      z.union([
        z.strictObject({
          scenario: id,
          variant: id.optional(),
          lane: z.enum(lanes),
          from: id.optional(),
          until: id.optional(),
          minutes: z.int().min(1),
          note: text.optional(),
        }),
        z.strictObject({ talk: text, minutes: z.int().min(1) }),
      ]),
    )
    .min(1),
})

/** The kinds of files that an author writes, by name. */
export const formats = { scenario, persona, place, texts, common, playlist }

export type Scenario = z.output<typeof scenario>
export type Step = Scenario['steps'][number]
export type TalkStep = z.output<typeof talk>
export type WhereStep = z.output<typeof where>
export type Choice = TalkStep['choices'][number]
export type Slip = z.output<typeof slip>
export type Failure = z.output<typeof failure>
export type Branch = z.output<typeof branch>
export type Cue = z.output<typeof cue>
export type Signal = z.output<typeof signal>
export type Line = z.output<typeof line>
export type Value = z.output<typeof value>
export type Persona = z.output<typeof persona>
export type Place = z.output<typeof place>
export type Texts = z.output<typeof texts>
export type Common = z.output<typeof common>
export type Playlist = z.output<typeof playlist>
export type Feeling = z.output<typeof feeling>
export type FailureKind = z.output<typeof failureKind>

/** All that the stage needs for one rehearsal. */
export type Script = {
  readonly scenario: Scenario
  readonly persona: Persona
  readonly place: Place
}

export const translated = languages.filter((language) => language !== 'fi')

import { z } from 'zod'
import { meal, measurementField, measurementKind } from '../../src/api/contract/health.ts'
import { problem } from '../../src/api/contract/problem.ts'
import { taskAbout } from '../../src/api/contract/tasks.ts'
import { contracts } from '../../src/api/contracts.ts'
import { type Act, isAct, type Operation, operationNames } from '../../src/api/operations.ts'
import { lanes, roles } from '../../src/lib/lane.ts'
import { languages } from '../../src/lib/language.ts'
import { type Page, pageNames } from '../../src/lib/paths.ts'
import { isInventedPhone } from '../../src/lib/phone.ts'
import { isRelativeTime } from '../../src/lib/time.ts'
import { type FactName, facts } from '../world/facts.ts'
import { isAnswers } from './is-answers.ts'

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

const not = z.never().exactOptional()
/** A text, a number, the id of an option or several with commas between them; a day as a relative time. */
const answers = z
  .object({ of: not, kilobytes: not, at: not, free: not })
  .catchall(z.union([z.string(), z.number()]))

/**
 * A word, yes or no, `{ of: fact }`: the same-named field of the latest such fact, `{ kilobytes }`: a file of that
 * size, `{ at }`: a moment, or `{ free }`: the first free time from then on of what the act books or moves. With it
 * the professional and the way can be left out. Answers to a form's questions stand by the questions' ids.
 */
const value = z.union([
  z.string(),
  z.boolean(),
  z.strictObject({ of: factName }),
  z.strictObject({ at: time }),
  z.strictObject({ kilobytes: z.number().min(0) }),
  z.strictObject({ at: time }),
  z.strictObject({ free: time }),
  answers,
])
const values = z.record(z.string(), value).default({})

/** What stands for a value until it is known, as far as a contract can check it. */
function placeholder(
  given: z.output<typeof value>,
): string | boolean | Uint8Array | Readonly<Record<string, string>> {
  if (typeof given !== 'object') return given
  if (isAnswers(given)) return {}
  if ('of' in given) return given.of
  return 'kilobytes' in given ? new Uint8Array() : '2026-11-24T09:00:00+02:00'
}

/** What comes with a free time when it is left out. */
const withFreeTime = (act: Act, { start }: z.output<typeof values>) =>
  (act === 'appointments.book' || act === 'appointments.move') &&
  typeof start === 'object' &&
  'free' in start
    ? { professional: '', way: 'visit' }
    : {}

const actLine = z
  .strictObject({
    act: z.enum(actNames),
    with: values,
    /** The reason for which the service says no, where that belongs to the model. */
    refused: problem.shape.type.optional(),
  })
  .superRefine((line, context) => {
    const known = Object.entries(line.with).map(([key, one]) => [key, placeholder(one)])
    const checked = contracts[line.act].input.safeParse({
      ...withFreeTime(line.act, line.with),
      ...Object.fromEntries(known),
    })
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
const failureKind = z.enum(['F20', 'F21', 'F24', 'F25', 'F26'])

type ByHand = { readonly by?: 'trainer' | undefined; readonly name?: string | undefined }

/** What a trainer starts by hand has a name, by which they find it; nothing else needs one. */
const namedByHand = ({ by, name }: ByHand): boolean => (by === undefined) === (name === undefined)

/** What goes wrong on purpose while the step is at hand: from its first moment, after something, or when asked for. */
const failure = z
  .strictObject({
    id,
    only,
    failure: failureKind,
    on: operation,
    after: condition.optional(),
    delay: time.optional(),
    by: z.literal('trainer').optional(),
    /** What the trainer starts, in a few words. */
    name: text.optional(),
    /** It ends after so many times, after so long, or when something holds; at the latest with the step. */
    times: z.int().min(1).optional(),
    for: time.optional(),
    until: condition.optional(),
    /** What helps, told when it has been met; of something slow, when it has begun. */
    recover: text,
  })
  .refine(namedByHand, { error: 'trainer-name' })

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
    /** What the trainer starts, in a few words. */
    name: text.optional(),
    delay: time.optional(),
    /** In whose matters; in those of the fact that set the cue off when it is left out. */
    person: id.optional(),
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
          z.strictObject({ 'result.arrived': facts['result.arrived'] }),
          /** The unit books it for the client. Its id is new. */
          z.strictObject({
            'appointment.given': z.strictObject({
              appointment: id,
              service: id,
              unit: id,
              with: id,
              way: z.enum(['visit', 'remote', 'phone']),
              when: time,
            }),
          }),
          /** By the unit. */
          z.strictObject({
            'appointment.cancelled': z.strictObject({ appointment: id.optional() }),
          }),
          /** The time that the client has chosen and not yet booked. */
          z.strictObject({ 'slot.taken': z.strictObject({}) }),
          z.strictObject({
            'task.given': facts['task.given'].extend({
              title: text,
              info: text.exactOptional(),
              due: time,
            }),
          }),
          z.strictObject({ 'task.dropped': facts['task.dropped'] }),
          z.strictObject({ pause: time }),
        ]),
      )
      .min(1),
  })
  .refine(({ after, by }) => (after === undefined) !== (by === undefined), {
    error: 'after-or-trainer',
  })
  .refine(namedByHand, { error: 'trainer-name' })

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
  /** What it is for, in a sentence or two. */
  info: text.optional(),
  by: id,
  due: time,
  state: z.enum(['todo', 'started', 'sent', 'off']),
  /** To what it leads: a form of the place, a kind of measurement, or an appointment. */
  about: taskAbout.optional(),
  /** When it was done. */
  finished: time.optional(),
  /** When it was given; at the opening when it is left out. */
  given: time.optional(),
  /** What is to be measured, and on how many days: { "bloodPressure": 3 }. */
  needs: z.partialRecord(measurementKind, z.int().min(1)).optional(),
})

const range = z.strictObject({ min: z.number().optional(), max: z.number().optional() })

const result = z.strictObject({
  id,
  name: text,
  unit: id,
  /** When the sample was taken, and when the laboratory answered. */
  taken: time,
  at: time,
  /** `coming`: it can be read once a cue says `result.arrived`. */
  state: z.enum(['coming', 'new', 'read']),
  rows: z
    .array(
      z.strictObject({
        /** A test of the place. */
        test: id,
        value: z.number(),
        /** Where it is another than the place gives. */
        range: range.optional(),
      }),
    )
    .min(1),
  comment: z.strictObject({ by: id, text }).optional(),
})

const measured = z.number().exactOptional()

const measurement = z.strictObject({
  id,
  kind: measurementKind,
  at: time,
  /** A member of the staff, or the client. */
  by: id,
  meal: meal.optional(),
  systolic: measured,
  diastolic: measured,
  pulse: measured,
  glucose: measured,
  flow: measured,
  kg: measured,
})

const plan = z.strictObject({
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

const option = z.strictObject({ id, label: text, score: z.int().optional() })
const characters = z.int().min(1).max(4000)
const asked = {
  id,
  label: text,
  hint: text.optional(),
  required: z.boolean().default(false),
  /** Asked only when an earlier question is answered with one of these. */
  if: z.strictObject({ question: id, in: z.array(z.string()).min(1) }).optional(),
}
const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('text'), characters: characters.default(100) }),
  z.strictObject({ ...asked, kind: z.literal('long'), characters: characters.default(1000) }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    /** What it counts, as in "päivää". */
    counts: text.optional(),
    min: z.number(),
    max: z.number(),
    /** May there be a decimal comma? */
    decimals: z.boolean().default(false),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('date'),
    when: z.enum(['past', 'future', 'any']).default('any'),
  }),
  z.strictObject({ ...asked, kind: z.literal('yes-no') }),
  z.strictObject({ ...asked, kind: z.literal('one'), options: z.array(option).min(2) }),
  z.strictObject({ ...asked, kind: z.literal('several'), options: z.array(option).min(2) }),
  z.strictObject({
    ...asked,
    kind: z.literal('scale'),
    from: z.int(),
    to: z.int(),
    /** What the ends mean. */
    low: text,
    high: text,
    /** Its value counts as points. */
    scored: z.boolean().default(false),
  }),
])

/** A form is data: whoever adds one writes no program. */
const form = z.strictObject({
  id,
  title: text,
  kind: z.enum(['form', 'questionnaire']),
  intro: text,
  minutes: z.int().min(1).max(60),
  /** Who reads it. */
  unit: id,
  /** Can it be filled in without having been asked for? */
  free: z.boolean().default(false),
  sections: z
    .array(
      z.strictObject({
        id,
        title: text,
        intro: text.optional(),
        questions: z.array(question).min(1),
      }),
    )
    .min(1),
  /** What happens when it has been sent. */
  thanks: text,
  /** What the points of all answers together mean. */
  result: z
    .array(z.strictObject({ from: z.int(), to: z.int(), title: text, text }))
    .min(2)
    .optional(),
})

/** How one meets: at the unit, by video, or by phone. */
const meeting = z.enum(['visit', 'remote', 'phone'])
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' })
const hours = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => from < to, { error: 'hours' })

const appointment = z.strictObject({
  id,
  service: id,
  unit: id,
  /** The professional; nobody in particular when it is left out. */
  with: id.optional(),
  way: meeting,
  when: time,
  /** As long as the service usually takes when it is left out. */
  minutes: z.int().min(5).max(240).optional(),
  /** That it goes on or is over comes with the clock. */
  state: z.enum(['booked', 'cancelled']),
  reason: text.optional(),
  /** Where the reminder goes: as other notices when it is left out. */
  reminder: z.enum(['sms', 'email', 'none']).optional(),
})

/** What is free beside the rule, and what is full against it. */
const slots = z.strictObject({
  free: z
    .array(z.strictObject({ service: id, unit: id, with: id, way: meeting, when: time }))
    .optional(),
  /** Nothing of the service, or of any, is free there: for as long as the times go, or until then. */
  full: z
    .array(z.strictObject({ unit: id, service: id.optional(), until: time.optional() }))
    .optional(),
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
  results: patches(result).optional(),
  measurements: patches(measurement).optional(),
  plans: patches(plan).optional(),
  appointments: patches(appointment).optional(),
  /** Forms that have been begun and not sent. */
  begun: z.array(z.strictObject({ form: id, answers })).optional(),
  slots: slots.optional(),
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
  theme: z.enum([
    'messages',
    'appointments',
    'forms',
    'health',
    'sign-in',
    'guidance',
    'on-behalf',
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
  /** Those for whom the persona can act here. */
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

const mandateState = z.enum(['valid', 'waiting', 'ended'])

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
    results: z.array(result).default([]),
    measurements: z.array(measurement).default([]),
    plans: z.array(plan).default([]),
    appointments: z.array(appointment).default([]),
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

/** A part of what is offered: where each matter belongs, and how one gets in touch. */
const area = z.strictObject({
  ...named.shape,
  about: text,
  topics: z
    .array(
      z.strictObject({
        ...named.shape,
        about: text,
        /** What is nearly the same and belongs elsewhere. */
        not: text.optional(),
        /** Can one write of it, book a time for it, or fill in a form? */
        message: z.boolean().default(false),
        booking: z.boolean().default(false),
        form: id.optional(),
        /** When one calls instead. */
        call: text.optional(),
      }),
    )
    .min(1),
  units: z.array(id).min(1),
  /** Services outside of this one, by their ids. */
  elsewhere: z.array(id).default([]),
})

const helpTopic = z.strictObject({
  id,
  title: text,
  about: text,
  /** `legal`: what every service has to tell of itself. */
  kind: z.enum(['guide', 'legal']).default('guide'),
  parts: z
    .array(
      z.strictObject({
        title: text,
        text: z.array(text).default([]),
        /** What one does, in order. */
        steps: z.array(text).default([]),
      }),
    )
    .min(1),
})

/** How far acting for another goes. What it does not reach is refused; all else is allowed. */
const mandate = z.strictObject({
  name: text,
  reaches: z.array(text).min(1),
  doesNotReach: z.array(z.strictObject({ what: text, operations: z.array(operation).min(1) })),
  why: text,
})

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
    z.strictObject({ ...named.shape, role: text, unit: id, services: z.array(id).default([]) }),
  ),
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
export type Form = z.output<typeof form>
export type FormQuestion = z.output<typeof question>
export type Texts = z.output<typeof texts>
export type Common = z.output<typeof common>
export type Playlist = z.output<typeof playlist>
export type Feeling = z.output<typeof feeling>
export type FailureKind = z.output<typeof failureKind>

/** All that the stage needs for one rehearsal. */
export type Script = {
  readonly scenario: Scenario
  readonly persona: Persona
  /** Those for whom the persona can act. */
  readonly others?: readonly Persona[]
  readonly place: Place
}

export const translated = languages.filter((language) => language !== 'fi')

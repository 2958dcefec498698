import fc from 'fast-check'
import type { z } from 'zod'
import { sampleFile } from '../../mocks/world/sample-file.ts'
import { latestOf } from '../../mocks/world/notice-facts.ts'
import { everybody } from '../../mocks/world/others.ts'
import { giving, unitsWith } from '../../mocks/world/slots.ts'
import { asked, liveVisit, visitOf } from '../../mocks/world/visit-state.ts'
import { own, type World } from '../../mocks/world/world.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { contracts } from '../api/contracts.ts'
import {
  booking,
  cancelOf,
  chatDraft,
  formDraft,
  moveOf,
  newMeasurement,
  newMessage,
  replyTo,
} from '../api/forms.ts'
import type { Input, Operation } from '../api/operations.ts'
import { askedOf, type Question } from '../lib/questions.ts'
import { questionsOf } from '../lib/questions-of.ts'
import { dateOf, mondayOf } from '../lib/weeks.ts'
import { hour, minute } from '../lib/milliseconds.ts'
import { toIso } from '../lib/time.ts'
import { valuesOf } from './arbitraries.ts'
import { markOf } from './marked.ts'
import { pick, type Random } from './random.ts'

/** How an input is made: of what there is in the world, or in part of anything that the contract lets through. */
export type Making = {
  readonly rehearsal: Rehearsal
  readonly random: Random
  /** How likely a part is anything at all, from 0 to 1. */
  readonly wild: number
  /** The drafts that are meant; every one that there could be when it is left out. */
  readonly drafts?: readonly string[]
}

type Given = Readonly<Record<string, unknown>>
type Offers = Readonly<Record<string, () => readonly unknown[]>>

/** The contracts of inputs, of which each gives the input of its own operation. */
const shapes: {
  readonly [O in Operation]: {
    readonly input: {
      readonly shape: Readonly<Record<string, z.ZodType>>
      readonly parse: (made: unknown) => Input<O>
    }
  }
} = contracts

/** An input of an operation. What it names is mostly there; what depends on something else mostly fits it. */
export function inputFor<O extends Operation>(operation: O, making: Making): Input<O> {
  const { input } = shapes[operation]
  const { random, wild } = making
  const given: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(input.shape)) {
    const offered = random() < wild ? [] : (offersOf(making, operation, given)[name]?.() ?? [])
    const chosen = offered[Math.floor(random() * offered.length)]
    given[name] = offered.length > 0 ? chosen : anyOf(shape, random)
  }
  return input.parse(random() < wild ? given : { ...given, ...freeTime(making, operation, given) })
}

/** The same without all that the contract does not demand. */
export function barest<O extends Operation>(operation: O, input: Input<O>): Input<O> {
  const { shape, parse } = shapes[operation].input
  const kept = Object.entries(input).filter(
    ([name]) => shape[name]?.safeParse(undefined).success === false,
  )
  return parse(Object.fromEntries(kept))
}

const anyOf = (shape: z.ZodType, random: Random): unknown =>
  fc.sample(valuesOf(shape), { numRuns: 1, seed: Math.floor(random() * 2 ** 31) })[0]

/** A free time for what is booked or moved, with all that tells it from others. */
function freeTime({ rehearsal, random }: Making, operation: Operation, given: Given): Given {
  if (operation !== 'appointments.book' && operation !== 'appointments.move') return {}
  const { service, unit, appointment } = stringsIn(given)
  const about = appointment === undefined ? { service, unit } : { appointment }
  // What is free today may be over by the time somebody comes to it.
  const from = `+${1 + Math.floor(random() * 19)}d ${pick(['08:00', '12:00', '14:30'], random())}`
  const { start, professional, way } = rehearsal.resolved(
    { ...stringsIn(about), start: { free: from } },
    'fi',
  )
  return start === '' ? {} : { start, professional, way }
}

const stringsIn = (given: Given): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    ),
  )

/** By the names of the parts of inputs: what the world has to offer, knowing the parts before. */
function offersOf(making: Making, operation: Operation, given: Given): Offers {
  const { rehearsal, random } = making
  const world = rehearsal.world()
  const { place, client } = world
  const said = (name: string): string => stringsIn(given)[name] ?? ''
  const text = writtenBy(making)
  const units = place.units.filter(({ topics }) => topics.length > 0)
  const to = place.staff.find(({ id }) => id === said('recipient'))?.unit ?? said('recipient')
  const isDraft = operation.startsWith('drafts.') || operation.startsWith('attachments.')
  return {
    person: () => everybody(world),
    recipient: () => [...units.map(({ id }) => id), ...world.contacts],
    chat: () => place.chats.map(({ id }) => id),
    topic: () =>
      place.chats.find(({ id }) => id === said('chat'))?.topics.map(({ id }) => id) ??
      units.find(({ id }) => id === to)?.topics ??
      [],
    text: () => text,
    reason: () => ['', ...text],
    notUrgent: () => [undefined, undefined, undefined, true],
    conversation: () => Object.keys(world.conversations),
    notice: () => [...latestOf(world).keys()],
    latest: () => [...latestOf(world).keys()],
    words: () => ['hei', 'verenpaine', ...everybody(world).map(markOf)],
    result: () => world.results.map(({ id }) => id),
    test: () => place.tests.map(({ id }) => id),
    plan: () => world.plans.map(({ id }) => id),
    measurement: () => world.measurements.map(({ id }) => id),
    at: () => [undefined, undefined, toIso(earlier(rehearsal.now()))],
    ...measured(world, said('kind')),
    meal: () => [undefined],
    sure: () => [undefined, undefined, true],
    form: () => (isDraft ? (making.drafts ?? draftsOf(world)) : place.forms.map(({ id }) => id)),
    fields: () => [{}, { text: text[0] }, { text: text[0], recipient: units[0]?.id ?? '' }],
    name: () => [`${markOf(client.id)}.jpg`, 'kuva.png', 'ohje.pdf'],
    content: () => ['.jpg', '.png', '.pdf'].map((kind) => sampleFile(kind, 1 + 9 * random())),
    file: () => own(world.drafts, said('form'))?.files.map(({ id }) => id) ?? [],
    answers: () => [answersTo(world, said('form'), making)],
    phone: () => ['050 000 1234', '044 000 9999', client.minor ? '' : world.own.phone],
    email: () => ['', `${markOf(client.id)}@esimerkki.example`],
    appointment: () =>
      ofVisit(operation) ? joinable(world, rehearsal.now()) : Object.keys(world.appointments),
    service: () => place.services.map(({ id }) => id),
    unit: () =>
      operation === 'callback.ask'
        ? place.units.filter(({ callback }) => callback).map(({ id }) => id)
        : unitsWith(place, said('service')).map(({ id }) => id),
    professional: () => [
      'any',
      ...giving(place, said('service'), said('unit')).map(({ id }) => id),
    ],
    from: () => [mondayOf(rehearsal.now()), dateOf(rehearsal.now())],
    remoteAgreed: () => [true, true, true, undefined],
    area: () => place.areas.map(({ id }) => id),
    help: () => place.help.map(({ id }) => id),
    ...inVisit(world, operation, said),
  }
}

/** Some hours earlier: a person writes hours and minutes. */
const earlier = (now: number): number => Math.floor((now - 3 * hour) / minute) * minute

const ofVisit = (operation: Operation): boolean =>
  operation.startsWith('visits.') || operation === 'devices.check'

/** The remote visits in which the client is, or else those that can be joined, or else all of them. */
function joinable(world: World, now: number): readonly string[] {
  const live = liveVisit(world)
  if (live !== undefined) return [live]
  const all = Object.values(world.appointments).filter(({ way }) => way === 'remote')
  const near = all.filter(
    ({ start, end, state }) =>
      state === 'booked' &&
      start - world.place.limits.joinOpensMinutes * 60_000 <= now &&
      now < end,
  )
  return (near.length > 0 ? near : all).map(({ id }) => id)
}

/** What can be tried, said, switched and shown in a remote visit. */
function inVisit(world: World, operation: Operation, said: (name: string) => string): Offers {
  if (!ofVisit(operation)) return {}
  const visit = visitOf(world, said('appointment'))
  const answers = asked(visit)?.asks.answers.map(({ id }) => id) ?? []
  const chosen = said('answer') !== ''
  return {
    device: () => ['camera', 'microphone', 'speaker'],
    // Nothing is drawn of a sound.
    found: () => (said('device') === 'speaker' ? ['heard', 'not-heard', 'echo'] : ['drawn']),
    answer: () =>
      operation === 'visits.rate' ? ['well', 'fair', 'badly'] : [...answers, undefined],
    ...(operation === 'visits.say' && {
      ...(chosen && { text: () => [''] }),
      how: () => [chosen ? 'choice' : 'chat'],
    }),
    control: () => ['camera', 'microphone', 'hand'],
    on: () => [true, false],
    result: () => [undefined, ...world.results.map(({ id }) => id)],
    file: () => [said('result') === '' ? 'kuva.jpg' : undefined],
  }
}

/** What somebody writes in the matters at hand: it carries the mark of whose they are. Some of it cannot wait. */
const writtenBy = ({ rehearsal, random }: Making): readonly string[] => {
  const mark = markOf(rehearsal.world().client.id)
  return [
    `Hei. Kysyn lääkkeestä. ${mark} ${Math.floor(random() * 1e6)}`,
    `Kiitos vastauksesta. ${mark}`,
    `Rintaa puristaa ja on vaikea hengittää. ${mark}`,
  ]
}

/** Every draft that there is or could be. */
const draftsOf = (world: World): readonly string[] => [
  ...Object.keys(world.drafts),
  newMessage,
  booking,
  ...world.place.chats.map(({ id }) => chatDraft(id)),
  ...Object.keys(world.conversations).map(replyTo),
  ...Object.keys(world.appointments).flatMap((id) => [moveOf(id), cancelOf(id)]),
  ...world.place.forms.map(({ id }) => formDraft(id)),
  ...world.place.measurements.map(({ kind }) => newMeasurement(kind)),
]

const fields = ['systolic', 'diastolic', 'pulse', 'glucose', 'flow', 'kg'] as const

/** A usual number for what a kind of measurement asks for, at times an odd one, and none for the rest. */
function measured({ place }: World, kind: string): Offers {
  const rule = place.measurements.find((one) => one.kind === kind)
  return Object.fromEntries(
    fields.map((name) => {
      const field = rule?.fields.find((one) => one.field === name)
      const usual = field && String(Math.round((field.usual.min + field.usual.max) / 2))
      return [name, () => [usual, usual, usual, field && String(field.max)]]
    }),
  )
}

/** An answer that will do to every question that is asked. */
function answersTo(world: World, id: string, making: Making): Readonly<Record<string, string>> {
  const form = world.place.forms.find((one) => one.id === id)
  const questions = questionsOf(form?.sections ?? [])
  const all = Object.fromEntries(questions.map((one) => [one.id, answerTo(one, making)]))
  return Object.fromEntries(askedOf(questions, all).map((one) => [one.id, all[one.id] ?? '']))
}

function answerTo(question: Question, making: Making): string {
  const { random, rehearsal } = making
  switch (question.kind) {
    case 'text':
    case 'long':
      return markOf(rehearsal.world().client.id)
    case 'number':
      return String(question.min)
    case 'scale':
      return String(question.from)
    case 'yes-no':
      return pick(['yes', 'no'], random())
    case 'one':
    case 'several':
      return pick(question.options, random()).id
    case 'date': {
      const [year, month, day] = dateOf(rehearsal.now()).split('-').map(Number)
      return [day, month, year].join('.')
    }
  }
}

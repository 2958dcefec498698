import { z } from 'zod'
import { contracts } from '../../src/api/contracts.ts'
import { problem } from '../../src/api/contract/problem.ts'
import { newMessage, replyTo } from '../../src/api/forms.ts'
import { isAct, operationNames } from '../../src/api/operations.ts'
import { pageNames, pages } from '../../src/lib/paths.ts'
import { facts } from '../world/facts.ts'
import type {
  Leaf,
  Line,
  Matcher,
  Patch,
  Persona,
  Place,
  Scenario,
  Script,
  Value,
} from './format.ts'
import type { Finding, Path, Source } from './read.ts'
import type { Kind } from './rule-messages.ts'
import * as words from './rule-messages.ts'
import { conditionsOf, leavesOf, linesOf, type Placed } from './walk.ts'

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id)

/** Looks a name up among those that there are. */
const lookUp =
  (source: Source<unknown>) =>
  (kind: Kind, path: Path, id: string, known: readonly string[]): readonly Finding[] =>
    known.includes(id) ? [] : [source.at(path, words.unknownReference(kind, id, known))]

/** The names within a place. */
export function checkPlace(source: Source<Place>): readonly Finding[] {
  const { units, staff, topics, municipalities } = source.value
  const look = lookUp(source)
  const lists = { units, staff, topics, municipalities }
  return [
    ...Object.entries(lists).flatMap(([name, things]) => duplicates(source, [name], things)),
    // A recipient can be either.
    ...staff.flatMap(({ id }, index) =>
      idsOf(units).includes(id) ? [source.at(['staff', index, 'id'], words.duplicateId(id))] : [],
    ),
    ...Object.entries({ units, staff }).flatMap(([name, things]) =>
      things.flatMap(({ id }, index) =>
        reserved.includes(id) ? [source.at([name, index, 'id'], words.reservedId(id))] : [],
      ),
    ),
    ...units.flatMap((unit, index) => [
      ...look(
        'municipality',
        ['units', index, 'municipality'],
        unit.municipality,
        idsOf(municipalities),
      ),
      ...unit.topics.flatMap((topic, t) =>
        look('topic', ['units', index, 'topics', t], topic, idsOf(topics)),
      ),
    ]),
    ...staff.flatMap(({ unit }, index) =>
      look('unit', ['staff', index, 'unit'], unit, idsOf(units)),
    ),
  ]
}

const outside = ['emergency', 'helpline'] as const
const client = 'client'
const reserved: readonly string[] = [...outside, client]

/** The names that a persona's data takes from the place. */
export function checkPersona(source: Source<Persona>, place: Place): readonly Finding[] {
  const { municipality, data } = source.value
  const look = lookUp(source)
  return [
    ...look('municipality', ['municipality'], municipality, idsOf(place.municipalities)),
    ...data.contacts.flatMap((id, index) =>
      look('person', ['data', 'contacts', index], id, idsOf(place.staff)),
    ),
    ...data.conversations.flatMap((one, index) =>
      conversationNames(source, ['data', 'conversations', index], one, place),
    ),
    ...data.tasks.flatMap((one, index) => taskNames(source, ['data', 'tasks', index], one, place)),
    ...duplicates(source, ['data', 'conversations'], data.conversations),
    ...duplicates(source, ['data', 'tasks'], data.tasks),
  ]
}

type Conversation = Persona['data']['conversations'][number]
type Task = Persona['data']['tasks'][number]
/** Some of a thing's parts: what a patch changes. */
type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined }

const conversationNames = (
  source: Source<unknown>,
  path: Path,
  { unit, topic, contact, messages = [] }: Parts<Conversation>,
  { units, topics, staff }: Place,
): readonly Finding[] => {
  const look = lookUp(source)
  return [
    ...(unit === undefined ? [] : look('unit', [...path, 'unit'], unit, idsOf(units))),
    ...(topic === undefined ? [] : look('topic', [...path, 'topic'], topic, idsOf(topics))),
    ...(contact === undefined ? [] : look('person', [...path, 'contact'], contact, idsOf(staff))),
    ...messages.flatMap(({ by }, index) =>
      look('person', [...path, 'messages', index, 'by'], by, [client, ...idsOf(staff)]),
    ),
  ]
}

const taskNames = (
  source: Source<unknown>,
  path: Path,
  { by }: Parts<Task>,
  { staff }: Place,
): readonly Finding[] =>
  by === undefined ? [] : lookUp(source)('person', [...path, 'by'], by, idsOf(staff))

/** The ids that stand a second time in a list, or in several lists that share theirs. */
const duplicates = (
  source: Source<unknown>,
  path: Path,
  things: readonly { readonly id: string }[],
): readonly Finding[] =>
  repeated(
    source,
    things.map(({ id }, index) => ({ value: id, path: [...path, index, 'id'] })),
  )

const repeated = (source: Source<unknown>, ids: readonly Placed<string>[]): readonly Finding[] =>
  ids.flatMap(({ value, path }, index) =>
    ids.findIndex((one) => one.value === value) < index
      ? [source.at(path, words.duplicateId(value))]
      : [],
  )

/** A file is found by its name, so its id has to be that. */
export const checkFileName = (
  source: Source<{ readonly id: string }>,
  name: string,
): readonly Finding[] =>
  source.value.id === name ? [] : [source.at(['id'], words.otherName(name))]

/** The names in a scenario, as they are with one of its personas. */
export function checkScenario(source: Source<Scenario>, script: Script): readonly Finding[] {
  const { scenario, place } = script
  const { steps, cues, debrief, opening } = scenario
  const look = lookUp(source)
  const names = namesOf(script)
  return [
    ...duplicates(source, ['steps'], steps),
    ...duplicates(source, ['cues'], cues),
    ...(['slips', 'failures'] as const).flatMap((list) =>
      repeated(
        source,
        steps.flatMap((step, index) =>
          step[list].map(({ id }, one) => ({ value: id, path: ['steps', index, list, one, 'id'] })),
        ),
      ),
    ),
    ...look('unit', ['debrief', 'otherWay', 'unit'], debrief.otherWay.unit, names.units),
    ...look(
      'page',
      ['opening', 'page'],
      opening.page,
      pageNames.filter((page) => parametersOf(page).length === 0),
    ),
    ...patchNames(source, script),
    ...linesOf(scenario).flatMap((line) => lineNames(source, line, names)),
    ...conditionsOf(scenario).flatMap(({ value, path, step }) =>
      leavesOf(value, path).flatMap((leaf) => leafNames(source, leaf, names, step)),
    ),
    ...cues.flatMap((cue, c) =>
      cue.do.flatMap((line, d) =>
        Object.entries(line).flatMap(([name, { by, conversation }]) => [
          ...look('person', ['cues', c, 'do', d, name, 'by'], by, idsOf(place.staff)),
          ...(conversation === undefined
            ? []
            : look(
                'conversation',
                ['cues', c, 'do', d, name, 'conversation'],
                conversation,
                names.conversations,
              )),
        ]),
      ),
    ),
  ]
}

/** What the opening adds, changes and takes away. */
function patchNames(
  source: Source<unknown>,
  { scenario, persona, place }: Script,
): readonly Finding[] {
  const { conversations = [], tasks = [] } = scenario.opening.data ?? {}
  const path = ['opening', 'data']
  return [
    ...patchIds(
      source,
      [...path, 'conversations'],
      'conversation',
      conversations,
      persona.data.conversations,
    ),
    ...patchIds(source, [...path, 'tasks'], 'task', tasks, persona.data.tasks),
    ...conversations.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        conversationNames(source, [...path, 'conversations', index, key], one, place),
      ),
    ),
    ...tasks.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        taskNames(source, [...path, 'tasks', index, key], one, place),
      ),
    ),
  ]
}

const patchParts = <T>(patch: Patch<T>): readonly (readonly [string, Partial<T>])[] =>
  'add' in patch ? [['add', patch.add]] : 'to' in patch ? [['to', patch.to]] : []

function patchIds(
  source: Source<unknown>,
  path: Path,
  kind: Kind,
  patches: readonly Patch<{ readonly id: string }>[],
  things: readonly { readonly id: string }[],
): readonly Finding[] {
  const look = lookUp(source)
  let there = idsOf(things)
  return patches.flatMap((patch, index) => {
    const before = there
    if ('add' in patch) {
      const { id } = patch.add
      there = [...before, id]
      return before.includes(id)
        ? [source.at([...path, index, 'add', 'id'], words.addedTwice(id))]
        : []
    }
    if ('change' in patch) return look(kind, [...path, index, 'change'], patch.change, before)
    there = before.filter((id) => id !== patch.remove)
    return look(kind, [...path, index, 'remove'], patch.remove, before)
  })
}

type Names = ReturnType<typeof namesOf>

/** All that a scenario can name, with one of its personas. */
function namesOf({ scenario, persona, place }: Script) {
  const { conversations = [] } = scenario.opening.data ?? {}
  const taking = place.units.filter(({ topics }) => topics.length > 0)
  return {
    units: idsOf(place.units),
    /** Units that take messages, and what each takes. */
    mailboxes: taking,
    recipients: [...idsOf(taking), ...persona.data.contacts],
    staff: place.staff,
    topics: idsOf(place.topics),
    callees: [...idsOf(place.units), ...outside],
    conversations: [
      ...idsOf(persona.data.conversations),
      ...conversations.flatMap((patch) => ('add' in patch ? patch.add.id : [])),
    ],
    steps: idsOf(scenario.steps),
    cues: idsOf(scenario.cues),
    personas: [scenario.persona, ...scenario.otherPersonas],
    failures: scenario.steps.flatMap(({ failures }) => failures),
  }
}

const parametersOf = (page: keyof typeof pages): readonly string[] =>
  [...pages[page].matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** The names in a line of a model. */
function lineNames(
  source: Source<unknown>,
  { value: line, path }: Placed<Line>,
  names: Names,
): readonly Finding[] {
  const look = lookUp(source)
  if ('wait' in line) return []
  if ('open' in line) {
    const wanted = parametersOf(line.open)
    return [
      ...wanted
        .filter((name) => line.with[name] === undefined)
        .map((name) => source.at([...path, 'open'], words.missingValue(name))),
      ...Object.keys(line.with)
        .filter((name) => !wanted.includes(name))
        .map((name) =>
          source.at([...path, 'with'], words.unknownReference('pageValue', name, wanted), name),
        ),
      ...valueNames(source, [...path, 'with'], line.with, names),
    ]
  }
  if (line.act === 'phone.call')
    return look('unit', [...path, 'with', 'to'], line.with.to, names.callees)
  return valueNames(source, [...path, 'with'], line.with, names)
}

const valueNames = (
  source: Source<unknown>,
  path: Path,
  given: Readonly<Record<string, Value>>,
  names: Names,
): readonly Finding[] =>
  Object.entries(given).flatMap(([key, value]) => {
    if (typeof value === 'object' && 'of' in value)
      return referred(source, [...path, key], key, value.of)
    if (typeof value !== 'string' || value === '') return []
    const known = valuesOf(key, given, names)
    return known ? lookUp(source)(known.kind, [...path, key], value, known.ids) : []
  })

/** `{ of: fact }` takes the same-named field, so the fact has to have it, and as a word. */
function referred(
  source: Source<unknown>,
  path: Path,
  key: string,
  name: keyof typeof facts,
): readonly Finding[] {
  const shape: Readonly<Record<string, z.ZodType>> = facts[name].shape
  const texts = Object.keys(shape).filter((field) => isText(shape[field]))
  return texts.includes(key)
    ? []
    : [source.at([...path, 'of'], words.fieldOfFact(key, name, texts))]
}

type Known = { readonly kind: Kind; readonly ids: readonly string[] }

/** What an act's or a page's value can name. */
function valuesOf(
  key: string,
  given: Readonly<Record<string, Value>>,
  names: Names,
): Known | undefined {
  switch (key) {
    case 'recipient':
      return { kind: 'recipient', ids: names.recipients }
    case 'topic':
      return { kind: 'topic', ids: topicsOf(given['recipient'], names) }
    case 'conversation':
      return { kind: 'conversation', ids: names.conversations }
    case 'form':
      return { kind: 'form', ids: [newMessage, ...names.conversations.map(replyTo)] }
    default:
      return undefined
  }
}

/** The topics of the unit to which a message goes, or all where it is not known. */
function topicsOf(recipient: unknown, { staff, mailboxes, topics }: Names): readonly string[] {
  const unit = staff.find(({ id }) => id === recipient)?.unit ?? recipient
  return mailboxes.find(({ id }) => id === unit)?.topics ?? topics
}

/** The names in a condition: its fact's fields, their values, and since when it counts. */
function leafNames(
  source: Source<unknown>,
  { value: leaf, path }: Placed<Leaf>,
  names: Names,
  step: number | undefined,
): readonly Finding[] {
  if ('page' in leaf) return []
  const shape: Readonly<Record<string, z.ZodType>> = facts[leaf.happened].shape
  const { where = {}, since } = leaf
  return [
    ...Object.entries(where).flatMap(([field, matcher]) => {
      const schema = Object.hasOwn(shape, field) ? shape[field] : undefined
      return schema
        ? matcherValues(
            source,
            [...path, 'where', field],
            matcher,
            schema,
            fieldValues(leaf, field, names),
          )
        : [
            source.at(
              [...path, 'where'],
              words.unknownReference('field', field, Object.keys(shape)),
              field,
            ),
          ]
    }),
    ...(since === undefined ? [] : sinceNames(source, [...path, 'since'], since, names, step)),
  ]
}

function sinceNames(
  source: Source<unknown>,
  path: Path,
  since: string,
  { steps }: Names,
  step: number | undefined,
): readonly Finding[] {
  if (!steps.includes(since)) return lookUp(source)('step', path, since, steps)
  return step !== undefined && steps.indexOf(since) > step
    ? [source.at(path, words.laterStep(since))]
    : []
}

/** Can the field ever have that value? */
function matcherValues(
  source: Source<unknown>,
  path: Path,
  matcher: Matcher,
  schema: z.ZodType,
  known: Known | undefined,
): readonly Finding[] {
  const wanted = wantedType(schema)
  if (typeof matcher === 'object' && 'has' in matcher)
    return isText(schema) ? [] : [source.at([...path, 'has'], words.wrongType(wanted.words))]
  return alternatives(matcher, path).flatMap(({ value, path: at }) => {
    if (typeof value !== wanted.type) return [source.at(at, words.wrongType(wanted.words))]
    const options = schema instanceof z.ZodEnum ? schema.options.map(String) : undefined
    const { kind, ids } = options ? { kind: 'value' as const, ids: options } : (known ?? any)
    return ids === undefined || typeof value !== 'string'
      ? []
      : lookUp(source)(kind, at, value, ids)
  })
}

const any = { kind: 'value', ids: undefined } as const

type Scalar = string | number | boolean

const alternatives = (matcher: Matcher, path: Path): readonly Placed<Scalar>[] => {
  if (typeof matcher !== 'object') return [{ value: matcher, path }]
  if ('not' in matcher) return [{ value: matcher.not, path: [...path, 'not'] }]
  if ('in' in matcher)
    return matcher.in.map((value, index) => ({ value, path: [...path, 'in', index] }))
  return []
}

const isText = (schema: unknown): boolean =>
  schema instanceof z.ZodString || schema instanceof z.ZodEnum

function wantedType(schema: z.ZodType) {
  if (schema instanceof z.ZodBoolean)
    return { type: 'boolean', words: { fi: 'true tai false', en: 'true or false' } }
  if (schema instanceof z.ZodNumber)
    return { type: 'number', words: { fi: 'luku', en: 'a number' } }
  return { type: 'string', words: { fi: 'teksti', en: 'a text' } }
}

/** What a field of a fact can name. */
function fieldValues(
  { happened, where = {} }: Extract<Leaf, { happened: unknown }>,
  field: string,
  names: Names,
): Known | undefined {
  switch (field) {
    case 'unit':
      return {
        kind: 'unit',
        ids: happened === 'message.sent' ? idsOf(names.mailboxes) : names.units,
      }
    case 'recipient':
      return { kind: 'recipient', ids: names.recipients }
    case 'topic':
      return { kind: 'topic', ids: topicsOf(where['unit'] ?? where['recipient'], names) }
    case 'by':
      return { kind: 'person', ids: idsOf(names.staff) }
    case 'to':
      return happened === 'phone.called' ? { kind: 'unit', ids: names.callees } : undefined
    case 'conversation':
      return { kind: 'conversation', ids: names.conversations }
    case 'page':
      return { kind: 'page', ids: pageNames }
    case 'act':
      return { kind: 'act', ids: operationNames.filter(isAct) }
    case 'reason':
      return { kind: 'reason', ids: problem.shape.type.options }
    case 'method':
      return { kind: 'value', ids: contracts['session.open'].input.shape.method.options }
    case 'person':
      return { kind: 'persona', ids: names.personas }
    case 'failure':
      return { kind: 'failure', ids: idsOf(names.failures) }
    case 'kind':
      return { kind: 'failure', ids: names.failures.map(({ failure }) => failure) }
    case 'cue':
      return { kind: 'cue', ids: names.cues }
    case 'form':
      return { kind: 'form', ids: [newMessage, ...names.conversations.map(replyTo)] }
    default:
      return undefined
  }
}

import { z } from 'zod'
import { measurementKind } from '../../../src/api/contract/health.ts'
import { problem } from '../../../src/api/contract/problem.ts'
import { contracts } from '../../../src/api/contracts.ts'
import { formDraft } from '../../../src/api/forms.ts'
import { isAct, operationNames } from '../../../src/api/operations.ts'
import { day } from '../../../src/lib/milliseconds.ts'
import { pageNames } from '../../../src/lib/paths.ts'
import { questionsOf } from '../../../src/lib/questions-of.ts'
import { fromIso, resolveTime } from '../../../src/lib/time.ts'
import { rangeOf } from '../../stage/conditions.ts'
import { facts } from '../../world/facts.ts'
import type { Leaf, Matcher } from '../format/condition.ts'
import type { FormQuestion } from '../format/form.ts'
import * as words from '../messages/logic.ts'
import { unknownReference } from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import type { Placed } from '../read/walk.ts'
import { neverAnswered } from './forms.ts'
import {
  chatTopicsOf,
  formsOf,
  idsOf,
  isText,
  type Known,
  lookUp,
  type Names,
  pageValues,
  parametersOf,
  thingsOf,
  topicsOf,
} from './names.ts'

/** The names in a condition: its fact's fields, their values, and since when it counts. */
export function leafNames(
  source: Source<unknown>,
  { value: leaf, path }: Placed<Leaf>,
  names: Names,
): readonly Finding[] {
  const look = lookUp(source)
  if ('said' in leaf)
    return [
      ...look('choice', [...path, 'said'], leaf.said, names.choices),
      ...sinceNames(source, path, leaf.since, names),
    ]
  if ('slip' in leaf) return look('slip', [...path, 'slip'], leaf.slip, names.slips)
  if ('noticed' in leaf) return look('signal', [...path, 'noticed'], leaf.noticed, names.signals)
  if ('missed' in leaf) return look('signal', [...path, 'missed'], leaf.missed, names.signals)
  if ('clock' in leaf)
    return isEmptySpan(leaf.clock) ? [source.at([...path, 'clock'], words.emptyRange)] : []
  return [
    ...('page' in leaf
      ? pageFields(source, path, leaf, names)
      : factFields(source, path, leaf, names)),
    ...sinceNames(source, path, leaf.since, names),
  ]
}

type Opened = Extract<Leaf, { page: unknown }>
type Happened = Extract<Leaf, { happened: unknown }>

const pageFields = (
  source: Source<unknown>,
  path: Path,
  { page, where = {} }: Opened,
  names: Names,
): readonly Finding[] =>
  Object.entries(where).flatMap(([field, value]) => {
    const known = parametersOf(page)
    if (!known.includes(field))
      return [source.at([...path, 'where'], unknownReference('pageValue', field, known), field)]
    const wanted = pageValues(field, names)
    return wanted ? lookUp(source)(wanted.kind, [...path, 'where', field], value, wanted.ids) : []
  })

function factFields(
  source: Source<unknown>,
  path: Path,
  leaf: Happened,
  names: Names,
): readonly Finding[] {
  // In whose matters it happened stands with every fact.
  const shape: Readonly<Record<string, z.ZodType>> = {
    ...facts[leaf.happened].shape,
    for: z.string(),
  }
  return Object.entries(leaf.where ?? {}).flatMap(([field, matcher]) => {
    const [record = '', inner] = field.split('.')
    if (inner !== undefined && bare(shape[record] ?? z.never()) instanceof z.ZodRecord) {
      const wanted = leaf.where?.['form']
      const questions = names.forms
        .filter(({ id }) => typeof wanted !== 'string' || wanted === id || wanted === formDraft(id))
        .flatMap(({ sections }) => questionsOf(sections))
      const asked = questions.filter(({ id }) => id === inner)
      return asked.length > 0
        ? answerValues(source, [...path, 'where', field], matcher, asked)
        : [
            source.at(
              [...path, 'where'],
              unknownReference('question', inner, idsOf(questions)),
              field,
            ),
          ]
    }
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined
    return schema
      ? matcherValues(
          source,
          [...path, 'where', field],
          matcher,
          bare(schema),
          fieldValues(leaf, field, names),
        )
      : [source.at([...path, 'where'], unknownReference('field', field, Object.keys(shape)), field)]
  })
}

const sinceNames = (
  source: Source<unknown>,
  path: Path,
  since: string | undefined,
  { beginnings }: Names,
): readonly Finding[] =>
  since === undefined ? [] : lookUp(source)('beginning', [...path, 'since'], since, beginnings)

/** Is it over before it begins, from whatever day it is counted? */
const isEmptySpan = ({ min, max }: Extract<Leaf, { clock: unknown }>['clock']): boolean =>
  min !== undefined &&
  max !== undefined &&
  [0, 1, 2, 3, 4, 5, 6].every((days) => {
    const from = plainMonday + days * day
    return resolveTime(min, from) > resolveTime(max, from)
  })

/** Of a week without holidays. */
const plainMonday = fromIso('2026-11-23T09:00:00+02:00')

/** The same when it need not be there. */
const bare = (schema: z.ZodType): z.ZodType => {
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)) return schema
  const inner = schema.unwrap()
  return inner instanceof z.ZodType ? inner : schema
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
  if (typeof matcher === 'object') {
    if ('has' in matcher)
      return isText(schema) ? [] : [source.at([...path, 'has'], words.wrongType(wanted.words))]
    if (!('not' in matcher) && !('in' in matcher)) {
      if (wanted.type !== 'number') return [source.at(path, words.wrongType(wanted.words))]
      const { min, max } = rangeOf(matcher)
      return min > max ? [source.at(path, words.emptyRange)] : []
    }
  }
  return alternatives(matcher, path).flatMap(({ value, path: at }) => {
    if (typeof value !== wanted.type) return [source.at(at, words.wrongType(wanted.words))]
    const options = schema instanceof z.ZodEnum ? schema.options.map(String) : undefined
    const { kind, ids } = options ? { kind: 'value' as const, ids: options } : (known ?? any)
    return ids === undefined || typeof value !== 'string'
      ? []
      : lookUp(source)(kind, at, value, ids)
  })
}

/** Can a question ever be answered so? The same id can stand in several forms. */
function answerValues(
  source: Source<unknown>,
  path: Path,
  matcher: Matcher,
  asked: readonly FormQuestion[],
): readonly Finding[] {
  const found = matcherValues(source, path, matcher, z.string(), undefined)
  if (found.length > 0) return found
  return alternatives(matcher, path).flatMap(({ value, path: at }) => {
    const [why, ...rest] = asked.map((question) => neverAnswered(question, String(value)))
    return why && !rest.includes(undefined) ? [source.at(at, why)] : []
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

function wantedType(schema: z.ZodType) {
  if (schema instanceof z.ZodBoolean)
    return { type: 'boolean', words: { fi: 'true tai false', en: 'true or false' } }
  if (schema instanceof z.ZodNumber)
    return { type: 'number', words: { fi: 'luku', en: 'a number' } }
  return { type: 'string', words: { fi: 'teksti', en: 'a text' } }
}

/** What a field of a fact can name. */
function fieldValues(
  { happened, where = {} }: Happened,
  field: string,
  names: Names,
): Known | undefined {
  switch (field) {
    case 'task':
      return { kind: 'task', ids: names.tasks }
    case 'unit':
      return {
        kind: 'unit',
        ids: happened === 'message.sent' ? idsOf(names.mailboxes) : names.units,
      }
    case 'topic':
      if (happened === 'chat.opened')
        return { kind: 'topic', ids: chatTopicsOf(where['chat'], names) }
      return { kind: 'topic', ids: topicsOf(where['unit'] ?? where['recipient'], names) }
    case 'by':
      return happened === 'callback.asked' ? undefined : { kind: 'person', ids: idsOf(names.staff) }
    case 'for':
      return { kind: 'persona', ids: names.people }
    case 'to':
      if (happened === 'person.switched') return { kind: 'persona', ids: names.people }
      return happened === 'phone.called' ? { kind: 'unit', ids: names.callees } : undefined
    case 'page':
      return { kind: 'page', ids: pageNames }
    case 'act':
      return { kind: 'act', ids: operationNames.filter(isAct) }
    case 'reason':
      return happened === 'act.refused'
        ? { kind: 'reason', ids: problem.shape.type.options }
        : undefined
    case 'method':
      return { kind: 'value', ids: contracts['session.open'].input.shape.method.options }
    case 'person':
      return { kind: 'persona', ids: names.personas }
    case 'failure':
      return { kind: 'failure', ids: idsOf(names.failures) }
    case 'kind':
      if (happened.startsWith('measurement.'))
        return { kind: 'value', ids: measurementKind.options }
      return { kind: 'failure', ids: names.failures.map(({ failure }) => failure) }
    case 'cue':
      return { kind: 'cue', ids: names.cues }
    case 'step':
      return { kind: 'step', ids: names.steps }
    case 'choice':
      return { kind: 'choice', ids: names.choices }
    case 'quality':
      return { kind: 'value', ids: ['good', 'ok', 'poor'] }
    case 'operation':
      return { kind: 'act', ids: operationNames }
    case 'form':
      return { kind: 'form', ids: formsOf(names) }
    default:
      return thingsOf(field, names)
  }
}

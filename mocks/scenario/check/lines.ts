import type { z } from 'zod'
import { facts } from '../../world/facts.ts'
import { isAnswers } from '../format/is-answers.ts'
import type { Line } from '../format/line.ts'
import type { Value } from '../format/value.ts'
import * as words from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import type { Placed } from '../read/walk.ts'
import { answerNames } from './forms.ts'
import {
  chatTopicsOf,
  formsOf,
  isText,
  type Known,
  lookUp,
  type Names,
  pageValues,
  parametersOf,
  topicsOf,
} from './names.ts'

/** The names in a line of a model. */
export function lineNames(
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
  if (line.act === 'browser.reload' || line.act === 'phone.answer') return []
  if (line.act === 'phone.call')
    return look('unit', [...path, 'with', 'to'], line.with.to, names.callees)
  return [
    ...valueNames(source, [...path, 'with'], line.with, names, line.refused === 'invalid'),
    ...Object.entries(line.with).flatMap(([key, value]) =>
      typeof value === 'object' &&
      'free' in value &&
      !(bookings.includes(line.act) && key === 'start')
        ? [source.at([...path, 'with', key], words.freeElsewhere)]
        : [],
    ),
  ]
}

/** The acts for which a free time can be found. */
const bookings: readonly string[] = ['appointments.book', 'appointments.move']

const valueNames = (
  source: Source<unknown>,
  path: Path,
  given: Readonly<Record<string, Value>>,
  names: Names,
  refused = false,
): readonly Finding[] =>
  Object.entries(given).flatMap(([key, value]) => {
    if (typeof value === 'object' && 'of' in value)
      return referred(source, [...path, key], key, value.of)
    if (isAnswers(value)) {
      const form = names.forms.find(({ id }) => id === given['form'])
      return form ? answerNames(source, [...path, key], form, value, refused) : []
    }
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

/** What an act's or a page's value can name. */
function valuesOf(
  key: string,
  given: Readonly<Record<string, Value>>,
  names: Names,
): Known | undefined {
  switch (key) {
    case 'topic':
      if ('chat' in given) return { kind: 'topic', ids: chatTopicsOf(given['chat'], names) }
      return { kind: 'topic', ids: topicsOf(given['recipient'], names) }
    case 'unit':
      return { kind: 'unit', ids: names.units }
    case 'person':
      return { kind: 'persona', ids: names.people }
    case 'form':
      return { kind: 'form', ids: formsOf(names) }
    default:
      return pageValues(key, names)
  }
}

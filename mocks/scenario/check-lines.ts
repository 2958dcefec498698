import type { z } from 'zod'
import { newMessage, replyTo } from '../../src/api/forms.ts'
import { facts } from '../world/facts.ts'
import type { Line, Value } from './format.ts'
import { isText, type Known, lookUp, type Names, parametersOf, topicsOf } from './names.ts'
import type { Finding, Path, Source } from './read.ts'
import * as words from './rule-messages.ts'
import type { Placed } from './walk.ts'

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
  if (line.act === 'browser.reload') return []
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

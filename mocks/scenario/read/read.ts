import {
  findNodeAtLocation,
  type Node,
  parseTree,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser'
import type { z } from 'zod'
import { keysAt } from '../format/schema-keys.ts'
import * as words from '../messages/messages.ts'
import { nearest } from '../messages/nearest.ts'

export type Path = readonly (string | number)[]

/** An error keeps a scenario from being opened; a warning is to be mended; an info is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** Something to mend in an author's file. Lines and columns are counted from 1. */
export type Finding = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly message: words.Words
}

/** A file that could be read, and a way to point at its parts. */
export type Source<T> = {
  readonly file: string
  readonly value: T
  /** As it was written, in the order of the file: with names of shared sentences, without what the schema fills in. */
  readonly written: unknown
  /** @param key the object's own key is meant, not its value */
  readonly at: (path: Path, message: words.Words, key?: string) => Finding
}

export type Reading<T> = Source<T> | { readonly findings: readonly Finding[] }

export const warning = (finding: Finding): Finding => ({ ...finding, severity: 'warning' })
export const info = (finding: Finding): Finding => ({ ...finding, severity: 'info' })

/**
 * Reads a JSON text by a schema: its value with defaults filled in, or all that is wrong with it.
 * @param fill puts sentences in the place of their names, before the schema sees them
 */
export function read<T>(
  file: string,
  given: string,
  schema: z.ZodType<T>,
  fill: (written: unknown) => unknown = (written) => written,
): Reading<T> {
  // Some editors put this sign before a text, unseen.
  const text = given.replace(/^\uFEFF/, '')
  const finding = (offset: number, message: words.Words): Finding => ({
    file,
    ...position(text, offset),
    severity: 'error',
    message,
  })
  if (text.trim() === '') return { findings: [finding(0, words.empty)] }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  const [broken] = errors
  if (broken || !tree) {
    const { offset, message } = syntaxFault(text, broken)
    return { findings: [finding(offset, message)] }
  }

  const at = (path: Path, message: words.Words, key?: string): Finding =>
    finding(offsetOf(tree, path, key), message)
  const twice = duplicateKeys(tree)
  if (twice.length > 0)
    return {
      findings: twice.map(({ offset, value }) =>
        finding(offset, words.duplicateKey(String(value))),
      ),
    }
  const written: unknown = JSON.parse(text)
  const checked = schema.safeParse(fill(written))
  if (checked.success) return { file, value: checked.data, written, at }
  const located = checked.error.issues.flatMap((issue) => innermost(issue, written))
  return {
    findings: located.flatMap((one) => {
      const { issue, path } = one
      if (isMissing(one, written))
        return isMisspelt(one, located, written)
          ? []
          : at(path, words.missingKey(String(path.at(-1))))
      if (issue.code !== 'unrecognized_keys')
        return at(path, words.describe(issue, valueAt(written, path)))
      const known = [...missingKeys(located, path, written), ...keysAt(schema, path)]
      return issue.keys.map((key) => at(path, words.unknownKey(key, [...new Set(known)]), key))
    }),
  }
}

/** Where a text stops being JSON, as an author would look for it. */
function syntaxFault(
  text: string,
  broken: ParseError | undefined,
): { readonly offset: number; readonly message: words.Words } {
  if (!broken) return { offset: 0, message: words.syntax }
  const { offset, error } = broken
  const fault = printParseErrorCode(error)
  const before = text.slice(0, offset).trimEnd()
  if (fault === 'CommaExpected' && offset < text.trimEnd().length)
    return { offset: before.length, message: words.missingComma }
  if (fault === 'InvalidCommentToken') return { offset, message: words.noComments }
  const last = before.endsWith(',') && /[\]}]/.test(text[offset] ?? '')
  return last && (fault === 'PropertyNameExpected' || fault === 'ValueExpected')
    ? { offset: before.length - 1, message: words.commaTooMany }
    : { offset, message: words.syntax }
}

type Located = { readonly issue: z.core.$ZodIssue; readonly path: Path }

/** Of an alternative that fits none of several shapes, what is wrong with the shape that is nearest. */
function innermost(issue: z.core.$ZodIssue, written: unknown): readonly Located[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const value = valueAt(written, path)
  const shapes = issue.errors.map((errors) => errors.flatMap((one) => innermost(one, value)))
  // A key that some shape has is not another key written wrong.
  const strange = (key: string): boolean =>
    shapes.every((shape) => shape.some((one) => isStrange(one, key)))
  const far = (shape: readonly Located[]): number => distance(shape, value, strange)
  const found = shapes.toSorted((a, b) => far(a) - far(b))[0] ?? []
  if (found.length === 0) return [{ issue, path }]
  return found.map((inner) => ({
    issue: withAlternatives(inner, shapes.flat()),
    path: [...path, ...inner.path],
  }))
}

const isStrange = ({ issue, path }: Located, key: string): boolean =>
  path.length === 0 &&
  (issue.code === 'invalid_type' ||
    (issue.code === 'unrecognized_keys' && issue.keys.includes(key)))

type IsStrange = (key: string) => boolean

/** What is wrong deep inside is nearer to right than what is wrong at the surface; another type is farthest. */
const distance = (shape: readonly Located[], value: unknown, strange: IsStrange): number =>
  shape.reduce((sum, one) => sum + weight(one, shape, value, strange), 0)

function weight(
  one: Located,
  shape: readonly Located[],
  value: unknown,
  strange: IsStrange,
): number {
  const { issue, path } = one
  if (path.length === 0 && issue.code === 'invalid_type') return 10
  if (isMisspelt(one, shape, value, strange)) return 0
  const near =
    issue.code === 'unrecognized_keys' &&
    issue.keys.every(
      (key) =>
        (path.length > 0 || strange(key)) &&
        nearest(key, missingKeys(shape, path, value)) !== undefined,
    )
  return near ? 0.1 : 1 / (1 + path.length)
}

/** The values that any of the shapes would take at that place. */
function withAlternatives({ issue, path }: Located, all: readonly Located[]): z.core.$ZodIssue {
  if (issue.code !== 'invalid_value') return issue
  const values = all.flatMap((other) =>
    other.issue.code === 'invalid_value' && other.path.join() === path.join()
      ? other.issue.values
      : [],
  )
  return { ...issue, values: [...new Set(values)] }
}

const isMissing = ({ issue, path }: Located, written: unknown): boolean =>
  path.length > 0 && issue.code !== 'unrecognized_keys' && valueAt(written, path) === undefined

/** The keys that an object lacks, as far as is known of it. */
const missingKeys = (all: readonly Located[], path: Path, written: unknown): readonly string[] =>
  all
    .filter((one) => isMissing(one, written) && one.path.slice(0, -1).join() === path.join())
    .map((one) => String(one.path.at(-1)))

/** Does the key that is missing stand beside, only written wrong? */
function isMisspelt(
  one: Located,
  all: readonly Located[],
  written: unknown,
  strange: IsStrange = () => true,
): boolean {
  if (!isMissing(one, written)) return false
  const place = one.path.slice(0, -1)
  const wanted = missingKeys(all, place, written)
  return all.some(
    ({ issue, path }) =>
      issue.code === 'unrecognized_keys' &&
      path.join() === place.join() &&
      issue.keys.some(
        (key) => (place.length > 0 || strange(key)) && nearest(key, wanted) === one.path.at(-1),
      ),
  )
}

const valueAt = (value: unknown, path: Path): unknown => {
  let reached = value
  for (const part of path) {
    if (typeof reached !== 'object' || reached === null) return undefined
    reached = new Map(Object.entries(reached)).get(String(part))
  }
  return reached
}

/** The keys that stand a second time in their object. JSON itself would silently take the last. */
function duplicateKeys(node: Node): readonly Node[] {
  const children = node.children ?? []
  const keys =
    node.type === 'object' ? children.flatMap(({ children: pair }) => pair?.[0] ?? []) : []
  const second = keys.filter((key, index) =>
    keys.slice(0, index).some(({ value }) => value === key.value),
  )
  return [...second, ...children.flatMap(duplicateKeys)]
}

function offsetOf(tree: Node, path: Path, key: string | undefined): number {
  const node = findNodeAtLocation(tree, [...path])
  if (!node) return path.length === 0 ? tree.offset : offsetOf(tree, path.slice(0, -1), undefined)
  const property = node.children?.find((child) => child.children?.[0]?.value === key)
  return key !== undefined && property ? property.offset : node.offset
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

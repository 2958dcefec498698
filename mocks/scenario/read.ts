import { findNodeAtLocation, type Node, parseTree, type ParseError } from 'jsonc-parser'
import type { z } from 'zod'
import { describe, duplicateKey, missingKey, syntax, type Words } from './messages.ts'

export type Path = readonly (string | number)[]

/** Something to mend in an author's file. Lines and columns are counted from 1. */
export type Finding = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: Words
}

/** A file that could be read, and a way to point at its parts. */
export type Source<T> = {
  readonly value: T
  /** @param key the object's own key is meant, not its value */
  readonly at: (path: Path, message: Words, key?: string) => Finding
}

export type Reading<T> = Source<T> | { readonly findings: readonly Finding[] }

/** Reads a JSON text by a schema: its value with defaults filled in, or all that is wrong with it. */
export function read<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  const finding = (offset: number, message: Words): Finding => ({
    file,
    ...position(text, offset),
    message,
  })
  const [broken] = errors
  if (broken || !tree) return { findings: [finding(broken?.offset ?? 0, syntax)] }

  const at = (path: Path, message: Words, key?: string): Finding =>
    finding(offsetOf(tree, path, key), message)
  const twice = duplicateKeys(tree)
  if (twice.length > 0)
    return {
      findings: twice.map(({ offset, value }) => finding(offset, duplicateKey(String(value)))),
    }
  const checked = schema.safeParse(JSON.parse(text))
  if (checked.success) return { value: checked.data, at }
  return {
    findings: checked.error.issues.flatMap(innermost).map(({ issue, path }) => {
      const missing = path.length > 0 && !findNodeAtLocation(tree, [...path])
      if (missing) return at(path, missingKey(String(path.at(-1))))
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      return at(path, describe(issue), key)
    }),
  }
}

type Located = { readonly issue: z.core.$ZodIssue; readonly path: Path }

/** Of an alternative that fits none of several shapes, what is wrong with the shape that is nearest. */
function innermost(issue: z.core.$ZodIssue): readonly Located[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const shapes = issue.errors.map((errors) => errors.flatMap(innermost))
  const nearest = shapes.toSorted((a, b) => distance(a) - distance(b))[0] ?? []
  if (nearest.length === 0) return [{ issue, path }]
  return nearest.map((inner) => ({ issue: inner.issue, path: [...path, ...inner.path] }))
}

/** What is wrong deep inside is nearer to right than what is wrong at the surface; another type is farthest. */
const distance = (shape: readonly Located[]): number =>
  shape.reduce(
    (sum, { issue, path }) =>
      sum + (path.length === 0 && issue.code === 'invalid_type' ? 10 : 1 / (1 + path.length)),
    0,
  )

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

import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isTest, root, textOf } from '../testing/source.ts'

/*
 * TypeScript knows no classes of style sheets: a class that no rule names, and a rule that nobody uses, would stay.
 */

type Named = { readonly sheet: string; readonly name: string }

/** Stands for any class: which one, is decided as the page is drawn. */
const any = '*'

/** The classes that a component names, by the sheet from which it takes them. */
function named(file: string): readonly Named[] {
  const text = textOf(file)
  return [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(
    ([, local = '', path = '']) =>
      [...text.matchAll(new RegExp(`\\b${local}\\[(?:'([\\w-]+)')?`, 'g'))].map(
        ([, name = any]) => ({ sheet: join(dirname(file), path), name }),
      ),
  )
}

/** The classes for which a sheet has rules. */
function ruled(sheet: string): readonly Named[] {
  const rules = textOf(sheet).replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => ({
    sheet,
    name,
  }))
}

const sheets = globSync('src/**/*.module.css', { cwd: root })
const rules = sheets.flatMap(ruled)
const uses = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !isTest(file))
  .flatMap(named)

const without = (some: readonly Named[], others: readonly Named[]): readonly string[] =>
  some
    .filter(
      ({ sheet, name }) =>
        !others.some((one) => one.sheet === sheet && (one.name === name || one.name === any)),
    )
    .map(({ sheet, name }) => `${sheet} .${name}`)

test('every class that a component names has a rule', () => {
  const literal = uses.filter(({ name }) => name !== any)
  expect(literal.length).toBeGreaterThan(sheets.length)
  expect(without(literal, rules)).toEqual([])
})

test('every rule is of a class that a component names', () => {
  expect(without(rules, uses)).toEqual([])
})

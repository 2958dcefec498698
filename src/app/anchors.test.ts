import { dirname } from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Recipes } from '../api/acts.ts'
import { type Act, isAct, operationNames } from '../api/operations.ts'
import type { Move } from '../lib/moves.ts'
import { type Page, pageNames } from '../lib/paths.ts'
import { filesUnder, isCode, isTest, textOf } from '../testing/source.ts'
import { outside, recipes, ways } from './recipes.ts'
import { unled } from './unled.ts'

/*
 * The hand finds what it presses by anchors. An anchor that no screen has would leave it waiting, and so would a
 * screen with an anchor that no `acts.ts` declares.
 */

const files = filesUnder('src').filter((file) => isCode(file) && !isTest(file))
const lists = files.filter((file) => file.endsWith('/acts.ts') && !file.startsWith('src/api/'))
const markup = files.filter((file) => file.endsWith('.tsx'))

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)

/** The anchors that an area declares, by their keys. */
const declared = (list: string): readonly string[] => {
  const [, body = ''] = /const anchor = \{(.*?)\n\} as const/s.exec(textOf(list)) ?? []
  return found(body, /^ {2}(\w+): '/gm)
}

/** The keys of anchors that a text gives to something on the screen: `at(anchor.send)`, `anchor={anchor.file}`. */
const given = (text: string): readonly string[] => [
  ...found(text, /\bat\(anchor\.(\w+)/g),
  ...found(text, /\banchor=\{anchor\.(\w+)\}/g),
]

const areaOf = (list: string): readonly string[] =>
  markup.filter((file) => file.startsWith(`${dirname(list)}/`))

describe('the reader of anchors', () => {
  test('finds every area, and what each declares', () => {
    expect(lists).toEqual(
      expect.arrayContaining([
        'src/portal/messages/acts.ts',
        'src/practice/phone/acts.ts',
        'src/portal/frame/acts.ts',
      ]),
    )
    for (const list of lists) expect(declared(list).length, list).toBeGreaterThan(0)
    expect(declared('src/portal/messages/acts.ts')).toEqual(
      expect.arrayContaining(['new', 'row', 'send', 'discard']),
    )
  })

  test('sees both ways to give one, and none that is only named', () => {
    expect(given('<a {...at(anchor.row, id)} /> <B anchor={anchor.file} />')).toEqual([
      'row',
      'file',
    ])
    expect(given('{ anchor: anchor.text, message }')).toEqual([])
  })
})

describe.each(lists)('%s', (list) => {
  test('has no anchor that stands on no screen', () => {
    const shown = areaOf(list).flatMap((file) => given(textOf(file)))
    expect(declared(list).filter((key) => !shown.includes(key))).toEqual([])
  })

  test('declares every anchor of its screens', () => {
    const strange = areaOf(list).flatMap((file) =>
      given(textOf(file)).filter((key) => !declared(list).includes(key)),
    )
    expect(strange).toEqual([])
  })

  test('aims only at its own anchors', () => {
    expect(found(textOf(list), /\banchor: (?!anchor\.)(\S+)/g)).toEqual([])
  })
})

test('no screen makes an anchor of its own', () => {
  // The design system and the hand pass on what they are given.
  const own = markup.filter((file) => !/^src\/(ui|practice\/hand)\//.test(file))
  const strange = own.flatMap((file) => [
    ...found(textOf(file), /(?<![\w.])at\((?!anchor\.)([^)]*)/g),
    ...found(textOf(file), /\banchor=(?!\{anchor\.\w+\})(\S+)/g),
    ...found(textOf(file), /\b(data-anchor)=/g),
  ])
  expect(strange).toEqual([])
})

describe('ways on the screen', () => {
  test('there is one for every act and to every page', () => {
    expect(Object.keys(recipes).toSorted()).toEqual(operationNames.filter(isAct).toSorted())
    expect(Object.keys(ways).toSorted()).toEqual(pageNames.toSorted())
    const empty = pageNames.filter((page) => ways[page].length === 0)
    expect(empty.toSorted()).toEqual(unled.toSorted())
    expect(Object.keys(outside)).toContain('phone.call')
  })

  test('one that lacks an act or a page does not compile', () => {
    const { 'messages.send': _, ...others } = recipes
    // @ts-expect-error: an act has no way
    const acts: Recipes = others
    const { home: __, ...rest } = ways
    // @ts-expect-error: a page has no way
    const pages: Record<Page, readonly Move[]> = rest
    expect([acts, pages].map((one) => Object.keys(one).length)).toEqual([
      Object.keys(recipes).length - 1,
      pageNames.length - 1,
    ])
    expectTypeOf<keyof typeof recipes>().toEqualTypeOf<Act>()
  })

  test('they press only what some area declares', () => {
    const all = lists.flatMap((list) => found(textOf(list), /^ {2}\w+: '([\w.-]+)',$/gm))
    const aimed = Object.values(ways)
      .flat()
      .flatMap((move) => ('anchor' in move ? move.anchor : []))
    expect(aimed.length).toBeGreaterThan(0)
    expect(aimed.filter((one) => !all.includes(one))).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { exercise } from '../../../src/testing/scripts.ts'
import { formats } from '../format/formats.ts'
import type { Texts } from '../format/texts.ts'
import { read } from '../read/read.ts'
import { arrange } from './arrange.ts'

const script = exercise({ steps: [{ id: 'one', done: { page: 'messages' } }] })
const { title, summary, ...rest } = script.scenario
/** With the summary first: a file's own order counts. */
const source = read('try.json', JSON.stringify({ summary, title, ...rest }), formats.scenario)

const arranged = (rows: Texts['rows'] | undefined, prune = false, elsewhere: string[] = []) => {
  if ('findings' in source) throw new Error(JSON.stringify(source.findings))
  const before =
    rows &&
    formats.texts.parse({
      for: 'try',
      reviewed: { 'fi-x-selko': null, sv: '2026-11-22', en: null },
      rows,
    })
  return arrange(source, before, {
    scripts: [script],
    elsewhere: new Set(elsewhere),
    prune,
  })
}

const rowsOf = (text: string): Texts['rows'] => formats.texts.parse(JSON.parse(text)).rows

test('a file that is not there yet gets a row for every sentence, in the order of the file', () => {
  const { text, added, stale } = arranged(undefined)
  expect(added.slice(0, 3)).toEqual([summary, title, 'one'])
  expect(rowsOf(text).map(({ fi }) => fi)).toEqual(added)
  expect(stale).toEqual([])
  expect(text).toMatch(
    /^\{\n {2}"\$schema": "\.\.\/schema\/texts\.schema\.json",\n {2}"for": "try"/,
  )
  expect(text.endsWith('}\n')).toBe(true)
})

test('what is translated keeps its words and who has reviewed it', () => {
  const { text, added } = arranged([{ fi: title, en: 'A try', sv: 'Ett försök' }])
  expect(added).not.toContain(title)
  expect(rowsOf(text)[1]).toEqual({ fi: title, sv: 'Ett försök', en: 'A try' })
  expect(text).toContain('"sv": "2026-11-22"')
  expect(text.indexOf('Ett försök')).toBeLessThan(text.indexOf('A try'))
})

test('done again it changes nothing', () => {
  const once = arranged([{ fi: 'Vanha.' }, { fi: title, sv: 'Ett försök' }])
  expect(arranged(rowsOf(once.text))).toEqual({ ...once, added: [] })
})

test('a row of a sentence that is no more is told, and goes only when it is pruned', () => {
  const rows = [{ fi: 'Vanha lause.', sv: 'Gammal.' }]
  const kept = arranged(rows)
  expect(kept.stale).toEqual(['Vanha lause.'])
  expect(rowsOf(kept.text).at(-1)).toEqual(rows[0])
  const pruned = arranged(rows, true)
  expect(pruned.stale).toEqual(['Vanha lause.'])
  expect(pruned.text).not.toContain('Vanha lause.')
})

test('a sentence that is translated with another file gets no row, but keeps the one it has', () => {
  expect(arranged(undefined, false, [title]).added).not.toContain(title)
  expect(arranged([{ fi: title, sv: 'Ett försök' }], true, [title]).text).toContain('Ett försök')
})

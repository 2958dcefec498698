import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAct, operationNames } from '../../../src/api/operations.ts'
import { recipes } from '../../../src/app/recipes.ts'
import { isRelativeTime } from '../../../src/lib/time.ts'
import { scenarioFolder } from '../../../src/testing/scripts.ts'
import { facts } from '../../world/facts.ts'
import { formats } from '../format/formats.ts'
import { labelsIn } from '../read/labels.ts'
import { vocabularyOf } from './folder.ts'
import { actLines, areaLines, matcherLines, timeLines } from './lines.ts'

const page = readFileSync(join(scenarioFolder, '../docs/vocabulary.md'), 'utf8')

test('the page is made of the code: npm run scenarios:vocabulary', () => {
  expect(vocabularyOf(scenarioFolder, join(scenarioFolder, '../src'))).toBe(page)
})

test('it has every act and every fact, each with a line', () => {
  for (const name of [...operationNames.filter(isAct), ...Object.keys(facts)])
    expect(page, name).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\p{L}`, 'mu'))
})

test('its headings lead where the list above says', () => {
  const to = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = '']) => id)
  const there = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(/[()]/g, '').replaceAll(' ', '-'),
  )
  expect(to).toEqual(there)
})

test('every area has a Finnish name', () => {
  const areas = labelsIn(join(scenarioFolder, '../src')).map((label) => label.split('.')[0] ?? '')
  expect(Object.keys(areaLines).toSorted()).toEqual([...new Set(areas)].toSorted())
})

test('its times and comparisons are such as the format takes', () => {
  expect(Object.keys(timeLines).filter((time) => !isRelativeTime(time))).toEqual([])
  const { shape } = formats.scenario
  for (const { like } of Object.values(matcherLines)) {
    const where: unknown = JSON.parse(`{ ${like} }`)
    const next = [{ if: { happened: 'message.sent', where }, go: 'finish' }]
    expect(shape.next.safeParse(next).success, like).toBe(true)
  }
})

test('an act is done on a page to which its moves lead', () => {
  const inputs = {
    conversation: 'c',
    form: 'messages.new',
    text: 'Hei.',
    appointment: 'a1',
    start: '2026-11-24T09:00:00+02:00',
  }
  const lastPage = (act: keyof typeof recipes): string | undefined => {
    const moves: unknown = Reflect.apply(recipes[act], undefined, [inputs])
    return JSON.stringify(moves)
      .match(/(?<="(?:page|to)":")[^"]+/g)
      ?.at(-1)
  }
  // From the list one is opened.
  const leads = (last: string, on: string) => on === last || on.startsWith(`${last}.`)
  const acts = operationNames.filter(isAct).map((act) => ({
    act,
    last: lastPage(act) ?? '',
    on: actLines[act].on.map(String),
  }))
  const moved = acts.filter(({ last }) => last !== '')
  expect(moved.length).toBeGreaterThan(acts.length / 2)
  expect(moved.filter(({ last, on }) => !on.some((one) => leads(last, one)))).toEqual([])
})

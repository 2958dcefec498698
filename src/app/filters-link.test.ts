import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '../lib/lane.ts'
import { type Choices, noFilters } from '../practice/catalogue/filters.ts'
import { filterParts, readFilters } from './filters-link.ts'

const choices: Choices = {
  roles,
  levels: ['starter', 'basic', 'confident'],
  themes: ['messages', 'sign-in'],
  durations: ['5', '10', '15', 'over'],
  skills: ['tools', 'privacy'],
}
const none: Choices = { roles: [], levels: [], themes: [], durations: [], skills: [] }

const chosen = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values))
const filters = fc.record({
  words: fc.string().filter((words) => words === '' || words.trim() !== ''),
  role: chosen(choices.roles),
  level: chosen(choices.levels),
  theme: chosen(choices.themes),
  duration: chosen(choices.durations),
  skill: chosen(choices.skills),
})

test('filters come back from the address as they were written', () => {
  fc.assert(
    fc.property(filters, (written) => {
      const search = `?${new URLSearchParams(filterParts(written))}`
      expect(readFilters(search, choices)).toEqual(written)
      expect(readFilters(search, none)).toEqual({ ...noFilters, words: written.words })
    }),
  )
})

test('what is not narrowed down is not in the address', () => {
  expect(filterParts(noFilters)).toEqual({})
  expect(filterParts({ ...noFilters, words: ' ' })).toEqual({})
})

import { describe, expect, test } from 'vitest'
import type { Card } from '../../../mocks/scenario/catalogue.ts'
import { byLevel, choicesOf, narrowed, noFilters } from './filters.ts'
import { searchBy } from './search.ts'

const card = (id: string, parts: Partial<Card> = {}): Card => ({
  id,
  title: id,
  summary: '',
  level: 'starter',
  for: ['professional'],
  theme: 'messages',
  skills: [],
  minutes: 8,
  personas: [],
  free: false,
  ...parts,
})
const ids = (cards: readonly Card[]): readonly string[] => cards.map(({ id }) => id)

test('the first level stands first, and within a level nothing moves', () => {
  const cards = [
    card('c', { level: 'confident' }),
    card('b2', { level: 'basic' }),
    card('a2'),
    card('b1', { level: 'basic' }),
    card('a1'),
  ]
  expect(ids(byLevel(cards))).toEqual(['a2', 'a1', 'b2', 'b1', 'c'])
})

describe('one can choose', () => {
  test('nothing where all are alike', () => {
    const alike = [card('a', { for: ['client', 'professional'], skills: ['tools'] }), card('b')]
    expect(choicesOf(alike.slice(1))).toEqual({
      roles: [],
      levels: [],
      themes: [],
      durations: [],
      skills: [],
    })
    expect(choicesOf(alike).roles).toEqual(['professional', 'client'])
  })

  test('a duration that some have and others have not', () => {
    const lasting = (...minutes: readonly number[]) =>
      choicesOf(minutes.map((one) => card(String(one), { minutes: one }))).durations
    expect(lasting(5, 10, 15, 16)).toEqual(['5', '10', '15', 'over'])
    expect(lasting(6, 9)).toEqual([])
    expect(lasting(6, 11)).toEqual(['10'])
    expect(lasting(15, 30)).toEqual(['15', 'over'])
  })

  test('and is left with what fits', () => {
    const cards = [
      card('5', { minutes: 5 }),
      card('15', { minutes: 15 }),
      card('16', { minutes: 16 }),
    ]
    expect(ids(narrowed(cards, { ...noFilters, duration: '15' }))).toEqual(['5', '15'])
    expect(ids(narrowed(cards, { ...noFilters, duration: 'over' }))).toEqual(['16'])
    expect(ids(narrowed(cards, { ...noFilters, role: 'client' }))).toEqual([])
  })
})

describe('the search', () => {
  const cards = [
    card('Pankkitunnus ei kelpaa'),
    card('Älä avaa linkkiä', { summary: 'Viesti näyttää oudolta.' }),
    card('Verkkopankki, aamulla klo 9.15'),
  ]
  const search = searchBy(({ title, summary }) => [title, summary])

  test.each([
    ['pank', ['Pankkitunnus ei kelpaa']],
    ['kel PANK', ['Pankkitunnus ei kelpaa']],
    ['pankki kelpaa aamulla', []],
    ['älä', ['Älä avaa linkkiä']],
    ['outo', []],
    ['oudo vies', ['Älä avaa linkkiä']],
    ['9.15', ['Verkkopankki, aamulla klo 9.15']],
    ['tunnus', []],
  ])('%s', (looked, found) => {
    expect(ids(search(cards, looked))).toEqual(found)
  })

  test('for nothing leaves all', () => {
    expect(search(cards, ' ,')).toBe(cards)
  })

  test('does not take the end of one text and the beginning of the next for a word', () => {
    expect(ids(search([card('a', { title: 'kirja', summary: 'sto' })], 'kirjasto'))).toEqual([])
  })
})

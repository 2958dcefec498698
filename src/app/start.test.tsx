// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Card, Catalogue } from '../../mocks/scenario/catalogue.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { generateCatalogue } from '../testing/generate-scenarios.ts'
import { word } from '../testing/word.ts'
import { startWords } from './i18n.ts'
import { startLink } from './link.ts'
import { Start } from './start.tsx'

const full = generateCatalogue(60)
const cards = full.scenarios.filter((one): one is Card => 'title' in one)
const [first] = cards
if (!first) throw new Error('There are no scenarios')
const free: Card = { ...first, id: 'vapaa', title: 'Vapaa', summary: '', theme: 'free', free: true }

beforeAll(() => startWords('fi', ['ui', 'practice', 'catalogue']))
afterEach(() => history.replaceState(null, '', '/'))

type Opened = {
  readonly asked?: string
  readonly scenarios?: Catalogue['scenarios']
  readonly playlists?: Catalogue['playlists']
  readonly problems?: readonly LinkProblem[]
  readonly typed?: string
}

function open({
  asked = '',
  scenarios = [...cards, free],
  playlists = [],
  problems = [],
  typed,
}: Opened = {}) {
  history.replaceState(history.state, '', `/${asked}`)
  render(
    <Start
      link={startLink}
      problems={problems}
      first={{ ...full, scenarios, playlists }}
      typed={typed}
    />,
  )
}

const links = () =>
  screen.getAllByRole('article').flatMap((one) => within(one).queryAllByRole('link'))
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent)
const count = () => screen.getByRole('status').textContent
const search = () => screen.getByRole('searchbox', { name: word('catalogue:search') })
const choose = (key: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: word(key) }), {
    target: { value },
  })
const press = (key: string) =>
  fireEvent.click(screen.getByRole('button', { name: word(`catalogue:${key}`) }))

describe('the list', () => {
  test('goes from the first national level on, keeps the folder’s order, and ends with free practice', () => {
    open()
    const order = ['starter', 'basic', 'confident']
    const expected = cards.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    expect(titles()).toEqual([...expected.slice(0, 24).map(({ title }) => title), 'Vapaa'])
    expect(count()).toBe('60 harjoitusta')
  })

  test('shows more when asked, and leads to the first that is new', () => {
    open()
    press('more')
    expect(titles()).toHaveLength(49)
    expect(document.activeElement).toBe(links()[24])
    press('more')
    expect(titles()).toHaveLength(61)
    expect(document.activeElement).toBe(links()[48])
    expect(screen.queryByRole('button', { name: word('catalogue:more') })).toBeNull()
  })

  test('shows as much to whoever comes back', () => {
    open()
    press('more')
    document.body.replaceChildren()
    open()
    expect(titles()).toHaveLength(49)
  })

  test('tells first what cannot be opened', () => {
    const findings = [
      {
        file: 'x.json',
        line: 3,
        column: 9,
        severity: 'error' as const,
        message: { fi: 'Väärin', en: 'Wrong' },
      },
    ]
    open({ scenarios: [...cards, { id: 'x', findings }] })
    expect(titles()[0]).toBe(word('catalogue:brokenTitle', { id: 'x' }))
    expect(screen.getByText('scenarios/x.json:3:9')).toBeTruthy()
    expect(titles()).toHaveLength(24)
    expect(count()).toBe('60 harjoitusta')
  })
})

describe('the search', () => {
  test('finds by the beginnings of all words, and says how many', async () => {
    open()
    fireEvent.change(search(), { target: { value: 'KIRJ viest' } })
    const expected = cards.filter(({ title, summary, theme }) =>
      ['kirj', 'viest'].every((beginning) =>
        `${title} ${summary} ${word(`catalogue:theme_${theme}`)}`
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((one) => one.startsWith(beginning)),
      ),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(30)
    await waitFor(() => expect(count()).toMatch(new RegExp(`^${expected.length} `)))
    expect(titles().slice(0, -1).toSorted()).toEqual(expected.map(({ title }) => title).toSorted())
    await waitFor(() => expect(location.search).toBe('?haku=KIRJ+viest'))
  })

  test.each([
    ['a client’s name', { personas: ['aino'] }, 'heikk'],
    ['a skill', { skills: ['privacy'] as Card['skills'] }, 'tietosu'],
    ['a theme', { theme: 'sign-in' as const }, 'tunnistautum'],
  ])('finds by %s', (_, part, beginning) => {
    const plain = {
      ...first,
      title: 'A',
      summary: 'B',
      personas: ['eino'],
      skills: [],
    } satisfies Card
    const other = { ...plain, id: 'other', title: 'C', theme: 'messages' } satisfies Card
    open({ asked: `?haku=${beginning}`, scenarios: [{ ...plain, ...part }, other] })
    expect(titles()).toEqual(['A'])
  })

  test('that finds nothing says what to do, and is cleared', async () => {
    open({ asked: '?haku=xyzzy' })
    expect(count()).toBe('0 harjoitusta')
    expect(screen.getByText(word('catalogue:nothing'))).toBeTruthy()
    expect(titles()).toEqual(['Vapaa'])
    press('clear')
    expect(count()).toBe('60 harjoitusta')
    expect(document.activeElement).toBe(search())
    await waitFor(() => expect(location.search).toBe(''))
  })

  test('goes on from what was typed into the painted page', () => {
    open({ typed: 'kir' })
    expect(search()).toHaveProperty('value', 'kir')
    expect(document.activeElement).toBe(search())
  })
})

describe('the filters', () => {
  test('narrow the list down together, and stand in the address', async () => {
    open()
    choose('practice:level', 'basic')
    choose('catalogue:theme', 'messages')
    choose('practice:duration', '10')
    const expected = cards.filter(
      ({ level, theme, minutes }) => level === 'basic' && theme === 'messages' && minutes <= 10,
    )
    expect(titles().slice(0, -1)).toEqual(expected.map(({ title }) => title))
    await waitFor(() => expect(location.search).toBe('?taso=basic&aihe=messages&kesto=10'))
  })

  test('are read from the address', () => {
    open({ asked: '?kenelle=ammattilainen&kesto=yli&taito=privacy&taso=none&kieli=fi' })
    const expected = cards.filter(
      ({ minutes, skills }) => minutes > 15 && skills.includes('privacy'),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(new Set(titles().slice(0, -1))).toEqual(new Set(expected.map(({ title }) => title)))
    expect(screen.getByRole('radio', { name: 'Ammattilaiselle' })).toHaveProperty('checked', true)
  })

  test('for whom: the links open in that role, where the scenario has it', () => {
    const staff: Card = { ...free, id: 'staff', for: ['professional'] }
    open({ scenarios: [...cards, staff] })
    fireEvent.click(screen.getByRole('radio', { name: 'Asiakkaalle' }))
    const addresses = links().map((one) => one.getAttribute('href') ?? '')
    expect(addresses.filter((one) => !one.includes('harjoitus=staff')).length).toBeGreaterThan(10)
    for (const address of addresses)
      expect(address.includes('rooli=asiakas')).toBe(!address.includes('harjoitus=staff'))
  })

  test('that would leave nothing out are not there', () => {
    const alike = { ...first, for: ['professional'], minutes: 8, skills: [] } satisfies Card
    open({ scenarios: [alike, { ...alike, id: 'b', title: 'B', minutes: 9 }], asked: '?aihe=free' })
    expect(screen.queryByRole('radiogroup')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('combobox', { name: word('practice:level') })).toBeNull()
    expect(screen.queryByRole('combobox', { name: word('practice:duration') })).toBeNull()
    expect(titles()).toHaveLength(2)
  })
})

describe('the playlists', () => {
  const some = (length: number) =>
    Array.from({ length }, (_, index) => ({
      id: `polku-${index}`,
      title: `Polku ${index}`,
      aim: 'Osallistuja kysyy ensin.',
      for: index === 1 ? ('client' as const) : ('professional' as const),
      led: index === 0,
      minutes: 30,
    }))
  const section = () =>
    within(screen.getByRole('region', { name: word('catalogue:playlists') }))
      .getAllByRole('link')
      .map((one) => one.getAttribute('href'))
  const none = () => screen.queryByRole('region', { name: word('catalogue:playlists') })

  test('stand over the scenarios, a few at first', () => {
    open({ playlists: some(5) })
    expect(section()).toEqual([0, 1, 2].map((one) => `?polku=polku-${one}`))
    press('playlistsAll')
    expect(section()).toHaveLength(5)
    expect(document.activeElement?.textContent).toBe('Polku 3')
  })

  test('are narrowed down by whom they are for and by words', () => {
    open({ playlists: some(3) })
    fireEvent.click(screen.getByRole('radio', { name: 'Asiakkaalle' }))
    expect(section()).toEqual(['?polku=polku-1'])
    fireEvent.change(search(), { target: { value: 'xyzzy' } })
    expect(none()).toBeNull()
  })

  test('are not there where there are none', () => {
    open()
    expect(none()).toBeNull()
  })

  test.each([
    ['there is none', [], 'playlist'],
    ['its file did not come', some(1), 'playlistFile'],
  ] as const)('a link in vain is told: %s', async (_, playlists, key) => {
    const given = 'polku-0'
    open({ playlists, problems: [{ part: 'playlist', given }], asked: `?polku=${given}` })
    expect(screen.getByRole('alert').textContent).toBe(
      word(`catalogue:playlistUnknown_${key}`, { given }),
    )
  })
})

describe('a link that could not be followed', () => {
  test.each([
    ['there is none', [...cards], 'unknown_scenario'],
    ['it cannot be read', [{ id: 'x', findings: [] }], 'unknown_broken'],
    ['its file did not come', [{ ...first, id: 'x' }], 'unknown_file'],
  ] as const)('is told: %s', (_, scenarios, key) => {
    open({ scenarios, problems: [{ part: 'scenario', given: 'x' }], asked: '?harjoitus=x' })
    expect(screen.getByRole('alert').textContent).toBe(word(`catalogue:${key}`, { given: 'x' }))
    expect(location.search).toBe('?harjoitus=x')
  })
})

// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadPlaylist } from 'virtual:scenarios'
import type { ShownExercise, ShownPlaylist } from '../../mocks/scenario/playlists/shown-playlist.ts'
import { word } from '../testing/word.ts'
import { loadWords, startWords } from './i18n.ts'
import { readLink } from './link.ts'
import { PlaylistView } from './playlist.tsx'

const id = 'puoli-tuntia-uudelle'
const load = () => loadPlaylist(id, 'fi')

beforeAll(async () => {
  await startWords('fi', ['ui', 'practice'])
  await loadWords(['catalogue'])
})
afterEach(() => history.replaceState(null, '', '/'))

async function open(asked = `?polku=${id}`, change: Partial<ShownPlaylist> = {}) {
  history.replaceState(history.state, '', `/${asked}`)
  const { link, problems } = readLink(asked)
  const playlist = { ...(await load()), ...change }
  render(<PlaylistView link={link} problems={problems} first={playlist} />)
  return playlist
}

const exercises = ({ items }: ShownPlaylist): readonly ShownExercise[] =>
  items.filter((one) => 'scenario' in one)
const parts = () => within(screen.getAllByRole('list')[0] ?? document.body)
const links = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .flatMap((one) => within(one).queryAllByRole('link'))
    .map((one) => one.getAttribute('href') ?? '')

describe('a playlist', () => {
  test('tells its aim, its parts in order, and what a trainer is to know', async () => {
    const { title, aim, items } = await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
    expect(screen.getByText(aim)).toBeTruthy()
    expect(screen.getByText(word('catalogue:playlistLed'))).toBeTruthy()
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map((one) => one.textContent)).toEqual(
      items.map((one) => ('talk' in one ? word('catalogue:playlistTalk') : one.title)),
    )
    for (const said of items.flatMap((one) => ('talk' in one ? one.talk : (one.note ?? []))))
      expect(screen.getByText(said, { exact: false })).toBeTruthy()
    const [stop] = exercises(await load()).flatMap(({ until }) => until ?? [])
    expect(
      screen.getByText(word('catalogue:playlistUntil', { name: stop?.name ?? '' })),
    ).toBeTruthy()
  })

  test('keeps the notes to itself where nobody leads it', async () => {
    const playlist = await open(undefined, { led: false })
    expect(screen.getByText(word('catalogue:playlistAlone'))).toBeTruthy()
    for (const note of exercises(playlist).flatMap((one) => one.note ?? []))
      expect(screen.queryByText(note, { exact: false })).toBeNull()
  })

  test('leads to each exercise: variant, lane, first step, and the way back', async () => {
    const playlist = await open(`?polku=${id}&teksti=150`)
    expect(links()).toHaveLength(exercises(playlist).length)
    for (const address of links()) {
      const { link, problems } = readLink(address)
      expect(problems).toEqual([])
      expect(link.playlist).toBe(id)
      expect(link.textSize).toBe(150)
      const item = playlist.items[(link.item ?? 0) - 1]
      expect(item).toMatchObject({ scenario: link.scenario, lane: link.lane })
    }
    expect(links().filter((one) => one.includes('muunnelma=asetukset'))).toHaveLength(1)
    expect(links().filter((one) => one.includes('vaihe=stop'))).toHaveLength(1)
  })

  test('says where one is, and leads on', async () => {
    const { items } = await open(`?polku=${id}&kohta=1`)
    const [here] = parts().getAllByRole('listitem', { current: 'step' })
    expect(document.activeElement?.closest('li')).toBe(here)
    expect(within(here ?? document.body).getByText(word('catalogue:playlistHere'))).toBeTruthy()
    const next = screen.getByRole('link', { name: word('catalogue:playlistOn') })
    expect(next.getAttribute('href')).toContain('kohta=2')
    expect(items[1]).toHaveProperty('scenario')
  })

  test('says that a part was not found, and keeps the address', async () => {
    await open(`?polku=${id}&kohta=17`)
    expect((await screen.findByRole('alert')).textContent).toBe(
      word('catalogue:playlistUnknown_item', { given: '17' }),
    )
    expect(location.search).toBe(`?polku=${id}&kohta=17`)
  })

  test('speaks another language when asked', async () => {
    await open()
    const [list] = screen.getAllByRole('combobox', { name: word('practice:language') })
    fireEvent.change(list ?? document.body, { target: { value: 'en' } })
    await waitFor(() => expect(location.search).toContain('kieli=en'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      (await loadPlaylist(id, 'en')).title,
    )
    fireEvent.change(list ?? document.body, { target: { value: 'fi' } })
    await waitFor(() => expect(location.search).not.toContain('kieli=en'))
  })
})

// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { loadPlaylist } from 'virtual:scenarios'
import { staged } from '../../mocks/scenario/staging/staging.ts'
import { renderApp } from '../testing/render-app.tsx'
import { realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'
import { loadWords } from './i18n.ts'
import { startLink } from './link.ts'
import { partLink } from './playlist-links.ts'

const id = 'puoli-tuntia-uudelle'

afterEach(() => history.replaceState(null, '', '/'))

describe('an exercise of a playlist', () => {
  const openPart = async (item: number, step?: string) => {
    const playlist = await loadPlaylist(id, 'fi')
    const { scenario, variant, lane, role } = partLink(startLink, playlist, item - 1)
    const script = realScenarios().get(scenario ?? '')?.script
    if (!script) throw new Error(`There is no ${scenario}`)
    const { rehearsal } = await renderApp({
      guide: true,
      lane,
      script: staged(script, { variant: variant ?? undefined, role: role ?? undefined }),
      part: { playlist: id, item },
      ...(step !== undefined && { step }),
    })
    await act(() => loadWords(['catalogue']))
    const bar = await screen.findByRole('navigation', { name: word('catalogue:playlist') })
    return { playlist, rehearsal, bar: within(bar) }
  }
  const next = (title: string) => word('catalogue:playlistNext', { title })

  test('says which part it is, and leads back', async () => {
    const { bar, playlist } = await openPart(5)
    expect(bar.getByText(word('catalogue:playlistItem', { item: 5, of: 6 }))).toBeTruthy()
    const back = bar.getByRole('link', { name: playlist.title })
    expect(back.getAttribute('href')).toBe(`?polku=${id}&kohta=5`)
    expect(bar.getAllByRole('link')).toHaveLength(1)
    expect(location.search).toContain(`polku=${id}&kohta=5`)
  })

  test('says where to stop, and leads on from there', async () => {
    const { bar, playlist } = await openPart(2, 'where-still')
    expect(bar.getByRole('status').textContent).toBe(word('catalogue:playlistStop'))
    // Where the guide leads on, once is enough.
    expect(bar.getAllByRole('link')).toHaveLength(1)
    fireEvent.click(await screen.findByRole('button', { name: word('catalogue:playlistGoOn') }))
    const [, , third] = playlist.items
    const title = third && 'title' in third ? third.title : ''
    expect(bar.getByRole('link', { name: next(title) }).getAttribute('href')).toContain('kohta=3')
  })

  test('ends at the step where one stops, with the ways on, and goes on when it is asked to', async () => {
    const { rehearsal, playlist } = await openPart(2, 'where-still')
    const name = 'where-still'
    const title = word('catalogue:playlistOver')
    const end = within(await screen.findByRole('region', { name: title }))
    const [, , third] = playlist.items
    expect(
      end.getByRole('link', { name: next(third && 'title' in third ? third.title : '') }),
    ).toBeTruthy()
    expect(screen.queryByRole('region', { name: word('player:name') })).toBeNull()
    // What the client says there is what a group talks about.
    const [said = ''] = rehearsal.step()?.client?.split(' [[') ?? []
    expect(screen.getByText(said, { exact: false })).toBeTruthy()
    fireEvent.click(end.getByRole('button', { name: word('catalogue:playlistGoOn') }))
    expect(screen.queryByRole('region', { name: title })).toBeNull()
    expect(await screen.findByRole('region', { name: word('player:name') })).toBeTruthy()
    expect(rehearsal.step()?.id).toBe(name)
  })

  test('that is watched stops there by itself', async () => {
    const { rehearsal } = await openPart(2)
    fireEvent.change(await screen.findByRole('combobox', { name: word('player:speed') }), {
      target: { value: 'fast' },
    })
    fireEvent.click(screen.getByRole('button', { name: word('player:start') }))
    await screen.findByRole('region', { name: word('catalogue:playlistOver') }, { timeout: 10_000 })
    await act(() => new Promise((resolve) => setTimeout(resolve, 2500)))
    expect(rehearsal.step()?.id).toBe('where-still')
    fireEvent.click(screen.getByRole('button', { name: word('practice:endingLook') }))
    await screen.findByRole('heading', { level: 1, name: word('debrief:title') })
  })

  test('leads on from its end, and from the look back', async () => {
    const { bar, playlist } = await openPart(4, 'finish')
    expect(bar.getByRole('status').textContent).toBe(word('catalogue:playlistDone'))
    const [, , , , fifth] = playlist.items
    const name = next(fifth && 'title' in fifth ? fifth.title : '')
    const [onward] = await screen.findAllByRole('link', { name })
    expect(onward?.getAttribute('href')).toContain('harjoitus=vastaus-jai-huomaamatta')
    fireEvent.click(screen.getByRole('button', { name: word('practice:endingLook') }))
    await screen.findByRole('heading', { level: 1, name: word('debrief:title') })
    expect(screen.getByRole('link', { name }).getAttribute('href')).toContain('kohta=5')
  })

  test('leads on to a discussion in the playlist itself', async () => {
    await openPart(5, 'finish')
    const name = next(word('catalogue:playlistTalk'))
    const [onward] = await screen.findAllByRole('link', { name })
    expect(onward?.getAttribute('href')).toBe(`?polku=${id}&kohta=6`)
  })

  test.each([
    ['another exercise', { playlist: id, item: 2 }, 'item', '2'],
    ['no playlist that there is', { playlist: 'ei-ole', item: 2 }, 'playlist', 'ei-ole'],
  ] as const)('says so where the link names %s', async (_, part, key, given) => {
    await renderApp({ guide: true, part })
    await act(() => loadWords(['catalogue']))
    expect((await screen.findByRole('alert')).textContent).toBe(
      word(`catalogue:playlistUnknown_${key}`, { given }),
    )
    expect(screen.queryByRole('navigation', { name: word('catalogue:playlist') })).toBeNull()
  })
})

// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { anchor as search } from '../portal/search/acts.ts'
import { goToPage, place, press } from '../testing/hand.ts'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const script = (): Script =>
  exercise({
    opening: { clock: 'tue 09:00', page: 'home' },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
  })

const open = (options: AppOptions = {}) =>
  renderApp({ script: script(), path: '/haku', ...options })

const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const expectText = (words: string) => screen.findByText(words)
const type = async (words: string): Promise<void> => {
  fireEvent.change(await place(search.words), { target: { value: words } })
}
const value = async (): Promise<unknown> => {
  const box = await place(search.words)
  return 'value' in box ? box.value : undefined
}
const count = ({ asked }: RenderedApp): number =>
  asked.filter((operation) => operation === 'search.find').length
const pause = async (milliseconds: number): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))
}

describe('the search', () => {
  test('is found, and begins with nothing', async () => {
    const app = await renderApp({ script: script(), path: '/etusivu' })
    await goToPage('search')
    await expectHeading(word('search:title'))
    expect(await value()).toBe('')
    await pause(300)
    expect(count(app)).toBe(0)
  })

  test('shows what was found by kind, with its time and the words marked', async () => {
    await open()
    await type('verenp')
    await screen.findByRole('heading', { level: 2, name: `${word('search:kind_task')} 1` })
    const tasks = screen.getByRole('region', { name: `${word('search:kind_task')} 1` })
    expect(within(tasks).getByRole('link').textContent).toMatch(
      /^Mittaa verenpaine kolmena aamuna.*viimeistään ti 1\.12\.2026/,
    )
    expect(within(tasks).getByText('verenpaine').tagName).toBe('MARK')
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2)
  })

  test.each([
    ['influenssa', 'message:c-rokotus', '/viestit/c-rokotus'],
    ['kalium', 'result:r-perus', '/terveystiedot/laboratorio/r-perus'],
    ['toimeentulo', 'service:sosiaali', '/palvelut/sosiaali'],
    ['harjula hamm', 'unit:harjula-hammas', '/palvelut/yksikot'],
    ['evästeitä', 'help:privacy', '/ohjeet/privacy'],
  ])('for %s opens %s', async (words, key, path) => {
    await open()
    await type(words)
    await press(search.hit, key)
    expect(location.hash).toBe(`#${path}`)
  })

  test('keeps its words for whoever comes back, and not in the address', async () => {
    await open()
    await type('influenssa')
    await press(search.hit, 'message:c-rokotus')
    await expectHeading('Influenssarokotus')
    await act(async () => {
      history.back()
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    await expectHeading(word('search:title'))
    expect(location.hash).toBe('#/haku')
    expect(await value()).toBe('influenssa')
    await place(search.hit, 'message:c-rokotus')
  })

  test('asks when the typing pauses, and for nothing but spaces not at all', async () => {
    const app = await open()
    await type('   ')
    await pause(400)
    expect(count(app)).toBe(0)
    for (const words of ['r', 'ro', 'rok', 'roko']) await type(words)
    await place(search.hit, 'message:c-rokotus')
    expect(count(app)).toBe(1)
  })

  test('says what to try when nothing is found', async () => {
    await open()
    await type('xyz [\\p')
    await expectText(word('search:none'))
    screen.getByText(word('search:noneAdvice'))
    fireEvent.click(await screen.findByRole('button', { name: word('ui:clearSearch') }))
    expect(screen.queryByText(word('search:none'))).toBeNull()
    expect(await value()).toBe('')
  })

  test('that fails says so and can be tried again', async () => {
    const { broken } = await open({ broken: ['search.find'] })
    await type('roko')
    await expectText(word('search:failed'))
    broken.delete('search.find')
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await place(search.hit, 'message:c-rokotus')
  })

  test('that is slow shows that it goes on', async () => {
    const app = await open()
    await type('roko')
    await place(search.hit, 'message:c-rokotus')
    app.slow.set('search.find', 500)
    await type('influ')
    await expectText(word('search:searching'))
    await expectText(word('search:hits', { count: 1, words: 'influ' }))
  })

  test('speaks of the same things in another language', async () => {
    await renderApp({ step: 'find', path: '/haku', language: 'sv' })
    await type('tandvärk')
    await press(search.hit, 'service:suu')
    await expectHeading('Munhälsovård')
  })
})

// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const guide = () => within(screen.getByLabelText(word('practice:guide'), { selector: 'aside' }))
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
/** What is told on the screen, apart from what is only said. */
const shown = (words: string) => guide().queryAllByText(words, { ignore: '[role="status"]' }).length
const undo = () => fireEvent.click(guide().getByRole('button', { name: word('practice:undo') }))

const hidden = vi.fn()
const scrolled = vi.fn()

beforeAll(() => {
  // jsdom keeps popovers hidden and cannot close them, and has nothing to scroll.
  Object.assign(HTMLElement.prototype, { hidePopover: hidden, scrollIntoView: scrolled })
})

afterEach(() => {
  hidden.mockClear()
  history.replaceState(null, '')
})

const back = 'Satu kysyy Markon selästä'
const slow = 'Viesti avautuu hitaasti'
const unsent = 'Vastaus ei lähde'

/** The exercise in which a trainer has three things to start. */
function led(options: AppOptions = {}): Promise<RenderedApp> {
  const script = realScenarios().get('vastaus-jai-huomaamatta')?.script
  if (!script) throw new Error('scenarios/vastaus-jai-huomaamatta.json is gone')
  return renderApp({ guide: true, script, ...options })
}

async function openMenu() {
  // Its words come with it, so only now are they known.
  const opener = await guide().findByRole('button', { name: 'Kouluttajalle' })
  const menu = document.getElementById(opener.getAttribute('popovertarget') ?? '')
  if (!menu) throw new Error('The menu opens nothing')
  menu.style.display = 'block'
  return within(menu)
}

type Menu = Awaited<ReturnType<typeof openMenu>>

const rows = (menu: Menu) => menu.getAllByRole('listitem').map(({ textContent }) => textContent)
const row = (menu: Menu, name: string) =>
  rows(menu)
    .find((one) => one?.startsWith(name))
    ?.slice(name.length)
const press = (menu: Menu, key: 'start' | 'stop', name: string) =>
  fireEvent.click(menu.getByRole('button', { name: `${word(`trainer:${key}`)}: ${name}` }))

test('there is no menu where there is nothing to start', async () => {
  await renderApp({ guide: true })
  await act(async () => import('../practice/trainer/menu.tsx'))
  expect(guide().queryByText('Kouluttajalle')).toBeNull()
})

describe('the menu', () => {
  test('lists what can be started, and where', async () => {
    await led()
    const menu = await openMenu()
    expect(rows(menu)).toEqual([
      `${back}Odottaa.Käynnistä`,
      `${slow}Odottaa.Käynnistä`,
      `${unsent}Odottaa. Kuuluu vaiheeseen ”Vastaus samaan keskusteluun”.`,
    ])
  })

  test('speaks the language of the instructions', async () => {
    await led({ guideLanguage: 'sv' })
    expect(await screen.findByRole('button', { name: 'För utbildaren' })).toBeTruthy()
    expect(screen.queryByText('Kouluttajalle')).toBeNull()
  })
})

describe('an event', () => {
  test('comes at once, is told, and can be taken back', async () => {
    const { rehearsal } = await led()
    const messages = () => rehearsal.world().conversations['c-selka']?.posts.length
    const before = messages() ?? 0
    const menu = await openMenu()
    press(menu, 'start', back)
    expect(hidden).toHaveBeenCalledOnce()
    const told = word('trainer:started', { name: back })
    await waitFor(() => expect(shown(told)).toBe(1))
    expect(statuses().filter((words) => words === told)).toHaveLength(1)
    expect(messages()).toBe(before + 1)
    expect(row(menu, back)).toBe('Tapahtui jo.')
    expect(
      shown(word('practice:last', { done: word('practice:doneTrainer') })),
      'what would be undone',
    ).toBe(1)

    undo()
    await waitFor(() => expect(shown(told)).toBe(0))
    expect(messages()).toBe(before)
    expect(row(menu, back)).toBe('Odottaa.Käynnistä')
  })

  test('is told no more when something else has been done', async () => {
    const { stage } = await led()
    press(await openMenu(), 'start', back)
    const told = word('trainer:started', { name: back })
    await waitFor(() => expect(shown(told)).toBe(1))
    await stage((rehearsal) => rehearsal.advance())
    expect(shown(told)).toBe(0)
    await stage((rehearsal) => rehearsal.undo())
    expect(shown(told)).toBe(1)
  })
})

describe('a failure', () => {
  const reply = { conversation: 'c-verikoe', text: 'Hei. Aamu sopii.' }

  test('is met, tells what helps, ends by itself, and can be started again', async () => {
    const { rehearsal, stage } = await led({ step: 'reply' })
    const menu = await openMenu()
    press(menu, 'start', unsent)
    await waitFor(() => expect(row(menu, unsent)).toBe('Käynnissä.Lopeta'))
    // A surprise is told when it has been met.
    expect(guide().queryByText(word('practice:recover'))).toBeNull()

    await stage(() => rehearsal.perform('messages.reply', reply))
    expect(rehearsal.step()?.id).toBe('reply')
    expect(row(menu, unsent)).toBe('Ohi. Tuli vastaan kerran.Käynnistä')
    expect(shown(word('trainer:started', { name: unsent }))).toBe(0)

    press(menu, 'start', unsent)
    await waitFor(() => expect(row(menu, unsent)).toBe('Käynnissä.Lopeta'))
    await stage(() => rehearsal.restartStep())
    expect(row(menu, unsent)).toBe('Odottaa.Käynnistä')
    await stage(() => rehearsal.perform('messages.reply', reply))
    expect(rehearsal.step()?.id).not.toBe('reply')
    expect(row(menu, unsent)).toMatch(/^Odottaa\. Kuuluu/)
  })

  test('tells what helps while it lasts, and is ended by hand', async () => {
    const { rehearsal, stage } = await led()
    const menu = await openMenu()
    press(menu, 'start', slow)
    expect(await guide().findByText(word('practice:recover'))).toBeTruthy()
    expect(rehearsal.slowness('messages.get')).toBeGreaterThan(1000)
    await stage(() => rehearsal.perform('messages.get', { conversation: 'c-selka' }))
    await stage(() => rehearsal.perform('messages.get', { conversation: 'c-selka' }))
    expect(row(menu, slow)).toBe('Käynnissä. Tuli vastaan 2 kertaa.Lopeta')

    press(menu, 'stop', slow)
    const ended = word('trainer:ended', { name: slow })
    await waitFor(() => expect(shown(ended)).toBe(1))
    expect(rehearsal.slowness('messages.get')).toBe(0)
    expect(guide().queryByText(word('practice:recover'))).toBeNull()
    expect(row(menu, slow)).toBe('Ohi. Tuli vastaan 2 kertaa.Käynnistä')

    undo()
    await waitFor(() => expect(shown(ended)).toBe(0))
    expect(rehearsal.slowness('messages.get')).toBeGreaterThan(1000)
    undo()
    await waitFor(() => expect(row(menu, slow)).toBe('Odottaa.Käynnistä'))
  })
})

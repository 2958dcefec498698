// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { shortDay } from '../lib/format-time.ts'
import { languages } from '../lib/language.ts'
import { toIso } from '../lib/time.ts'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { arrived } from '../testing/rehearse.ts'
import { realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const guide = () => within(screen.getByLabelText(word('practice:guide'), { selector: 'aside' }))
const button = (key: string) => guide().getByRole('button', { name: word(`practice:${key}`) })
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
/** What is told on the screen, apart from what is only said. */
const shown = (words: string) => guide().queryAllByText(words, { ignore: '[role="status"]' }).length

const hidden = vi.fn()
const scrolled = vi.fn()

beforeAll(() => {
  // jsdom keeps popovers hidden and cannot close them, and has nothing to scroll.
  Object.assign(HTMLElement.prototype, { hidePopover: hidden, scrollIntoView: scrolled })
})

afterEach(() => {
  hidden.mockClear()
  scrolled.mockClear()
  history.replaceState(null, '')
})

/** The exercise in which an answer comes on Wednesday at nine; it is Tuesday the 24th, nine o'clock. */
const waiting = (options: AppOptions = {}) => renderApp({ guide: true, step: 'answer', ...options })

/** Free practice, signed in. */
async function free(): Promise<RenderedApp> {
  const script = realScenarios().get('vapaa')?.script
  if (!script) throw new Error('scenarios/vapaa.json is gone')
  const app = await renderApp({ guide: true, script })
  await app.stage((rehearsal) => rehearsal.perform('session.open', { method: 'bank' }))
  return app
}

const write = (recipient: string) => ({
  recipient,
  topic: 'medication',
  text: 'Hei. Kysyn yhtä asiaa.',
})

async function openMenu() {
  const opener = screen.getByRole('button', { name: new RegExp(word('practice:timeMenu')) })
  const menu = document.getElementById(opener.getAttribute('popovertarget') ?? '')
  if (!menu) throw new Error('The menu opens nothing')
  menu.style.display = 'block'
  fireEvent(menu, Object.assign(new Event('beforetoggle'), { newState: 'open' }))
  await within(menu).findByText(word('time:choose'))
  return within(menu)
}

const choose = async (day: string, clock: string) => {
  const menu = await openMenu()
  fireEvent.change(menu.getByLabelText(word('time:day')), { target: { value: day } })
  fireEvent.change(menu.getByLabelText(word('time:clock')), { target: { value: clock } })
  fireEvent.click(menu.getByRole('button', { name: word('time:go') }))
  return menu
}

const press = async (key: string) => {
  const menu = await openMenu()
  fireEvent.click(menu.getByText(word(`time:${key}`)))
}

/** The ways to move time so far that the answer comes, and when that is. */
const ways: Readonly<Record<string, readonly [move: () => unknown, to: string]>> = {
  'in one press': [() => fireEvent.click(button('advance')), '2026-11-25T09:00:00+02:00'],
  'to the next event': [() => press('next'), '2026-11-25T09:00:00+02:00'],
  'to tomorrow morning': [() => press('tomorrow'), '2026-11-25T09:00:00+02:00'],
  'to the next workday': [() => press('workday'), '2026-11-25T09:00:00+02:00'],
  'three workdays on': [() => press('threeWorkdays'), '2026-11-27T09:00:00+02:00'],
  'to a chosen moment': [() => choose('2026-11-28', '12:15'), '2026-11-28T12:15:00+02:00'],
}

describe.each(Object.entries(ways))('moving time %s', (_, [move, to]) => {
  test('leads there, tells what came, and can be undone', async () => {
    const { rehearsal } = await waiting()
    const before = toIso(rehearsal.now())
    await move()
    await waitFor(() => expect(toIso(rehearsal.now())).toBe(to))

    const from = shortDay(before, 'fi')
    const passed = word('time:passedDays', { from, to: shortDay(to, 'fi') })
    const reply = word('time:reply', { count: 1, name: 'Hanna Kettunen' })
    for (const words of [passed, reply, word('time:sms', { count: 1 })])
      expect(shown(words), words).toBe(1)
    expect(
      screen.getByText(word('practice:phoneNewSms', { count: 1 }), { selector: 'button *' }),
    ).toBeTruthy()

    // Said once: what the phone tells of itself the guide does not say too.
    expect(statuses().filter((words) => words?.includes('Hanna'))).toEqual([`${passed} ${reply}`])
    expect(statuses().filter((words) => /tekstiviesti/.test(words ?? ''))).toHaveLength(1)

    fireEvent.click(button('undo'))
    await waitFor(() => expect(toIso(rehearsal.now())).toBe(before))
    expect(arrived(rehearsal)).toEqual([])
    expect(shown(reply)).toBe(0)
    expect(statuses().join(' ')).not.toMatch(/Hanna|tekstiviesti/)
  })
})

describe('the menu', () => {
  test('has a name without a space before a full stop', async () => {
    await waiting()
    const opener = screen.getByRole('button', { name: new RegExp(word('practice:timeMenu')) })
    // Browsers put a space between two pieces of which one is hidden.
    for (const piece of opener.querySelectorAll('span, time'))
      expect(piece.textContent).not.toMatch(/^[.,:]/)
    expect(opener.textContent).toMatch(/ klo 9\.00$/)
  })

  test('says of each end when it is, and closes with the choice', async () => {
    const { rehearsal } = await waiting()
    const menu = await openMenu()
    const rows = menu.getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Seuraavaan tapahtumaanke 25.11. klo 9.00',
      'Huomisaamuunke 25.11. klo 9.00',
      'Seuraavaan arkipäiväänke 25.11. klo 9.00',
      'Kolmen arkipäivän päähänpe 27.11. klo 9.00',
    ])
    expect(hidden).not.toHaveBeenCalled()
    fireEvent.click(menu.getByText(word('time:threeWorkdays')))
    expect(hidden).toHaveBeenCalledOnce()
    await waitFor(() => expect(arrived(rehearsal)).toHaveLength(1))
    // Opened again, it has followed: nothing is coming, and the day is another.
    const again = await openMenu()
    expect(again.queryByText(word('time:next'))).toBeNull()
    expect(again.getByText('ma 30.11. klo 9.00')).toBeTruthy()
  })

  test('tells in the field what lies in the past, and moves nothing', async () => {
    const { rehearsal } = await waiting()
    const before = rehearsal.now()
    const menu = await choose('2026-11-23', '09:00')
    const day = menu.getByLabelText(word('time:day'))
    const gone = word('time:gone', { now: 'ti 24.11. klo 9.00' })
    expect(document.activeElement).toBe(day)
    expect(day.getAttribute('aria-invalid')).toBe('true')
    const told = (day.getAttribute('aria-describedby') ?? '').split(' ')
    expect(told.map((id) => document.getElementById(id)?.textContent)).toContain(gone)
    fireEvent.change(day, { target: { value: '2026-11-24' } })
    expect(menu.queryByText(gone)).toBeNull()
    fireEvent.change(menu.getByLabelText(word('time:clock')), { target: { value: '' } })
    fireEvent.click(menu.getByRole('button', { name: word('time:go') }))
    expect(document.activeElement).toBe(menu.getByLabelText(word('time:clock')))
    expect(menu.getByText(word('time:noClock'))).toBeTruthy()
    expect(rehearsal.now()).toBe(before)
    expect(hidden).not.toHaveBeenCalled()
    // Opened again, it begins anew.
    const again = await openMenu()
    expect(again.queryByText(word('time:noClock'))).toBeNull()
    expect(again.getByLabelText(word('time:clock')).getAttribute('value')).toBe('10:00')
  })

  test('offers native fields from now until a year on', async () => {
    const { rehearsal, stage } = await waiting()
    await stage(() => rehearsal.advance(rehearsal.now() + 65 * 60_000))
    const menu = await openMenu()
    const day = menu.getByLabelText(word('time:day'))
    const clock = menu.getByLabelText(word('time:clock'))
    const attributes = (field: HTMLElement) =>
      ['type', 'min', 'max', 'value'].map((name) => field.getAttribute(name))
    expect(attributes(day)).toEqual(['date', '2026-11-24', '2027-11-24', '2026-11-24'])
    expect(attributes(clock)).toEqual(['time', '10:05', null, '11:00'])
    fireEvent.change(day, { target: { value: '2026-11-25' } })
    expect(clock.getAttribute('min')).toBeNull()
  })

  test.each(languages)('speaks %s', async (language) => {
    await waiting({ language })
    const menu = await openMenu()
    for (const key of ['next', 'tomorrow', 'workday', 'threeWorkdays'])
      expect(menu.getByText(word(`time:${key}`))).toBeTruthy()
    fireEvent.click(menu.getByText(word('time:workday')))
    await waitFor(() => expect(shown(word('time:sms', { count: 1 }))).toBe(1))
  })
})

describe('what happened meanwhile', () => {
  test('is told in its order and by number', async () => {
    const { rehearsal, stage } = await free()
    await stage(() => {
      for (const unit of ['harjula', 'lampilahti']) rehearsal.perform('messages.send', write(unit))
    })
    await press('threeWorkdays')
    const told = ['taken', 'reply'].map((key) => word(`time:${key}`, { count: 2, name: '' }))
    await waitFor(() => expect(statuses().join('|')).toContain(told.join(' ')))
    expect(shown(word('time:sms', { count: 2 }))).toBe(1)
  })

  test('within a day is told by the clock', async () => {
    const { rehearsal, stage } = await free()
    await stage(() => rehearsal.perform('messages.send', write('harjula')))
    fireEvent.click(button('advance'))
    const passed = word('time:passedHours', { from: '9.00', to: '11.00' })
    const taken = word('time:taken', { count: 1 })
    await waitFor(() => expect(statuses()).toContain(`${passed} ${taken}`))
    expect(shown(word('time:sms', { count: 1 }))).toBe(0)
  })

  test('may be nothing: yet, now, or any more', async () => {
    const { rehearsal, stage } = await free()
    const said = async (key: string) => waitFor(() => expect(shown(word(`time:${key}`))).toBe(1))
    await press('tomorrow')
    await said('nothingYet')
    await stage(() => rehearsal.perform('messages.send', write('harjula')))
    expect(shown(word('time:nothingYet'))).toBe(0)
    await choose('2026-11-25', '10:00')
    await said('nothing')
    await press('threeWorkdays')
    await waitFor(() => expect(shown(word('time:sms', { count: 1 }))).toBe(1))
    fireEvent.click(button('advance'))
    await said('nothingMore')
    expect(shown(word('time:sms', { count: 1 }))).toBe(0)
  })

  test('leaves the button that was pressed in reach', async () => {
    await waiting()
    button('advance').focus()
    fireEvent.click(button('advance'))
    await waitFor(() => expect(scrolled).toHaveBeenCalled())
    expect(scrolled.mock.contexts).toContain(button('advance'))
  })
})

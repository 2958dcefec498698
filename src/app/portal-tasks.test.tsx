// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as tasks } from '../portal/tasks/acts.ts'
import { goToPage, place, press } from '../testing/hand.ts'
import { renderApp } from '../testing/render-app.tsx'
import { sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const { script } = sendMessage()

const withTasks = (
  list: NonNullable<NonNullable<Script['scenario']['opening']['data']>['tasks']>,
): Script => ({
  ...script,
  scenario: {
    ...script.scenario,
    opening: { ...script.scenario.opening, data: { tasks: list } },
  },
})

const region = (name: string) => screen.findByRole('region', { name })

describe('the list of tasks', () => {
  test('is reached from the navigation, which tells how much is undone', async () => {
    await renderApp({ step: 'find', path: '/etusivu' })
    const row = await place(frame.nav, 'tasks')
    await waitFor(() => expect(row.textContent).toContain(word('frame:undone', { count: 2 })))
    await goToPage('tasks')
    const now = await region(word('tasks:now'))
    expect(
      (await within(now).findAllByRole('heading', { level: 3 })).map((one) => one.textContent),
    ).toEqual(['Mittaa verenpaine kolmena aamuna', 'Kysely: miten voit?'])
  })

  test('leads from a task to its form and back', async () => {
    await renderApp({ step: 'find', path: '/tehtavat' })
    fireEvent.click(await place(tasks.open, 't-kysely'))
    await screen.findByRole('heading', { level: 1, name: 'Kysely: miten voit?' })
    expect(location.hash).toBe('#/lomakkeet/vointi')
    const crumbs = screen.getByRole('navigation', { name: word('ui:crumbs') })
    fireEvent.click(within(crumbs).getByRole('link', { name: word('forms:crumbTasks') }))
    await screen.findByRole('heading', { level: 1, name: word('tasks:title') })
  })

  test('tells what is late, and by how much', async () => {
    await renderApp({
      script: withTasks([{ change: 't-kysely', to: { due: '-2d 12:00' } }]),
      step: 'find',
      path: '/tehtavat',
    })
    const now = await region(word('tasks:now'))
    expect(await within(now).findByText(word('tasks:state_late'))).toBeTruthy()
    expect(within(now).getByText(/^Myöhässä 2 päivää\./)).toBeTruthy()
  })

  test('keeps what has been done and what is no longer needed apart', async () => {
    await renderApp({
      script: withTasks([
        { change: 't-kysely', to: { state: 'off' } },
        { change: 't-verenpaine', to: { state: 'sent', finished: '-1d 10:00' } },
      ]),
      step: 'find',
      path: '/tehtavat',
    })
    await screen.findByText(word('tasks:nothing'))
    const over = await region(word('tasks:over'))
    expect(within(over).getAllByRole('listitem')).toHaveLength(2)
    expect(within(over).getByText(word('tasks:state_off'))).toBeTruthy()
  })

  test('gets a task that a professional gives, and lets go of one that is not needed', async () => {
    const cue = {
      id: 'given',
      by: 'trainer' as const,
      name: 'Uusi tehtävä',
      each: false,
      do: [
        {
          'task.given': {
            task: 't-uusi',
            kind: 'form' as const,
            title: 'Esitiedot ennen vastaanottoa',
            by: 'hanna',
            due: '+3d 12:00',
            about: { form: 'esitiedot' },
          },
        },
        { 'task.dropped': { task: 't-kysely', by: 'hanna' } },
      ],
    }
    const { rehearsal, stage } = await renderApp({
      script: { ...script, scenario: { ...script.scenario, cues: [cue] } },
      step: 'find',
      path: '/tehtavat',
    })
    await region(word('tasks:now'))
    await stage(() => rehearsal.fire('given'))
    const now = await region(word('tasks:now'))
    expect(await within(now).findByText('Esitiedot ennen vastaanottoa')).toBeTruthy()
    expect(within(now).queryByText('Kysely: miten voit?')).toBeNull()
    expect(rehearsal.world().notices.at(-1)).toMatchObject({ channel: 'sms', task: 't-uusi' })
  })

  test('shows the appointments that are to come', async () => {
    await renderApp({ step: 'find', path: '/tehtavat' })
    const events = await region(word('tasks:events'))
    expect(await within(events).findAllByRole('listitem')).not.toHaveLength(0)
  })
})

describe('the menu of the navigation', () => {
  test('opens, and is closed by Escape, by a press elsewhere and by a choice', async () => {
    await renderApp({ step: 'find', path: '/tehtavat' })
    const more = await place(frame.more)
    const isOpen = () => more.getAttribute('aria-expanded') === 'true'
    expect(isOpen()).toBe(false)
    fireEvent.click(more)
    expect(isOpen()).toBe(true)
    fireEvent.keyDown(more, { key: 'Escape' })
    expect(isOpen()).toBe(false)
    expect(document.activeElement).toBe(more)
    fireEvent.click(more)
    fireEvent.pointerDown(screen.getByRole('main'))
    expect(isOpen()).toBe(false)
    fireEvent.click(more)
    fireEvent.click(await place(frame.nav, 'settings'))
    expect(isOpen()).toBe(false)
    await screen.findByRole('heading', { level: 1, name: word('account:settingsTitle') })
  })
  test.each([
    ['keeps its focus', () => undefined],
    // Some browsers leave a button that was pressed without it.
    ['stays open', (more: HTMLElement) => more.blur()],
  ])('%s when it was opened before the page had come', async (_, leave) => {
    const { slow, hurry } = await renderApp({ step: 'find', path: '/viestit' })
    slow.set('messages.get', 60_000)
    await press(messages.row, 'c-rokotus')
    const more = await press(frame.more)
    leave(more)
    const focused = document.activeElement
    await hurry('messages.get')
    const heading = await screen.findByRole('heading', { level: 1, name: 'Influenssarokotus' })
    expect(more.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(focused === more ? more : heading)
  })
})

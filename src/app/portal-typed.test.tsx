// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fillPath, type Page, pageNames } from '../lib/paths.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as services } from '../portal/services/acts.ts'
import { chooseTime, queue } from '../testing/portal-acts.ts'
import { press } from '../testing/hand.ts'
import {
  boxes,
  ending,
  type Opening,
  open,
  path,
  signInAgain,
  soon,
  typed,
} from '../testing/portal-screen.ts'

type Row = {
  readonly page: Page
  /** Another thing of the page than the usual one. */
  readonly of?: Readonly<Record<string, string>>
  readonly data?: Opening
  /** Brings the fields to the screen. */
  readonly show?: () => Promise<unknown>
}

/** Where something can be typed. */
const rows: readonly Row[] = [
  { page: 'contact' },
  { page: 'settings' },
  { page: 'search' },
  { page: 'messages' },
  { page: 'messages.closed' },
  { page: 'messages.new' },
  { page: 'messages.one' },
  { page: 'measurements.new' },
  { page: 'measurements.new', of: { kind: 'bloodSugar' } },
  { page: 'forms.section', of: { form: 'palvelutarve', section: 'apu' } },
  { page: 'booking', show: chooseTime },
  {
    page: 'appointments.one',
    of: { appointment: 'a1' },
    data: soon,
    show: () => press(appointments.callback),
  },
  { page: 'services.units', show: () => press(services.callback, 'harjula') },
  { page: 'services.one', show: () => press(services.callback, 'harjula') },
  { page: 'services.chat', show: queue },
]

/** Pages before one has signed in, and those to which one comes only from the one before. */
const others: readonly Page[] = [
  'front',
  'sign-in',
  'terms',
  'booking.place',
  'booking.time',
  'booking.review',
]

/** One thing for each page that is about one. */
const things = {
  conversation: 'c-rokotus',
  result: 'r-perus',
  test: 'p-k',
  kind: 'bloodPressure',
  plan: 'p-verenpaine',
  form: 'vointi',
  section: 'vointi',
  appointment: 'a-hampaat',
  chat: 'terveysasemat',
  area: 'terveys',
  help: 'privacy',
}

const named = rows.map(
  (row) => [Object.values({ ...row.of, page: row.page }).join(' '), row] as const,
)

describe('what is typed when the session comes to its end', () => {
  test.each(named)('waits on the page: %s', async (_, { page, of, data, show }) => {
    const { rehearsal, stage } = await open(fillPath(page, { ...things, ...of }), {
      // No page with a field asks for this: it ends when the test wants it.
      script: ending('tests.get', data),
    })
    await show?.()
    await waitFor(() => expect(boxes().length).toBeGreaterThan(0))
    for (const box of boxes()) fireEvent.change(box, { target: { value: '12' } })
    const [stood, written] = [path(), typed()]
    expect(Object.values(written)).toContain('12')
    await stage(() => rehearsal.perform('tests.get', { test: things.test }))
    await signInAgain()
    await waitFor(() => expect(typed()).toEqual(written))
    expect(path()).toBe(stood)
  })

  test.each(
    pageNames.filter((name) => ![...rows.map(({ page }) => page), ...others].includes(name)),
  )('is not lost on %s, for nothing can be typed there', async (page) => {
    await open(fillPath(page, things))
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull())
    expect(boxes()).toEqual([])
  })
})

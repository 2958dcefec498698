import type { Page as Tab } from '@playwright/test'
import type { Act, Input } from '../src/api/operations.ts'
import { recipes } from '../src/app/recipes.ts'
import type { Language } from '../src/lib/language.ts'
import { mondayOf } from '../src/lib/weeks.ts'
import { anchor as appointments } from '../src/portal/appointments/acts.ts'
import { practise } from '../src/testing/rehearse.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { anchored, type Hand, keyboard, mouse, perform } from './support/hand.ts'
import { headingOf, visit } from './support/player.ts'
import { expect, test, today } from './support/test.ts'
import { exercise, word } from './support/words.ts'

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/** Aino's coming appointment. */
const coming = 'a-hampaat'

type Slot = Pick<Input<'appointments.move'>, 'way' | 'professional' | 'start'>

/** A free time, as the county in the page has it too: the same day, the same rule. */
function freeTime(service: string, unit: string, way: Slot['way'], from = today.getTime()): Slot {
  const { rehearsal } = practise(exercise('laheta-viesti').script, { today: today.getTime() })
  rehearsal.jump('find')
  const asked = { service, unit, way, professional: 'any', from: mondayOf(from) }
  const outcome = rehearsal.perform('slots.list', asked)
  const [slot] = 'reply' in outcome ? outcome.reply.days.slice(3).flatMap(({ slots }) => slots) : []
  if (!slot) throw new Error('Nothing is free')
  return { way: slot.way, professional: slot.professional.id, start: slot.start }
}

async function act<A extends Act>(tab: Tab, hand: Hand, name: A, input: Input<A>): Promise<void> {
  for (const move of recipes[name](input)) await perform(tab, hand, move)
}

const says = (tab: Tab, key: string) => expect(tab.getByText(word('fi', `appointments.${key}`)))

for (const [size, viewport] of Object.entries(sizes))
  for (const [name, handOf] of [
    ['the mouse', () => mouse()],
    ['the keyboard alone', keyboard],
  ] as const)
    test(`a time is booked, moved and cancelled with ${name}, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await visit(page, { step: 'find', page: '/etusivu' })
      const hand = handOf(page)
      await act(page, hand, 'appointments.book', {
        service: 'nurse',
        unit: 'harjula',
        ...freeTime('nurse', 'harjula', 'remote'),
        reason: 'Korva on tukossa.',
        reminder: 'sms',
        remoteAgreed: true,
      })
      await says(page, 'bookedTitle').toBeVisible()
      await says(page, 'notThere').toBeVisible()

      const later = freeTime('hygienist', 'harjula-hammas', 'visit', Date.parse('2027-01-11'))
      await act(page, hand, 'appointments.move', { appointment: coming, ...later })
      await says(page, 'movedTitle').toBeVisible()
      await act(page, hand, 'appointments.cancel', { appointment: coming, why: 'cannot-come' })
      await says(page, 'cancelledTitle').toBeVisible()
    })

/** Chooses a service, a place and a time. */
async function chooseTo(tab: Tab, step: 'place' | 'time' | 'review'): Promise<void> {
  await anchored(tab, appointments.service, 'nurse').click()
  await anchored(tab, appointments.next).click()
  await anchored(tab, appointments.way, 'remote').click()
  if (step === 'place') return
  await anchored(tab, appointments.next).click()
  await anchored(tab, appointments.slot).click()
  if (step === 'review') await anchored(tab, appointments.next).click()
}

type View = readonly [name: string, page: string, open?: (tab: Tab) => Promise<void>]

const views: readonly View[] = [
  ['the list', '/ajanvaraukset'],
  ['past appointments', '/ajanvaraukset/menneet'],
  ['the service', '/ajanvaraukset/uusi'],
  [
    'no service',
    '/ajanvaraukset/uusi',
    async (tab) => {
      await anchored(tab, appointments.next).click()
      await says(tab, 'check').toBeVisible()
    },
  ],
  ['the place', '/ajanvaraukset/uusi', (tab) => chooseTo(tab, 'place')],
  ['the time', '/ajanvaraukset/uusi', (tab) => chooseTo(tab, 'time')],
  [
    'the times as a list',
    '/ajanvaraukset/uusi',
    async (tab) => {
      await chooseTo(tab, 'time')
      await anchored(tab, appointments.view, 'list').click()
    },
  ],
  [
    'the review, refused',
    '/ajanvaraukset/uusi',
    async (tab) => {
      await chooseTo(tab, 'review')
      await anchored(tab, appointments.book).click()
      await expect(anchored(tab, appointments.agree)).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'a booking that has been begun',
    '/ajanvaraukset/uusi',
    async (tab) => {
      await chooseTo(tab, 'time')
      await tab.getByRole('link', { name: word('fi', 'appointments.interrupt') }).click()
      await expect(anchored(tab, appointments.resume)).toBeVisible()
    },
  ],
  [
    'what has just been booked, and is soon',
    '/ajanvaraukset/uusi',
    async (tab) => {
      await chooseTo(tab, 'review')
      await anchored(tab, appointments.agree).click()
      await anchored(tab, appointments.book).click()
      await anchored(tab, appointments.callback).click()
      await expect(anchored(tab, appointments.callbackPhone)).toBeVisible()
    },
  ],
  [
    'an appointment',
    `/ajanvaraukset/${coming}`,
    async (tab) => {
      await anchored(tab, appointments.changeReminder).click()
      await expect(anchored(tab, appointments.saveReminder)).toBeVisible()
    },
  ],
  ['moving', `/ajanvaraukset/${coming}/siirto`, (tab) => anchored(tab, appointments.slot).click()],
  [
    'cancelling',
    `/ajanvaraukset/${coming}`,
    async (tab) => {
      await anchored(tab, appointments.cancel).click()
      await expect(anchored(tab, appointments.why, 'ill')).toBeVisible()
    },
  ],
]

/** What bars the way: by axe in light and dark, and by size at every width, also with the text at 200 %. */
async function faults(tab: Tab): Promise<readonly string[]> {
  const found = [...(await barriers(tab))]
  await tab.emulateMedia({ colorScheme: 'dark' })
  found.push(...(await barriers(tab, colours)))
  await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  found.push(...(await barriers(tab, undefined, colours)))
  await tab.emulateMedia({ forcedColors: 'none' })
  for (const [percent, width] of [
    [100, 320],
    [100, 360],
    [100, 768],
    [100, 1440],
    [200, 320],
    [200, 1440],
  ] as const) {
    await tab.evaluate((size) => {
      document.documentElement.style.setProperty('--text-size', String(size / 100))
    }, percent)
    await tab.setViewportSize({ width, height: 900 })
    const lines = [
      ...(await crowded(tab)),
      ...(percent === 100 && width !== 320 ? await smallTargets(tab) : []),
    ]
    found.push(...lines.map((line) => `${width} px, text ${percent} %: ${line}`))
  }
  return found
}

for (const language of ['fi', 'sv'] as const satisfies readonly Language[])
  for (const [name, path, open] of views)
    test(`nothing bars the way: ${name} in ${language}`, async ({ page }) => {
      test.skip(
        language !== 'fi' && (name === 'no service' || name === 'a booking that has been begun'),
        'The words that it is found by are Finnish',
      )
      await page.setViewportSize(sizes.wide)
      await visit(page, { step: 'find', page: path, language })
      await open?.(page)
      expect(await faults(page)).toEqual([])
    })

test('a new step has its heading in focus, and Back keeps what was chosen', async ({ page }) => {
  await page.setViewportSize(sizes.phone)
  await visit(page, { step: 'find', page: '/ajanvaraukset' })
  await anchored(page, appointments.bookNew).click()
  await chooseTo(page, 'review')
  await expect(headingOf(page)).toHaveText(word('fi', 'appointments.step_review'))
  await expect(headingOf(page)).toBeFocused()
  await anchored(page, appointments.reason).fill('Korva')
  await page.goBack()
  await expect(headingOf(page)).toHaveText(word('fi', 'appointments.step_time'))
  await page.goForward()
  await expect(anchored(page, appointments.reason)).toHaveValue('Korva')
})

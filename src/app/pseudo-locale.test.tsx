// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { booking } from '../api/forms.ts'
import { isAct, type Operation, operationNames } from '../api/operations.ts'
import { longDay, moment, monthName, shortDay } from '../lib/format-time.ts'
import { fillPath, type Page, pageAt, pageNames } from '../lib/paths.ts'
import { toIso } from '../lib/time.ts'
import { mondayOf } from '../lib/weeks.ts'
import { slotKey } from '../portal/appointments/slot-key.ts'
import { capital } from '../portal/appointments/words.ts'
import { doAct } from '../testing/hand.ts'
import { plainFriday } from '../testing/rehearse.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { sendMessage } from '../testing/scripts.ts'

/*
 * Every word of the screen comes from a file of words, or from a scenario by way of its translations: here all of
 * those are put in brackets, and what is left outside of brackets must not be words.
 */

const reword = (words: string): string => `⟦${words}⟧`

const { script } = sendMessage()

/** How somebody comes to a page. */
type Way = {
  readonly step?: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly script?: Script
  /** What is done on the screen first. */
  readonly before?: () => Promise<void>
  /** What the county keeps of an earlier visit. */
  readonly earlier?: (rehearsal: Rehearsal) => void
}

const signedIn = { step: 'find' }

/** A time has been chosen, so that every step of booking can be opened. */
const choosing = { ...signedIn, earlier: chooseTime }

/** A remote visit begins soon. */
const remote = {
  ...signedIn,
  script: withVisit(script),
  parameters: { appointment: 'a-eta' },
}

/** A page that is not here does not compile. */
const ways: Readonly<Record<Page, Way>> = {
  front: {},
  'sign-in': {},
  terms: { script: withoutTerms(script), before: () => doAct('session.open', { method: 'bank' }) },
  contact: signedIn,
  home: signedIn,
  messages: signedIn,
  'messages.new': signedIn,
  'messages.closed': signedIn,
  'messages.one': { ...signedIn, parameters: { conversation: 'c-rokotus' } },
  health: signedIn,
  results: signedIn,
  'results.one': { ...signedIn, parameters: { result: 'r-perus' } },
  'tests.one': { ...signedIn, parameters: { test: 'p-k' } },
  measurements: signedIn,
  'measurements.one': { ...signedIn, parameters: { kind: 'bloodPressure' } },
  'measurements.new': { ...signedIn, parameters: { kind: 'bloodPressure' } },
  plans: signedIn,
  'plans.one': { ...signedIn, parameters: { plan: 'p-verenpaine' } },
  appointments: signedIn,
  'appointments.past': signedIn,
  booking: signedIn,
  'booking.place': choosing,
  'booking.time': choosing,
  'booking.review': choosing,
  'appointments.one': { ...signedIn, parameters: { appointment: 'a-hampaat' } },
  'appointments.move': { ...signedIn, parameters: { appointment: 'a-hampaat' } },
  visit: remote,
  'visit.devices': remote,
  'visit.room': remote,
  tasks: signedIn,
  forms: signedIn,
  'forms.one': { ...signedIn, parameters: { form: 'vointi' } },
  'forms.section': { ...signedIn, parameters: { form: 'vointi', section: 'vointi' } },
  'forms.review': { ...signedIn, parameters: { form: 'vointi' } },
  'forms.sent': { ...signedIn, parameters: { form: 'vointi' } },
  services: signedIn,
  'services.units': signedIn,
  'services.one': { ...signedIn, parameters: { area: 'terveys' } },
  'services.chat': { ...signedIn, parameters: { chat: 'terveysasemat' } },
  help: {},
  'help.one': { parameters: { help: 'privacy' } },
  search: signedIn,
  'on-behalf': signedIn,
  settings: signedIn,
}

function withVisit({ persona, ...rest }: Script): Script {
  const { data } = persona
  const visit = {
    id: 'a-eta',
    service: 'nurse',
    unit: 'harjula',
    with: 'hanna',
    way: 'remote' as const,
    when: '+10min',
    state: 'booked' as const,
  }
  const appointments = [...data.appointments, visit]
  return { ...rest, persona: { ...persona, data: { ...data, appointments } } }
}

function withoutTerms({ persona, ...rest }: Script): Script {
  const { data } = persona
  const consents = { ...data.consents, terms: false }
  return { ...rest, persona: { ...persona, data: { ...data, consents } } }
}

function chooseTime(rehearsal: Rehearsal): void {
  const where = { service: 'nurse', unit: 'harjula' }
  const asked = { ...where, way: 'visit', professional: 'any' } as const
  const free = rehearsal.perform('slots.list', { ...asked, from: mondayOf(rehearsal.now()) })
  if ('problem' in free) throw new Error(free.problem.title)
  const [slot] = free.reply.days.flatMap(({ slots }) => slots)
  if (!slot) throw new Error('Nothing is free')
  const key = slotKey({ ...slot, professional: slot.professional.id })
  rehearsal.perform('drafts.save', { form: booking, fields: { ...asked, slot: key } })
}

/** Data that are the same in every language: names, addresses, and what the calendar says, also as a heading. */
const data: readonly string[] = [
  ...'Omasote Oppi|Omasote'.split('|'),
  ...'Suomi|Selkosuomi|Svenska|English'.split('|'),
  script.persona.name.given,
  script.persona.name.family,
  ...script.place.staff.map(({ name }) => name),
  ...script.place.units.map(({ address }) => address),
  ...calendarWords(),
]

function calendarWords(): readonly string[] {
  const day = 86_400_000
  const year = Array.from({ length: 366 }, (_, index) => plainFriday + index * day)
  return year
    .map((time) => toIso(time))
    .flatMap((one) => [longDay(one, 'fi'), shortDay(one, 'fi'), monthName(one, 'fi')])
    .concat([-day, 0, day].map((away) => moment(toIso(plainFriday + away), plainFriday, 'fi')))
    .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
    .flatMap((word) => [word, capital(word)])
}

const known = new RegExp(
  String.raw`(?<!\p{L})(?:${[...new Set(data)].toSorted((a, b) => b.length - a.length).join('|')})(?!\p{L})`,
  'gu',
)
const identityCode = /\b\d{6}[-+A-Z]\d{3}[0-9A-Z]\b/g

/** What stands outside of the brackets in texts that follow one another on the screen. */
function outside(texts: readonly string[]): readonly string[] {
  let depth = 0
  const left = texts.map((text) =>
    [...text]
      .filter((letter) => {
        if (letter === '⟦') depth++
        const out = depth === 0
        if (letter === '⟧') depth--
        return out
      })
      .join(''),
  )
  return depth === 0 ? left : [...left, 'Some words are cut off']
}

const attributes = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-valuetext',
  'placeholder',
  'title',
]

/** Words on the screen, or said of it to a screen reader, that come from nowhere. */
function strays(): readonly string[] {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? '')
  const names = [...document.querySelectorAll('*')].flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  )
  const all = [...outside(texts), ...[...names, document.title].flatMap((one) => outside([one]))]
  return [...new Set(all)].filter((text) =>
    /\p{L}/u.test(text.replaceAll(identityCode, '').replaceAll(known, '')),
  )
}

/** Nothing is on its way any more. */
const settled = async (): Promise<void> => {
  await waitFor(() => expect(document.querySelector('.skeleton')).toBeNull())
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

const pageNow = (): Page | undefined => pageAt(location.hash.slice(1))?.page

async function open(page: Page, options: AppOptions = {}) {
  const { before, earlier, parameters = {}, step, script: played = script } = ways[page]
  const path = fillPath(page, parameters)
  const app = await renderApp({
    script: played,
    reword,
    ...(step !== undefined && { step }),
    ...(!before && { path: earlier ? fillPath('home', {}) : path }),
    ...options,
  })
  await before?.()
  if (earlier) {
    await app.stage(earlier)
    await app.goTo(path)
  }
  await settled()
  await waitFor(() => expect(pageNow()).toBe(page))
  return app
}

const expectWorded = (): void => {
  expect(strays()).toEqual([])
  expect(document.body.textContent).toContain('⟦')
}

describe.each(pageNames)('the page %s', (page) => {
  test('has its words from files', async () => {
    await open(page)
    expectWorded()
  })

  test('also has those from files by which it says no', async () => {
    await open(page)
    for (const form of document.querySelectorAll('form')) fireEvent.submit(form)
    await settled()
    expectWorded()
  })
})

describe('where nothing comes', () => {
  const reading: readonly Operation[] = operationNames.filter(
    (operation) => !isAct(operation) && operation !== 'session.get',
  )

  test.each(pageNames.filter((page) => !ways[page].before))(
    'the page %s has its words from files',
    async (page) => {
      await open(page, { broken: reading })
      expectWorded()
    },
  )

  test('the frame has, too', async () => {
    await renderApp({ reword, path: '/etusivu', broken: ['session.get'] })
    await settled()
    expectWorded()
  })
})

test('an address without a page is answered in words from files', async () => {
  await renderApp({ reword, path: '/ei/mitään' })
  await settled()
  expectWorded()
})

describe('the guide', () => {
  const { steps } = script.scenario

  test.each([...steps.map(({ id }) => id), 'finish'])(
    'has its words from files at %s',
    async (step) => {
      await renderApp({ reword, guide: true, step })
      await settled()
      expectWorded()
    },
  )

  test.each(steps.flatMap(({ id: step, slips }) => slips.map((slip) => ({ step, slip }))))(
    'has them at the slip $slip.id',
    async ({ step, slip }) => {
      const { stage } = await renderApp({ reword, guide: true, step })
      await stage((rehearsal) => {
        for (const line of slip.try) rehearsal.play(line, 'fi')
      })
      await settled()
      expect(document.body.textContent).toContain(reword(slip.what))
      expectWorded()
    },
  )

  test.each(['find', 'answer'])('has them for what time brings at %s', async (step) => {
    const { stage } = await renderApp({ reword, guide: true, step })
    await stage((rehearsal) => rehearsal.advance())
    await settled()
    expectWorded()
  })
})

describe('what finds words', () => {
  const show = (html: string): readonly string[] => {
    document.title = ''
    document.body.innerHTML = html
    return strays()
  }

  test.each([
    '<p>Lähetä</p>',
    '<p>⟦Lähetä⟧ viesti</p>',
    '<button aria-label="Sulje">×</button>',
    '<img alt="Kuva" src="">',
    '<p>Aino lähettää</p>',
  ])('finds those of %s', (html) => {
    expect(show(html)).toHaveLength(1)
  })

  test.each([
    '<p>⟦Paina ⟦’⟦Lähetä⟧’⟧.⟧ 116 117</p>',
    '<p>⟦Hei.</p><p>Ota lääke.⟧</p>',
    '<p>Aino Heikkilä, 140347-912K, ti 24.11. kello 9.12</p>',
    '<button aria-label="⟦Sulje⟧">×</button>',
  ])('finds none in %s', (html) => {
    expect(show(html)).toEqual([])
  })
})

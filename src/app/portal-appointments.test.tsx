// @vitest-environment jsdom
import { fireEvent, getConfig, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { booking, cancelOf, moveOf } from '../api/forms.ts'
import type { Input, Reply } from '../api/operations.ts'
import type { Anchor, Move } from '../lib/moves.ts'
import { fromIso } from '../lib/time.ts'
import { dateOf, mondayOf } from '../lib/weeks.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { slotKey } from '../portal/appointments/slot-key.ts'
import { nextMove } from '../practice/hand/next-move.ts'
import { playMoves } from '../practice/hand/play.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'
import { recipes, ways } from './recipes.ts'

type Opening = NonNullable<Script['scenario']['opening']['data']>
type Patch = NonNullable<Opening['appointments']>[number]
type Failures = NonNullable<Parameters<typeof exercise>[0]['steps'][number]['failures']>

const visit = {
  id: 'a1',
  service: 'nurse',
  unit: 'harjula',
  with: 'hanna',
  way: 'visit',
  when: '+3 workdays 10:00',
  state: 'booked',
  reason: 'Verenpaineen kontrolli',
} as const

const remote = { ...visit, id: 'a2', way: 'remote', when: '+4 workdays 13:00' } as const
const soon = { ...visit, id: 'a3', when: '+1 workday 08:15' } as const

const script = (patches: readonly Patch[] = [], data: Opening = {}, failures: Failures = []) =>
  exercise({
    opening: { clock: 'tue 09:00', page: 'home', data: { ...data, appointments: [...patches] } },
    steps: [{ id: 'free', done: { happened: 'signed.out' }, failures }],
  })

const open = (path: string, patches: readonly Patch[] = [], options: AppOptions = {}) =>
  renderApp({ script: script(patches), path, ...options })

const path = (): string => location.hash.slice(1)
const expectText = (words: string | RegExp) => screen.findByText(words)
const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const choose = async (anchor: Anchor, value: string): Promise<void> => {
  fireEvent.change(await place(anchor), { target: { value } })
}
const type = choose
const shown = (anchor: Anchor, key?: string): HTMLElement | null =>
  document.querySelector(
    `[data-anchor="${anchor}"]${key === undefined ? '' : `[data-key="${key}"]`}`,
  )
const count = ({ asked }: RenderedApp, operation: string): number =>
  asked.filter((one) => one === operation).length

const slotsOf = (
  { rehearsal }: RenderedApp,
  asked: Partial<Input<'slots.list'>> = {},
): Reply<'slots.list'> => {
  const outcome = rehearsal.perform('slots.list', {
    service: 'nurse',
    unit: 'harjula',
    way: 'any',
    professional: 'any',
    from: mondayOf(rehearsal.now()),
    ...asked,
  })
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

/** A free time that is not on the first day. */
function later(app: RenderedApp, way: 'visit' | 'remote' = 'visit') {
  const days = slotsOf(app, { way }).days.filter(({ slots }) => slots.length > 0)
  const [, , day] = days
  const slot = day?.slots[0]
  if (!day || !slot) throw new Error('Nothing is free')
  return { date: day.date, slot, key: slotKey({ ...slot, professional: slot.professional.id }) }
}

const input = (app: RenderedApp, way: 'visit' | 'remote' = 'visit'): Input<'appointments.book'> => {
  const { slot } = later(app, way)
  return {
    service: 'nurse',
    unit: 'harjula',
    way,
    professional: slot.professional.id,
    start: slot.start,
    reason: 'Korva on tukossa.',
    reminder: 'sms',
    ...(way === 'remote' && { remoteAgreed: true }),
  }
}

const booked = ({ rehearsal }: RenderedApp) =>
  Object.values(rehearsal.world().appointments).find(({ id }) => id.startsWith('b'))

/** What was chosen last is on its way to the server for a moment. */
const kept = ({ rehearsal }: RenderedApp, fields: Readonly<Record<string, string>>) =>
  waitFor(() => expect(rehearsal.world().drafts[booking]?.fields).toMatchObject(fields))

describe('the list', () => {
  test('has the next one large, the others below, and leads to booking', async () => {
    const app = await open('/ajanvaraukset', [{ add: visit }, { add: remote }])
    const card = await screen.findByRole('region', { name: word('appointments:next') })
    within(card).getByText(/10\.00, vastaanotto/)
    within(card).getByText(/Hanna Kettunen/)
    const others = screen.getByRole('region', { name: word('appointments:later') })
    expect(within(others).getAllByRole('listitem')).toHaveLength(2)
    expect(count(app, 'slots.list')).toBe(0)
    await press(appointments.bookNew)
    await expectHeading(word('appointments:step_service'))
  })

  test('tells of a remote one that one does not go anywhere', async () => {
    await open('/ajanvaraukset', [{ add: { ...remote, when: '+1 workday 13:00' } }])
    const card = await screen.findByRole('region', { name: word('appointments:next') })
    expect(within(card).getByText(word('appointments:notThere'))).toBeTruthy()
  })

  test('tells when it is empty', async () => {
    await open('/ajanvaraukset', [{ remove: 'a-hampaat' }, { remove: 'a-verenpaine' }])
    await expectText(word('appointments:empty'))
    await goToPage('appointments.past')
    await expectText(word('appointments:emptyPast'))
  })

  test('of two hundred past ones shows some, by years, and more when it is asked', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      add: { ...visit, id: `old-${index}`, when: `-${index * 5 + 1}d 10:00` },
    }))
    await open('/ajanvaraukset/menneet', many)
    const links = () => document.querySelectorAll(`[data-anchor="${appointments.row}"]`)
    await waitFor(() => expect(links()).toHaveLength(20))
    screen.getByRole('region', { name: '2026' })
    await expectText(word('appointments:shownOf', { shown: 20, count: 201 }))
    await press(appointments.more)
    await waitFor(() => expect(links()).toHaveLength(40))
    expect(document.activeElement).toBe(links()[20])
    for (let pages = 0; shown(appointments.more); pages++) {
      expect(pages).toBeLessThan(10)
      await press(appointments.more)
    }
    expect(links()).toHaveLength(201)
    screen.getByRole('region', { name: '2024' })
  })

  test('marks what was cancelled and what goes on', async () => {
    await open('/ajanvaraukset/menneet', [{ add: { ...visit, state: 'cancelled' } }])
    const row = await place(appointments.row, 'a1')
    expect(row.textContent).toContain(word('appointments:state_cancelled'))
  })
})

describe('booking', () => {
  test('goes from the service to the confirmation', async () => {
    const app = await open('/ajanvaraukset')
    const wanted = input(app)
    await doAct('appointments.book', wanted)
    await expectText(word('appointments:bookedTitle'))
    expect(booked(app)).toMatchObject({ service: 'nurse', unit: 'harjula', way: 'visit' })
    expect(path()).toBe(`/ajanvaraukset/${booked(app)?.id}`)
    expect(app.rehearsal.world().drafts[booking]).toBeUndefined()
    expect(count(app, 'appointments.book')).toBe(1)
    await expectText('Korva on tukossa.')
  })

  test('by video asks to agree, and says that one does not go anywhere', async () => {
    const app = await open('/ajanvaraukset')
    const { remoteAgreed: _, ...wanted } = input(app, 'remote')
    await doAct('appointments.book', wanted)
    const summary = await screen.findByRole('region', {
      name: word('appointments:notBookedCheck'),
    })
    await waitFor(() => expect(summary.contains(document.activeElement)).toBe(true))
    expect(happened(app.rehearsal)).not.toContain('appointment.booked')
    screen.getByText(word('appointments:notThere'))
    await press(appointments.agree)
    await press(appointments.book)
    await expectText(word('appointments:bookedTitle'))
    await expectText(/Liittyminen aukeaa/)
    await expectText(word('appointments:notThere'))
  })

  test('without a service says so, and the summary leads to the choice', async () => {
    await open('/ajanvaraukset/uusi')
    await press(appointments.next)
    const summary = await screen.findByRole('region', { name: word('appointments:check') })
    await waitFor(() => expect(summary.contains(document.activeElement)).toBe(true))
    fireEvent.click(within(summary).getByRole('button'))
    expect(document.activeElement?.getAttribute('name')).toBe('service')
    expect(path()).toBe('/ajanvaraukset/uusi')
  })

  test('has the own unit chosen, and says clearly when it is another', async () => {
    const app = await open('/ajanvaraukset/uusi')
    await press(appointments.service, 'nurse')
    await press(appointments.next)
    const unit = await place(appointments.unit)
    expect(unit).toHaveProperty('value', 'harjula')
    const other = [...unit.querySelectorAll('option')].find(({ value }) => value !== 'harjula')
    await choose(appointments.unit, other?.value ?? '')
    await expectText(/Valitsit muun kuin oman yksikkösi/)
    await choose(appointments.unit, 'harjula')
    await waitFor(() => expect(screen.queryByText(/muun kuin oman/)).toBeNull())
    await kept(app, { unit: 'harjula' })
  })

  test.each([
    ['/ajanvaraukset/uusi/paikka', 'service'],
    ['/ajanvaraukset/uusi/aika', 'service'],
    ['/ajanvaraukset/uusi/tarkistus', 'service'],
  ])('that begins at %s leads to the first step, with a word', async (where, missing) => {
    await open(where)
    await expectHeading(word('appointments:step_service'))
    await expectText(word(`appointments:missing_${missing}`))
    expect(path()).toBe('/ajanvaraukset/uusi')
  })

  test('keeps what was chosen on the way back and on another page', async () => {
    const app = await open('/ajanvaraukset/uusi')
    const { date, key } = later(app)
    await press(appointments.service, 'nurse')
    await press(appointments.next)
    await press(appointments.way, 'visit')
    await press(appointments.next)
    await press(appointments.day, date)
    await press(appointments.slot, key)
    await press(appointments.next)
    await type(appointments.reason, 'Korva')
    fireEvent.blur(await place(appointments.reason))
    await app.goTo('/ajanvaraukset/uusi/paikka')
    const way = await place(appointments.way, 'visit')
    expect(way.querySelector('input')).toHaveProperty('checked', true)

    await app.goTo('/viestit')
    await app.goTo('/ajanvaraukset')
    await press(appointments.resume)
    await expectHeading(word('appointments:step_review'))
    expect(await place(appointments.reason)).toHaveProperty('value', 'Korva')
    expect(happened(app.rehearsal)).toContain('act.left')
  })

  test('that was begun can be thrown away, and is told', async () => {
    const app = await open('/ajanvaraukset/uusi')
    await press(appointments.service, 'nurse')
    await app.goTo('/ajanvaraukset')
    await doAct('drafts.discard', { form: booking })
    const note = await expectText(word('appointments:begunDiscarded'))
    expect(document.activeElement?.contains(note)).toBe(true)
    expect(app.rehearsal.world().drafts[booking]).toBeUndefined()
    await app.goTo('/ajanvaraukset/uusi')
    const card = await place(appointments.service, 'nurse')
    expect(card.querySelector('input')).toHaveProperty('checked', false)
  })

  test('another service forgets the time that was one of the first', async () => {
    const app = await open('/ajanvaraukset/uusi')
    const { date, key } = later(app)
    await press(appointments.service, 'nurse')
    await press(appointments.next)
    await press(appointments.next)
    await press(appointments.day, date)
    await press(appointments.slot, key)
    await app.goTo('/ajanvaraukset/uusi')
    await press(appointments.service, 'doctor')
    await app.goTo('/ajanvaraukset/uusi/tarkistus')
    await expectHeading(word('appointments:step_time'))
    await expectText(word('appointments:missing_time'))
  })

  test('of a time that somebody else took leads to the others, and keeps the rest', async () => {
    const app = await renderApp({
      script: script([], {}, [
        {
          id: 'faster',
          failure: 'F21',
          on: 'appointments.book',
          times: 1,
          recover: 'Valitse toinen aika.',
        },
      ]),
      path: '/ajanvaraukset',
    })
    const wanted = input(app)
    await doAct('appointments.book', wanted)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('appointments:refused_taken'))
    fireEvent.click(within(alert).getByRole('link', { name: word('appointments:otherTime') }))
    await expectHeading(word('appointments:step_time'))
    await expectText(word('appointments:slotGoneAdvice'))
    const { professional } = wanted
    const day = slotsOf(app, { way: 'visit', professional }).days.find(
      ({ slots }) => slots.length > 0,
    )
    const [free] = day?.slots ?? []
    if (!day || !free) throw new Error('Nothing is free')
    await press(appointments.day, day.date)
    await press(appointments.slot, slotKey({ ...free, professional: free.professional.id }))
    await press(appointments.next)
    expect(await place(appointments.reason)).toHaveProperty('value', wanted.reason)
    await press(appointments.book)
    await expectText(word('appointments:bookedTitle'))
  })

  test('over another appointment says so', async () => {
    const app = await open('/ajanvaraukset')
    const free = (service: string) => slotsOf(app, { service }).days.flatMap(({ slots }) => slots)
    const [pair] = free('doctor').flatMap((one) =>
      free('nurse')
        .filter(({ way }) => way === 'visit')
        .filter(({ start, end }) => start < one.end && one.start < end)
        .map((other) => [one, other] as const),
    )
    if (!pair) throw new Error('No times overlap')
    const [first, second] = pair
    await app.stage(({ perform }) =>
      perform('appointments.book', {
        ...input(app),
        ...first,
        service: 'doctor',
        professional: first.professional.id,
        remoteAgreed: true,
      }),
    )
    const { way, start } = second
    const wanted = { ...input(app), way, start, professional: second.professional.id }
    await doAct('appointments.book', wanted)
    await expectText(word('appointments:refused_overlap'))
    expect(happened(app.rehearsal).filter((name) => name === 'appointment.booked')).toHaveLength(1)
  })

  test('where there are no times tells the ways on', async () => {
    const app = await renderApp({
      script: script([], {
        slots: { full: [{ unit: 'harjula', service: 'nurse', until: '+200d' }] },
      }),
      path: '/ajanvaraukset/uusi',
    })
    await press(appointments.service, 'nurse')
    await press(appointments.next)
    await press(appointments.way, 'remote')
    await press(appointments.next)
    await expectText(/Vapaita aikoja ei ole juuri nyt/)
    await expectText(/Voit myös soittaa/)
    const { elsewhere } = slotsOf(app, { way: 'remote' })
    const [other] = elsewhere
    if (!other) throw new Error('There are no times elsewhere')
    fireEvent.click(screen.getByRole('button', { name: new RegExp(other.unit.name) }))
    await place(appointments.slot)
    await kept(app, { unit: other.unit.id })
  })

  describe('where the next times are only later', () => {
    const toTimes = async (way: string) => {
      const app = await renderApp({
        script: script([], {
          slots: { full: [{ unit: 'harjula', service: 'nurse', until: '+45d' }] },
        }),
        path: '/ajanvaraukset/uusi',
      })
      await press(appointments.service, 'nurse')
      await press(appointments.next)
      await press(appointments.way, way)
      await press(appointments.next)
      await expectText(/Seuraavat ajat ovat vasta/)
      return app
    }

    test('leads to the first of them, and to other units', async () => {
      const app = await toTimes('any')
      await place(appointments.firstFree)
      expect(screen.queryByRole('button', { name: word('appointments:showAny') })).toBeNull()
      const [other] = slotsOf(app).elsewhere
      if (!other) throw new Error('There are no times elsewhere')
      fireEvent.click(screen.getByRole('button', { name: new RegExp(other.unit.name) }))
      await place(appointments.slot)
      await kept(app, { unit: other.unit.id })
    })

    test('leads to the other ways', async () => {
      const app = await toTimes('remote')
      fireEvent.click(screen.getByRole('button', { name: word('appointments:showAny') }))
      await waitFor(() => expect(app.rehearsal.world().drafts[booking]?.fields['way']).toBe('any'))
    })
  })

  test('in empty weeks after the first free time tells only of that', async () => {
    const free = {
      service: 'nurse',
      unit: 'harjula',
      with: 'hanna',
      way: 'phone',
      when: '+5 workdays 08:10',
    } as const
    const app = await renderApp({
      script: script([], { slots: { free: [free], full: [{ unit: 'harjula' }] } }),
      path: '/ajanvaraukset/uusi',
    })
    await press(appointments.service, 'nurse')
    await press(appointments.next)
    await press(appointments.next)
    await place(appointments.slot)
    await choose(appointments.week, mondayOf(app.rehearsal.now() + 5 * 7 * 86_400_000))
    await expectText(/Ensimmäinen vapaa aika on/)
    expect(screen.queryByText(/Voit myös soittaa/)).toBeNull()
  })

  describe('that a link leads to', () => {
    const isChosen = async (service: string) =>
      (await place(appointments.service, service)).querySelector('input')?.checked

    test('has the service of the link, and keeps it', async () => {
      const app = await open('/ajanvaraukset/uusi?palvelu=dentist')
      expect(await isChosen('dentist')).toBe(true)
      await press(appointments.next)
      await place(appointments.unit)
      expect(path()).toBe('/ajanvaraukset/uusi/paikka')
      await kept(app, { service: 'dentist' })
    })

    test('says so when there is no such service, and has none', async () => {
      await open('/ajanvaraukset/uusi?palvelu=kirurgi')
      await expectText(word('appointments:linkUnknownTitle'))
      expect(await isChosen('dentist')).toBe(false)
      expect(await isChosen('nurse')).toBe(false)
      await press(appointments.next)
      await expectText(word('appointments:check'))
      expect(path()).toBe('/ajanvaraukset/uusi?palvelu=kirurgi')
    })

    test('keeps what was begun, and tells how to change', async () => {
      const app = await open('/etusivu')
      const { slot, key } = later(app)
      await app.stage(({ perform }) =>
        perform('drafts.save', {
          form: booking,
          fields: { service: 'nurse', unit: 'harjula', slot: key },
        }),
      )
      expect(slot).toBeDefined()
      location.hash = '#/ajanvaraukset/uusi?palvelu=dentist'
      await expectText(/Tulit varaamaan: Hammaslääkärin vastaanotto/)
      expect(await isChosen('nurse')).toBe(true)
      await press(appointments.service, 'dentist')
      await kept(app, { service: 'dentist', slot: '' })
      expect(screen.queryByText(/Tulit varaamaan/)).toBeNull()
    })
  })

  test('shows the first free time, and other weeks', async () => {
    const app = await open('/ajanvaraukset/uusi')
    await press(appointments.service, 'nurse')
    await press(appointments.next)
    await press(appointments.next)
    const week = mondayOf(app.rehearsal.now() + 5 * 7 * 86_400_000)
    await place(appointments.slot)
    await choose(appointments.week, week)
    await waitFor(() => expect(shown(appointments.day, week)).not.toBeNull())
    await press(appointments.firstFree)
    const { first } = slotsOf(app)
    if (!first) throw new Error('Nothing is free')
    const key = slotKey({ ...first, professional: first.professional.id })
    const row = await place(appointments.slot, key)
    await waitFor(() => expect(row.querySelector('input')).toHaveProperty('checked', true))
    const day = await place(appointments.day, dateOf(fromIso(first.start)))
    expect(day.getAttribute('aria-pressed')).toBe('true')
    await press(appointments.view, 'list')
    expect(screen.queryByRole('table')).toBeNull()
    await place(appointments.day, dateOf(fromIso(first.start)))
  })
})

describe('the hand', () => {
  const play = (moves: readonly Move[]) =>
    getConfig().asyncWrapper(async () => {
      const made = await playMoves(moves, {
        ways: (page) => ways[page],
        speed: 'instant',
        show: () => undefined,
      })
      expect(made).toEqual({ ok: true })
    })

  test('books from the home page', async () => {
    const app = await open('/etusivu')
    await play(recipes['appointments.book'](input(app, 'remote')))
    await expectText(word('appointments:bookedTitle'))
  })

  test('goes on with what has been begun, and knows what comes next', async () => {
    const app = await open('/ajanvaraukset/uusi')
    const moves = recipes['appointments.book'](input(app))
    const next = () => nextMove(moves, (page) => ways[page])
    await place(appointments.service, 'nurse')
    expect(next()).toMatchObject({ move: 'choose', anchor: appointments.service })
    await press(appointments.service, 'nurse')
    expect(next()).toMatchObject({ move: 'press', anchor: appointments.next })
    await press(appointments.next)
    await place(appointments.way, 'visit')
    expect(next()).toMatchObject({ move: 'choose', anchor: appointments.way, key: 'visit' })
    await press(appointments.way, 'visit')
    await play(moves)
    await expectText(word('appointments:bookedTitle'))
    expect(booked(app)?.way).toBe('visit')
  })

  test('moves, cancels and changes a reminder', async () => {
    const app = await open('/etusivu', [{ add: visit }])
    const { slot } = later(app)
    const { way, start } = slot
    const professional = slot.professional.id
    await play(recipes['appointments.move']({ appointment: 'a1', way, start, professional }))
    await expectText(word('appointments:movedTitle'))
    await play(recipes['appointments.remind']({ appointment: 'a1', reminder: 'none' }))
    await expectText(word('appointments:reminderSaved'))
    await play(recipes['appointments.cancel']({ appointment: 'a1', why: 'other' }))
    await expectText(word('appointments:cancelledTitle'))
  })
})

describe('an appointment', () => {
  test('that there is none of says so', async () => {
    await open('/ajanvaraukset/ei-ole')
    await expectHeading(word('appointments:missingTitle'))
  })

  test('is moved: the old time beside the new one', async () => {
    const app = await open('/ajanvaraukset/a1', [{ add: visit }])
    const { slot } = later(app)
    await doAct('appointments.move', {
      appointment: 'a1',
      way: 'visit',
      professional: slot.professional.id,
      start: slot.start,
    })
    await expectText(word('appointments:movedTitle'))
    expect(app.rehearsal.world().drafts[moveOf('a1')]).toBeUndefined()
    await expectText(word('appointments:movedFrom'))
    expect(app.rehearsal.world().appointments['a1']?.start).toBe(fromIso(slot.start))
  })

  test('is not moved without a new time', async () => {
    await open('/ajanvaraukset/a1/siirto', [{ add: visit }])
    await press(appointments.confirmMove)
    await screen.findByRole('region', { name: word('appointments:check') })
    expect(path()).toBe('/ajanvaraukset/a1/siirto')
  })

  test('that becomes remote asks to agree', async () => {
    const app = await open('/ajanvaraukset/a1', [{ add: visit }])
    const { slot } = later(app, 'remote')
    await doAct('appointments.move', {
      appointment: 'a1',
      way: 'remote',
      professional: slot.professional.id,
      start: slot.start,
      remoteAgreed: true,
    })
    await expectText(word('appointments:movedTitle'))
    expect(app.rehearsal.world().appointments['a1']?.way).toBe('remote')
  })

  test('is cancelled when it has been asked why, and only then', async () => {
    const app = await open('/ajanvaraukset/a1', [{ add: visit }])
    const button = await press(appointments.cancel)
    await press(appointments.why, 'ill')
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(happened(app.rehearsal)).not.toContain('appointment.cancelled')
    expect(button.isConnected).toBe(true)
    await doAct('appointments.cancel', { appointment: 'a1', why: 'ill' })
    await expectText(word('appointments:cancelledTitle'))
    expect(app.rehearsal.world().drafts[cancelOf('a1')]).toBeUndefined()
    expect(shown(appointments.move)).toBeNull()
  })

  test('changes its reminder', async () => {
    const app = await open('/ajanvaraukset/a1', [{ add: visit }])
    await doAct('appointments.remind', { appointment: 'a1', reminder: 'none' })
    await expectText(word('appointments:reminderSaved'))
    expect(app.rehearsal.world().appointments['a1']?.reminder).toBe('none')
    await expectText(word('appointments:reminded_none'))
  })

  test('that is too soon tells why nothing can be changed, and takes a request to call', async () => {
    const app = await open('/ajanvaraukset/a3', [{ add: soon }])
    const button = await place(appointments.cancel)
    expect(button.getAttribute('aria-disabled')).toBe('true')
    button.focus()
    expect(document.activeElement).toBe(button)
    const described = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toContain(word('appointments:tooLateTitle'))
    fireEvent.click(button)
    await waitFor(() => expect(happened(app.rehearsal)).toContain('act.refused'))
    expect(happened(app.rehearsal)).not.toContain('appointment.cancelled')

    await press(appointments.callback)
    await type(appointments.callbackPhone, '')
    await press(appointments.askCallback)
    await expectText(word('appointments:phoneMissing'))
    await type(appointments.callbackPhone, '050 000 1234')
    await press(appointments.askCallback)
    await expectText(/soittaa sinulle viimeistään/)
    expect(happened(app.rehearsal).filter((name) => name.startsWith('callback'))).toHaveLength(1)
  })

  test('closes its changes when the time has come', async () => {
    const app = await open('/ajanvaraukset/a1', [{ add: visit }])
    await place(appointments.move)
    await app.stage(({ advance, now }) => advance(now() + 2.5 * 86_400_000))
    await app.goTo('/ajanvaraukset/a1')
    await waitFor(async () =>
      expect((await place(appointments.move)).getAttribute('aria-disabled')).toBe('true'),
    )
  })

  test('is saved as an event of a calendar', async () => {
    const made: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          made.push(blob)
          return 'blob:x'
        },
        revokeObjectURL: () => undefined,
      }),
    )
    await open('/ajanvaraukset/a1', [{ add: visit }])
    await press(appointments.calendarFile)
    const text = await made[0]?.text()
    expect(text).toMatch(/BEGIN:VEVENT[\s\S]*UID:a1@omasote\.example[\s\S]*LOCATION:Harjulan/)
    vi.unstubAllGlobals()
  })
})

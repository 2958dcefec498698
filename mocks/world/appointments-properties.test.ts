import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Input, Operation, Reply } from '../../src/api/operations.ts'
import { dayOf, fromIso, isWorkday } from '../../src/lib/time.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import { slotList } from '../../src/testing/slots.ts'
import { inspect } from '../inspect.ts'
import type { Outcome } from '../stage/asking.ts'
import { isMoment } from '../stage/log.ts'
import type { Rehearsal } from '../stage/rehearsal.ts'
import { giving, overlaps, unitsWith } from './slots.ts'
import type { World } from './world.ts'

const base = exercise({
  steps: [{ id: 'only', done: { happened: 'signed.out' } }],
  opening: {
    clock: 'tue 09:00',
    page: 'home',
    data: { slots: { full: [{ unit: 'vaaranrinne', service: 'nurse' }] } },
  },
})
const { place } = base
const offers = place.services.flatMap(({ id: service }) =>
  unitsWith(place, service).map(({ id: unit }) => ({ service, unit })),
)

/** Any day of some years: both changes of the clock, every holiday. */
const today = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.getTime())

type Move =
  | {
      readonly do: 'book' | 'taken'
      readonly offer: number
      readonly pick: number
      /** Where there is one, a time at which the client is already somewhere. */
      readonly clash: boolean
    }
  | { readonly do: 'move' | 'cancel' | 'remind' | 'call'; readonly pick: number }
  | { readonly do: 'pass'; readonly hours: number }
  | { readonly do: 'undo' }

const moves: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('book' as const, 'taken' as const),
      offer: fc.nat(offers.length - 1),
      pick: fc.nat(200),
      clash: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('move' as const, 'cancel' as const, 'remind' as const, 'call' as const),
      pick: fc.nat(200),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.nat(200) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
)

/** Performs it and holds the answer against the contract. */
function ask<O extends Operation>(rehearsal: Rehearsal, operation: O, input: Input<O>): Outcome<O> {
  const outcome = rehearsal.perform(operation, input)
  inspect(operation, outcome)
  return outcome
}

const replyOf = <O extends Operation>(outcome: Outcome<O>): Reply<O> => {
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

const typeOf = (outcome: Outcome): string | undefined =>
  'problem' in outcome ? outcome.problem.type : undefined

const pickFrom = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

const booked = ({ appointments }: World) =>
  Object.values(appointments).filter(({ state }) => state === 'booked')

/** Is the client somewhere at that time? */
const isBusyAt = (world: World, { start, end }: { readonly start: string; readonly end: string }) =>
  booked(world).some((one) => overlaps(one, { start: fromIso(start), end: fromIso(end) }))

/** The spans that the client's appointments take from each other. */
const clashes = (world: World): number => {
  const all = booked(world)
  return all.filter((one, index) => all.slice(index + 1).some((other) => overlaps(one, other)))
    .length
}

/** With which problem an act was answered, and with which it may be; undefined is none. */
type Answered = {
  readonly told: string | undefined
  readonly may: readonly (string | undefined)[]
}

const asIs: Answered = { told: undefined, may: [undefined] }

function perform(rehearsal: Rehearsal, move: Move): Answered {
  switch (move.do) {
    case 'pass':
      rehearsal.advance(rehearsal.now() + move.hours * 3_600_000)
      return asIs
    case 'undo':
      rehearsal.undo()
      return asIs
    case 'book':
    case 'taken': {
      const offer = offers[move.offer] ?? { service: '', unit: '' }
      const found = slotList(rehearsal, offer)
      const free = found.days.flatMap(({ slots }) => slots)
      const clashing = free.filter((one) => isBusyAt(rehearsal.world(), one))
      const slot = pickFrom(move.clash && clashing.length > 0 ? clashing : free, move.pick)
      if (!slot) return asIs
      const chosen = {
        ...offer,
        start: slot.start,
        professional: slot.professional.id,
        way: slot.way,
      }
      if (move.do === 'taken') {
        const draft = { ...offer, slot: `${slot.start} ${slot.professional.id} ${slot.way}` }
        ask(rehearsal, 'drafts.save', { form: 'booking', fields: draft })
        rehearsal.fire('faster')
      }
      const busy = isBusyAt(rehearsal.world(), slot)
      const outcome = ask(rehearsal, 'appointments.book', {
        ...chosen,
        reason: '',
        reminder: 'sms',
        remoteAgreed: true,
      })
      const gone = move.do === 'taken' ? 'slot-taken' : undefined
      return { told: typeOf(outcome), may: [busy ? 'overlap' : gone] }
    }
    case 'move':
    case 'cancel':
    case 'remind':
    case 'call': {
      const one = pickFrom(Object.values(rehearsal.world().appointments), move.pick)
      if (!one) return asIs
      const { id: appointment, service, unit } = one
      const { changes, start } = replyOf(ask(rehearsal, 'appointments.get', { appointment }))
      if (move.do === 'call') {
        ask(rehearsal, 'callback.ask', { appointment, unit, phone: '050 000 1234' })
        return asIs
      }
      if (move.do === 'remind') {
        ask(rehearsal, 'appointments.remind', { appointment, reminder: 'none' })
        return asIs
      }
      if (move.do === 'cancel') {
        const outcome = ask(rehearsal, 'appointments.cancel', { appointment, why: 'ill' })
        const late = !changes.open && one.state !== 'cancelled'
        return { told: typeOf(outcome), may: [late ? 'too-late' : undefined] }
      }
      const found = slotList(rehearsal, { service, unit })
      const slot = pickFrom(
        found.days.flatMap(({ slots }) => slots),
        move.pick,
      )
      const outcome = ask(rehearsal, 'appointments.move', {
        appointment,
        start: slot?.start ?? start,
        professional: slot?.professional.id ?? '',
        way: slot?.way ?? 'visit',
        remoteAgreed: true,
      })
      if (changes.open && !slot) return asIs
      const may = changes.open ? [undefined, 'overlap'] : ['too-late']
      return { told: typeOf(outcome), may }
    }
  }
}

const busyScript = {
  ...base,
  scenario: {
    ...base.scenario,
    cues: [
      {
        id: 'faster',
        by: 'trainer' as const,
        name: 'Aika menee',
        each: true,
        do: [{ 'slot.taken': {} }],
      },
    ],
  },
}

describe('whatever is booked, moved, cancelled and taken back', () => {
  test('nobody is in two places, and what is free can be had', () => {
    /** What has been done, and the free times that were looked at: else it says little. */
    const done = new Set<string>()
    const refused = new Set<string>()
    let seen = 0
    fc.assert(
      fc.property(today, fc.array(moves, { maxLength: 14 }), (now, all) => {
        const { rehearsal } = practise(busyScript, { today: now })
        for (const move of all) {
          const { told, may } = perform(rehearsal, move)
          expect(may).toContain(told)
          if (told !== undefined) refused.add(told)
          const world = rehearsal.world()
          expect(clashes(world)).toBe(0)
          const list = replyOf(ask(rehearsal, 'appointments.list', {}))
          expect(list.map(({ start }) => fromIso(start))).toEqual(
            Object.values(world.appointments)
              .map(({ start }) => start)
              .toSorted((a, b) => a - b),
          )
        }
        for (const one of rehearsal.store.getState().log.all)
          if (isMoment(one)) done.add(one.entry.fact.name)
        for (const offer of offers.filter((_, index) => index % 4 === all.length % 4)) {
          const found = slotList(rehearsal, offer)
          expect(found.days).toHaveLength(28)
          for (const { slots } of found.days)
            for (const { start, end, professional } of slots) {
              seen++
              const span = { start: fromIso(start), end: fromIso(end) }
              const world = rehearsal.world()
              expect(span.start).toBeGreaterThan(rehearsal.now())
              expect(isWorkday(dayOf(span.start))).toBe(true)
              expect(giving(place, offer.service, offer.unit)).toContainEqual(
                expect.objectContaining({ id: professional.id }),
              )
              const held = [
                ...booked(world).filter((one) => one.professional === professional.id),
                ...world.times.taken.filter((one) => one.professional === professional.id),
              ]
              expect(held.some((one) => overlaps(one, span))).toBe(false)
            }
        }
      }),
      { numRuns: 25 },
    )
    expect([...done]).toEqual(
      expect.arrayContaining(['appointment.booked', 'appointment.moved', 'appointment.cancelled']),
    )
    expect([...refused]).toEqual(expect.arrayContaining(['overlap', 'slot-taken']))
    expect(seen).toBeGreaterThan(0)
  }, 20_000)

  test('a full unit tells where else there are times', () => {
    fc.assert(
      fc.property(today, (now) => {
        const { rehearsal } = practise(base, { today: now })
        const found = slotList(rehearsal, { service: 'nurse', unit: 'vaaranrinne' })
        expect(found.first).toBeNull()
        for (const { unit, first } of found.elsewhere) {
          const there = slotList(rehearsal, { service: 'nurse', unit: unit.id })
          expect(there.first?.start).toBe(first)
        }
        expect(found.elsewhere.length).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  })
})

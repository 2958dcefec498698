import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appointment, visiting } from '../../src/testing/visit.ts'
import { apply, loadLate } from './county.ts'
import { visitOf } from './visit-state.ts'
import { type Fact, fact, type World } from './world.ts'

await loadLate()

const { rehearsal } = visiting()
const start = rehearsal.world()
const by = 'hanna'
const line = (kind: 'F13' | 'F14') => ({ failure: 'line', kind })

/** What decides in which state a visit is. */
const core: readonly Fact[] = [
  fact('visit.joined', { appointment, again: false }),
  fact('visit.left', { appointment, from: 'on', how: 'button' }),
  fact('visit.admitted', { appointment, by }),
  fact('visit.ended', { appointment, by }),
  fact('failure.began', line('F13')),
  fact('failure.began', line('F14')),
  fact('failure.ended', line('F14')),
  fact('visit.switched', { appointment, control: 'camera', on: false }),
]

/** Everything that can happen in one. */
const alphabet: readonly Fact[] = [
  ...core,
  fact('visit.switched', { appointment, control: 'camera', on: true }),
  fact('visit.switched', { appointment, control: 'hand', on: true }),
  fact('device.checked', { appointment, device: 'camera', found: 'works' }),
  fact('professional.spoke', {
    appointment,
    by,
    text: 'Kuuletko?',
    asks: { answers: [{ id: 'yes', says: 'Kuulen.' }] },
  }),
  fact('visit.said', { appointment, answer: 'yes', text: '', how: 'choice' }),
  fact('visit.said', { appointment, text: 'Hei', how: 'chat' }),
  fact('visit.shown', { appointment, file: 'kuva.jpg' }),
  fact('visit.shown', { appointment }),
  fact('visit.entered', { appointment, who: 'satu', beside: false }),
  fact('visit.departed', { appointment, who: 'satu' }),
  fact('visit.rated', { appointment, answer: 'well', text: '' }),
]

/** What of a visit cannot be, in words; undefined when all is as it can be. */
function wrong(before: World, after: World): string | undefined {
  const was = visitOf(before, appointment)
  const {
    state,
    been,
    by: who,
    weak,
    camera,
    others,
    shown,
    hand,
    turns,
    since,
    rated,
  } = visitOf(after, appointment)
  const inCall = state === 'on' || state === 'lost'
  if (inCall && (!been || who === undefined)) return 'in the call without having been let in'
  if (state === 'waiting' && been) return 'waiting for whoever has come already'
  if (state !== 'out' && since === undefined) return 'nobody knows since when'
  if (!inCall && others.length > 0) return 'somebody stayed behind'
  if (!inCall && (shown !== undefined || hand)) return 'something is shown to nobody'
  if (weak && (state !== 'on' || !camera)) return 'a weak line without a picture'
  if (turns.length < was.turns.length) return 'what was said is gone'
  if (was.state === 'ended' && state !== 'ended') return 'begun again after its end'
  if (was.been && !been) return 'forgotten that one was there'
  return rated && !been ? 'rated before it was' : undefined
}

test('every order of six events leaves a visit as it can be', () => {
  const faults: string[] = []
  let orders = 0
  const go = (world: World, path: readonly string[]): void => {
    if (path.length === 6) {
      orders++
      return
    }
    for (const event of core) {
      const after = apply(world, event, path.length + 1)
      const fault = wrong(world, after)
      if (fault !== undefined) faults.push(`${[...path, event.name].join(' ')}: ${fault}`)
      go(after, [...path, event.name])
    }
  }
  go(start, [])
  expect(faults).toEqual([])
  expect(orders).toBe(core.length ** 6)
})

test('so does any order of whatever can happen', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 30 }), (events) => {
      let world = start
      for (const [index, event] of events.entries()) {
        const after = apply(world, event, index + 1)
        expect(wrong(world, after)).toBeUndefined()
        world = after
      }
    }),
    { numRuns: 2000 },
  )
})

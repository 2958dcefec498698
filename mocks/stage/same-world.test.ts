import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/lib/language.ts'
import { finish } from '../../src/lib/steps.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { allStagings } from '../../src/testing/stagings.ts'
import { liveVisit } from '../world/visit-state.ts'
import { fact } from '../world/world.ts'
import type { Rehearsal } from './rehearsal.ts'
import { routeTo } from './route.ts'
import { waysOf } from './ways.ts'

/** Moments, and what has been written and not sent: they may differ. */
const aside: readonly string[] = [
  'at',
  'due',
  'changed',
  'finished',
  'opened',
  'moved',
  'since',
  'drafts',
]

/** The world and the place in the exercise, without times and drafts. */
const essence = (rehearsal: Rehearsal): unknown => ({
  world: JSON.parse(
    JSON.stringify(rehearsal.world(), (key, value: unknown) =>
      aside.includes(key) ? undefined : value,
    ),
  ),
  step: rehearsal.scene().step,
  done: rehearsal.scene().done.map(({ step, way }) => `${step} ${way}`),
})

describe.each(allStagings())('$name', ({ script, say }) => {
  const { steps } = script.scenario
  const targets = [...steps.map(({ id }) => id), finish].filter((id) =>
    routeTo(script.scenario, id),
  )
  const lines = steps.flatMap((step) => [
    ...waysOf(step).flatMap(({ model }) => model),
    ...step.slips.flatMap((slip) => slip.try),
  ])
  const begin = () => practise(script, { say })

  /** Line by line, with time between them and pages that the screen tells of. */
  const byHand = (target: string) => {
    const practised = begin()
    const { rehearsal, pass } = practised
    for (const leg of routeTo(script.scenario, target) ?? []) {
      if (rehearsal.step()?.id !== leg.step) continue
      for (const line of leg.model) {
        // In a remote visit time itself goes on speaking.
        if (liveVisit(rehearsal.world()) === undefined) pass(7000)
        rehearsal.tick()
        rehearsal.play(line)
        rehearsal.noteHelp(fact('hint.shown', { step: leg.step, level: 1 }))
      }
    }
    return practised
  }

  test.each(targets)('%s is the same by a jump as by hand', (target) => {
    const { rehearsal } = begin()
    rehearsal.jump(target)
    expect(rehearsal.step()?.id ?? finish).toBe(target)
    expect(essence(rehearsal)).toEqual(essence(byHand(target).rehearsal))
  })

  test('is the same after any detour: by a jump, and by turning time back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...targets),
        fc.array(fc.constantFrom(...lines), { maxLength: 8 }),
        fc.constantFrom(...languages),
        fc.nat(600_000),
        (target, detour, language, time) => {
          const { rehearsal, pass } = byHand(target)
          const there = essence(rehearsal)
          const from = rehearsal.store.getState().log.all.length
          const told = rehearsal.store.getState().log.all
          for (const line of detour) {
            pass(time)
            rehearsal.play(line, language)
          }
          rehearsal.rewind(from)
          expect(essence(rehearsal)).toEqual(there)
          rehearsal.jump(target)
          expect(essence(rehearsal)).toEqual(there)
          // Nothing that was seen is forgotten.
          expect(rehearsal.store.getState().log.all.slice(0, from)).toEqual(told)
        },
      ),
      { numRuns: 25 },
    )
  })
})

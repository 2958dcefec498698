import type { Recipes } from '../../api/acts.ts'
import type { Input } from '../../api/operations.ts'
import type { Anchor, Move } from '../../lib/moves.ts'
import type { Page } from '../../lib/paths.ts'
import { dayAndTime } from '../../lib/time.ts'

export const anchor = {
  /** A part of the health data; the key is its page's name. */
  section: 'health.section',
  /** A laboratory result in a list; the key is its id. */
  result: 'health.result',
  /** The development of a laboratory test; the key is the test's id. */
  test: 'health.test',
  /** A kind of measurement in the list. */
  kind: 'health.kind',
  /** A new measurement of a kind. */
  add: 'health.add',
  /** A number of a measurement; the key is its field. */
  number: 'health.number',
  day: 'health.day',
  time: 'health.time',
  meal: 'health.meal',
  save: 'health.save',
  /** A number that looks odd is right. */
  sure: 'health.sure',
  /** An entry of one's own; the key is its id. */
  remove: 'health.remove',
  confirmRemove: 'health.confirm-remove',
  /** A plan in the list; the key is its id. */
  plan: 'health.plan',
} as const satisfies Record<string, Anchor>

type HealthAct = 'results.read' | 'measurements.add' | 'measurements.remove'

export const healthActs: Recipes<HealthAct> = {
  'results.read': ({ result }) => [
    { move: 'open', page: 'results' },
    { move: 'press', anchor: anchor.result, key: result },
  ],
  'measurements.add': (input) => [
    { move: 'open', page: 'measurements' },
    { move: 'press', anchor: anchor.kind, key: input.kind, to: 'measurements.one' },
    adding,
    ...typing(input),
    { move: 'press', anchor: anchor.save },
    ...(input.sure ? [{ move: 'press', anchor: anchor.sure } as const] : []),
  ],
  'measurements.remove': ({ kind, measurement }) => [
    { move: 'open', page: 'measurements' },
    { move: 'press', anchor: anchor.kind, key: kind, to: 'measurements.one' },
    { move: 'press', anchor: anchor.remove, key: measurement },
    { move: 'press', anchor: anchor.confirmRemove, key: measurement },
  ],
}

/** How one comes to a page that is about one thing; the key tells which. */
export function opening(page: Page, key: string): readonly Move[] {
  if (page === 'plans.one')
    return [
      { move: 'open', page: 'plans' },
      { move: 'press', anchor: anchor.plan, key },
    ]
  if (page !== 'measurements.one' && page !== 'measurements.new') return [{ move: 'open', page }]
  return [
    { move: 'open', page: 'measurements' },
    { move: 'press', anchor: anchor.kind, key, to: 'measurements.one' },
    ...(page === 'measurements.new' ? [adding] : []),
  ]
}

const adding = { move: 'press', anchor: anchor.add, to: 'measurements.new' } as const

const fields = ['systolic', 'diastolic', 'pulse', 'glucose', 'flow', 'kg'] as const

function typing(input: Input<'measurements.add'>): readonly Move[] {
  const { at, meal } = input
  const { day, time } = at === undefined ? {} : dayAndTime(at)
  return [
    ...fields.flatMap((field): readonly Move[] => {
      const text = input[field]
      return text === undefined ? [] : [{ move: 'type', anchor: anchor.number, key: field, text }]
    }),
    ...(meal === undefined ? [] : [{ move: 'choose', anchor: anchor.meal, key: meal } as const]),
    ...(day === undefined ? [] : [{ move: 'choose', anchor: anchor.day, key: day } as const]),
    ...(time === undefined ? [] : [{ move: 'type', anchor: anchor.time, text: time } as const]),
  ]
}

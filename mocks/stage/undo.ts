import { type Act, isAct, row } from '../../src/api/operations.ts'
import type { Entry } from './director.ts'
import { isMoment, type Log, type Rewound } from './log.ts'

/** What a call is logged under, beside the operations' names. */
export const phoneCall = 'phone.call'

export type Undoable = {
  readonly done: Act | 'time' | 'said' | 'guess' | typeof phoneCall
  /** From which entry a rewind would undo it. */
  readonly from: number
}

/** What was done last and can be taken back. Undefined when nothing has been done. */
export function lastDone({ path }: Log): Undoable | undefined {
  const entries = path.map(({ entry }) => entry)
  const last = entries.findLast(isDoing)
  if (!last) return undefined
  const { turn, by } = last
  const first = entries.find(({ seq }) => seq === turn)?.fact.name ?? last.fact.name
  if (first === 'said') return { done: 'said', from: turn }
  if (first === 'place.guessed') return { done: 'guess', from: turn }
  if (first === 'phone.called') return { done: phoneCall, from: turn }
  if (!isAct(by)) return { done: 'time', from: turn }
  if (!row(by).opening) return { done: by, from: turn }
  // Read again at once, it would not be undone: what brought it to the screen goes too.
  const before = entries.findLast(
    ({ seq, by: other, fact: { name } }) =>
      seq < last.seq && (isAct(other) || other === 'cue' || name === 'page.opened'),
  )
  return { done: by, from: before && !isAct(before.by) ? before.turn : turn }
}

/** Facts that come with an act and are none by themselves. */
export const besides: readonly string[] = [
  'act.refused',
  'act.left',
  'failure.began',
  'failure.met',
  'failure.ended',
]
const outside: readonly string[] = ['clock.advanced', 'phone.called', 'said', 'place.guessed']

const isDoing = ({ by, fact: { name } }: Entry): boolean =>
  outside.includes(name) || (isAct(by) && !besides.includes(name))

/** The rewind that was made last, as long as nothing has been done since; else undefined. */
export function lastRewind({ all }: Log): Rewound | undefined {
  const index = all.findLastIndex((one) => !isMoment(one))
  const last = all[index]
  if (!last || isMoment(last)) return undefined
  const since = all.slice(index + 1)
  return since.every((one) => isMoment(one) && !isDoing(one.entry)) ? last : undefined
}

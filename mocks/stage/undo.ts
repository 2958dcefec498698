import { type Act, isAct, row } from '../../src/api/operations.ts'
import type { Fact } from '../world/world.ts'
import { indexOf, lastBy, type Log, type Moment, type Rewound } from './log.ts'
import type { Entry } from './scene.ts'

/** What a call is logged under, beside the operations' names. */
export const phoneCall = 'phone.call'

/** What can be taken back. */
export type Undoable = {
  readonly done: Act | 'time' | 'said' | 'guess' | 'trainer' | 'phone.answer' | typeof phoneCall
  /** From which entry a rewind would undo it. */
  readonly from: number
}

/** What was done last and can be taken back. Undefined when nothing has been done. */
export function lastDone({ path }: Log): Undoable | undefined {
  const index = lastDoing(path)
  const last = path[index]?.entry
  if (!last) return undefined
  const { turn, by } = last
  const begun = path[indexOf(path, turn)]?.entry
  const first = (begun?.seq === turn ? begun : last).fact.name
  if (first === 'said') return { done: 'said', from: turn }
  if (first === 'place.guessed') return { done: 'guess', from: turn }
  if (first === 'phone.called') return { done: phoneCall, from: turn }
  if (first === 'phone.answered') return { done: 'phone.answer', from: turn }
  if (isByHand(last)) return { done: 'trainer', from: turn }
  if (!isAct(by)) return { done: 'time', from: turn }
  if (!row(by).opening) return { done: by, from: turn }
  // Read again at once, it would not be undone: what brought it to the screen goes too.
  const before = path.slice(0, index).findLast(
    ({
      entry: {
        by: other,
        fact: { name },
      },
    }) => isAct(other) || other === 'cue' || name === 'page.opened',
  )?.entry
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
const outside = [
  'clock.advanced',
  'phone.called',
  'phone.answered',
  'said',
  'place.guessed',
] as const

const isDoing = (entry: Entry): boolean =>
  isByHand(entry) ||
  outside.some((name) => name === entry.fact.name) ||
  (isAct(entry.by) && !besides.includes(entry.fact.name))

/** Where on a path something was done last; -1 when nothing was. */
function lastDoing(path: readonly Moment[]): number {
  const last = Math.max(
    lastBy(path, (by) => by === practice || isAct(by)),
    ...outside.map((name) => path.at(-1)?.last.named[name] ?? -1),
  )
  return path.slice(0, last + 1).findLastIndex(({ entry }) => isDoing(entry))
}

/** What the practice itself is logged under: a trainer's doings, and moves of time. */
export const practice = 'practice'

/** Did a trainer start or end it by hand? */
export const isByHand = ({ by, fact: { name } }: Entry): boolean =>
  by === practice && name !== 'clock.advanced'

/** What a trainer started or ended last, as long as nothing has been done or tried since; else undefined. */
export function lastByHand({ path }: Log): Fact | undefined {
  const last = path
    .slice(0, lastBy(path, (by) => by === practice) + 1)
    .findLastIndex(({ entry }) => isByHand(entry))
  return Math.max(lastDoing(path), lastBy(path, isAct)) > last ? undefined : path[last]?.entry.fact
}

/** The rewind that was made last, as long as nothing has been done since; else undefined. */
export function lastRewind({ turns, path }: Log): Rewound | undefined {
  const last = turns.at(-1)
  const done = path[lastDoing(path)]?.entry.seq ?? -1
  return last && done < last.seq ? last : undefined
}

import type { Move } from '../../lib/moves.ts'
import { isMending } from './captions.ts'
import { type Made, makeMove, type Making } from './make.ts'
import { nextMove, type Ways } from './next-move.ts'
import { until } from './pace.ts'
import { targetOf, type Touch } from './screen.ts'

/** How often a move fails, as where the screen is drawn anew under the hand, before it is no use to make it again. */
const tries = 3

export type Playing = Omit<Making, 'isOff'> & {
  readonly ways: Ways
}

/**
 * Makes the moves of an act, each time the one that comes next as the screen stands. What has been made is not made
 * again, unless the screen has gone back. When the last one is made, the act is under way: that it is over, only the
 * rehearsal knows.
 */
export async function playMoves(
  moves: readonly Move[],
  { ways, ...making }: Playing,
): Promise<Made> {
  const { signal } = making
  let made = 0
  let failed = 0
  const shown = () => nextMove(moves, ways, true)
  const next = () => {
    const first = shown()
    if (made === 0 || isMending(first)) return first
    const onward = nextMove(after(moves, made), ways, true)
    // The screen may have gone back, as when it still stood there of an act before: then the way is gone again.
    const isLost = onward && !targetOf(onward) && first && targetOf(first)
    return isLost ? first : onward
  }
  for (let move = next(); move; move = next()) {
    const wanted = nameOf(move)
    const isOff = () => nameOf(next()) !== wanted
    const { ok } = await makeMove(move, { ...making, isOff })
    if (ok && move === moves.at(-1)) return { ok }
    const goesOn = ok
      ? await until(() => nameOf(shown()) !== wanted || undefined, signal)
      : !signal?.aborted && (isOff() || (targetOf(move) !== undefined && ++failed < tries))
    if (!goesOn) return signal?.aborted ? { ok: false } : { ok: false, missing: move }
    const index = moves.indexOf(move)
    if (ok && (index >= 0 || isMending(move))) made = index + 1
  }
  return { ok: true }
}

/** The moves that are left, on their page: a press may have led to another. */
function after(moves: readonly Move[], made: number): readonly Move[] {
  const before = moves.slice(0, made)
  const page = before.findLast(({ move }) => move === 'open' || move === 'press')
  return page?.move === 'open' ? [page, ...moves.slice(made)] : moves.slice(made)
}

/** What tells a move from the others of an act. A file is told by its name: its content may be large. */
const nameOf = (move: Touch | undefined): string | undefined =>
  move && JSON.stringify(move.move === 'attach' ? { ...move, content: '' } : move)

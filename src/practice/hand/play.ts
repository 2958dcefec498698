import type { Move } from '../../lib/moves.ts'
import { type Made, makeMove, type Making } from './make.ts'
import { isAt, isShown, nextMove, type Opening, type Ways } from './next-move.ts'
import { until } from './pace.ts'
import { openerOf, type Touch } from './screen.ts'

export type Playing = Omit<Making, 'isOff'> & {
  readonly ways: Ways
}

/**
 * Makes all moves of an act in their order, from the first whose result the screen does not show. When the last one
 * is made, the act is under way: that it is over, only the rehearsal knows.
 */
export async function playMoves(moves: readonly Move[], playing: Playing): Promise<Made> {
  const first = nextMove(moves, playing.ways, true)
  const start = first ? moves.indexOf(first) : moves.length
  let page: Opening | undefined
  for (const [index, move] of moves.entries()) {
    const made = index < start || (await playMove(move, page, playing))
    if (made !== true && !made.ok) return made
    // A press may lead to another page.
    if (move.move === 'open') page = move
    else if (move.move === 'press') page = undefined
  }
  return { ok: true }
}

/** @param page where it is made: one comes back there when the screen has gone on to another */
async function playMove(move: Move, page: Opening | undefined, playing: Playing): Promise<Made> {
  if (move.move === 'open') return come(move, playing)
  if (move.move !== 'press' && isShown(move, [], true)) return { ok: true }
  const isOff = () => page !== undefined && !isAt(page)
  const made = await one(move, isOff, playing)
  if (made.ok || !made.missing || !page || isAt(page)) return made
  const back = await come(page, playing)
  return back.ok ? one(move, () => false, playing) : back
}

/** Comes to a page, if there is a way; some pages are opened by an act. */
async function come(page: Opening, playing: Playing): Promise<Made> {
  const { signal, ways } = playing
  const next = () => nextMove([page], ways)
  for (let move = next(); move; move = next()) {
    const wanted = JSON.stringify(move)
    const isOff = () => JSON.stringify(next()) !== wanted
    const made = await one(move, isOff, playing)
    if (!made.ok && (signal?.aborted || !isOff())) return made
    if (!(await until(() => isOff() || undefined, signal)))
      return signal?.aborted ? { ok: false } : { ok: false, missing: move }
  }
  return { ok: true }
}

async function one(move: Touch, isOff: () => boolean, playing: Playing): Promise<Made> {
  const opener = openerOf(move)
  const opened: Made = opener ? await makeMove(opener, { ...playing, isOff }) : { ok: true }
  return opened.ok ? makeMove(move, { ...playing, isOff }) : opened
}

import type { Played } from '../../../mocks/stage/rehearsal.ts'
import type { Move } from '../../lib/moves.ts'
import { nextMove, type Ways } from './next-move.ts'
import type { Touch } from './screen.ts'

/** How a person does a line of a model on the screen; nothing where it is not done on the screen. */
export type MovesOf = (line: Played) => readonly Move[]

/** What comes next: a line of the model, and the move that is to be made for it, if it is made on the screen. */
export type Next = { readonly line: Played; readonly move: Touch | undefined }

/**
 * The next thing to do of the lines that are left. A page that nothing but an act leads to, or on which one stands
 * already, is passed over.
 */
export function nextOf(lines: readonly Played[], movesOf: MovesOf, ways: Ways): Next | undefined {
  for (const line of lines) {
    const moves = movesOf(line)
    const move = moves.length > 0 ? nextMove(moves, ways) : undefined
    if (move || !('open' in line)) return { line, move }
  }
  return undefined
}

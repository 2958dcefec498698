import { useCallback, useState } from 'react'
import type { Move } from '../../lib/moves.ts'
import { type Made, makeMove, type Making, type Place } from './make.ts'
import { playMoves, type Playing } from './play.ts'
import type { Touch } from './screen.ts'

/** A hand that makes moves, and where it is: draw it with `<Hand place={place} />`. */
export function useHand() {
  const [place, setPlace] = useState<Place>()
  return {
    place,
    /** Makes a move as soon as it can be made. */
    make: useCallback(
      (move: Touch, making: Omit<Making, 'show'> = {}): Promise<Made> =>
        makeMove(move, { ...making, show: setPlace }),
      [],
    ),
    /** Makes all moves of an act, one after another. */
    play: useCallback(
      (moves: readonly Move[], playing: Omit<Playing, 'show'>): Promise<Made> =>
        playMoves(moves, { ...playing, show: setPlace }),
      [],
    ),
    /** Takes the hand away until the next move. */
    hide: useCallback(() => setPlace(undefined), []),
  }
}

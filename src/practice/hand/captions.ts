import type { Touch } from './screen.ts'

/** Who makes the move: the learner is asked to, or the hand shows it. */
export type Mood = 'asked' | 'shown'

const words = {
  press: { asked: 'hand:press', shown: 'hand:presses' },
  type: { asked: 'hand:type', shown: 'hand:types' },
  choose: { asked: 'hand:choose', shown: 'hand:chooses' },
  tick: { asked: 'hand:tick', shown: 'hand:ticks' },
  untick: { asked: 'hand:untick', shown: 'hand:unticks' },
  attach: { asked: 'hand:attach', shown: 'hand:attaches' },
} as const

/**
 * A move in words: the key of the words, and what is put into them.
 * @param label what the screen calls the thing, or the option that is chosen: `labelFor(move)`
 * @example t(...caption({ move: 'press', anchor: 'messages.send' }, 'Lähetä viesti')) // Paina ’Lähetä viesti’.
 */
export function caption(move: Touch, label: string, mood: Mood = 'asked') {
  const kind = move.move === 'tick' && !move.on ? 'untick' : move.move
  const named = move.move === 'attach' ? move.name : label
  return [words[kind][mood], { label: named }] as const
}

/** Does it lead back to where something has still to be set right? */
export const isMending = (move: Touch | undefined): boolean =>
  move?.move === 'press' && move.mends === true

/** What is said when a place is marked on the screen, in the same form. */
export const pointed = (label: string) => ['hand:pointed', { label }] as const

import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  /** Back to the call, or to the waiting room: the same as on the page before. */
  join: 'visit.join',
  leave: 'room.leave',
  confirmLeave: 'room.confirm-leave',
  /** Answers what the professional asks; the key is the answer. */
  answer: 'room.answer',
  /** Opens what is written in the call. */
  chat: 'room.chat',
  text: 'room.text',
  say: 'room.say',
  /** The key is what is switched: `camera`, `microphone` or `hand`. */
  control: 'room.control',
  /** Opens the keys for which a phone has no room. */
  more: 'room.more',
  /** Opens what can be shown. */
  show: 'room.show',
  /** What is shown; the key is a result. */
  result: 'room.result',
  file: 'room.file',
  stopShowing: 'room.stop-showing',
  fullScreen: 'room.full-screen',
  /** How it went; the key is the answer. */
  rating: 'room.rating',
  ratingText: 'room.rating-text',
  rate: 'room.rate',
} as const satisfies Record<string, Anchor>

type RoomAct = 'visits.leave' | 'visits.say' | 'visits.switch' | 'visits.show' | 'visits.rate'

/** What is done in the waiting room, in the call and after it. */
export const roomActs: Recipes<RoomAct> = {
  'visits.leave': () => [
    { move: 'press', anchor: anchor.leave },
    { move: 'press', anchor: anchor.confirmLeave },
  ],
  'visits.say': ({ answer, text }) =>
    answer === undefined
      ? [
          { move: 'press', anchor: anchor.chat },
          { move: 'type', anchor: anchor.text, text },
          { move: 'press', anchor: anchor.say },
        ]
      : [{ move: 'press', anchor: anchor.answer, key: answer }],
  'visits.switch': ({ control }) => [{ move: 'press', anchor: anchor.control, key: control }],
  'visits.show': ({ result, file }) => {
    if (result !== undefined)
      return [
        { move: 'press', anchor: anchor.show },
        { move: 'press', anchor: anchor.result, key: result },
      ]
    if (file === undefined) return [{ move: 'press', anchor: anchor.stopShowing }]
    return [
      { move: 'press', anchor: anchor.show },
      { move: 'attach', anchor: anchor.file, name: file, content: anything },
    ]
  },
  'visits.rate': ({ answer, text }) => [
    { move: 'choose', anchor: anchor.rating, key: answer },
    ...(text === '' ? [] : [{ move: 'type', anchor: anchor.ratingText, text } as const]),
    { move: 'press', anchor: anchor.rate },
  ],
}

/** Nobody reads what is in a file that is shown. */
const anything = new Uint8Array([1])

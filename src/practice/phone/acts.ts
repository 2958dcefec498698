import type { Anchor, Move } from '../../lib/moves.ts'

export const anchor = {
  open: 'phone.open',
  /** The key is whom one calls: a unit's id, `emergency` or `helpline`. */
  call: 'phone.call',
  /** Answers it when it rings. */
  answer: 'phone.answer',
  hangUp: 'phone.hang-up',
  close: 'phone.close',
} as const satisfies Record<string, Anchor>

/** How a person does what is done outside the service, with the drawn phone. */
export const phoneActs = {
  'phone.call': ({ to }: { readonly to: string }): readonly Move[] => [
    { move: 'press', anchor: anchor.open },
    { move: 'press', anchor: anchor.call, key: to },
    { move: 'press', anchor: anchor.hangUp },
    { move: 'press', anchor: anchor.close },
  ],
  'phone.answer': (): readonly Move[] => [
    { move: 'press', anchor: anchor.open },
    { move: 'press', anchor: anchor.answer },
    { move: 'press', anchor: anchor.hangUp },
    { move: 'press', anchor: anchor.close },
  ],
}

import type { Move } from '../lib/moves.ts'
import type { Act, Input } from './operations.ts'

/** How a person does each act on the screen. */
export type Recipes<A extends Act = Act> = {
  readonly [K in A]: (input: Input<K>) => readonly Move[]
}

import type { Move } from '../lib/moves.ts'
import type { Question } from '../lib/questions.ts'
import type { Act, Input } from './operations.ts'

/** Of what parts and questions the forms are made: on which screen each is answered, and how. */
export type FormShapes = readonly {
  readonly id: string
  readonly sections: readonly {
    readonly id: string
    readonly questions: readonly Question[]
  }[]
}[]

/** How a person does each act on the screen. */
export type Recipes<A extends Act = Act> = {
  readonly [K in A]: (input: Input<K>, forms?: FormShapes) => readonly Move[]
}

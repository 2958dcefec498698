import { doingComes } from '../practice/hand/doing.ts'

type Doing = typeof import('./moves-of.ts')

let here: Doing | undefined

// What shows how things are done waits for it; nothing else asks for moves.
doingComes(async () => {
  here ??= await import('./moves-of.ts')
})

/** What is left to do of the step at hand, once it is here how it is done. */
export const leftOf: Doing['leftOf'] = (rehearsal) => () => here?.leftOf(rehearsal)() ?? []

/** How a person comes to a page, once it is here. */
export const wayTo: Doing['wayTo'] = (page) => here?.wayTo(page) ?? []

/** How a person does a line of a model on the screen, once it is here. */
export const movesOf: Doing['movesOf'] = (rehearsal, language) => (line) =>
  here?.movesOf(rehearsal, language)(line) ?? []

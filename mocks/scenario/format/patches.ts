import { z } from 'zod'
import { id } from './basics.ts'

/** How a scenario changes a list of a persona's: more things, other values, fewer things. */
export const patches = <Thing extends z.ZodObject>(thing: Thing) =>
  z.array(
    z.union([
      z.strictObject({ add: thing }),
      z.strictObject({ change: id, to: thing.omit({ id: true }).partial() }),
      z.strictObject({ remove: id }),
    ]),
  )

/** A change of a list of things that have ids. */
export type Patch<T> = { add: T } | { change: string; to: Partial<T> } | { remove: string }

/** Gives a number from 0 to 1, another each time. */
export type Random = () => number

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * One of a list.
 * @param at from 0 to 1
 * @throws Error when there is nothing in it
 */
export function pick<T>(list: readonly T[], at: number): T {
  const found = list[Math.floor(at * list.length)]
  if (found === undefined) throw new Error('There is nothing to choose from')
  return found
}

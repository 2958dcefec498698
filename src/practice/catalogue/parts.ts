import type { Broken, Card, Catalogue } from '../../../mocks/scenario/catalogue.ts'
import { byLevel } from './filters.ts'

/** A catalogue as the start page shows it. */
export type Parts = {
  /** Those with steps, in the order of their levels. */
  readonly cards: readonly Card[]
  readonly free: readonly Card[]
  readonly broken: readonly Broken[]
}

/** Sorts a catalogue into its parts. */
export function partsOf({ scenarios }: Catalogue): Parts {
  const cards: Card[] = []
  const free: Card[] = []
  const broken: Broken[] = []
  for (const one of scenarios)
    if ('findings' in one) broken.push(one)
    else (one.free ? free : cards).push(one)
  return { cards: byLevel(cards), free, broken }
}

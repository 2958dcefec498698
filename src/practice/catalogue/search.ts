import type { Card } from '../../../mocks/scenario/catalogue.ts'
import { wordsOf } from '../../lib/text.ts'

/** Finds cards by the beginnings of their words. */
export type Search = (cards: readonly Card[], looked: string) => readonly Card[]

/**
 * Makes a search. Each card's words are taken apart only once, and only when something is looked for.
 * @param textsOf all that a card is found by
 */
export function searchBy(textsOf: (card: Card) => readonly string[]): Search {
  const known = new Map<Card, string>()
  const wordsIn = (card: Card): string => {
    const words = known.get(card) ?? ` ${wordsOf(textsOf(card).join(' ')).join(' ')}`
    known.set(card, words)
    return words
  }
  return (cards, looked) => {
    const beginnings = wordsOf(looked)
    return beginnings.length === 0
      ? cards
      : cards.filter((card) => beginnings.every((word) => wordsIn(card).includes(` ${word}`)))
  }
}

const atOnce = 50

/** Takes the cards' words apart ahead, a few at a time, so that the first key need not wait. Returns how to stop. */
export function prepare(search: Search, cards: readonly Card[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const takeApart = (from: number): void => {
    search(cards.slice(from, from + atOnce), 'a')
    goOn(from + atOnce)
  }
  const goOn = (from: number): void => {
    if (from < cards.length) timer = setTimeout(takeApart, 0, from)
  }
  goOn(0)
  return () => clearTimeout(timer)
}

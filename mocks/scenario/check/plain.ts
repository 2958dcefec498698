import type { Words } from '../messages/messages.ts'
import * as words from '../messages/texts.ts'
import { neededWords, notPassive } from './plain-words.ts'

const most = { plain: 12, clients: 18, letters: 16, commas: 1 }

/** What makes a text in plain Finnish hard to read, as far as its form shows it. */
export const hardInPlainFinnish = (text: string): readonly Words[] => [
  ...tooLong(text, most.plain),
  ...sentencesOf(text)
    .filter((sentence) => [...sentence.matchAll(/,\s/g)].length > most.commas)
    .map(() => words.manyCommas),
  ...wordsOf(text)
    .filter((word) => word.length >= most.letters && !isNeeded(word))
    .map(words.longWord),
  ...wordsOf(text).filter(looksPassive).map(words.passive),
]

/** What makes Finnish hard for a client. */
export const hardForClients = (text: string): readonly Words[] => tooLong(text, most.clients)

const tooLong = (text: string, limit: number): readonly Words[] =>
  sentencesOf(text)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((count) => count > limit)
    .map((count) => words.longSentence(count, limit))

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!…:])\s+|\n+/)

const wordsOf = (text: string): readonly string[] =>
  text.replaceAll(/\[\[[^\]]*\]\]/g, '').match(/[\p{L}-]+/gu) ?? []

const isNeeded = (word: string): boolean =>
  neededWords.some((start) => word.toLocaleLowerCase('fi').startsWith(start))

/**
 * Finnish passives of the present end like this: annetaan, tehdään, mennään, kuunnellaan. A noun with "its own"
 * (lääkkeestään, asioitaan, laitteellaan) ends nearly alike, so only what is seldom a noun counts; some passives are missed.
 */
export const looksPassive = (word: string): boolean => {
  const small = word.toLocaleLowerCase('fi')
  return (
    !notPassive.includes(small) &&
    (/^\p{L}+(?:(?:[aeouyäö]|(?<![aeouyäö])i)t|d|nn)(?:aan|ään)$/u.test(small) ||
      /^(?:ollaan|tullaan|kuullaan|luullaan|\p{L}*(?:tel|skel|nnel)l(?:aan|ään))$/u.test(small))
  )
}

import { wordsOf } from '../../src/lib/text.ts'
import type { Place } from '../scenario/format/place.ts'

/**
 * Does a text look like a matter that cannot wait for a message? Word beginnings of the place decide, sentence by
 * sentence, in all languages at once; they miss much and stop some harmless texts, so it is a help and never a
 * promise. No word of denial is understood: a needless stop is better than a missed emergency.
 * @example looksUrgent('Rintaa puristaa.', place) // true
 */
export function looksUrgent(text: string, { urgent: { stop, notStop } }: Place): boolean {
  return text.split(sentenceEnd).some((sentence) => {
    const line = notStop.reduce(without, lineOf(sentence))
    const has = (beginning: string): boolean => line.includes(` ${beginning}`)
    return stop.some((one) =>
      typeof one === 'string' ? has(one) : one.every((group) => group.some(has)),
    )
  })
}

/** Neither "n. 2 tuntia", "Kipua... rinnassa" nor a line that is broken halfway ends a sentence. */
const sentenceEnd = /(?<=\p{L}{3})[.!?](?=\s)|\n\s*\n/u

/** The words in small letters, a space before each. */
const lineOf = (sentence: string): string => ` ${wordsOf(sentence).join(' ')}`

const without = (line: string, harmless: string): string =>
  line.replaceAll(new RegExp(` ${harmless}[^ ]*`, 'gu'), '')

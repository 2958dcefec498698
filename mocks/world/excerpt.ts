import { wordsOf } from '../../src/lib/text.ts'

/** The sentence in which the first of the words begins, or else the beginning. */
export function excerpt(texts: readonly string[], wanted: readonly string[]): string {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/))
  const found = sentences.find((sentence) =>
    wordsOf(sentence).some((word) => wanted.some((beginning) => word.startsWith(beginning))),
  )
  return found ?? sentences[0] ?? ''
}

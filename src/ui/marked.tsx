import { wordsOf } from '../lib/text.ts'
import styles from './marked.module.css'

type MarkedProps = {
  /** What was searched for. */
  readonly words: string
  readonly children: string
}

/** A text with the words that were found in it marked. */
export function Marked({ words, children }: MarkedProps) {
  const wanted = wordsOf(words)
  return Array.from(children.split(/([\p{L}\p{N}]+)/u).entries(), ([place, piece]) =>
    wanted.some((beginning) => piece.toLocaleLowerCase('fi').startsWith(beginning)) ? (
      <mark key={place} className={styles['mark']}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}

/** Between these two signs, which are not seen, stand words of another language than the text around them. */
const signs = ['\u2068', '\u2069'] as const

const pattern = new RegExp(`${signs[0]}(.*?)${signs[1]}`, 'su')

/** Words that stand in a text of another language. */
export const foreign = (words: string): string => signs.join(words)

type Stretch = {
  readonly words: string
  readonly foreign: boolean
  /** Which of them it is. */
  readonly place: number
}

/**
 * A text in stretches of one language each.
 * @example stretches(`Tryck på ${foreign('Lähetä')}.`) // 'Tryck på ', then the foreign 'Lähetä', then '.'
 */
export const stretches = (text: string): readonly Stretch[] =>
  text
    .split(pattern)
    .map((words, place) => ({ words, foreign: place % 2 === 1, place }))
    .filter(({ words }) => words !== '')

/** A text without the signs, for where nothing can be marked. */
export const unmarked = (text: string): string =>
  stretches(text)
    .map(({ words }) => words)
    .join('')

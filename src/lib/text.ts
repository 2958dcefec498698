/** How many characters a person would count: an emoji is one. */
export const characters = (text: string): number => [...text].length

/**
 * The words of a text in small letters, without signs: what is compared when something is looked for in it.
 * @example wordsOf('Hei, Aino!') // ['hei', 'aino']
 */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize()
    .toLocaleLowerCase('fi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

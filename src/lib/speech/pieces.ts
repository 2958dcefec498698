/** How many characters are read in well under the 15 s after which Chrome falls silent. */
const most = 160

/** A text in pieces that can be read one after the other: sentences, and parts of those that are very long. */
export const pieces = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.?!:…]["”’)]*)\s+(?!\p{Ll})/u)
    .flatMap((sentence) => sentence.match(long) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** As many whole words as fit; a word that alone is too long is cut. */
const long = new RegExp(String.raw`.{1,${most}}(?:\s|$)|\S{1,${most}}`, 'gsu')

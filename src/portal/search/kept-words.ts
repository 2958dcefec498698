/** What the history keeps of a search: never the address, which can be shared. */
export const keep = (words: string) => ({ words })

/** What was searched for when one left the page. */
export const wordsIn = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string'
    ? state.words
    : ''

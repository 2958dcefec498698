/** How the words of what comes late are fetched. Only the app knows in which languages, and says it here. */
export const lateWords: { fetch: (areas: readonly string[]) => Promise<void> } = {
  fetch: () => Promise.resolve(),
}

import type { i18n } from 'i18next'

const pattern = /\[\[([a-z-]+)\.(\w+)\]\]/g

/** The areas whose words a text names, so that they can be loaded with it. */
export const labelAreas = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, area]) => area ?? [])),
]

/**
 * Puts the words that stand on the screen in the place of their names, in the language in use.
 * @example withLabels('Paina [[messages.sendMessage]].', words) // 'Paina ’Lähetä viesti’.'
 */
export const withLabels = (text: string, words: i18n): string =>
  text.replace(pattern, (name, area: string, key: string) =>
    words.t('practice:label', { words: words.t(`${area}:${key}`, { defaultValue: name }) }),
  )

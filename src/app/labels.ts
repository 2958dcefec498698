import type { i18n } from 'i18next'

const pattern = /\[\[([a-z-]+)\.(\w+)\]\]/g

/** The areas whose words a text names, so that they can be loaded with it. */
export const labelAreas = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, area]) => area ?? [])),
]

/**
 * Puts the words that stand on the screen in the place of their names, in quotation marks of the text's language.
 * @param words of the text's own language, in which the practice speaks too
 * @param service the words of the service, where it speaks another language
 * @example withLabels('Paina [[messages.sendMessage]].', words) // 'Paina ’Lähetä viesti’.'
 */
export const withLabels = (text: string, words: i18n, service = words): string =>
  text.replace(pattern, (name, area: string, key: string) => {
    const shown = area === 'practice' ? words : service
    return words.t('practice:label', {
      words: shown.t(`${area}:${key}`, { defaultValue: name }),
    })
  })

import type { i18n } from 'i18next'
import { foreign } from '../lib/foreign.ts'

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
    const label = shown.t(`${area}:${key}`, { defaultValue: name })
    return words.t('practice:label', { words: labelIn(words, label, shown) })
  })

/** A label of the screen as it stands in a text of the practice: told apart where it is of another language. */
export const labelIn = (words: i18n, label: string, service: i18n): string =>
  languageOf(words) === languageOf(service) ? label : foreign(label)

/** Plain Finnish is Finnish. */
const languageOf = ({ language }: i18n): string | undefined => language.split('-')[0]

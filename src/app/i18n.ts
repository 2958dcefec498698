import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, languages } from '../lib/language.ts'

type Words = Record<string, string>

/** Every area's words, by file: the folder above `locales` is the namespace. */
const files = import.meta.glob<Words>('../**/locales/*.json', { import: 'default' })

const load = async (language: string, namespace: string): Promise<Words> => {
  const file = Object.keys(files).find((path) =>
    path.endsWith(`/${namespace}/locales/${language}.json`),
  )
  return (file === undefined ? undefined : await files[file]?.()) ?? {}
}

/**
 * Starts the words of the whole app in a language. Only that language is loaded, each area with its first view;
 * plain Finnish falls back to Finnish.
 */
export async function startWords(language: Language, namespaces: readonly string[]): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use({
      type: 'backend' as const,
      read: (
        tag: string,
        namespace: string,
        done: (error: Error | null, words: Words | null) => void,
      ) => {
        load(tag, namespace).then(
          (words) => done(null, words),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
        )
      },
    })
    .init({
      lng: language,
      fallbackLng: { 'fi-x-selko': ['fi'], default: [] },
      supportedLngs: languages,
      load: 'currentOnly',
      ns: namespaces,
      defaultNS: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  document.documentElement.lang = language
  await makeSure(i18next.languages, namespaces)
}

/**
 * Loads areas' words in the language in use.
 * @throws Error when some did not come; asked again, they are tried anew
 */
export async function loadWords(areas: readonly string[]): Promise<void> {
  await i18next.loadNamespaces(areas)
  await makeSure(i18next.languages, areas)
}

/**
 * Loads the words of all areas in use in another language, so that the change can be made at once.
 * @throws Error when some did not come
 */
export async function loadLanguage(language: Language): Promise<void> {
  await i18next.loadLanguages(language)
  await makeSure([language], [i18next.options.ns ?? []].flat())
}

/** Changes the language of everything on the screen. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** i18next says nothing when a file does not come, and does not ask for it again by itself. */
async function makeSure(tags: readonly string[], areas: readonly string[]): Promise<void> {
  const missing = () =>
    areas.filter((area) => tags.some((tag) => !i18next.hasResourceBundle(tag, area)))
  if (missing().length > 0) await i18next.reloadResources(tags, missing())
  if (missing().length > 0) throw new Error(`The words of ${missing().join(', ')} did not come`)
}

import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isLanguage, type Language, languages } from '../lib/language.ts'
import { lateWords } from '../lib/late-words.ts'

type Words = Record<string, string>

/** Each language's words: a list of all files in all languages would weigh on the first page. */
const dictionaries = {
  fi: () => import('./words/fi.ts'),
  'fi-x-selko': () => import('./words/fi-x-selko.ts'),
  sv: () => import('./words/sv.ts'),
  en: () => import('./words/en.ts'),
} satisfies Record<Language, () => Promise<unknown>>

/** What the instructions are worded with, and in which language. Parts that come late bring their own. */
const guideAreas = new Set(['ui', 'practice'])
let guideLanguage: Language | undefined

/** An area's words in a language: the folder above `locales` is the namespace. None, where a language has none. */
async function load(language: string, area: string): Promise<Words> {
  if (!isLanguage(language)) return {}
  const { first, later } = await dictionaries[language]()
  const of = <File>(files: Record<string, File>): File | undefined =>
    Object.entries(files).find(([path]) => path.includes(`/${area}/locales/`))?.[1]
  return of(first) ?? (await of(later)?.()) ?? {}
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
 * The words of the instructions: from the same store as those of the service, in a language of their own. The
 * language must have been loaded.
 */
export const guideWords = (language: Language): i18n =>
  i18next.cloneInstance({ lng: language, ns: [...guideAreas], initAsync: false })

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
export const loadLanguage = (language: Language): Promise<void> =>
  makeSure(tagsOf(language), [i18next.options.ns ?? []].flat())

/**
 * Loads what the instructions need in a language.
 * @throws Error when some did not come
 */
export function loadGuideLanguage(language: Language): Promise<void> {
  guideLanguage = language
  return makeSure(tagsOf(language), [...guideAreas])
}

/**
 * Loads more areas' words in the languages of the service and of the instructions.
 * @throws Error when some did not come; asked again, they are tried anew
 */
export async function loadGuideWords(areas: readonly string[]): Promise<void> {
  for (const area of areas) guideAreas.add(area)
  await loadWords(areas)
  if (guideLanguage) await makeSure(tagsOf(guideLanguage), areas)
}

lateWords.fetch = loadGuideWords

/** Changes the language of the service, which is that of the page. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

const tagsOf = (language: Language): readonly Language[] =>
  language === 'fi-x-selko' ? [language, 'fi'] : [language]

/** i18next says nothing when a file does not come, and does not ask for it again by itself. */
async function makeSure(tags: readonly string[], areas: readonly string[]): Promise<void> {
  const missing = () =>
    areas.filter((area) => tags.some((tag) => !i18next.hasResourceBundle(tag, area)))
  if (missing().length > 0) await i18next.reloadResources(tags, missing())
  if (missing().length > 0) throw new Error(`The words of ${missing().join(', ')} did not come`)
}

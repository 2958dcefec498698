import { type Language, languages } from '../../lib/language.ts'

/** Each language in its own words. */
const names: Record<Language, string> = {
  fi: 'Suomi',
  'fi-x-selko': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
}

/** The four languages to choose from. */
export const languageOptions = languages.map((value) => ({
  value,
  label: names[value],
  lang: value,
}))

/** The languages of the service, as BCP 47 tags. `fi-x-selko` is plain Finnish, a language of its own. */
export const languages = ['fi', 'fi-x-selko', 'sv', 'en'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (tag: string | null | undefined): tag is Language =>
  languages.some((language) => language === tag)

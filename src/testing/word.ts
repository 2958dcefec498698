import i18next, { type TOptions } from 'i18next'

/**
 * The words of a key in the language in use, as in `messages:sendMessage`.
 * @throws Error when there are none: a misspelt key would never be found on the screen either
 */
export function word(key: string, options: TOptions = {}): string {
  if (!i18next.exists(key, options)) throw new Error(`There are no words called ${key}`)
  return i18next.t(key, options)
}

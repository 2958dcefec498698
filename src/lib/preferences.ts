import { createContext, use } from 'react'
import type { Language } from './language.ts'

/** How large the text is, in percent of the device's own. */
export const textSizes = [100, 125, 150, 175, 200] as const

export type TextSize = (typeof textSizes)[number]

/** What a person sets for the whole screen: one value, wherever it is set. */
export type Preferences = {
  readonly textSize: TextSize
  readonly changeTextSize: (size: TextSize) => void
  readonly changeLanguage: (language: Language) => void
}

export const PreferencesContext = createContext<Preferences>({
  textSize: 100,
  changeTextSize: () => undefined,
  changeLanguage: () => undefined,
})

export const usePreferences = (): Preferences => use(PreferencesContext)

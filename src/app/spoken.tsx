import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nContext } from 'react-i18next'

type SpokenProps = {
  readonly words: i18n
  /** That of the words. */
  readonly language: string
  readonly children: ReactNode
}

/** A part of the screen that speaks the language of its words, and is marked with it for whoever hears it. */
export function Spoken({ words, language, children }: SpokenProps) {
  return (
    <I18nContext value={{ i18n: words }}>
      <div lang={language} style={{ display: 'contents' }}>
        {children}
      </div>
    </I18nContext>
  )
}

import { catalogues } from 'virtual:scenarios'
import { useState } from 'react'
import type { Catalogue } from '../../mocks/scenario/catalogue.ts'
import type { Language } from '../lib/language.ts'
import { useLanguage } from '../lib/use-language.ts'
import { StartPage } from '../practice/catalogue/start-page.tsx'
import { changeLanguage } from './i18n.ts'
import { type LinkProblem, type PracticeLink, query, showLink } from './link.ts'
import { renderApp } from './root.tsx'

/** Opens the start page. */
export async function open(link: PracticeLink, problems: readonly LinkProblem[]): Promise<void> {
  const { default: catalogue } = await catalogues[link.language]()
  renderApp(<Start link={link} problems={problems} first={catalogue} />)
}

type StartProps = {
  readonly link: PracticeLink
  readonly problems: readonly LinkProblem[]
  readonly first: Catalogue
}

function Start({ link, problems, first }: StartProps) {
  const [catalogue, setCatalogue] = useState(first)
  const language = useLanguage()
  const change = async (next: Language) => {
    const { default: loaded } = await catalogues[next]()
    await changeLanguage(next)
    setCatalogue(loaded)
    showLink({ ...link, language: next })
  }
  return (
    <StartPage
      catalogue={catalogue}
      problems={problems}
      href={(scenario) => query({ ...link, scenario, language })}
      onLanguage={(next) => void change(next)}
    />
  )
}

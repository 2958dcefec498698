import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { catalogues } from 'virtual:scenarios'
import type { Catalogue } from '../../mocks/scenario/catalogue.ts'
import type { Language } from '../lib/language.ts'
import { PreferencesContext } from '../lib/preferences.ts'
import { useLanguage } from '../lib/use-language.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { StartPage } from '../practice/catalogue/start-page.tsx'
import { Notice } from '../practice/notice/notice.tsx'
import { changeLanguage, loadLanguage } from './i18n.ts'
import { type PracticeLink, query, showLink } from './link.ts'
import { renderApp } from './root.tsx'
import { useLanguageChange } from './use-language-change.ts'
import { useTextSize } from './use-text-size.ts'

/** Opens the start page. */
export async function open(link: PracticeLink, problems: readonly LinkProblem[]): Promise<void> {
  const catalogue = await loadCatalogue(link.language)
  import.meta.hot?.on('scenarios:update', () => location.reload())
  renderApp(<Start link={link} problems={problems} first={catalogue} />)
}

const loadCatalogue = async (language: Language): Promise<Catalogue> =>
  (await catalogues[language]()).default

type StartProps = {
  readonly link: PracticeLink
  readonly problems: readonly LinkProblem[]
  readonly first: Catalogue
}

function Start({ link, problems, first }: StartProps) {
  const { t } = useTranslation('practice')
  const [catalogue, setCatalogue] = useState(first)
  const language = useLanguage()
  const [textSize, changeTextSize] = useTextSize(link.textSize)
  const { change, failed } = useLanguageChange(
    async (next) => {
      await loadLanguage(next)
      return loadCatalogue(next)
    },
    async (next, loaded) => {
      await changeLanguage(next)
      setCatalogue(loaded)
    },
  )
  const asOpened = useRef(true)
  useEffect(() => {
    // What the link asked for in vain stays in the address, until something else is chosen.
    if (!asOpened.current) showLink({ ...link, language, textSize })
    asOpened.current = false
  }, [link, language, textSize])
  const broken = catalogue.flatMap((one) => ('findings' in one ? one.id : []))
  return (
    <PreferencesContext value={{ textSize, changeTextSize, changeLanguage: change }}>
      <StartPage
        catalogue={catalogue}
        problems={problems.map(({ part, given }) => ({
          part: part === 'scenario' && broken.includes(given) ? 'broken' : part,
          given,
        }))}
        notice={failed && <Notice>{t('languageFailed')}</Notice>}
        href={(scenario, persona) =>
          query({ ...link, scenario, persona: persona ?? null, language, textSize })
        }
      />
    </PreferencesContext>
  )
}

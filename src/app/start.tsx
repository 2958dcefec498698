import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { catalogues } from 'virtual:scenarios'
import type { Card, Catalogue } from '../../mocks/scenario/catalogue.ts'
import type { Language } from '../lib/language.ts'
import { PreferencesContext } from '../lib/preferences.ts'
import { useLanguage } from '../lib/use-language.ts'
import { choicesOf, type Filters } from '../practice/catalogue/filters.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { partsOf } from '../practice/catalogue/parts.ts'
import { StartPage } from '../practice/catalogue/start-page.tsx'
import { Notice } from '../practice/notice/notice.tsx'
import { filterParts, readFilters } from './filters-link.ts'
import { changeLanguage, loadLanguage, loadWords } from './i18n.ts'
import { type PracticeLink, query, showLink } from './link.ts'
import { playlistLink } from './playlist-links.ts'
import { renderApp } from './root.tsx'
import { useLanguageChange } from './use-language-change.ts'
import { useShown } from './use-shown.ts'
import { useTextSize } from './use-text-size.ts'

/** Opens the start page. */
export async function open(link: PracticeLink, problems: readonly LinkProblem[]): Promise<void> {
  const [catalogue] = await Promise.all([loadCatalogue(link.language), loadWords(['catalogue'])])
  import.meta.hot?.on('scenarios:update', () => location.reload())
  // At once: what is typed between the two would go with the painted page.
  flushSync(() => {
    renderApp(<Start link={link} problems={problems} first={catalogue} typed={takeOver()} />)
  })
}

/** What somebody has typed into the painted page already; undefined when they have not begun. */
function takeOver(): string | undefined {
  const painted = document.querySelector<HTMLInputElement>('#root input[type="search"]')
  return painted && painted === document.activeElement ? painted.value : undefined
}

const loadCatalogue = async (language: Language): Promise<Catalogue> =>
  (await catalogues[language]()).default

/** How long the address may say less than the screen, in ms: browsers do not let it change at every key. */
const atLatest = 300

type StartProps = {
  readonly link: PracticeLink
  readonly problems: readonly LinkProblem[]
  readonly first: Catalogue
  /** What stands in the search already, where its focus is too. */
  readonly typed?: string | undefined
}

/** The start page with what it is to remember: filters, language and text size. */
export function Start({ link, problems, first, typed }: StartProps) {
  const { t } = useTranslation('practice')
  const [catalogue, setCatalogue] = useState(first)
  const language = useLanguage()
  const [textSize, changeTextSize] = useTextSize(link.textSize)
  const [filters, setFilters] = useState(() => filtersAtFirst(first, typed))
  const { shown, showMore, showFirst } = useShown()
  const { change, failed } = useLanguageChange(
    async (next: Language) => {
      await loadLanguage(next)
      return loadCatalogue(next)
    },
    async (next, loaded) => {
      await changeLanguage(next)
      setCatalogue(loaded)
    },
  )
  const atFirst = useRef(filters)
  const asOpened = useRef(true)
  useEffect(() => {
    // What the link asked for in vain stays in the address, until something else is chosen.
    asOpened.current &&=
      atFirst.current === filters && link.language === language && link.textSize === textSize
    if (asOpened.current) return
    const show = () => showLink({ ...link, language, textSize }, filterParts(filters))
    const timer = setTimeout(show, atLatest)
    addEventListener('pagehide', show)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', show)
    }
  }, [link, filters, language, textSize])
  useLayoutEffect(() => {
    if (typed !== undefined) document.querySelector<HTMLElement>('input[type="search"]')?.focus()
  }, [typed])
  return (
    <PreferencesContext value={{ textSize, changeTextSize, changeLanguage: change }}>
      <StartPage
        catalogue={catalogue}
        filters={filters}
        onFilters={(next) => {
          setFilters(next)
          showFirst()
        }}
        shown={shown}
        onMore={showMore}
        problems={problems.map(({ part, given }) => ({
          part: whyNot(part, given, catalogue),
          given,
        }))}
        notice={failed && <Notice>{t('languageFailed')}</Notice>}
        href={(card, persona) =>
          query({
            ...link,
            scenario: card.id,
            persona: persona ?? null,
            role: roleIn(card, filters),
            language,
            textSize,
          })
        }
        playlistHref={(id) => query(playlistLink({ ...link, language, textSize }, id))}
      />
    </PreferencesContext>
  )
}

function filtersAtFirst(catalogue: Catalogue, typed: string | undefined): Filters {
  const asked = readFilters(location.search, choicesOf(partsOf(catalogue).cards))
  return typed === undefined ? asked : { ...asked, words: typed }
}

/** Why something did not come: it cannot be read, its file is lost on the way, or there is none. */
function whyNot(
  part: LinkProblem['part'],
  id: string,
  { scenarios, playlists }: Catalogue,
): LinkProblem['part'] {
  if (part !== 'scenario' && part !== 'playlist') return part
  const found = scenarios.find((one) => one.id === id)
  if (found && 'findings' in found) return 'broken'
  if (part === 'playlist') return playlists.some((one) => one.id === id) ? 'playlistFile' : part
  return found ? 'file' : part
}

/** As whom a card's scenario opens: as the one for whom the list is, where it is for them. */
const roleIn = ({ for: audience }: Card, { role }: Filters): PracticeLink['role'] =>
  role !== null && audience.includes(role) ? role : null

import i18next from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadPlaylist } from 'virtual:scenarios'
import type { ShownPlaylist } from '../../mocks/scenario/playlists/shown-playlist.ts'
import type { Language } from '../lib/language.ts'
import { PreferencesContext } from '../lib/preferences.ts'
import { useLanguage } from '../lib/use-language.ts'
import { LinkNotice, type LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { Notice } from '../practice/notice/notice.tsx'
import { PlaylistPage } from '../practice/playlist/playlist-page.tsx'
import { changeLanguage, loadLanguage, loadWords } from './i18n.ts'
import { labelAreas, withLabels } from './labels.ts'
import { type PracticeLink, query, showLink, startLink } from './link.ts'
import { partLink } from './playlist-links.ts'
import { renderApp } from './root.tsx'
import { useLanguageChange } from './use-language-change.ts'
import { useTextSize } from './use-text-size.ts'

/** Opens a playlist. */
export async function open(
  link: PracticeLink,
  problems: readonly LinkProblem[],
  coming: Promise<ShownPlaylist>,
): Promise<void> {
  const playlist = await coming
  await loadWords(['catalogue', ...labelAreas(JSON.stringify(playlist))])
  import.meta.hot?.on('scenarios:update', () => location.reload())
  renderApp(<PlaylistView link={link} problems={problems} first={playlist} />)
}

type PlaylistViewProps = {
  readonly link: PracticeLink
  readonly problems: readonly LinkProblem[]
  readonly first: ShownPlaylist
}

/** A playlist with what it is to remember: where one is, language and text size. */
export function PlaylistView({ link, problems, first }: PlaylistViewProps) {
  const { t } = useTranslation('practice')
  const [playlist, setPlaylist] = useState(first)
  const language = useLanguage()
  const [textSize, changeTextSize] = useTextSize(link.textSize)
  const { change, failed } = useLanguageChange(
    async (next: Language) => {
      const [loaded] = await Promise.all([loadPlaylist(first.id, next), loadLanguage(next)])
      return loaded
    },
    async (next, loaded) => {
      await changeLanguage(next)
      setPlaylist(loaded)
    },
  )
  const asOpened = useRef(true)
  useEffect(() => {
    // What the link asked for in vain stays in the address, until something else is chosen.
    asOpened.current &&= link.language === language && link.textSize === textSize
    if (!asOpened.current) showLink({ ...link, language, textSize })
  }, [link, language, textSize])
  const { item } = link
  const known = item === null || item <= first.items.length
  const told: readonly LinkProblem[] = known
    ? problems
    : [...problems, { part: 'item', given: String(item) }]
  const spoken = { ...link, language, textSize }
  return (
    <PreferencesContext value={{ textSize, changeTextSize, changeLanguage: change }}>
      <PlaylistPage
        playlist={playlist}
        current={item !== null && known ? item - 1 : undefined}
        notice={
          <>
            {failed && <Notice>{t('languageFailed')}</Notice>}
            {told.length > 0 && <LinkNotice problems={told} />}
          </>
        }
        say={(sentence) => withLabels(sentence, i18next)}
        hrefOf={(index) => query(partLink(spoken, playlist, index))}
        allHref={query({ ...startLink, language, textSize }) || '?'}
      />
    </PreferencesContext>
  )
}

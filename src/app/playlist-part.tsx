import { Suspense } from 'react'
import { loadPlaylist } from 'virtual:scenarios'
import type { ShownExercise, ShownPlaylist } from '../../mocks/scenario/playlists/shown-playlist.ts'
import type { Language } from '../lib/language.ts'
import { LinkNotice } from '../practice/catalogue/link-notice.tsx'
import { Onward } from '../practice/playlist/onward.tsx'
import { PartBar } from '../practice/playlist/part-bar.tsx'
import { isAtStop, type Part } from '../practice/playlist/part.ts'
import { usePractice } from '../practice/practice-context.ts'
import { loadGuideWords } from './i18n.ts'
import { type PracticeLink, query } from './link.ts'
import { partLink, playlistLink } from './playlist-links.ts'

type PlaylistPartProps = {
  /** The link to here, which names a playlist. */
  readonly link: PracticeLink
  /** Undefined when its file did not come. */
  readonly playlist: ShownPlaylist | undefined
  /** Above the exercise, or where it ends. */
  readonly as: 'bar' | 'onward'
}

/** What an exercise says of the playlist that it is a part of. */
export function PlaylistPart({ link, playlist, as }: PlaylistPartProps) {
  const { rehearsal, stage, stop } = usePractice()
  const { playlist: id, item } = link
  const here = exerciseOf(playlist, link)
  if (!playlist || item === null || !here) {
    const problem = playlist
      ? { part: 'item' as const, given: String(item ?? '') }
      : { part: 'playlist' as const, given: id ?? '' }
    return (
      as === 'bar' && (
        <Suspense fallback={null}>
          <LinkNotice problems={[problem]} />
        </Suspense>
      )
    )
  }
  const { steps } = stage.script.scenario
  const over = !rehearsal.step()
  const next = playlist.items[item]
  const part: Part = {
    title: playlist.title,
    item,
    of: playlist.items.length,
    backHref: query(playlistLink(link, playlist.id, item)),
    next: next && {
      href: query(partLink(link, playlist, item)),
      title: 'talk' in next ? undefined : next.title,
    },
    state:
      steps.length === 0
        ? 'free'
        : over
          ? 'over'
          : isAtStop(rehearsal, here.until?.id)
            ? 'stop'
            : 'going',
  }
  return as === 'bar' ? <PartBar {...part} leads={!stop} /> : <Onward {...part} />
}

/** The part of a playlist that a link names, if it is of the link's exercise. */
export function exerciseOf(
  playlist: ShownPlaylist | undefined,
  { scenario, item }: Pick<PracticeLink, 'scenario' | 'item'>,
): ShownExercise | undefined {
  const here = item === null ? undefined : playlist?.items[item - 1]
  return here && 'scenario' in here && here.scenario === scenario ? here : undefined
}

/** Fetches a playlist, and the words that are said about it. */
export async function loadPart(id: string, language: Language): Promise<ShownPlaylist | undefined> {
  const [playlist] = await Promise.all([
    loadPlaylist(id, language).catch(() => undefined),
    loadGuideWords(['catalogue']),
  ])
  return playlist
}

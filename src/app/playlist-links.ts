import type { ShownPlaylist } from '../../mocks/scenario/playlists/shown-playlist.ts'
import { type PracticeLink, startLink } from './link.ts'

type Spoken = Pick<PracticeLink, 'language' | 'guideLanguage' | 'textSize'>

/** The link to a playlist, at one of its parts, in the words of where one is. */
export const playlistLink = (
  { language, guideLanguage, textSize }: Spoken,
  playlist: string,
  item: number | null = null,
): PracticeLink => ({ ...startLink, language, guideLanguage, textSize, playlist, item })

/**
 * The link to a part of a playlist: to its exercise, or, where it is talked about, to the playlist itself.
 * @param index counted from 0
 */
export function partLink(
  spoken: Spoken,
  { id, items }: ShownPlaylist,
  index: number,
): PracticeLink {
  const link = playlistLink(spoken, id, index + 1)
  const item = items[index]
  if (!item || 'talk' in item) return link
  const { scenario, variant, lane, role, from } = item
  return { ...link, scenario, variant: variant?.id ?? null, lane, role, step: from?.id ?? null }
}

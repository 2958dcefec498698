import type { Lane, Role } from '../../../src/lib/lane.ts'
import type { Language } from '../../../src/lib/language.ts'
import type { Playlist } from '../format/playlist.ts'
import type { Script } from '../format/script.ts'
import type { Folder } from '../read/folder.ts'
import type { Loaded, Table } from '../read/load.ts'
import { staged } from '../staging/staging.ts'
import type { ReadPlaylist } from './playlists.ts'

/** Something of a scenario, by its id and as it is called. */
type Named = { readonly id: string; readonly name: string }

/** A part of a playlist in which something is practised. */
export type ShownExercise = {
  readonly scenario: string
  readonly title: string
  readonly variant?: Named
  readonly lane: Lane
  /** As whom; null is the scenario's usual. */
  readonly role: Role | null
  /** The step with which it begins; without it the first. */
  readonly from?: Named
  /** The step at which one stops; without it the end. */
  readonly until?: Named
  readonly minutes: number
  readonly note?: string
}

/** A part of a playlist that is talked about. */
export type ShownTalk = { readonly talk: string; readonly minutes: number }

/** A playlist in one language, with the names of what it leads to. */
export type ShownPlaylist = Pick<Playlist, 'id' | 'title' | 'for' | 'led' | 'minutes' | 'aim'> & {
  readonly items: readonly (ShownExercise | ShownTalk)[]
}

/** What the start page tells of a playlist. */
export type PlaylistCard = Omit<ShownPlaylist, 'items'>

/** A playlist as it is shown in a language; what has no translation is in Finnish. */
export function shownPlaylist(
  playlist: Playlist,
  rows: ReadPlaylist['rows'],
  all: Folder,
  language: Language,
): ShownPlaylist {
  const say = sayBy(rows, language)
  return {
    ...playlistCard(playlist, rows, language),
    items: playlist.items.map((item): ShownExercise | ShownTalk => {
      if ('talk' in item) return { talk: say(item.talk), minutes: item.minutes }
      const { scenario: id, lane, minutes, note } = item
      const loaded = all.find((one) => one.id === id)?.loaded
      return {
        scenario: id,
        lane,
        minutes,
        ...(note !== undefined && { note: say(note) }),
        ...(loaded && 'script' in loaded
          ? namesIn(loaded, item, playlist.for, language)
          : { title: id, role: null }),
      }
    }),
  }
}

/** A playlist as the start page tells of it in a language. */
export function playlistCard(
  { id, title, for: role, led, minutes, aim }: Playlist,
  rows: ReadPlaylist['rows'],
  language: Language,
): PlaylistCard {
  const say = sayBy(rows, language)
  return { id, title: say(title), for: role, led, minutes, aim: say(aim) }
}

type Asked = { readonly [Part in 'variant' | 'from' | 'until']?: string | undefined }

function namesIn(
  { script, tables }: Loaded,
  { variant, from, until }: Asked,
  audience: Role,
  language: Language,
): Pick<ShownExercise, 'title' | 'role' | 'variant' | 'from' | 'until'> {
  const table: Table = language === 'fi' ? {} : tables[language]
  const role = script.scenario.for.includes(audience) ? audience : null
  const { steps } = staged(script, { variant, role: role ?? undefined }).scenario
  const named = <T extends 'variant' | 'from' | 'until'>(
    part: T,
    list: readonly Named[],
    asked: string | undefined,
  ): Partial<Record<T, Named>> => {
    const found = list.find(({ id }) => id === asked)
    const shown: Partial<Record<T, Named>> = {}
    if (found) shown[part] = { id: found.id, name: table[found.name] ?? found.name }
    return shown
  }
  const { title }: Script['scenario'] = script.scenario
  return {
    title: table[title] ?? title,
    role,
    ...named('variant', script.scenario.variants, variant),
    ...named('from', steps, from),
    ...named('until', steps, until),
  }
}

const sayBy =
  (rows: ReadPlaylist['rows'], language: Language) =>
  (text: string): string =>
    (language === 'fi' ? undefined : rows.find(({ fi }) => fi === text)?.[language]) ?? text

import type { Language } from '../../src/lib/language.ts'
import type { Persona } from './format/persona.ts'
import type { Scenario } from './format/scenario.ts'
import type { ReadPlaylist } from './playlists/playlists.ts'
import { type PlaylistCard, playlistCard } from './playlists/shown-playlist.ts'
import type { Loaded } from './read/load.ts'
import type { Finding } from './read/read.ts'

/** What the start page tells of a scenario. */
export type Card = Pick<
  Scenario,
  'id' | 'title' | 'summary' | 'level' | 'for' | 'theme' | 'skills' | 'minutes'
> & {
  /** The ids of those with whom it can be practised; the first is the usual one. */
  readonly personas: readonly string[]
  /** No task: one goes one's own way. */
  readonly free: boolean
}

/** A client with whom one can practise. */
type Person = Pick<Persona, 'id' | 'name' | 'age' | 'skill'>

/** A scenario that cannot be opened, and why. */
export type Broken = { readonly id: string; readonly findings: readonly Finding[] }

export type Catalogue = {
  /** By their ids: many scenarios share a few. */
  readonly people: Readonly<Record<string, Person>>
  /** In the folder's order. */
  readonly scenarios: readonly (Card | Broken)[]
  /** In the order of their files; what they consist of is fetched with each. */
  readonly playlists: readonly PlaylistCard[]
}

type Folder = readonly { id: string; loaded: Loaded | { findings: readonly Finding[] } }[]

/** The start page's list in one language; what has no translation is in Finnish. */
export function catalogue(
  folder: Folder,
  language: Language,
  playlists: readonly ReadPlaylist[] = [],
): Catalogue {
  const people: Record<string, Person> = {}
  const scenarios = folder.map(({ id, loaded }): Card | Broken => {
    if ('findings' in loaded) return { id, findings: loaded.findings }
    const personas = [loaded.script, ...loaded.others].map(({ persona }) => persona)
    for (const { id: person, name, age, skill } of personas)
      people[person] = { id: person, name, age, skill }
    return cardOf(loaded, personas, (text) =>
      language === 'fi' ? text : (loaded.tables[language][text] ?? text),
    )
  })
  const lists = playlists.map(({ id, playlist, rows, findings }): PlaylistCard | Broken =>
    playlist ? playlistCard(playlist, rows, language) : { id, findings },
  )
  return {
    people,
    scenarios: [...scenarios, ...lists.filter((one) => 'findings' in one)],
    playlists: lists.filter((one) => 'title' in one),
  }
}

function cardOf(
  { script: { scenario } }: Loaded,
  personas: readonly Persona[],
  say: (text: string) => string,
): Card {
  const { id, title, summary, level, for: audience, theme, skills, minutes, steps } = scenario
  return {
    id,
    title: say(title),
    summary: say(summary),
    level,
    for: audience,
    theme,
    skills,
    minutes,
    personas: personas.map((one) => one.id),
    free: steps.length === 0,
  }
}

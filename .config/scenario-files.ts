import { createHash } from 'node:crypto'
import type { loadFolder } from '../mocks/scenario/read/folder.ts'
import type { ReadPlaylist } from '../mocks/scenario/playlists/playlists.ts'
import { shownPlaylist } from '../mocks/scenario/playlists/shown-playlist.ts'
import { languages } from '../src/lib/language.ts'

type Folder = ReturnType<typeof loadFolder>

/**
 * What is fetched of a folder of scenarios, by its file: `laheta-viesti` is a scenario with the names of its place and
 * its people, which stand in `places/` and `personas/` for all that share them, and `laheta-viesti.sv` its texts. A
 * playlist is one file in each language: `playlists/puoli-tuntia.sv`.
 */
export function scenarioFiles(
  folder: Folder,
  playlists: readonly ReadPlaylist[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { id, loaded } of folder) {
    if ('findings' in loaded) continue
    const { script, others, tables } = loaded
    const { scenario, place } = script
    const all = [script, ...others]
    const people = all.flatMap(({ persona, others: beside = [] }) => [persona, ...beside])
    const personas = all.map(({ persona }) => persona.id)
    files.set(id, JSON.stringify({ scenario, place: place.id, personas, others: scenario.others }))
    files.set(`places/${place.id}`, JSON.stringify(place))
    for (const persona of people) files.set(`personas/${persona.id}`, JSON.stringify(persona))
    for (const language of languages)
      if (language !== 'fi') files.set(`${id}.${language}`, JSON.stringify(tables[language]))
  }
  for (const { id, playlist, rows } of playlists)
    for (const language of languages)
      if (playlist)
        files.set(
          `playlists/${id}.${language}`,
          JSON.stringify(shownPlaylist(playlist, rows, folder, language)),
        )
  return files
}

/** Changes with anything that is in the folder. */
export const versionOf = (folder: Folder, playlists: readonly ReadPlaylist[]): string =>
  createHash('sha256')
    .update(JSON.stringify([folder, playlists]))
    .digest('base64url')
    .slice(0, 8)

import { createHash } from 'node:crypto'
import type { loadFolder } from '../mocks/scenario/folder.ts'
import { languages } from '../src/lib/language.ts'

type Folder = ReturnType<typeof loadFolder>

/**
 * What is fetched of a folder of scenarios, by its file: `laheta-viesti` is a scenario with the names of its place and
 * its people, which stand in `places/` and `personas/` for all that share them, and `laheta-viesti.sv` its texts.
 */
export function scenarioFiles(folder: Folder): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { id, loaded } of folder) {
    if ('findings' in loaded) continue
    const { script, others, tables } = loaded
    const { scenario, place } = script
    const people = [script, ...others].map(({ persona }) => persona)
    const personas = people.map((persona) => persona.id)
    files.set(id, JSON.stringify({ scenario, place: place.id, personas }))
    files.set(`places/${place.id}`, JSON.stringify(place))
    for (const persona of people) files.set(`personas/${persona.id}`, JSON.stringify(persona))
    for (const language of languages)
      if (language !== 'fi') files.set(`${id}.${language}`, JSON.stringify(tables[language]))
  }
  return files
}

/** Changes with anything that is in the folder. */
export const versionOf = (folder: Folder): string =>
  createHash('sha256').update(JSON.stringify(folder)).digest('base64url').slice(0, 8)

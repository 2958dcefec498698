import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadFolder } from '../../mocks/scenario/read/folder.ts'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Step } from '../../mocks/scenario/format/step.ts'
import { staged, type Staging } from '../../mocks/scenario/staging/staging.ts'
import type { Loaded, Table } from '../../mocks/scenario/read/load.ts'
import type { Language } from '../../src/lib/language.ts'
import { root } from './site.ts'

const file = z.record(z.string(), z.string())

type Words = Readonly<Record<string, string>>

const words = new Map<string, Words>()

/** Read once: every look at the screen asks for some word. */
function read(area: string, language: Language): Words {
  const name = `${area}/locales/${language}.json`
  const known = words.get(name)
  if (known) return known
  const [path] = globSync(`${root}src/**/${name}`)
  const found = path === undefined ? {} : file.parse(JSON.parse(readFileSync(path, 'utf8')))
  words.set(name, found)
  return found
}

/**
 * A word of the screen in a language; plain Finnish falls back to Finnish.
 * @param values what the word has blanks for
 */
export function word(
  language: Language,
  name: `${string}.${string}`,
  values: Readonly<Record<string, string>> = {},
): string {
  const [area = '', id = ''] = name.split('.')
  const found =
    read(area, language)[id] ?? (language === 'fi-x-selko' ? read(area, 'fi')[id] : undefined)
  if (found === undefined) throw new Error(`There is no word ${name} in ${language}`)
  return found.replace(/{{(\w+)}}/g, (blank, key: string) => values[key] ?? blank)
}

/** A word of the practice: of its common words, or of those of a part, as in `player.start`. */
export function inPractice(key: string): `${string}.${string}` {
  const [area, id] = key.split('.')
  return id === undefined ? `practice.${key}` : `${area}.${id}`
}

/** A scenario as its author wrote it, and its sentences in a language. */
export type Exercise = {
  readonly script: Script
  readonly say: (sentence: string, language: Language) => string
}

const folder = loadFolder(`${root}scenarios`, { unplayed: true })

/** The scenarios that have steps to play, by their ids. */
export const scenarioIds: readonly string[] = folder.flatMap(({ id, loaded }) =>
  'script' in loaded && loaded.script.scenario.steps.length > 0 ? id : [],
)

function loadedOf(id: string): Loaded {
  const loaded = folder.find((one) => one.id === id)?.loaded
  if (!loaded || 'findings' in loaded) throw new Error(`The scenario ${id} cannot be read`)
  return loaded
}

/** How a scenario can be played: each variant for each audience, the one first that a link without them opens. */
export function stagingsOf(id: string): readonly Staging[] {
  const { scenario } = loadedOf(id).script
  const variants =
    scenario.variants.length > 0 ? scenario.variants.map((one) => one.id) : [undefined]
  const audience = (['professional', 'client'] as const).filter((role) =>
    scenario.for.includes(role),
  )
  return variants.flatMap((variant) => audience.map((role) => ({ variant, role })))
}

/** A scenario in one of its stagings; as a link without one opens it when it is left out. */
export function exercise(id: string, staging: Staging = {}): Exercise {
  const loaded = loadedOf(id)
  const { tables } = loaded
  const script = staged(loaded.script, staging)
  const table = (language: Language): Table => (language === 'fi' ? {} : tables[language])
  return {
    script,
    say: (sentence, language) =>
      (table(language)[sentence] ?? sentence).replace(
        /\[\[([a-z-]+\.\w+)\]\]/g,
        (_, name: string) =>
          word(language, 'practice.label', { words: word(language, labelName(name)) }),
      ),
  }
}

/** Free practice, with each persona of it. */
export function freePractice(): readonly Exercise[] {
  const { script, others } = loadedOf('vapaa')
  const { say } = exercise('vapaa')
  return [script, ...others].map((one) => ({ script: one, say }))
}

const labelName = (name: string): `${string}.${string}` => {
  const [area = '', id = ''] = name.split('.')
  return `${area}.${id}`
}

/** A step of a scenario by its name in the file. */
export function stepOf({ script }: Exercise, id: string): Step {
  const found = script.scenario.steps.find((step) => step.id === id)
  if (!found) throw new Error(`There is no step ${id}`)
  return found
}

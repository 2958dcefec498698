import type { Language } from '../../src/lib/language.ts'
import type { Persona, Scenario } from './format.ts'
import type { Loaded } from './load.ts'
import type { Finding } from './read.ts'

/** What the start page tells of a scenario. */
export type Card = Pick<
  Scenario,
  'id' | 'title' | 'summary' | 'level' | 'for' | 'theme' | 'minutes'
> & {
  /** With whom it can be practised; the first is the usual one. */
  readonly personas: readonly Person[]
  /** No task: one goes one's own way. */
  readonly free: boolean
}

type Person = Pick<Persona, 'id' | 'name' | 'age' | 'skill' | 'speaks'>

/** A scenario that cannot be opened, and why. */
export type Broken = { readonly id: string; readonly findings: readonly Finding[] }

export type Catalogue = readonly (Card | Broken)[]

/** The start page's list in one language; what has no translation is in Finnish. */
export const catalogue = (
  scenarios: readonly { id: string; loaded: Loaded | { findings: readonly Finding[] } }[],
  language: Language,
): Catalogue =>
  scenarios.map(({ id, loaded }) => {
    if ('findings' in loaded) return { id, findings: loaded.findings }
    const { title, summary, level, for: audience, theme, minutes, steps } = loaded.script.scenario
    const say = (text: string) =>
      language === 'fi' ? text : (loaded.tables[language][text] ?? text)
    return {
      id,
      title: say(title),
      summary: say(summary),
      level,
      for: audience,
      theme,
      minutes,
      personas: [loaded.script, ...loaded.others].map(({ persona }) => ({
        id: persona.id,
        name: persona.name,
        age: persona.age,
        skill: persona.skill,
        speaks: say(persona.speaks),
      })),
      free: steps.length === 0,
    }
  })

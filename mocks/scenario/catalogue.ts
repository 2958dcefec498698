import type { Language } from '../../src/lib/language.ts'
import type { Scenario } from './format.ts'
import type { Loaded } from './load.ts'
import type { Finding } from './read.ts'

/** What the start page tells of a scenario. */
export type Card = Pick<
  Scenario,
  'id' | 'title' | 'summary' | 'level' | 'for' | 'theme' | 'minutes' | 'persona'
>

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
    const { title, summary, level, for: audience, theme, minutes, persona } = loaded.script.scenario
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
      persona,
    }
  })

import { isLanguage, type Language } from '../lib/language.ts'
import { type TextSize, textSizes } from '../lib/preferences.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'

type Lane = 'yhdessa'

/** What a link asks for. The query is the practice's; the hash is the portal's and is not read here. */
export type PracticeLink = {
  /** The scenario's id; null is the start page. */
  readonly scenario: string | null
  /** With whom one practises; null is the scenario's usual client. */
  readonly persona: string | null
  /** The step's id; null is the first. */
  readonly step: string | null
  readonly lane: Lane
  readonly language: Language
  readonly textSize: TextSize
}

/** The start page, as whoever comes for the first time sees it. */
export const startLink: PracticeLink = {
  scenario: null,
  persona: null,
  step: null,
  lane: 'yhdessa',
  language: 'fi',
  textSize: 100,
}

/**
 * Reads a link's query. What it names and we do not have is left out and told in `problems`.
 * @param scenarios the ids of the personas of each scenario, by its id; the usual one first
 * @example readLink('?harjoitus=laheta-viesti&vaihe=send&kieli=sv', { 'laheta-viesti': ['aino'] })
 */
export function readLink(
  search: string,
  scenarios: Readonly<Record<string, readonly string[]>>,
): { readonly link: PracticeLink; readonly problems: readonly LinkProblem[] } {
  const asked = new URLSearchParams(search)
  const scenario = asked.get('harjoitus')
  const persona = asked.get('henkilo')
  const lane = asked.get('kaista')
  const language = asked.get('kieli')
  const size = asked.get('teksti')
  const personas = scenario !== null && Object.hasOwn(scenarios, scenario) && scenarios[scenario]
  const someone = personas && persona !== null && personas.includes(persona)
  const textSize = textSizes.find((one) => String(one) === size)
  const problems: LinkProblem[] = []
  if (scenario !== null && !personas) problems.push({ part: 'scenario', given: scenario })
  if (personas && persona !== null && !someone) problems.push({ part: 'persona', given: persona })
  if (personas && lane !== null && lane !== 'yhdessa') problems.push({ part: 'lane', given: lane })
  if (language !== null && !isLanguage(language))
    problems.push({ part: 'language', given: language })
  if (size !== null && textSize === undefined) problems.push({ part: 'text', given: size })
  return {
    link: {
      scenario: personas ? scenario : null,
      persona: someone ? persona : null,
      step: personas ? asked.get('vaihe') : null,
      lane: 'yhdessa',
      language: isLanguage(language) ? language : 'fi',
      textSize: textSize ?? 100,
    },
    problems,
  }
}

/** A link's query: it opens exactly this scenario, client, step, language and text size. */
export function query({ scenario, persona, step, lane, language, textSize }: PracticeLink): string {
  const parts = new URLSearchParams({
    ...(scenario !== null && { harjoitus: scenario, kaista: lane }),
    ...(persona !== null && { henkilo: persona }),
    ...(step !== null && { vaihe: step }),
    ...(language !== 'fi' && { kieli: language }),
    ...(textSize !== 100 && { teksti: String(textSize) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}

/** Puts the link into the address bar, without a new entry in the history. */
export function showLink(link: PracticeLink): void {
  const { pathname, search, hash } = location
  const asked = query(link)
  if (asked !== search) history.replaceState(history.state, '', `${pathname}${asked}${hash}`)
}

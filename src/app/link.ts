import { isLanguage, type Language } from '../lib/language.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'

export type Lane = 'yhdessa'

/** What a link asks for. The query is the practice's; the hash is the portal's and is not read here. */
export type PracticeLink = {
  /** The scenario's id; null is the start page. */
  readonly scenario: string | null
  /** The step's id; null is the first. */
  readonly step: string | null
  readonly lane: Lane
  readonly language: Language
}

/**
 * Reads a link's query. What it names and we do not have is left out and told in `problems`.
 * @example readLink('?harjoitus=laheta-viesti&vaihe=send&kieli=sv', ['laheta-viesti'])
 */
export function readLink(
  search: string,
  scenarios: readonly string[],
): { readonly link: PracticeLink; readonly problems: readonly LinkProblem[] } {
  const asked = new URLSearchParams(search)
  const scenario = asked.get('harjoitus')
  const lane = asked.get('kaista')
  const language = asked.get('kieli')
  const known = scenario !== null && scenarios.includes(scenario)
  const problems: LinkProblem[] = []
  if (scenario !== null && !known) problems.push({ part: 'scenario', given: scenario })
  if (known && lane !== null && lane !== 'yhdessa') problems.push({ part: 'lane', given: lane })
  if (language !== null && !isLanguage(language))
    problems.push({ part: 'language', given: language })
  return {
    link: {
      scenario: known ? scenario : null,
      step: known ? asked.get('vaihe') : null,
      lane: 'yhdessa',
      language: isLanguage(language) ? language : 'fi',
    },
    problems,
  }
}

/** A link's query: it opens exactly this scenario, step and language. */
export function query({ scenario, step, lane, language }: PracticeLink): string {
  const parts = new URLSearchParams({
    ...(scenario !== null && { harjoitus: scenario, kaista: lane }),
    ...(step !== null && { vaihe: step }),
    ...(language !== 'fi' && { kieli: language }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}

/** Puts the link into the address bar, without a new entry in the history. */
export function showLink(link: PracticeLink): void {
  const { pathname, search, hash } = location
  const asked = query(link)
  if (asked !== search) history.replaceState(history.state, '', `${pathname}${asked}${hash}`)
}

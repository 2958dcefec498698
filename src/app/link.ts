import { isLane, type Lane, type Role, roles } from '../lib/lane.ts'
import { isLanguage, type Language } from '../lib/language.ts'
import { type TextSize, textSizes } from '../lib/preferences.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'

/** What a link asks for. The query is the practice's; the hash is the portal's and is not read here. */
export type PracticeLink = {
  /** The scenario's id; null is the start page. */
  readonly scenario: string | null
  /** In which of the scenario's situations; null is the first. */
  readonly variant: string | null
  /** With whom one practises; null is the scenario's usual client. */
  readonly persona: string | null
  /** The step's id; null is the first. */
  readonly step: string | null
  readonly lane: Lane
  /** As whom one practises; null is the scenario's usual. */
  readonly role: Role | null
  readonly language: Language
  /** The language of the instructions; null is that of the service. */
  readonly guideLanguage: Language | null
  readonly textSize: TextSize
  /** The playlist's id: it is opened, or the scenario is a part of it. */
  readonly playlist: string | null
  /** Which of the playlist's parts, counted from 1. */
  readonly item: number | null
}

/** What a scenario has to offer to a link. */
export type Offer = {
  /** The ids of those with whom it can be practised. */
  readonly personas: readonly string[]
  readonly variants: readonly string[]
  readonly roles: readonly Role[]
}

/** A link as far as it is known, and what it named in vain. */
export type ReadLink = {
  readonly link: PracticeLink
  readonly problems: readonly LinkProblem[]
}

/** The start page, as whoever comes for the first time sees it. */
export const startLink: PracticeLink = {
  scenario: null,
  variant: null,
  persona: null,
  step: null,
  lane: 'yhdessa',
  role: null,
  language: 'fi',
  guideLanguage: null,
  textSize: 100,
  playlist: null,
  item: null,
}

/** How a link calls the roles. */
export const roleNames: Readonly<Record<Role, string>> = {
  client: 'asiakas',
  professional: 'ammattilainen',
}

const roleCalled = (name: string): Role | undefined =>
  roles.find((role) => roleNames[role] === name)

/** An id as authors may give it: nothing else is ever made into an address. */
const isId = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

/**
 * Reads a link's query, as far as that can be done without the scenario. What it names and we do not have is left
 * out and told in `problems`; variant, persona and step may still turn out to be unknown.
 * @example readLink('?harjoitus=laheta-viesti&vaihe=send&kieli=sv')
 */
export function readLink(search: string): ReadLink {
  const asked = new URLSearchParams(search)
  const problems: LinkProblem[] = []
  /** Reads a part, or tells that it is not known. */
  const part = <T>(
    name: string,
    kind: LinkProblem['part'],
    known: (given: string) => T | undefined,
  ): T | undefined => {
    const given = asked.get(name)
    const found = given === null ? undefined : known(given)
    if (given !== null && found === undefined) problems.push({ part: kind, given })
    return found
  }
  const language = (name: string) => (isLanguage(name) ? name : undefined)

  const id = (name: string) => (isId(name) ? name : undefined)

  const scenario = part('harjoitus', 'scenario', id)
  const playlist = part('polku', 'playlist', id)
  const practice = scenario !== undefined && {
    scenario,
    variant: asked.get('muunnelma'),
    persona: asked.get('henkilo'),
    step: asked.get('vaihe'),
    lane: part('kaista', 'lane', (name) => (isLane(name) ? name : undefined)) ?? startLink.lane,
    role: part('rooli', 'role', roleCalled) ?? null,
  }
  const spoken = part('kieli', 'language', language) ?? startLink.language
  const guided = part('ohjekieli', 'guideLanguage', language)
  const textSize = part('teksti', 'text', (size) => textSizes.find((one) => String(one) === size))
  const place = (count: string) => (/^[1-9]\d?$/.test(count) ? Number(count) : undefined)
  return {
    link: {
      ...startLink,
      ...practice,
      ...(playlist !== undefined && { playlist, item: part('kohta', 'item', place) ?? null }),
      language: spoken,
      guideLanguage: guided === undefined || guided === spoken ? null : guided,
      textSize: textSize ?? startLink.textSize,
    },
    problems,
  }
}

/** Holds what a link asks for against what its scenario has. What is not there is left out and told. */
export function settleLink(link: PracticeLink, offer: Offer): ReadLink {
  const problems: LinkProblem[] = []
  const settle = <T extends string>(
    part: LinkProblem['part'],
    asked: T | null,
    offered: readonly T[],
    given: (asked: T) => string = (one) => one,
  ): T | null => {
    if (asked === null || offered.includes(asked)) return asked
    problems.push({ part, given: given(asked) })
    return null
  }
  return {
    link: {
      ...link,
      variant: settle('variant', link.variant, offer.variants),
      persona: settle('persona', link.persona, offer.personas),
      role: settle('role', link.role, offer.roles, (role) => roleNames[role]),
    },
    problems,
  }
}

/** A link's query: it opens exactly this. What is as usual is not written, but for the lane of a scenario. */
export function query(link: PracticeLink): string {
  const { scenario, variant, persona, step, lane, role, language, guideLanguage, textSize } = link
  const { playlist, item } = link
  const parts = new URLSearchParams({
    ...(scenario !== null && { harjoitus: scenario }),
    ...(variant !== null && { muunnelma: variant }),
    ...(scenario !== null && { kaista: lane }),
    ...(role !== null && { rooli: roleNames[role] }),
    ...(persona !== null && { henkilo: persona }),
    ...(step !== null && { vaihe: step }),
    ...(playlist !== null && { polku: playlist }),
    ...(playlist !== null && item !== null && { kohta: String(item) }),
    ...(language !== 'fi' && { kieli: language }),
    ...(guideLanguage !== null && guideLanguage !== language && { ohjekieli: guideLanguage }),
    ...(textSize !== 100 && { teksti: String(textSize) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}

/**
 * Puts the link into the address bar, without a new entry in the history.
 * @param more what else the address has to say
 */
export function showLink(link: PracticeLink, more: Readonly<Record<string, string>> = {}): void {
  const { pathname, search, hash } = location
  const parts = new URLSearchParams(query(link))
  for (const [name, value] of Object.entries(more)) parts.set(name, value)
  const asked = parts.size > 0 ? `?${parts}` : ''
  if (asked !== search) history.replaceState(history.state, '', `${pathname}${asked}${hash}`)
}

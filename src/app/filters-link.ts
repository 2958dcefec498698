import type { Choices, Duration, Filters } from '../practice/catalogue/filters.ts'
import { roleNames } from './link.ts'

/** How the start page's address calls the filters. */
export const filterNames = {
  words: 'haku',
  role: 'kenelle',
  level: 'taso',
  theme: 'aihe',
  duration: 'kesto',
  skill: 'taito',
} as const satisfies Readonly<Record<keyof Filters, string>>

/** The filters that the start page's address asks for. What cannot be chosen is left out. */
export function readFilters(search: string, choices: Choices): Filters {
  const asked = new URLSearchParams(search)
  const oneOf = <T extends string>(
    filter: keyof Filters,
    values: readonly T[],
    called: (value: T) => string = (value) => value,
  ): T | null => values.find((value) => called(value) === asked.get(filterNames[filter])) ?? null
  return {
    words: asked.get(filterNames.words) ?? '',
    role: oneOf('role', choices.roles, (role) => roleNames[role]),
    level: oneOf('level', choices.levels),
    theme: oneOf('theme', choices.themes),
    duration: oneOf('duration', choices.durations, durationName),
    skill: oneOf('skill', choices.skills),
  }
}

/** What the address says of the filters: what is not chosen is not there. */
export function filterParts(filters: Filters): Readonly<Record<string, string>> {
  const { words, role, level, theme, duration, skill } = filters
  return {
    ...(words.trim() !== '' && { [filterNames.words]: words }),
    ...(role !== null && { [filterNames.role]: roleNames[role] }),
    ...(level !== null && { [filterNames.level]: level }),
    ...(theme !== null && { [filterNames.theme]: theme }),
    ...(duration !== null && { [filterNames.duration]: durationName(duration) }),
    ...(skill !== null && { [filterNames.skill]: skill }),
  }
}

const durationName = (duration: Duration): string => (duration === 'over' ? 'yli' : duration)

import type { Card } from '../../../mocks/scenario/catalogue.ts'
import type { PlaylistCard } from '../../../mocks/scenario/playlists/shown-playlist.ts'
import type { Role } from '../../lib/lane.ts'
import { wordsOf } from '../../lib/text.ts'

const durations = ['5', '10', '15', 'over'] as const

/** How long a scenario may take: at most so many minutes, or more than the most. */
export type Duration = (typeof durations)[number]

/** By what the scenarios are narrowed down; null and '' are all. */
export type Filters = {
  readonly words: string
  readonly role: Role | null
  readonly level: Card['level'] | null
  readonly theme: Card['theme'] | null
  readonly duration: Duration | null
  readonly skill: Card['skills'][number] | null
}

/** What there is to choose from. Where nothing would be left out by any choice, there is none. */
export type Choices = {
  readonly roles: readonly Role[]
  readonly levels: readonly Card['level'][]
  readonly themes: readonly Card['theme'][]
  readonly durations: readonly Duration[]
  readonly skills: readonly Card['skills'][number][]
}

export const noFilters: Filters = {
  words: '',
  role: null,
  level: null,
  theme: null,
  duration: null,
  skill: null,
}

/** The national levels, from the first on. */
const levels = ['starter', 'basic', 'confident'] as const satisfies readonly Card['level'][]

/** Staff come first: they use it first. */
const roles = ['professional', 'client'] as const satisfies readonly Role[]

/** By level; within a level in the folder's order. */
export const byLevel = (cards: readonly Card[]): readonly Card[] =>
  levels.flatMap((level) => cards.filter((card) => card.level === level))

/** What some of the cards have and others have not. */
export function choicesOf(cards: readonly Card[]): Choices {
  return {
    roles: several(roles.filter((role) => cards.some((card) => card.for.includes(role)))),
    levels: several(levels.filter((level) => cards.some((card) => card.level === level))),
    themes: several(distinct(cards.map(({ theme }) => theme))),
    durations: durations.filter(
      (duration) =>
        cards.some((card) => lasts(card, duration)) &&
        !cards.every((card) => lasts(card, duration)),
    ),
    skills: several(distinct(cards.flatMap(({ skills }) => skills))),
  }
}

/** How many things narrow the list down, beside the words that are looked for. */
export const countFilters = ({ role, level, theme, duration, skill }: Filters): number =>
  [role, level, theme, duration, skill].filter((value) => value !== null).length

export const isFiltered = (filters: Filters): boolean =>
  filters.words.trim() !== '' || countFilters(filters) > 0

/** The cards that are left, but for the words. */
export const narrowed = (cards: readonly Card[], filters: Filters): readonly Card[] =>
  cards.filter((card) => {
    const { role, level, theme, duration, skill } = filters
    return (
      (role === null || card.for.includes(role)) &&
      (level === null || card.level === level) &&
      (theme === null || card.theme === theme) &&
      (duration === null || lasts(card, duration)) &&
      (skill === null || card.skills.includes(skill))
    )
  })

/** The playlists that are left. They have no level, theme or skill: whoever asks for one looks for a scenario. */
export const playlistsLeft = (
  playlists: readonly PlaylistCard[],
  { words, role, level, theme, duration, skill }: Filters,
): readonly PlaylistCard[] => {
  if (level !== null || theme !== null || skill !== null) return []
  const beginnings = wordsOf(words)
  return playlists.filter((one) => {
    const said = wordsOf(`${one.title} ${one.aim}`)
    return (
      (role === null || one.for === role) &&
      (duration === null || lasts(one, duration)) &&
      beginnings.every((beginning) => said.some((word) => word.startsWith(beginning)))
    )
  })
}

const lasts = ({ minutes }: Pick<Card, 'minutes'>, duration: Duration): boolean =>
  duration === 'over' ? minutes > 15 : minutes <= Number(duration)

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const several = <T>(values: readonly T[]): readonly T[] => (values.length > 1 ? values : [])

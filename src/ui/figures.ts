/** The people who have a drawing. Aino and Hanna have every mood, the others are calm. */
export const figures = ['aino', 'hanna', 'amina', 'eino', 'joni', 'marko', 'riitta'] as const

export type Figure = (typeof figures)[number]

export const moods = ['calm', 'worried', 'glad', 'thinking', 'listening', 'speaking'] as const

export type Mood = (typeof moods)[number]

const drawings = import.meta.glob<string>('./figures/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** The address of a drawing; the calm one where the mood is not drawn. */
export const figureUrl = (figure: string, mood: Mood = 'calm'): string | undefined =>
  drawings[`./figures/${figure}-${mood}.svg`] ?? drawings[`./figures/${figure}-calm.svg`]

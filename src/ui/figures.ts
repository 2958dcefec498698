/** The people who have a drawing. Aino, Eino, Hanna and Marko have every mood, Linh and Oskari speak and listen, the others are calm. */
export type Figure =
  | 'aino'
  | 'hanna'
  | 'amina'
  | 'eino'
  | 'idil'
  | 'joni'
  | 'linh'
  | 'marko'
  | 'oskari'
  | 'paivi'
  | 'riitta'
  | 'toivo'

export type Mood = 'calm' | 'worried' | 'glad' | 'thinking' | 'listening' | 'speaking'

const drawings = import.meta.glob<string>('./figures/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** The address of a drawing; the calm one where the mood is not drawn. */
export const figureUrl = (figure: string, mood: Mood = 'calm'): string | undefined =>
  drawings[`./figures/${figure}-${mood}.svg`] ?? drawings[`./figures/${figure}-calm.svg`]

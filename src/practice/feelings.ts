import type { Feeling } from '../../mocks/scenario/format/basics.ts'
import type { Mood } from '../ui/figures.ts'

/** The drawn face of each feeling. The word beside it tells apart those that share one. */
export const faces: Record<Feeling, Mood> = {
  calm: 'calm',
  worried: 'worried',
  doubtful: 'worried',
  unsure: 'thinking',
  tired: 'calm',
  glad: 'glad',
  relieved: 'glad',
  thinking: 'thinking',
  listening: 'listening',
  speaking: 'speaking',
}

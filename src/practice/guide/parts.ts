import type { Scenario } from '../../../mocks/scenario/format/scenario.ts'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import type { Lane } from '../../lib/lane.ts'
import { late } from '../../ui/late.tsx'
import { withDoing } from '../hand/doing.ts'

/** The parts of the guide that only some steps show. */
export const parts = {
  talk: late(() => import('./talk-card.tsx')),
  where: late(() => import('../where/where-card.tsx'), 'where'),
  free: late(() => import('./free-practice.tsx')),
  end: late(() => import('./ending.tsx')),
  news: late(() => import('../time/news.tsx'), 'time'),
  partEnd: late(() => import('../playlist/part-end.tsx'), 'catalogue'),
  player: late(() => withDoing(import('../player/player-card.tsx')), 'player', 'hand'),
} as const

/** Fetches what the guide shows in a step, or at the end, so that it stands there at once. */
export async function fetchParts(
  { steps }: Scenario,
  step: Step | undefined,
  lane: Lane,
): Promise<void> {
  const free = steps.length === 0
  const card = free ? 'free' : step ? step.kind : 'end'
  await Promise.all([
    card !== 'do' && parts[card].fetch(),
    lane === 'katso' && !free && parts.player.fetch(),
  ])
}

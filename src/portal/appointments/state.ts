import { fromIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import type { BadgeState } from '../../ui/badge.tsx'
import type { Row } from './sorted.ts'

export const stateBadge: Record<Row['state'], BadgeState> = {
  booked: 'sent',
  ongoing: 'started',
  ended: 'off',
  cancelled: 'off',
}

/** Where an appointment stands now: the clock may have gone on since it was asked. */
export function useShownState({
  state,
  start,
  end,
}: Pick<Row, 'state' | 'start' | 'end'>): Row['state'] {
  const now = useNow()
  if (state === 'cancelled') return state
  if (fromIso(end) <= now) return 'ended'
  return fromIso(start) <= now ? 'ongoing' : 'booked'
}

import { fromIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import type { Found, State } from './found.ts'

/** Where a visit stands now: the clock may have gone on since it was asked. */
export function useStateNow({ state, joinFrom, end }: Found): State {
  const now = useNow()
  if (state !== 'early' && state !== 'open') return state
  if (fromIso(end) <= now) return 'over'
  return fromIso(joinFrom) <= now ? 'open' : 'early'
}

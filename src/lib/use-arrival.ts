import { useLocation } from 'react-router'

type Arrival = 'sent' | 'signedOut' | 'booked' | 'moved' | 'missing'

/** Did one come to this page by having just done this? The page that leads here says so as it navigates. */
export function useArrival(by: Arrival): boolean {
  const location = useLocation()
  const state: unknown = location.state
  return typeof state === 'object' && state !== null && by in state
}

import { useLocation } from 'react-router'
import { backIn } from '../../lib/back-in.ts'

/** The state to go on with, where one shall come back to the place at which the session ended; else null. */
export function useBack() {
  const location = useLocation()
  const back = backIn(location.state)
  return back ? { back } : null
}

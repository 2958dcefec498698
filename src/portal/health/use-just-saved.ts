import { useLocation } from 'react-router'

type JustSaved = { readonly measurement: string; readonly done: string | null }

/** The measurement that was saved on the page before, as it leads here. */
export function useJustSaved(): JustSaved | undefined {
  const location = useLocation()
  const state: unknown = location.state
  if (typeof state !== 'object' || state === null || !('measurement' in state)) return undefined
  const { measurement } = state
  if (typeof measurement !== 'string') return undefined
  return {
    measurement,
    done: 'done' in state && typeof state.done === 'string' ? state.done : null,
  }
}

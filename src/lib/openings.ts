import { fromIso } from './time.ts'

/** When something is open, from one moment to another. */
export type Opening = { readonly from: string; readonly to: string }

/** The opening that is on, or else the next one; undefined when none is known. */
export function openingAt(
  openings: readonly Opening[],
  now: number,
): (Opening & { readonly isOn: boolean }) | undefined {
  const next = openings.find(({ to }) => now < fromIso(to))
  return next && { ...next, isOn: fromIso(next.from) <= now }
}

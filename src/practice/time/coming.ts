import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'

/** When the county acts next, in milliseconds; undefined when nothing is on its way. */
export function coming(
  rehearsal: Pick<Rehearsal, 'scene' | 'countyTurn'>,
  now: number,
): number | undefined {
  const times = [
    ...rehearsal.scene().pending.flatMap((one) => ('cue' in one ? [one.due] : [])),
    rehearsal.countyTurn() ?? [],
  ].flat()
  return times.length > 0 ? Math.max(now, Math.min(...times)) : undefined
}

import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Say } from '../../mocks/stage/core.ts'
import { type Rehearsal, startRehearsal } from '../../mocks/stage/rehearsal.ts'
import { fromIso } from '../lib/time.ts'
import { sayFinnish } from './scripts.ts'

/** A plain week in November: the scenarios' "tue 09:00" is Tuesday the 24th. */
export const plainFriday = fromIso('2026-11-20T12:00:00+02:00')

export type Practised = {
  readonly rehearsal: Rehearsal
  /** Lets real time pass, and nothing else. */
  readonly pass: (milliseconds: number) => void
}

/** A rehearsal on a clock that stands still until it is told to go. */
export function practise(
  script: Script,
  { today = plainFriday, say = sayFinnish }: { today?: number; say?: Say } = {},
): Practised {
  let real = today
  return {
    rehearsal: startRehearsal(script, () => real, say),
    pass: (milliseconds) => {
      real += milliseconds
    },
  }
}

/** The names of the facts that hold now, in order. */
export const happened = ({ store }: Rehearsal): readonly string[] =>
  store.getState().log.path.map(({ entry }) => entry.fact.name)

/** What has been told and has reached the drawn phone, in order. */
export const arrived = (rehearsal: Rehearsal) =>
  rehearsal.world().notices.filter(({ channel }) => channel !== undefined)

import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import { hourOf, resolveTime } from '../../lib/time.ts'
import { coming } from './coming.ts'

type End = {
  readonly id: string
  /** Its words, in the files of words. */
  readonly label: string
  /** Where it leads from here, in milliseconds; undefined when it is not to be had now. */
  readonly moment: (
    now: number,
    rehearsal: Pick<Rehearsal, 'scene' | 'countyTurn'>,
  ) => number | undefined
}

const morning = 9

/** How far time can be moved in one go, in the order in which it is offered. */
export const ends = [
  { id: 'next', label: 'next', moment: (now, rehearsal) => coming(rehearsal, now) },
  {
    id: 'this-morning',
    label: 'thisMorning',
    moment: (now) => (hourOf(now) < morning ? resolveTime('+0d 09:00', now) : undefined),
  },
  {
    id: 'tomorrow',
    label: 'tomorrow',
    moment: (now) => (hourOf(now) < morning ? undefined : resolveTime('+1d 09:00', now)),
  },
  {
    id: 'workday',
    label: 'workday',
    moment: (now) => resolveTime('+1 workday 09:00', now),
  },
  {
    id: 'three-workdays',
    label: 'threeWorkdays',
    moment: (now) => resolveTime('+3 workdays', now),
  },
] as const satisfies readonly End[]

import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Reply } from '../api/operations.ts'
import { type Practised, practise } from './rehearse.ts'
import { exercise } from './scripts.ts'

/** The remote visit in the exercises of tests: on Tuesday at 9.10, with Hanna. */
export const appointment = 'a-eta'

type Parts = Partial<Omit<Parameters<typeof exercise>[0], 'opening'>> & {
  readonly clock?: string
  /** Who was promised: Hanna when it is left out, nobody in particular for null. */
  readonly promised?: string | null
}

/** An exercise with a remote visit ten minutes after nine. */
const visitExercise = ({ clock = 'tue 09:00', promised = 'hanna', ...rest }: Parts = {}): Script =>
  exercise({
    steps: [{ id: 'only', done: { happened: 'signed.out' } }],
    ...rest,
    opening: {
      clock,
      page: 'home',
      data: {
        appointments: [
          {
            add: {
              id: appointment,
              service: 'nurse',
              unit: 'harjula',
              ...(promised !== null && { with: promised }),
              way: 'remote',
              when: 'tue 09:10',
              state: 'booked',
            },
          },
        ],
      },
    },
  })

/** The exercise on the stage, and what the client does in it. */
export function visiting(parts: Parts = {}): Practised & {
  readonly get: () => Reply<'visits.get'>
  /** Lets time pass, and what is due happen. */
  readonly wait: (milliseconds: number) => void
  readonly join: () => unknown
  /** Into the call: joined, and let in by the place's own professional. */
  readonly enter: () => void
} {
  const practised = practise(visitExercise(parts))
  const { rehearsal, pass } = practised
  const wait = (milliseconds: number) => {
    pass(milliseconds)
    rehearsal.tick()
  }
  const join = () => rehearsal.perform('visits.join', { appointment })
  return {
    ...practised,
    get: () => {
      const outcome = rehearsal.perform('visits.get', { appointment })
      if ('problem' in outcome) throw new Error(outcome.problem.title)
      return outcome.reply
    },
    wait,
    join,
    enter: () => {
      join()
      wait(10 * 60_000)
    },
  }
}

import { inspect } from '../../mocks/inspect.ts'
import type { Cue } from '../../mocks/scenario/format/cue.ts'
import type { Failure } from '../../mocks/scenario/format/failure.ts'
import type { Input, Operation, Reply } from '../api/operations.ts'
import { practise } from './rehearse.ts'
import { exercise } from './scripts.ts'

/** The remote visit of the tests: on Tuesday at nine, for half an hour. */
export const visit = 'a-eta'

type Visiting = {
  readonly clock?: string
  /** Who was promised; nobody in particular for null. */
  readonly promised?: string | null
  readonly state?: 'booked' | 'cancelled'
  /** What goes wrong as long as the client has not signed out. */
  readonly failures?: readonly Failure[]
  readonly cues?: readonly Cue[]
}

/** A rehearsal in which the client has a remote visit, and what can be done there. */
export function visiting({
  clock = 'tue 08:50',
  promised = 'hanna',
  state = 'booked',
  failures = [],
  cues = [],
}: Visiting = {}) {
  const { rehearsal, pass } = practise(
    exercise({
      opening: {
        clock,
        page: 'home',
        data: {
          appointments: [
            {
              add: {
                id: visit,
                service: 'nurse',
                unit: 'harjula',
                way: 'remote',
                when: 'tue 09:00',
                state,
                ...(promised !== null && { with: promised }),
              },
            },
          ],
        },
      },
      steps: [
        { id: 'only', done: { happened: 'signed.out' }, failures: [...failures] },
        { id: 'after', done: { happened: 'phone.called' } },
      ],
      cues: [...cues],
    }),
  )

  /** Performs it and holds the answer against the contract; its problem, or nothing but that it was done. */
  const told = <O extends Operation>(operation: O, input: Input<O>): object => {
    const outcome = rehearsal.perform(operation, input)
    inspect(operation, outcome)
    return 'problem' in outcome
      ? { refused: outcome.problem.type, ...outcome.problem.fields }
      : outcome.reply
  }

  const get = (): Reply<'visits.get'> => {
    const outcome = rehearsal.perform('visits.get', { appointment: visit })
    inspect('visits.get', outcome)
    if ('problem' in outcome) throw new Error(outcome.problem.title)
    return outcome.reply
  }

  return {
    rehearsal,
    pass,
    told,
    get,
    /** Lets time pass, and what is due happen. */
    wait: (seconds: number): void => {
      pass(seconds * 1000)
      rehearsal.tick()
    },
    check: (device: Device, found: Found) =>
      told('devices.check', { appointment: visit, device, found }),
    join: () => told('visits.join', { appointment: visit }),
    leave: () => told('visits.leave', { appointment: visit }),
    answer: (answer: string, how: How = 'choice') =>
      told('visits.say', { appointment: visit, answer, text: '', how }),
    write: (text: string) => told('visits.say', { appointment: visit, text, how: 'chat' }),
    turn: (control: Control, on: boolean) =>
      told('visits.switch', { appointment: visit, control, on }),
    show: (shown: { readonly result?: string; readonly file?: string }) =>
      told('visits.show', { appointment: visit, ...shown }),
    rate: (answer: Input<'visits.rate'>['answer'], text = '') =>
      told('visits.rate', { appointment: visit, answer, text }),
    /** What was said and written, in order. */
    texts: () => get().turns.map(({ text }) => text),
  }
}

type Device = Input<'devices.check'>['device']
type Found = Input<'devices.check'>['found']
type How = Input<'visits.say'>['how']
type Control = Input<'visits.switch'>['control']

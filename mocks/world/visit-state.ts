import { client } from './chat-state.ts'
import { own, type Visit, type World } from './world.ts'

/** A visit before anything was done for it. */
const untouched: Visit = {
  state: 'out',
  since: undefined,
  been: false,
  by: undefined,
  weak: false,
  others: [],
  turns: [],
  devices: {},
  camera: true,
  microphone: true,
  hand: false,
  shown: undefined,
  rated: false,
}

/** How the visit of an appointment stands. */
export const visitOf = ({ visits }: Pick<World, 'visits'>, appointment: string): Visit =>
  own(visits, appointment) ?? untouched

const inside: readonly Visit['state'][] = ['waiting', 'on', 'lost']

/** The appointment for which the client is in the waiting room or in the call now; undefined when in none. */
export const liveVisit = ({ visits }: Pick<World, 'visits'>): string | undefined =>
  Object.keys(visits).find((id) => inside.includes(visitOf({ visits }, id).state))

/** What the professional waits to be answered: the turn that asked, and where it stands; undefined without one. */
export function asked({ turns }: Visit) {
  const index = turns.findLastIndex(({ asks }) => asks !== undefined)
  const turn = turns[index]
  const answered = turns.slice(index + 1).some(({ by }) => by === client)
  return turn?.asks && !answered ? { index, asks: turn.asks } : undefined
}

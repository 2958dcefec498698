import { own, type Appliers, type Visit, type World } from './world.ts'
import { actorOf } from './others.ts'
import { client } from './chat-state.ts'
import { asked, liveVisit, visitOf } from './visit-state.ts'

/** How what happens in a remote visit changes the world. What cannot be changes nothing. */
export const visitFacts: Appliers<
  | 'device.checked'
  | 'visit.joined'
  | 'visit.left'
  | 'visit.admitted'
  | 'professional.spoke'
  | 'visit.said'
  | 'visit.switched'
  | 'visit.shown'
  | 'visit.entered'
  | 'visit.departed'
  | 'visit.ended'
  | 'visit.rated'
> = {
  'device.checked': (world, { appointment, device, found }) =>
    change(world, appointment, (visit) => ({
      ...visit,
      devices: { ...visit.devices, [device]: found },
    })),
  'visit.joined': (world, { appointment }, at) =>
    change(world, appointment, (visit) => {
      if (visit.state !== 'out' && visit.state !== 'lost') return visit
      return { ...visit, state: visit.been ? 'on' : 'waiting', since: at }
    }),
  'visit.left': (world, { appointment }, at) =>
    change(world, appointment, (visit) =>
      isInside(visit) ? { ...visit, ...goneOut, state: 'out', since: at } : visit,
    ),
  'visit.admitted': (world, { appointment, by }, at) =>
    change(world, appointment, (visit) =>
      visit.state === 'waiting' ? { ...visit, state: 'on', since: at, been: true, by } : visit,
    ),
  'professional.spoke': (world, { appointment, by, text, asks }, at) =>
    // What is said while the line is broken is there to be read when one comes back.
    change(world, appointment, (visit) =>
      visit.been && visit.state !== 'ended'
        ? {
            ...visit,
            turns: [...visit.turns, { by, at, words: { authored: text }, written: false, asks }],
          }
        : visit,
    ),
  'visit.said': (world, { appointment, answer, text, how }, at) =>
    change(world, appointment, (visit) => {
      if (visit.state !== 'on') return visit
      const says = asked(visit)?.asks.answers.find(({ id }) => id === answer)?.says
      return {
        ...visit,
        hand: false,
        turns: [
          ...visit.turns,
          {
            by: client,
            writer: actorOf(world),
            at,
            words: says === undefined ? { typed: text } : { authored: says },
            written: how === 'chat',
            ...(answer !== undefined && { answer }),
          },
        ],
      }
    }),
  'visit.switched': (world, { appointment, control, on }) =>
    change(world, appointment, (visit) =>
      (control === 'hand' ? visit.state === 'on' : isInside(visit))
        ? {
            ...visit,
            [control]: on,
            // Without a picture the line is good enough for the voice.
            weak: visit.weak && (control !== 'camera' || on),
          }
        : visit,
    ),
  'visit.shown': (world, { appointment, ...shown }) =>
    change(world, appointment, (visit) =>
      visit.state === 'on'
        ? {
            ...visit,
            shown: shown.result === undefined && shown.file === undefined ? undefined : shown,
          }
        : visit,
    ),
  'visit.entered': (world, { appointment, who, beside }) =>
    change(world, appointment, (visit) =>
      visit.state === 'on' || visit.state === 'lost'
        ? {
            ...visit,
            others: [...visit.others.filter((one) => one.who !== who), { who, beside }],
          }
        : visit,
    ),
  'visit.departed': (world, { appointment, who }) =>
    change(world, appointment, (visit) => ({
      ...visit,
      others: visit.others.filter((one) => one.who !== who),
    })),
  'visit.ended': (world, { appointment }, at) =>
    change(world, appointment, (visit) =>
      visit.been && visit.state !== 'ended'
        ? { ...visit, ...goneOut, state: 'ended', since: at }
        : visit,
    ),
  'visit.rated': (world, { appointment }) =>
    change(world, appointment, (visit) => (visit.been ? { ...visit, rated: true } : visit)),
}

/** The line of the visit that is on becomes weak, breaks off, or is good again. */
export function lineChanged(world: World, line: 'weak' | 'lost' | 'good', at: number): World {
  const appointment = liveVisit(world)
  if (appointment === undefined) return world
  return change(world, appointment, (visit) => {
    if (line === 'good')
      return {
        ...visit,
        weak: false,
        ...(visit.state === 'lost' && { state: 'on' as const, since: at }),
      }
    if (visit.state !== 'on') return visit
    return line === 'weak'
      ? { ...visit, weak: visit.camera }
      : { ...visit, weak: false, state: 'lost', since: at }
  })
}

/** What is over for whoever goes out. */
const goneOut = { weak: false, hand: false, shown: undefined, others: [] }

const isInside = ({ state }: Visit): boolean =>
  state === 'waiting' || state === 'on' || state === 'lost'

function change(world: World, appointment: string, changed: (visit: Visit) => Visit): World {
  if (own(world.appointments, appointment)?.way !== 'remote') return world
  const before = visitOf(world, appointment)
  const after = changed(before)
  return after === before ? world : { ...world, visits: { ...world.visits, [appointment]: after } }
}

import type { Input, Reply } from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import { minute } from '../../src/lib/milliseconds.ts'
import { characters } from '../../src/lib/text.ts'
import { toIso } from '../../src/lib/time.ts'
import { viewProfessional } from './appointment-rows.ts'
import { byId, nameOf } from './by-id.ts'
import { holdsRealCode } from './identity-code.ts'
import { fullName, holderOf } from './others.ts'
import { member } from './staff.ts'
import { client } from './chat-state.ts'
import { asked, visitOf } from './visit-state.ts'
import {
  type Appointment,
  type Context,
  fact,
  own,
  type Rules,
  type Visit,
  type World,
} from './world.ts'

/** A remote visit: from getting ready to the goodbye. */
export const visitRules: Rules<
  | 'visits.get'
  | 'devices.check'
  | 'visits.join'
  | 'visits.leave'
  | 'visits.say'
  | 'visits.switch'
  | 'visits.show'
  | 'visits.rate'
> = {
  'visits.get': {
    view: (world, { appointment }, context) => {
      const found = remote(world, appointment)
      return found ? viewVisit(world, found, context) : unknown(appointment)
    },
  },
  'devices.check': {
    decide: (world, { appointment, device, found }, { armed }) => {
      if (!remote(world, appointment)) return unknown(appointment)
      const planned = armed.flatMap((kind) => troubles[kind]?.[device] ?? [])[0]
      return [fact('device.checked', { appointment, device, found: planned ?? found })]
    },
    view: () => ({}),
  },
  'visits.join': {
    decide: (world, { appointment }, { now }) => {
      const found = remote(world, appointment)
      if (!found) return unknown(appointment)
      const { state, been } = visitOf(world, appointment)
      if (state === 'waiting' || state === 'on') return []
      if (state === 'ended' || found.state === 'cancelled') return over(appointment)
      if (now < joinFrom(world, found))
        return problem('too-early', `Visit ${appointment} cannot be joined yet`)
      // Whoever has been in finds the room open: nobody is sent away in the middle.
      if (now >= found.end && !been) return over(appointment)
      return [fact('visit.joined', { appointment, again: been })]
    },
    view: () => ({}),
  },
  'visits.leave': {
    decide: (world, { appointment }) => {
      if (!remote(world, appointment)) return unknown(appointment)
      const { state } = visitOf(world, appointment)
      return state === 'out' || state === 'ended'
        ? []
        : [fact('visit.left', { appointment, from: state, how: 'button' })]
    },
    view: () => ({}),
  },
  'visits.say': {
    decide: (world, { appointment, answer, text, how }) => {
      if (!remote(world, appointment)) return unknown(appointment)
      const visit = visitOf(world, appointment)
      if (visit.state !== 'on') return over(appointment)
      if (answer !== undefined)
        return asked(visit)?.asks.answers.some(({ id }) => id === answer)
          ? [fact('visit.said', { appointment, answer, text: '', how })]
          : problem('invalid', 'Nobody has asked for it', { answer: 'unknown' })
      const fault = faultOf(text, world)
      return fault
        ? problem('invalid', 'It cannot be said as it is', { text: fault })
        : [fact('visit.said', { appointment, text, how })]
    },
    view: () => ({}),
  },
  'visits.switch': {
    decide: (world, { appointment, control, on }) => {
      if (!remote(world, appointment)) return unknown(appointment)
      const visit = visitOf(world, appointment)
      if (visit.state !== 'on' && (visit.state !== 'waiting' || control === 'hand'))
        return over(appointment)
      return visit[control] === on ? [] : [fact('visit.switched', { appointment, control, on })]
    },
    view: () => ({}),
  },
  'visits.show': {
    decide: (world, { appointment, result, file }) => {
      if (!remote(world, appointment)) return unknown(appointment)
      const visit = visitOf(world, appointment)
      if (visit.state !== 'on') return over(appointment)
      if (result !== undefined && !byId(world.results, result))
        return problem('invalid', 'There is no such result', { result: 'unknown' })
      if (file?.trim() === '') return problem('invalid', 'A file has a name', { file: 'required' })
      if (result === undefined && file === undefined && !visit.shown) return []
      return [
        fact('visit.shown', {
          appointment,
          ...(result !== undefined && { result }),
          ...(result === undefined && file !== undefined && { file }),
        }),
      ]
    },
    view: () => ({}),
  },
  'visits.rate': {
    decide: (world, { appointment, answer, text }) => {
      if (!remote(world, appointment)) return unknown(appointment)
      const { been, rated } = visitOf(world, appointment)
      if (!been) return over(appointment)
      if (rated) return []
      const fault = text.trim() === '' ? undefined : faultOf(text, world)
      return fault
        ? problem('invalid', 'It cannot be sent as it is', { text: fault })
        : [fact('visit.rated', { appointment, answer, text })]
    },
    view: () => ({}),
  },
}

type Device = Input<'devices.check'>['device']
type Found = Input<'devices.check'>['found']

/** As what a planned failure lets the devices be found. Of the loudspeaker one tells what one hears. */
const troubles: Readonly<Record<string, Partial<Record<Device, Found>>>> = {
  F02: { camera: 'denied', microphone: 'denied' },
  F03: { microphone: 'silent' },
  F04: { camera: 'busy' },
  F05: { camera: 'covered' },
}

/** The appointment, when it is a remote visit. */
function remote(world: World, id: string): Appointment | undefined {
  const found = own(world.appointments, id)
  return found?.way === 'remote' ? found : undefined
}

const unknown = (id: string): Problem => problem('not-found', `No remote visit ${id}`)
const over = (id: string): Problem => problem('closed', `Visit ${id} is not open`)

/** From when on one can join, in milliseconds. */
const joinFrom = ({ place }: World, { start }: Appointment): number =>
  start - place.limits.joinOpensMinutes * minute

type Fault = NonNullable<Problem['fields']>[string]

function faultOf(text: string, { place }: World): Fault | undefined {
  if (text.trim() === '') return 'required'
  if (characters(text) > place.visits.characters) return 'too-long'
  return holdsRealCode(text) ? 'real' : undefined
}

function viewVisit(world: World, found: Appointment, context: Context): Reply<'visits.get'> {
  const { place } = world
  const { say, now, armed } = context
  const visit = visitOf(world, found.id)
  const unit = byId(place.units, found.unit)
  const holder = holderOf(world).client
  const ask = asked(visit)
  const professional = visit.by ?? found.professional
  return {
    appointment: found.id,
    service: { id: found.service, name: say(nameOf(place.services, found.service)) },
    start: toIso(found.start),
    end: toIso(found.end),
    joinFrom: toIso(joinFrom(world, found)),
    usualUntil: toIso(found.start + place.visits.usualMinutes * minute),
    callFrom: toIso(found.start + place.visits.callMinutes * minute),
    unit: {
      id: found.unit,
      name: say(unit?.name ?? found.unit),
      phone: unit?.phone ?? '',
      open: say(unit?.open ?? ''),
    },
    instructions: (byId(place.services, found.service)?.instructions.remote ?? []).map(say),
    professional: professional === undefined ? null : guest(world, professional, context),
    client: person(world.client),
    own: person(holder),
    state: stateOf(world, found, visit, now),
    since: visit.since === undefined ? null : toIso(visit.since),
    devices: {
      camera: visit.devices.camera ?? null,
      microphone: visit.devices.microphone ?? null,
      speaker: visit.devices.speaker ?? null,
    },
    camera: visit.camera,
    microphone: visit.microphone,
    hand: visit.hand,
    weak: visit.weak,
    others: visit.others.map(({ who, beside }) => ({ ...guest(world, who, context), beside })),
    turns: visit.turns.map(({ by, writer, at, words, written }, index) => ({
      id: `${index + 1}`,
      by:
        by === client
          ? {
              id: world.client.id,
              name: world.client.given,
              role: null,
              client: true,
              writer: fullName(world, writer) ?? null,
            }
          : { ...viewProfessional(world, by, context), client: false, writer: null },
      at: toIso(at),
      text: 'typed' in words ? words.typed : say(words.authored),
      written,
    })),
    asks: ask
      ? {
          turn: `${ask.index + 1}`,
          answers: ask.asks.answers.map(({ id, says }) => ({ id, says: say(says) })),
          aloud: ask.asks.aloud ?? null,
        }
      : null,
    oldBrowser: armed.includes('F01'),
    shown: shownWords(world, visit, say),
    rated: visit.rated,
    characters: place.visits.characters,
  }
}

const person = ({ id, given, family }: World['client']) => ({ id, name: `${given} ${family}` })

/** Somebody of the staff, or one of those whom the county knows. */
function guest(world: World, id: string, context: Context) {
  const staff = member(world, id)
  return staff
    ? { ...viewProfessional(world, id, context), figure: staff.figure ?? id }
    : { id, name: fullName(world, id) ?? id, role: '', figure: id }
}

function shownWords(world: World, { shown }: Visit, say: Context['say']): string | null {
  if (!shown) return null
  if (shown.file !== undefined) return shown.file
  return say(nameOf(world.results, shown.result ?? ''))
}

function stateOf(
  world: World,
  found: Appointment,
  { state, been }: Visit,
  now: number,
): Reply<'visits.get'>['state'] {
  if (state !== 'out') return state
  if (been) return 'left'
  if (now >= found.end || found.state === 'cancelled') return 'over'
  return now < joinFrom(world, found) ? 'early' : 'open'
}

import { type Problem, problem } from '../../src/api/problem.ts'
import { characters } from '../../src/lib/text.ts'
import { toIso } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'
import { client, liveChat } from './chat-state.ts'
import { isOpen, openings } from './chat-hours.ts'
import { holdsRealCode } from './identity-code.ts'
import { fullName } from './others.ts'
import { member, staffName } from './staff.ts'
import { looksUrgent } from './urgent.ts'
import { type Chat, type Context, fact, own, type Rules, type World } from './world.ts'

export const chatRules: Rules<'chats.get' | 'chats.open' | 'chats.say' | 'chats.leave'> = {
  'chats.get': {
    view: (world, { chat }, context) => {
      const desk = deskOf(world, chat)
      return desk ? viewDesk(world, desk, context) : unknown(chat)
    },
  },
  'chats.open': {
    decide: (world, { chat, topic }, { now }) => {
      const desk = deskOf(world, chat)
      if (!desk) return unknown(chat)
      const live = liveChat(world, chat)
      if (live)
        return live.topic === topic
          ? []
          : problem('invalid', 'The chat is about another matter', { topic: 'duplicate' })
      if (!desk.topics.some(({ id }) => id === topic))
        return problem('invalid', 'The chat cannot be opened as it is', {
          topic: topic === '' ? 'required' : 'unknown',
        })
      return isOpen(desk, now)
        ? [fact('chat.opened', { chat, topic, position: desk.queue })]
        : problem('closed', `The chat ${chat} is closed now`)
    },
    view: () => ({}),
  },
  'chats.say': {
    decide: (world, { chat, text, notUrgent = false }, context) => {
      const desk = deskOf(world, chat)
      if (!desk) return unknown(chat)
      if (!liveChat(world, chat)) return problem('closed', `The chat ${chat} has ended`)
      const fault = faultOf(text, desk)
      if (fault) return problem('invalid', 'It cannot be said as it is', { text: fault })
      const stops = context.armed.includes('F26') || looksUrgent(text, world.place)
      return stops && !notUrgent
        ? problem('urgent', 'What is said looks urgent')
        : [fact('chat.said', { chat, text })]
    },
    view: () => ({}),
  },
  'chats.leave': {
    decide: (world, { chat }) => {
      if (!deskOf(world, chat)) return unknown(chat)
      const live = liveChat(world, chat)
      return live ? [fact('chat.ended', { chat, who: client, joined: live.position === 0 })] : []
    },
    view: () => ({}),
  },
}

type Desk = Place['chats'][number]

const deskOf = ({ place }: World, chat: string): Desk | undefined =>
  place.chats.find(({ id }) => id === chat)

const unknown = (chat: string): Problem => problem('not-found', `No chat ${chat}`)

type Fault = NonNullable<Problem['fields']>[string]

function faultOf(text: string, desk: Desk): Fault | undefined {
  if (text.trim() === '') return 'required'
  if (characters(text) > desk.characters) return 'too-long'
  return holdsRealCode(text) ? 'real' : undefined
}

/** A service with which one can chat, as it stands in a list. */
export function viewChatRow(world: World, desk: Desk, { say, now }: Context) {
  const live = liveChat(world, desk.id)
  return {
    id: desk.id,
    name: say(desk.name),
    about: say(desk.about),
    hours: say(desk.open),
    open: openings(desk, now).map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
    state: live ? stateOf(live) : null,
  }
}

function viewDesk(world: World, desk: Desk, context: Context) {
  const { say } = context
  const all = own(world.chats, desk.id) ?? []
  const talks = all.map((chat, index) => viewTalk(world, desk, chat, index, context))
  const unit = unitFor(world, desk)
  return {
    ...viewChatRow(world, desk, context),
    not: say(desk.not),
    wait: say(desk.wait),
    characters: desk.characters,
    topics: desk.topics.map(({ id, name }) => ({ id, name: say(name) })),
    unit: {
      id: unit?.id ?? desk.unit,
      name: say(unit?.name ?? ''),
      phone: unit?.phone ?? '',
      open: say(unit?.open ?? ''),
      messages: (unit?.topics.length ?? 0) > 0,
      callback: unit?.callback ?? false,
    },
    booking: desk.booking,
    current: talks.find(({ ended }) => ended === null) ?? null,
    earlier: talks.filter(({ ended }) => ended !== null).toReversed(),
  }
}

/** Where the client turns beside the chat: to their own unit where it belongs to the area, else to the chat's. */
function unitFor({ place, client: { unit } }: World, desk: Desk) {
  const units = place.areas.find(({ id }) => id === desk.area)?.units ?? []
  const wanted = unit !== undefined && units.includes(unit) ? unit : desk.unit
  return place.units.find(({ id }) => id === wanted)
}

const stateOf = ({ position }: Chat) => (position > 0 ? ('waiting' as const) : ('on' as const))

function viewTalk(world: World, desk: Desk, chat: Chat, index: number, { say }: Context) {
  const { topic, position, by, turns, read, opened, ended } = chat
  const id = `${desk.id}-${index + 1}`
  return {
    id,
    topic: { id: topic, name: say(desk.topics.find((one) => one.id === topic)?.name ?? topic) },
    state: ended ? ('ended' as const) : stateOf(chat),
    position,
    professional:
      by === undefined ? null : { id: by, name: staffName(world, by), role: roleOf(by) },
    answering: !ended && position === 0 && turns.slice(read).some((turn) => turn.by === client),
    opened: toIso(opened),
    ended: ended ? { at: toIso(ended.at), by: ended.by } : null,
    turns: turns.map(({ by: who, writer, at, words, way }, turn) => ({
      id: `${id}-${turn}`,
      by: {
        id: who,
        name: who === client ? world.client.given : staffName(world, who),
        role: who === client ? null : roleOf(who),
        client: who === client,
        writer: fullName(world, writer) ?? null,
      },
      at: toIso(at),
      text: 'typed' in words ? words.typed : say(words.authored),
      way: way ?? null,
    })),
  }

  function roleOf(professional: string): string {
    return say(member(world, professional)?.role ?? '')
  }
}

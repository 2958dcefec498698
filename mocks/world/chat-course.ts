import { resolveTime } from '../../src/lib/time.ts'
import { wordsOf } from '../../src/lib/text.ts'
import type { Place } from '../scenario/format/place.ts'
import { client, liveChat } from './chat-state.ts'
import { type Chat, type Fact, fact, own, type World } from './world.ts'

type Desk = Place['chats'][number]
type Answer = Pick<Desk['answers'][number], 'text' | 'way'>

/** What happens next in a chat by itself. */
export type Coming = { readonly at: number; readonly fact: Fact }

/** What happens next in the chats of the person in hand by itself; undefined when nothing does. */
export function chatComing(world: World): Coming | undefined {
  const coming = world.place.chats.flatMap((desk) => {
    const live = liveChat(world, desk.id)
    return live ? comingIn(world, desk, live) : []
  })
  return coming.toSorted((a, b) => a.at - b.at)[0]
}

/** When a professional speaks next in a chat of the person in hand, whatever moves before; undefined without one. */
export function chatTurn(world: World): number | undefined {
  const times = world.place.chats.flatMap((desk) => {
    const live = liveChat(world, desk.id)
    if (!live) return []
    const { at } = comingIn(world, desk, live)
    return passing(desk.pace.queue, at, live.position - 1)
  })
  return times.length > 0 ? Math.min(...times) : undefined
}

const passing = (pace: string, from: number, times: number): number =>
  times <= 0 ? from : passing(pace, resolveTime(pace, from), times - 1)

function comingIn(world: World, desk: Desk, live: Chat): Coming {
  const { id: chat, pace } = desk
  const { position, moved, by = '' } = live
  if (position > 0) {
    const at = resolveTime(pace.queue, moved)
    return {
      at,
      fact:
        position > 1
          ? fact('chat.moved', { chat, position: position - 1 })
          : fact('chat.joined', { chat, by: whoComes(world, desk), text: desk.greeting }),
    }
  }
  const answers = (at: number, { text, way }: Answer): Coming => ({
    at,
    fact: fact('chat.answered', { chat, by, text, ...(way && { way }) }),
  })
  const waits = unread(live).at(-1)
  if (waits)
    return answers(resolveTime(pace.answer, Math.max(waits.at, moved)), answerTo(desk, live))
  const asks = desk.topics.find(({ id }) => id === live.topic)?.asks
  if (isGreetedOnly(live) && asks !== undefined)
    return answers(resolveTime(pace.answer, moved), { text: asks })
  const last = live.turns.at(-1)
  const since = last?.at ?? moved
  if (last && isSaid(last, desk.closing))
    return {
      at: resolveTime(grace, since),
      fact: fact('chat.ended', { chat, who: 'professional', joined: true }),
    }
  return answers(resolveTime(pace.idle, since), { text: desk.closing })
}

/** How long the client has to say that they are still there. */
const grace = '1min'

/** They take turns. */
const whoComes = (world: World, { id, staff }: Desk): string =>
  staff[((own(world.chats, id)?.length ?? 1) - 1) % staff.length] ?? ''

/** What the client has said and the professional has not read. */
const unread = ({ turns, read }: Chat) => turns.slice(read).filter(({ by }) => by === client)

/** The professional has come and said no more than that. */
const isGreetedOnly = ({ position, read, turns }: Chat): boolean =>
  position === 0 && read === 0 && turns.length < 2

/** The first answer that fits what was said and has not been given; else what is said when none fits. */
function answerTo({ answers, otherwise }: Desk, live: Chat): Answer {
  const said = ` ${unread(live)
    .flatMap(({ words }) => wordsOf('typed' in words ? words.typed : words.authored))
    .join(' ')}`
  const isNew = ({ text }: Answer): boolean => !live.turns.some((turn) => isSaid(turn, text))
  return (
    answers.find(
      ({ topics, has, ...answer }) =>
        (topics === undefined || topics.includes(live.topic)) &&
        (has === undefined || has.some((beginning) => said.includes(` ${beginning}`))) &&
        isNew(answer),
    ) ??
    otherwise.find(isNew) ??
    otherwise.at(-1) ?? { text: '' }
  )
}

const isSaid = ({ words }: Chat['turns'][number], text: string): boolean =>
  'authored' in words && words.authored === text

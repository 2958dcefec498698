import { hour, minute } from '../../src/lib/milliseconds.ts'
import { resolveTime } from '../../src/lib/time.ts'
import type { Coming } from './chat-course.ts'
import { client } from './chat-state.ts'
import { asked, liveVisit, visitOf } from './visit-state.ts'
import { type Fact, fact, own, type Visit, type World } from './world.ts'

/** What happens next by itself in the visit in which the person in hand is; undefined when nothing does. */
export function visitComing(world: World): Coming | undefined {
  const appointment = liveVisit(world)
  const found = appointment === undefined ? undefined : own(world.appointments, appointment)
  if (appointment === undefined || !found) return undefined
  const visit = visitOf(world, appointment)
  const { visits: usual } = world.place
  const since = visit.since ?? found.start
  if (visit.state === 'waiting')
    return world.scripted
      ? undefined
      : {
          at: Math.max(resolveTime(usual.pace.comes, since), found.start),
          fact: fact('visit.admitted', {
            appointment,
            by: found.professional ?? usual.staff[0] ?? '',
          }),
        }
  if (visit.state !== 'on') return undefined
  const { by = '' } = visit
  const spoke = (text: string): Fact<'professional.spoke'> => {
    const line = usual.says.find((one) => one.text === text)
    return fact('professional.spoke', {
      appointment,
      by,
      text,
      ...(line?.asks && { asks: line.asks }),
    })
  }
  const last = visit.turns.at(-1)
  const from = Math.max(since, last?.at ?? since)
  const reply = replyIn(visit)
  if (last?.by === client && (reply !== undefined || last.written))
    return { at: resolveTime(usual.pace.answer, from), fact: spoke(reply ?? usual.read) }
  if (world.scripted || asked(visit)) return undefined
  const next = usual.says.find(
    ({ text }) => !visit.turns.some(({ words }) => 'authored' in words && words.authored === text),
  )
  return next && { at: resolveTime(usual.pace.speaks, from), fact: spoke(next.text) }
}

/** What the professional says to what the client has said since, when it answered something; each reply once. */
function replyIn({ turns }: Visit): string | undefined {
  const index = turns.findLastIndex(({ asks }) => asks !== undefined)
  const asking = turns[index]?.asks
  const since = turns.slice(index + 1)
  const said = since.findIndex(({ by }) => by === client)
  // What the client said first answered it. When somebody has spoken after that, it has been replied to.
  if (since.slice(said).some(({ by }) => by !== client)) return undefined
  const answer = since[said]?.answer ?? (since[said]?.written ? asking?.aloud : undefined)
  return asking?.answers.find(({ id }) => id === answer)?.reply
}

/** When the next remote visit of the person in hand can be joined, in milliseconds, if that is soon. */
export function visitOpens({ appointments, place }: World, now: number): number | undefined {
  const opening = Object.values(appointments)
    .filter(({ way, state }) => way === 'remote' && state === 'booked')
    .map(({ start }) => start - place.limits.joinOpensMinutes * minute)
    .filter((at) => at > now && at <= now + soon)
  return opening.length > 0 ? Math.min(...opening) : undefined
}

/** For what is further away one does not stay. */
const soon = hour

import type { Operation, Reply } from '../../src/api/operations.ts'
import { toIso } from '../../src/lib/time.ts'
import type { NoticeKind } from '../scenario/format/account.ts'
import { byId, nameOf } from './by-id.ts'
import { leadingTo } from './leading-to.ts'
import { latestOf } from './notice-facts.ts'
import { thingOf } from './notify.ts'
import { reaches } from './others.ts'
import { staffName } from './staff.ts'
import { isUndone } from './tasks.ts'
import { type Context, type Notice, own, type Rules, type World } from './world.ts'

/** Stands apart from the other rules of notices: the first page of the service asks for it. */
export const noticeRowRules: Rules<'notices.list'> = {
  'notices.list': {
    view: (world, _, context) =>
      newsOf(world, context).map(({ id, notice, row }) => ({ id, at: toIso(notice.at), ...row })),
  },
}

/** What is new for the person in hand and has not been seen, the latest first. */
export const newsOf = (world: World, context: Context) =>
  [...latestOf(world)]
    .filter(([id, about]) => !world.seen.includes(id) && reaches(world, lists[thingOf(about).kind]))
    .toReversed()
    .flatMap(([id, notice]) => {
      const row = newIn(world, notice, context)
      return row ? [{ id, notice, row }] : []
    })

/** What one has to be let do to see it. */
const lists: Readonly<Record<NoticeKind, Operation>> = {
  answers: 'messages.list',
  appointments: 'appointments.list',
  results: 'results.list',
  tasks: 'tasks.list',
}

type Row = Omit<Reply<'notices.list'>[number], 'id' | 'at'>

/** The thing of which a notice tells; undefined when there is nothing new in it any more. */
function newIn(world: World, notice: Notice, { now, say }: Context): Row | undefined {
  const { place, conversations, results, tasks, appointments } = world
  const unit = (id: string): string => say(nameOf(place.units, id))
  if ('conversation' in notice) {
    const { conversation } = notice
    const found = own(conversations, conversation)
    if (found?.state !== 'answered') return undefined
    const title = say(found.subject ?? nameOf(place.topics, found.topic))
    const by = unit(found.unit)
    return { kind: 'answer', title, by, page: 'messages.one', parameters: { conversation } }
  }
  if ('result' in notice) {
    const { result } = notice
    const found = byId(results, result)
    if (found?.state !== 'new') return undefined
    const by = unit(found.unit)
    return {
      kind: 'result',
      title: say(found.name),
      by,
      page: 'results.one',
      parameters: { result },
    }
  }
  if ('task' in notice) {
    const found = byId(tasks, notice.task)
    if (!found || !isUndone(found)) return undefined
    const by = staffName(world, found.by)
    return { kind: 'task', title: say(found.title), by, ...leadingTo(found.about) }
  }
  const { appointment, kind } = notice
  const found = own(appointments, appointment)
  // What is over needs no telling; only the client moves a time, and knows it.
  if (!found || found.end <= now || kind === 'moved') return undefined
  const title = say(nameOf(place.services, found.service))
  const by = unit(found.unit)
  return { kind, title, by, page: 'appointments.one', parameters: { appointment } }
}

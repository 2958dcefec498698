import type { Operation, Reply } from '../../src/api/operations.ts'
import type { Problem } from '../../src/api/problem.ts'
import { wordsOf } from '../../src/lib/text.ts'
import { appointmentRowRules } from './appointment-rows.ts'
import { appointmentRules } from './appointments.ts'
import { chatRules } from './chats.ts'
import { excerpt } from './excerpt.ts'
import { formRules } from './forms.ts'
import { helpRules } from './help.ts'
import { leadingTo } from './leading-to.ts'
import { messageRules } from './messages.ts'
import { reaches } from './others.ts'
import { planRules } from './plans.ts'
import { resultRules } from './results.ts'
import { serviceRules } from './services.ts'
import { taskRules } from './tasks.ts'
import { type Context, isProblem, type Rules, type World } from './world.ts'

export const searchRules: Rules<'search.find'> = {
  'search.find': {
    view: (world, { words }, context) => {
      const wanted = wordsOf(words)
      if (wanted.length === 0) return []
      return sources.flatMap(({ of, things }) =>
        (of.every((operation) => reaches(world, operation)) ? things(world, context) : [])
          .filter(({ title, texts }) => holds([title, ...texts], wanted))
          .map(({ texts, ...thing }) => ({ ...thing, excerpt: excerpt(texts, wanted) })),
      )
    },
  },
}

type Found = Reply<'search.find'>[number]

/** A thing as the client would see it, with all that can be read of it. */
type Thing = Omit<Found, 'excerpt'> & { readonly texts: readonly string[] }

type Source = (world: World, context: Context) => readonly Thing[]

const messages: Source = (world, context) =>
  known(messageRules['messages.list'].view(world, {}, context, [])).flatMap(({ id, changed }) =>
    one(messageRules['messages.get'].view(world, { conversation: id }, context, [])).map(
      ({ subject, topic, unit, contact, posts }) => ({
        kind: 'message',
        id,
        title: subject,
        texts: [...posts.map(({ text }) => text), topic.name, unit.name, contact?.name ?? ''],
        at: changed,
        page: 'messages.one',
        parameters: { conversation: id },
      }),
    ),
  )

const appointments: Source = (world, context) =>
  known(appointmentRowRules['appointments.list'].view(world, {}, context, []))
    .toReversed()
    .flatMap(({ id }) =>
      one(appointmentRules['appointments.get'].view(world, { appointment: id }, context, [])).map(
        ({ service, unit, professional, reason, instructions, start }) => ({
          kind: 'appointment',
          id,
          title: service.name,
          texts: [
            [unit.name, unit.municipality, professional?.name, professional?.role]
              .filter(Boolean)
              .join(', '),
            reason,
            ...instructions,
          ],
          at: start,
          page: 'appointments.one',
          parameters: { appointment: id },
        }),
      ),
    )

const tasks: Source = (world, context) =>
  known(taskRules['tasks.list'].view(world, {}, context, [])).map(
    ({ id, title, info, by, due, about }) => ({
      kind: 'task',
      id,
      title,
      texts: [info, by],
      at: due,
      ...leadingTo(about),
    }),
  )

const forms: Source = (world, context) =>
  known(formRules['forms.list'].view(world, {}, context, [])).map(
    ({ id, title, intro, due, sent }) => ({
      kind: 'form',
      id,
      title,
      texts: [intro],
      at: due ?? sent,
      page: 'forms.one',
      parameters: { form: id },
    }),
  )

const results: Source = (world, context) =>
  known(resultRules['results.list'].view(world, {}, context, [])).flatMap(({ id, name, at }) =>
    one(resultRules['results.get'].view(world, { result: id }, context, [])).map(
      ({ rows, comment, unit }) => ({
        kind: 'result',
        id,
        title: name,
        texts: [
          comment?.text ?? '',
          ...rows.flatMap((row) => [row.name, row.about]),
          comment?.by.name ?? '',
          unit.name,
        ],
        at,
        page: 'results.one',
        parameters: { result: id },
      }),
    ),
  )

const plans: Source = (world, context) =>
  known(planRules['plans.list'].view(world, {}, context, [])).flatMap(({ id, since }) =>
    one(planRules['plans.get'].view(world, { plan: id }, context, [])).map(
      ({ title, about, goals, steps, by, unit }) => ({
        kind: 'plan',
        id,
        title,
        texts: [about, ...goals, ...steps.map(({ name }) => name), by.name, unit.name],
        at: since,
        page: 'plans.one',
        parameters: { plan: id },
      }),
    ),
  )

const services: Source = (world, context) =>
  one(serviceRules['services.list'].view(world, {}, context, [])).flatMap(({ areas }) =>
    areas.flatMap(({ id }) =>
      one(serviceRules['services.get'].view(world, { area: id }, context, [])).map(
        ({ name, about, topics, elsewhere }) => ({
          kind: 'service',
          id,
          title: name,
          texts: [
            about,
            ...topics.flatMap((topic) => [topic.name, topic.about, topic.not, topic.call]),
            ...elsewhere.flatMap((other) => [other.name, other.what]),
          ],
          at: null,
          page: 'services.one',
          parameters: { area: id },
        }),
      ),
    ),
  )

/** The services with which one can chat, with what has been said there. */
const chats: Source = (world, context) =>
  world.place.chats.flatMap(({ id: chat }) =>
    one(chatRules['chats.get'].view(world, { chat }, context, [])).map(
      ({ name, about, not, hours, topics, current, earlier }) => ({
        kind: 'chat',
        id: chat,
        title: name,
        texts: [
          about,
          not,
          hours,
          ...topics.map((topic) => topic.name),
          ...[current ?? [], earlier].flat().flatMap(({ turns }) => turns.map(({ text }) => text)),
        ],
        at: null,
        page: 'services.chat',
        parameters: { chat },
      }),
    ),
  )

const units: Source = (world, context) =>
  known(serviceRules['units.list'].view(world, {}, context, [])).map(
    ({ id, name, municipality, address, phone, open }) => ({
      kind: 'unit',
      id,
      title: name,
      texts: [`${address}, ${phone}, ${open}`, municipality],
      at: null,
      page: 'services.units',
      parameters: {},
    }),
  )

const help: Source = (world, context) =>
  known(helpRules['help.list'].view(world, {}, context, [])).flatMap(({ id, title, about }) =>
    one(helpRules['help.get'].view(world, { help: id }, context, [])).map(({ parts }) => ({
      kind: 'help',
      id,
      title,
      texts: [about, ...parts.flatMap((part) => [part.title, ...part.text, ...part.steps])],
      at: null,
      page: 'help.one',
      parameters: { help: id },
    })),
  )

/** Everything that is looked through, and what one has to be let do to see it. */
const sources: readonly { readonly of: readonly Operation[]; readonly things: Source }[] = [
  { of: ['messages.list', 'messages.get'], things: messages },
  { of: ['appointments.list', 'appointments.get'], things: appointments },
  { of: ['tasks.list'], things: tasks },
  { of: ['forms.list'], things: forms },
  { of: ['results.list', 'results.get'], things: results },
  { of: ['plans.list', 'plans.get'], things: plans },
  { of: ['services.list', 'services.get'], things: services },
  { of: ['chats.get'], things: chats },
  { of: ['units.list'], things: units },
  { of: ['help.list', 'help.get'], things: help },
]

/** What was answered, or nothing where there is nothing of that name. */
const one = <T extends object>(reply: T | Problem): readonly T[] =>
  isProblem(reply) ? [] : [reply]

const known = <T>(reply: readonly T[] | Problem): readonly T[] => ('status' in reply ? [] : reply)

/** Does each of the words begin somewhere in the texts? */
function holds(texts: readonly string[], wanted: readonly string[]): boolean {
  const all = wordsOf(texts.join(' '))
  return wanted.every((beginning) => all.some((word) => word.startsWith(beginning)))
}

import { newMessage, replyTo } from '../../src/api/forms.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import { characters, wordsOf } from '../../src/lib/text.ts'
import { addWorkdays, dayOf, endOfOffice, toIso } from '../../src/lib/time.ts'
import { byId, idFault, nameOf } from './by-id.ts'
import { draftOf } from './drafts.ts'
import { excerpt } from './excerpt.ts'
import { holdsRealCode } from './identity-code.ts'
import { fullName } from './others.ts'
import { client, member, staffName } from './staff.ts'
import { looksUrgent } from './urgent.ts'
import {
  type Context,
  type Conversation,
  fact,
  own,
  type Post,
  type Rules,
  type World,
} from './world.ts'

export const messageRules: Rules<
  | 'recipients.list'
  | 'messages.list'
  | 'messages.search'
  | 'messages.get'
  | 'messages.send'
  | 'messages.reply'
  | 'messages.read'
> = {
  'recipients.list': {
    view: (world, _, { say }) => {
      const { place } = world
      const topicsOf = (topics: readonly string[]) =>
        topics.map((topic) => ({ id: topic, name: say(nameOf(place.topics, topic)) }))
      const units = place.units.filter(({ topics }) => topics.length > 0)
      const { kinds, megabytes, count } = place.limits.files
      return {
        characters: place.limits.messageCharacters,
        answerWorkdays: place.limits.answerWorkdays,
        files: { kinds: [...kinds], megabytes, count },
        units: units.map(({ id, name, municipality, phone, topics }) => ({
          id,
          name: say(name),
          municipality: say(nameOf(place.municipalities, municipality)),
          phone,
          topics: topicsOf(topics),
        })),
        contacts: world.contacts.flatMap((id) => {
          const person = member(world, id)
          const unit = byId(units, person?.unit)
          if (!person || !unit) return []
          return {
            id,
            name: person.name,
            role: say(person.role),
            unit: { id: unit.id, name: say(unit.name) },
            topics: topicsOf(unit.topics),
          }
        }),
      }
    },
  },
  'messages.list': {
    view: (world, _, context) =>
      latestFirst(world).map((conversation) => row(world, conversation, context)),
  },
  'messages.search': {
    view: (world, { words }, context) => {
      const wanted = wordsOf(words)
      if (wanted.length === 0) return []
      return latestFirst(world).flatMap((conversation) => {
        const shown = row(world, conversation, context)
        const texts = conversation.posts.map((post) => textOf(post, context))
        const names = [shown.subject, shown.topic.name, shown.unit.name, shown.contact?.name ?? '']
        const all = wordsOf([...names, ...texts].join(' '))
        const found = wanted.every((word) => all.some((one) => one.startsWith(word)))
        return found ? { ...shown, excerpt: excerpt(texts, wanted) } : []
      })
    },
  },
  'messages.get': {
    view: (world, { conversation }, context) => {
      const found = own(world.conversations, conversation)
      if (!found) return problem('not-found', `No conversation ${conversation}`)
      const asked = found.posts.findLast((post) => post.by === client) ?? lastPost(found)
      const answerDay = addWorkdays(dayOf(asked.at), world.place.limits.answerWorkdays)
      return {
        ...row(world, found, context),
        phone: byId(world.place.units, found.unit)?.phone ?? '',
        answerBy: toIso(endOfOffice(answerDay)),
        closed: found.closed,
        posts: found.posts.map((post, index) => ({
          id: `${conversation}-${index}`,
          ...viewPost(world, post, context),
        })),
      }
    },
  },
  'messages.send': {
    decide: (world, input, context) => {
      const { recipient, topic, text } = input
      const to = recipientOf(world, recipient)
      const refused = refusal(world, input, context, {
        ...(!to && { recipient: idFault(recipient) }),
        ...(!to?.topics.includes(topic) && { topic: idFault(topic) }),
      })
      if (refused) return refused
      return [
        fact('message.sent', {
          conversation: `c${Object.keys(world.conversations).length + 1}`,
          recipient,
          unit: to?.unit ?? '',
          topic,
          text,
          files: draftOf(world, newMessage).files.length,
        }),
      ]
    },
    view: (world, _input, _context, decided) => {
      const sent = decided.find((one) => one.name === 'message.sent')
      return {
        conversation: sent?.data.conversation ?? Object.keys(world.conversations).at(-1) ?? '',
      }
    },
  },
  'messages.reply': {
    decide: (world, input, context) => {
      const { conversation, text } = input
      const found = own(world.conversations, conversation)
      if (!found) return problem('not-found', `No conversation ${conversation}`)
      if (found.closed) return problem('closed', `Conversation ${conversation} has been closed`)
      const refused = refusal(world, input, context, {})
      if (refused) return refused
      const { files } = draftOf(world, replyTo(conversation))
      return [
        fact('message.replied', { conversation, unit: found.unit, text, files: files.length }),
      ]
    },
    view: () => ({}),
  },
  'messages.read': {
    decide: ({ conversations }, { conversation }) => {
      const found = own(conversations, conversation)
      if (!found) return problem('not-found', `No conversation ${conversation}`)
      return found.state === 'answered'
        ? [fact('message.read', { conversation, unit: found.unit })]
        : []
    },
    view: () => ({}),
  },
}

type Faults = NonNullable<Problem['fields']>

/** Why what was written does not go, for all that is written: first what lacks, then what must not wait. */
function refusal(
  { place, consents }: World,
  { text, notUrgent = false }: { text: string; notUrgent?: boolean | undefined },
  { armed }: Context,
  faults: Faults,
): Problem | undefined {
  if (!consents.messaging) return problem('consent-needed', 'Messaging has not been agreed to')
  const fields: Faults = {
    ...faults,
    ...(text.trim() === '' && { text: 'required' as const }),
    ...(characters(text) > place.limits.messageCharacters && { text: 'too-long' as const }),
    ...(holdsRealCode(text) && { text: 'real' as const }),
  }
  if (Object.keys(fields).length > 0)
    return problem('invalid', 'The message cannot be sent as it is', fields)
  const stops = armed.includes('F26') || looksUrgent(text, place)
  return stops && !notUrgent ? problem('urgent', 'The message looks urgent') : undefined
}

/** The unit to which a message goes, and what it can be about. */
function recipientOf(
  world: World,
  id: string,
): { readonly unit: string; readonly topics: readonly string[] } | undefined {
  const person = world.contacts.includes(id) ? member(world, id) : undefined
  const unit = byId(world.place.units, person?.unit ?? id)
  return unit && unit.topics.length > 0 ? { unit: unit.id, topics: unit.topics } : undefined
}

const lastPost = ({ posts }: Conversation): Post =>
  posts.at(-1) ?? { by: client, at: 0, words: { typed: '' }, files: [] }

const latestFirst = ({ conversations }: World): readonly Conversation[] =>
  Object.values(conversations).toSorted((a, b) => lastPost(b).at - lastPost(a).at)

function row(world: World, conversation: Conversation, { say }: Context) {
  const { place } = world
  const { id, unit, contact, topic, subject, state, closed } = conversation
  const topicName = say(nameOf(place.topics, topic))
  return {
    id,
    subject: subject === undefined ? topicName : say(subject),
    unit: { id: unit, name: say(nameOf(place.units, unit)) },
    contact: contact === undefined ? null : { id: contact, name: staffName(world, contact) },
    topic: { id: topic, name: topicName },
    state: closed && state !== 'answered' ? ('closed' as const) : state,
    changed: toIso(lastPost(conversation).at),
  }
}

const textOf = ({ words }: Post, { say }: Context): string =>
  'typed' in words ? words.typed : say(words.authored)

function viewPost(world: World, post: Post, context: Context) {
  const { by, at, files } = post
  const professional = member(world, by)
  return {
    by: {
      id: by,
      name: by === client ? world.client.given : staffName(world, by),
      role: professional ? context.say(professional.role) : null,
      client: by === client,
      writer: fullName(world, post.writer) ?? null,
    },
    at: toIso(at),
    text: textOf(post, context),
    files: files.map(({ name, bytes }) => ({ name, bytes })),
  }
}

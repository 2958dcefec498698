import { problem } from '../../src/api/problem.ts'
import type { Page } from '../../src/lib/paths.ts'
import { characters } from '../../src/lib/text.ts'
import { addWorkdays, dayOf, endOfOffice, toIso } from '../../src/lib/time.ts'
import { member, staffName } from './staff.ts'
import {
  type Appliers,
  type Context,
  type Conversation,
  fact,
  own,
  type Post,
  type Rules,
  type World,
} from './world.ts'

export const messageRules: Rules<
  'recipients.list' | 'messages.list' | 'messages.get' | 'messages.send' | 'messages.read'
> = {
  'recipients.list': {
    view: ({ place }, _, { say }) => ({
      characters: place.limits.messageCharacters,
      answerWorkdays: place.limits.answerWorkdays,
      units: place.units
        .filter((unit) => unit.topics.length > 0)
        .map(({ id, name, municipality, phone, topics }) => ({
          id,
          name: say(name),
          municipality: say(nameOf(place.municipalities, municipality)),
          phone,
          topics: topics.map((topic) => ({ id: topic, name: say(nameOf(place.topics, topic)) })),
        })),
    }),
  },
  'messages.list': {
    view: (world, _, context) =>
      Object.values(world.conversations)
        .toSorted((a, b) => lastPost(b).at - lastPost(a).at)
        .map((conversation) => row(world, conversation, context)),
  },
  'messages.get': {
    view: (world, { conversation }, context) => {
      const found = own(world.conversations, conversation)
      if (!found) return problem('not-found', `No conversation ${conversation}`)
      const asked = found.posts.findLast((post) => post.by === client) ?? lastPost(found)
      const answerDay = addWorkdays(dayOf(asked.at), world.place.limits.answerWorkdays)
      return {
        ...row(world, found, context),
        answerBy: toIso(endOfOffice(answerDay)),
        posts: found.posts.map((post, index) => ({
          id: `${conversation}-${index}`,
          ...viewPost(world, post, context),
        })),
      }
    },
  },
  'messages.send': {
    decide: ({ place, conversations }, { unit, topic, text }) => {
      const recipient = place.units.find((one) => one.id === unit && one.topics.length > 0)
      const fields = {
        ...(!recipient && { unit: missing(unit) }),
        ...(!recipient?.topics.includes(topic) && { topic: missing(topic) }),
        ...(text.trim() === '' && { text: 'required' as const }),
        ...(characters(text) > place.limits.messageCharacters && { text: 'too-long' as const }),
      }
      if (Object.keys(fields).length > 0)
        return problem('invalid', 'The message cannot be sent as it is', fields)
      const conversation = `c${Object.keys(conversations).length + 1}`
      return [fact('message.sent', { conversation, unit, topic, text })]
    },
    view: (world, _input, _context, decided) => {
      const sent = decided.find((one) => one.name === 'message.sent')
      return {
        conversation: sent?.data.conversation ?? Object.keys(world.conversations).at(-1) ?? '',
      }
    },
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

export const messageFacts: Appliers<'message.sent' | 'message.read' | 'professional.replied'> = {
  'message.sent': (world, { conversation: id, unit, topic, text }, at) => ({
    ...world,
    drafts: { ...world.drafts, [form]: {} },
    conversations: {
      ...world.conversations,
      [id]: {
        id,
        unit,
        topic,
        subject: undefined,
        state: 'sent',
        posts: [{ by: client, at, words: { typed: text } }],
      },
    },
  }),
  'message.read': (world, { conversation }) =>
    change(world, conversation, (found) => ({ ...found, state: 'read' })),
  'professional.replied': (world, { conversation, by, text }, at) =>
    change(world, conversation, (found) => ({
      ...found,
      state: 'answered',
      posts: [...found.posts, { by, at, words: { authored: text } }],
    })),
}

const client = 'client'

/** The draft of a new message is kept under the name of its page. */
const form: Page = 'messages.new'

const nameOf = (things: readonly { id: string; name: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.name ?? id

const missing = (id: string) => (id === '' ? ('required' as const) : ('unknown' as const))

const lastPost = ({ posts }: Conversation): Post =>
  posts.at(-1) ?? { by: client, at: 0, words: { typed: '' } }

function row({ place }: World, conversation: Conversation, { say }: Context) {
  const { id, unit, topic, subject, state } = conversation
  const topicName = say(nameOf(place.topics, topic))
  return {
    id,
    subject: subject === undefined ? topicName : say(subject),
    unit: { id: unit, name: say(nameOf(place.units, unit)) },
    topic: { id: topic, name: topicName },
    state,
    changed: toIso(lastPost(conversation).at),
  }
}

function viewPost(world: World, { by, at, words }: Post, { say }: Context) {
  const professional = member(world, by)
  return {
    by: {
      name: by === client ? world.client.given : staffName(world, by),
      role: professional ? say(professional.role) : null,
      client: by === client,
    },
    at: toIso(at),
    text: 'typed' in words ? words.typed : say(words.authored),
  }
}

function change(
  world: World,
  id: string,
  changed: (conversation: Conversation) => Conversation,
): World {
  const found = own(world.conversations, id)
  if (!found) return world
  return { ...world, conversations: { ...world.conversations, [id]: changed(found) } }
}

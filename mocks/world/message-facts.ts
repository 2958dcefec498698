import { newMessage, replyTo } from '../../src/api/forms.ts'
import { draftOf, withoutDraft } from './drafts.ts'
import { notify } from './notify.ts'
import { actorOf } from './others.ts'
import { client } from './staff.ts'
import { type Appliers, type Conversation, own, type World } from './world.ts'

/** How what is written in a conversation changes the world. */
export const messageFacts: Appliers<
  | 'message.sent'
  | 'message.replied'
  | 'message.taken'
  | 'message.read'
  | 'professional.replied'
  | 'professional.wrote'
  | 'conversation.closed'
> = {
  'message.sent': (world, { conversation: id, recipient, unit, topic, text }, at) => {
    const { files } = draftOf(world, newMessage)
    return {
      ...withoutDraft(world, newMessage),
      conversations: {
        ...world.conversations,
        [id]: {
          id,
          unit,
          contact: recipient === unit ? undefined : recipient,
          topic,
          subject: undefined,
          state: 'sent',
          closed: false,
          posts: [{ by: client, writer: actorOf(world), at, words: { typed: text }, files }],
        },
      },
    }
  },
  'message.replied': (world, { conversation, text }, at) => {
    const form = replyTo(conversation)
    const { files } = draftOf(world, form)
    return change(withoutDraft(world, form), conversation, (found) => ({
      ...found,
      state: 'sent',
      posts: [
        ...found.posts,
        { by: client, writer: actorOf(world), at, words: { typed: text }, files },
      ],
    }))
  },
  'message.taken': (world, { conversation }) =>
    change(world, conversation, (found) =>
      found.state === 'sent' ? { ...found, state: 'handling' } : found,
    ),
  'message.read': (world, { conversation }) =>
    change(world, conversation, (found) => ({ ...found, state: 'read' })),
  'professional.replied': (world, { conversation, by, text }, at) =>
    own(world.conversations, conversation)
      ? notify(
          change(world, conversation, (found) => ({
            ...found,
            state: 'answered',
            posts: [...found.posts, { by, at, words: { authored: text }, files: [] }],
          })),
          { conversation },
          at,
        )
      : world,
  'professional.wrote': (world, { conversation: id, unit, topic, by, text }, at) =>
    notify(
      {
        ...world,
        conversations: {
          ...world.conversations,
          [id]: {
            id,
            unit,
            contact: undefined,
            topic,
            subject: undefined,
            state: 'answered',
            closed: false,
            posts: [{ by, at, words: { authored: text }, files: [] }],
          },
        },
      },
      { conversation: id },
      at,
    ),
  'conversation.closed': (world, { conversation }) =>
    change(world, conversation, (found) => ({ ...found, closed: true })),
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

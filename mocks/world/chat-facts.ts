import { chatDraft } from '../../src/api/forms.ts'
import { client, liveChat } from './chat-state.ts'
import { withoutDraft } from './drafts.ts'
import { actorOf } from './others.ts'
import { type Appliers, type Chat, own, type World } from './world.ts'

export const chatFacts: Appliers<
  'chat.opened' | 'chat.moved' | 'chat.joined' | 'chat.said' | 'chat.answered' | 'chat.ended'
> = {
  'chat.opened': (world, { chat, topic, position }, at) =>
    liveChat(world, chat)
      ? world
      : put(world, chat, [
          ...(own(world.chats, chat) ?? []),
          {
            topic,
            opened: at,
            position,
            moved: at,
            by: undefined,
            turns: [],
            read: 0,
            ended: undefined,
          },
        ]),
  'chat.moved': (world, { chat, position }, at) =>
    change(world, chat, (live) => ({ ...live, position, moved: at })),
  'chat.joined': (world, { chat, by, text }, at) =>
    change(world, chat, (live) => ({
      ...live,
      position: 0,
      moved: at,
      by,
      turns: [...live.turns, { by, at, words: { authored: text }, way: undefined }],
    })),
  'chat.said': (world, { chat, text }, at) =>
    change(withoutDraft(world, chatDraft(chat)), chat, (live) => ({
      ...live,
      turns: [
        ...live.turns,
        { by: client, writer: actorOf(world), at, words: { typed: text }, way: undefined },
      ],
    })),
  'chat.answered': (world, { chat, by, text, way }, at) =>
    change(world, chat, (live) => ({
      ...live,
      turns: [...live.turns, { by, at, words: { authored: text }, way }],
      read: live.turns.length + 1,
    })),
  // Of a queue that was left nothing stays.
  'chat.ended': (world, { chat, who: by, joined }, at) =>
    joined
      ? change(world, chat, (live) => ({ ...live, ended: { at, by } }))
      : put(world, chat, own(world.chats, chat)?.filter(({ ended }) => ended) ?? []),
}

function change(world: World, chat: string, changed: (live: Chat) => Chat): World {
  const live = liveChat(world, chat)
  return live
    ? put(world, chat, [...(own(world.chats, chat) ?? []).slice(0, -1), changed(live)])
    : world
}

const put = (world: World, chat: string, chats: readonly Chat[]): World => ({
  ...world,
  chats: { ...world.chats, [chat]: chats },
})

import { type Chat, own, type World } from './world.ts'

/** Who speaks, when it is the client. */
export const client = 'client'

/** The chat that goes on with a service. */
export const liveChat = ({ chats }: Pick<World, 'chats'>, chat: string): Chat | undefined => {
  const last = own(chats, chat)?.at(-1)
  return last?.ended ? undefined : last
}

/** Does the person in hand chat with anybody? */
export const isChatting = (world: World): boolean =>
  Object.keys(world.chats).some((chat) => liveChat(world, chat))

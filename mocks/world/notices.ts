import { phoneDigits } from '../../src/lib/phone.ts'
import type { World } from './world.ts'

/**
 * The world after the county has told the client that there is something new in a conversation. The notice
 * goes where the settings say, and arrives only when that is the phone or the mailbox that the client has.
 */
export function notify(world: World, conversation: string, at: number): World {
  const { contact, own } = world
  const channel = contact.notices
  const arrives =
    channel === 'sms'
      ? phoneDigits(contact.phone) === phoneDigits(own.phone)
      : channel === 'email' && contact.email.toLowerCase() === own.email?.toLowerCase()
  if (channel === 'none' || !arrives) return world
  return { ...world, notices: [...world.notices, { at, channel, conversation }] }
}

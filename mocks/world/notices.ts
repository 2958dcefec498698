import { phoneDigits } from '../../src/lib/phone.ts'
import type { About, Notice, World } from './world.ts'

/**
 * The world after the county has told the client that there is something new. The notice goes where the settings
 * say, or where it was asked for, and arrives only when that is the phone or the mailbox that the client has.
 */
export function notify(
  world: World,
  about: About,
  at: number,
  channel: Notice['channel'] | 'none' = world.contact.notices,
): World {
  const { contact, own } = world
  const arrives =
    channel === 'sms'
      ? phoneDigits(contact.phone) === phoneDigits(own.phone)
      : channel === 'email' && contact.email.toLowerCase() === own.email?.toLowerCase()
  if (channel === 'none' || !arrives) return world
  return { ...world, notices: [...world.notices, { at, channel, ...about }] }
}

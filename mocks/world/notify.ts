import { phoneDigits } from '../../src/lib/phone.ts'
import type { NoticeKind } from '../scenario/format/account.ts'
import type { About, Notice, World } from './world.ts'

type Telling = {
  /** Where it was asked for expressly: then it comes whatever the settings say of its kind. */
  readonly channel?: Notice['channel']
  /** The client did it: it is confirmed, and nothing new in the service. */
  readonly own?: boolean
}

/**
 * The world after the county has told the client that there is something new. The notice goes where the settings
 * say, or where it was asked for, and arrives only when that is the phone or the mailbox that the client has.
 */
export function notify(world: World, about: About, at: number, telling: Telling = {}): World {
  const { kind, key } = thingOf(about)
  const { channel = world.quiet.includes(kind) ? 'none' : world.contact.notices } = telling
  const notice = {
    at,
    person: world.client.id,
    channel: channel !== 'none' && arrives(world, channel) ? channel : undefined,
    ...about,
  }
  const others = world.seen.filter((one) => one !== key)
  return {
    ...world,
    notices: [...world.notices, notice],
    seen: telling.own === true ? [...others, key] : others,
  }
}

const arrives = ({ contact, own }: World, channel: 'sms' | 'email'): boolean =>
  channel === 'sms'
    ? phoneDigits(contact.phone) === phoneDigits(own.phone)
    : contact.email.toLowerCase() === own.email?.toLowerCase()

/** Of what it tells: a key that no other thing of the person has, and of which kind it is in the settings. */
export function thingOf(about: About): { readonly kind: NoticeKind; readonly key: string } {
  if ('conversation' in about) return thing('answers', about.conversation)
  if ('task' in about) return thing('tasks', about.task)
  if ('result' in about) return thing('results', about.result)
  return thing('appointments', about.appointment)
}

const thing = (kind: NoticeKind, id: string) => ({ kind, key: `${kind}.${id}` })

import { pages } from '../../src/lib/paths.ts'
import { dayOf, resolveTime } from '../../src/lib/time.ts'
import type { Patch, Script } from '../scenario/format.ts'
import { identityCode } from './identity-code.ts'
import type { World } from './world.ts'

/** The world in which a scenario begins. `at` is the moment (milliseconds) from which its times count. */
export function openWorld({ scenario, persona, place }: Script, at: number): World {
  const { id, name, birthday, identityNumber } = persona
  const data = scenario.opening.data ?? {}
  const { contact, consents } = persona.data
  return {
    place,
    client: {
      id,
      given: name.given,
      family: name.family,
      identityCode: identityCode(birthday, birthYear(persona, at), identityNumber),
    },
    contact: {
      phone: data.contact?.phone ?? contact.phone,
      email: data.contact?.email ?? contact.email,
      notices: data.contact?.notices ?? contact.notices,
    },
    consents: {
      terms: data.consents?.terms ?? consents.terms,
      sharing: data.consents?.sharing ?? consents.sharing,
      messaging: data.consents?.messaging ?? consents.messaging,
    },
    contacts: persona.data.contacts,
    own: { phone: persona.phone, email: persona.email },
    notices: [],
    session: isOpenPage(scenario.opening.page) ? null : id,
    conversations: Object.fromEntries(
      patched(persona.data.conversations, data.conversations ?? []).map((one) => [
        one.id,
        {
          id: one.id,
          unit: one.unit,
          contact: one.contact,
          topic: one.topic,
          subject: one.subject,
          state: one.state === 'closed' ? ('read' as const) : one.state,
          closed: one.state === 'closed',
          posts: one.messages.map(({ by, at: when, text }) => ({
            by,
            at: resolveTime(when, at),
            words: { authored: text },
            files: [],
          })),
        },
      ]),
    ),
    tasks: patched(persona.data.tasks, data.tasks ?? []).map(({ due, ...task }) => ({
      ...task,
      due: resolveTime(due, at),
    })),
    drafts: {},
  }
}

/** The pages that one sees without having signed in. */
const openPages: readonly string[] = [pages.front, pages['sign-in']]

const isOpenPage = (page: keyof typeof pages): boolean => openPages.includes(pages[page])

function birthYear({ age, birthday }: Script['persona'], at: number): number {
  const today = dayOf(at)
  const [day = 1, month = 1] = birthday.split('.').map(Number)
  const ahead = month > today.month || (month === today.month && day > today.day)
  return today.year - age - (ahead ? 1 : 0)
}

function patched<T extends { id: string }>(
  things: readonly T[],
  patches: readonly Patch<T>[],
): readonly T[] {
  let list = things
  for (const patch of patches) {
    if ('add' in patch) list = list.concat(patch.add)
    else if ('remove' in patch) list = list.filter(({ id }) => id !== patch.remove)
    else list = list.map((one) => (one.id === patch.change ? { ...one, ...patch.to } : one))
  }
  return list
}

import { formDraft } from '../../src/api/forms.ts'
import { minute } from '../../src/lib/milliseconds.ts'
import { pages } from '../../src/lib/paths.ts'
import { dayOf, resolveTime } from '../../src/lib/time.ts'
import type { Patch } from '../scenario/format/patches.ts'
import type { Persona } from '../scenario/format/persona.ts'
import type { Place } from '../scenario/format/place.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Script } from '../scenario/format/script.ts'
import { answersOf } from './answers.ts'
import { identityCode } from './identity-code.ts'
import { openHealth, needsOf } from './opening-health.ts'
import { mandatesOf, trustedBy } from './opening-mandates.ts'
import { earlierNotices } from './opening-notices.ts'
import { identifiedBy, turnTo } from './others.ts'
import type { Person, World } from './world.ts'

/** The world in which a scenario begins. `at` is the moment (milliseconds) from which its times count. */
export function openWorld({ scenario, persona, others = [], place }: Script, at: number): World {
  const {
    page,
    data = {},
    others: theirs = {},
    idle,
    identifies = {},
    signedInWith,
  } = scenario.opening
  const people = others.filter(({ id }) => id !== persona.id)
  const open = (one: Persona, patches: Data): Person => ({
    ...openPerson(one, patches, place, at),
    relations: mandatesOf(one, [persona, ...people], place),
    trusted: trustedBy(one, [persona, ...people]),
  })
  const holder = open(persona, data)
  const waiting = people.map((one) => open(one, theirs[one.id] ?? {}))
  const everyone = [holder, ...waiting]
  const world: World = {
    ...holder,
    place,
    scripted: scenario.cues.some((cue) => cue.do.some((line) => 'visit.admitted' in line)),
    own: {
      id: persona.id,
      given: persona.name.given,
      family: persona.name.family,
      phone: persona.phone,
      email: persona.email,
    },
    identifies,
    notices: everyone.flatMap(earlierNotices).toSorted((one, other) => one.at - other.at),
    session: isOpenPage(page) ? null : persona.id,
    idleness: {
      limits: idle && limitsOf(place.limits.idle, idle),
      endsIn: undefined,
      ended: undefined,
    },
    others: Object.fromEntries(waiting.map((one) => [one.client.id, one])),
    times: {
      free: (data.slots?.free ?? []).map(({ with: professional, when, ...rest }) => ({
        ...rest,
        professional,
        start: resolveTime(when, at),
      })),
      full: (data.slots?.full ?? []).map(({ unit, service, until }) => ({
        unit,
        service,
        until: until === undefined ? undefined : resolveTime(until, at),
      })),
      taken: [],
    },
  }
  if (world.session === null || signedInWith === undefined) return world
  const session = identifiedBy(world, signedInWith).client.id
  return { ...turnTo(world, session), session }
}

type Data = NonNullable<Scenario['opening']['data']>

/** The limits of the place, or those that the scenario has in their stead. */
const limitsOf = (
  usual: Place['limits']['idle'],
  { warnMinutes = usual.warnMinutes, outMinutes = usual.outMinutes }: Idle,
) => ({ warn: warnMinutes * minute, out: outMinutes * minute })

type Idle = NonNullable<Scenario['opening']['idle']>

/** What the county has of one person. */
function openPerson(
  persona: Persona,
  data: Data,
  place: Place,
  at: number,
): Omit<Person, 'relations' | 'trusted'> {
  const { id, name, birthday, identityNumber } = persona
  const { contact, consents } = persona.data
  return {
    client: {
      id,
      given: name.given,
      family: name.family,
      identityCode: identityCode(birthday, birthYear(persona, at), identityNumber),
      age: persona.age,
      minor: persona.age < 18,
      municipality: persona.municipality,
      unit: persona.unit,
    },
    contact: {
      phone: data.contact?.phone ?? contact.phone,
      email: data.contact?.email ?? contact.email,
      notices: data.contact?.notices ?? contact.notices,
    },
    quiet: data.contact?.quiet ?? contact.quiet ?? [],
    seen: [],
    consents: {
      terms: data.consents?.terms ?? consents.terms,
      sharing: data.consents?.sharing ?? consents.sharing,
      messaging: data.consents?.messaging ?? consents.messaging,
    },
    contacts: persona.data.contacts,
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
    tasks: patched(persona.data.tasks, data.tasks ?? []).map(
      ({ due, finished, given, needs, ...task }) => ({
        ...task,
        info: task.info,
        about: task.about,
        given: given === undefined ? at : resolveTime(given, at),
        needs: needsOf(needs),
        due: resolveTime(due, at),
        finished: finished === undefined ? undefined : resolveTime(finished, at),
      }),
    ),
    sentForms: {},
    chats: {},
    visits: {},
    callbacks: {},
    ...openHealth(
      {
        results: patched(persona.data.results, data.results ?? []),
        measurements: patched(persona.data.measurements, data.measurements ?? []),
        plans: patched(persona.data.plans, data.plans ?? []),
      },
      at,
    ),
    drafts: Object.fromEntries(
      [...persona.data.begun, ...(data.begun ?? [])].map(({ form, answers }) => [
        formDraft(form),
        {
          fields: answersOf(place, form, answers, at, (text) => text),
          files: [],
          changed: at,
          refused: false,
        },
      ]),
    ),
    appointments: Object.fromEntries(
      patched(persona.data.appointments, data.appointments ?? []).map((one) => {
        const usual = place.services.find(({ id: service }) => service === one.service)?.minutes
        const start = resolveTime(one.when, at)
        return [
          one.id,
          {
            id: one.id,
            service: one.service,
            unit: one.unit,
            professional: one.with,
            way: one.way,
            start,
            end: start + (one.minutes ?? usual ?? 0) * minute,
            state: one.state,
            reason: one.reason === undefined ? undefined : { authored: one.reason },
            reminder: one.reminder ?? data.contact?.notices ?? contact.notices,
            reminded: false,
            changed: at,
            movedFrom: undefined,
            callbackBy: undefined,
          },
        ]
      }),
    ),
  }
}

const openPages: readonly string[] = [pages.front, pages['sign-in']]

/** Is it a page that one sees without having signed in? */
export const isOpenPage = (page: keyof typeof pages): boolean => openPages.includes(pages[page])

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

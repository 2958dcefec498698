import { z } from 'zod'
import { measurementKind } from '../../../src/api/contract/health.ts'
import {
  booking,
  cancelOf,
  chatDraft,
  formDraft,
  moveOf,
  newMessage,
  replyTo,
} from '../../../src/api/forms.ts'
import { pages } from '../../../src/lib/paths.ts'
import { client } from '../../world/staff.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import * as words from '../messages/names.ts'
import type { Kind } from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { idsIn, type Placed } from '../read/walk.ts'

/** The ids of things, in their order. */
export const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id)

/** Looks a name up among those that there are. */
export const lookUp =
  (source: Source<unknown>) =>
  (kind: Kind, path: Path, id: string, known: readonly string[]): readonly Finding[] =>
    known.includes(id) ? [] : [source.at(path, words.unknownReference(kind, id, known))]

/** The ids that stand a second time in a list, or in several lists that share theirs. */
export const duplicates = (
  source: Source<unknown>,
  path: Path,
  things: readonly { readonly id: string }[],
): readonly Finding[] =>
  repeated(
    source,
    things.map(({ id }, index) => ({ value: id, path: [...path, index, 'id'] })),
  )

/** The ids that another before them has. */
export const repeated = (
  source: Source<unknown>,
  ids: readonly Placed<string>[],
): readonly Finding[] =>
  ids.flatMap(({ value, path }, index) =>
    ids.findIndex((one) => one.value === value) < index
      ? [source.at(path, words.duplicateId(value))]
      : [],
  )

/** Whom one can call beside the units. */
const outside = ['emergency', 'helpline'] as const
/** Ids that the program itself uses. */
export const reserved: readonly string[] = [...outside, client]

/** All that a scenario can name, by kind. */
export type Names = ReturnType<typeof namesOf>

/** All that a scenario can name, with one of its personas. */
export function namesOf({ scenario, persona, others = [], place }: Script) {
  const people = [persona, ...others]
  const taking = place.units.filter(({ topics }) => topics.length > 0)
  const ids = idsIn(scenario)
  /** What the persona has, and what openings add. */
  const idsWith = (list: 'results' | 'measurements' | 'plans' | 'tasks' | 'appointments') => [
    ...people.flatMap(({ data }) => idsOf(data[list])),
    ...openingsOf(scenario).flatMap(({ data }) =>
      (data?.[list] ?? []).flatMap((patch) => ('add' in patch ? patch.add.id : [])),
    ),
  ]
  const valuesOf = (kind: keyof typeof ids) => ids[kind].map(({ value }) => value)
  return {
    units: idsOf(place.units),
    /** Units that take messages, and what each takes. */
    mailboxes: taking,
    recipients: [...idsOf(taking), ...people.flatMap(({ data }) => data.contacts)],
    staff: place.staff,
    topics: idsOf(place.topics),
    forms: place.forms,
    callees: [...idsOf(place.units), ...outside],
    conversations: [
      ...people.flatMap(({ data }) => idsOf(data.conversations)),
      ...openingsOf(scenario).flatMap(({ data }) =>
        (data?.conversations ?? []).flatMap((patch) => ('add' in patch ? patch.add.id : [])),
      ),
      ...scenario.cues.flatMap((cue) =>
        cue.do.flatMap((line) =>
          'professional.wrote' in line ? line['professional.wrote'].conversation : [],
        ),
      ),
    ],
    results: idsWith('results'),
    measurements: idsWith('measurements'),
    plans: idsWith('plans'),
    tasks: [
      ...idsWith('tasks'),
      ...scenario.cues.flatMap((cue) =>
        cue.do.flatMap((line) => ('task.given' in line ? line['task.given'].task : [])),
      ),
    ],
    tests: idsOf(place.tests),
    appointments: [
      ...idsWith('appointments'),
      ...scenario.cues.flatMap((cue) =>
        cue.do.flatMap((line) =>
          'appointment.given' in line ? line['appointment.given'].appointment : [],
        ),
      ),
    ],
    services: idsOf(place.services),
    areas: idsOf(place.areas),
    chats: place.chats,
    help: idsOf(place.help),
    variants: valuesOf('variants'),
    steps: valuesOf('steps'),
    choices: valuesOf('choices'),
    slips: valuesOf('slips'),
    signals: valuesOf('signals'),
    cues: valuesOf('cues'),
    /** Since when something can count. */
    beginnings: beginnings.flatMap(valuesOf),
    personas: [scenario.persona, ...scenario.otherPersonas, ...scenario.others],
    /** In whose matters one can be. */
    people: idsOf(people),
    failures: scenario.steps.flatMap(({ failures }) => failures),
  }
}

/** What can begin, so that a condition counts since then: they share their ids. */
export const beginnings = ['steps', 'choices', 'cues', 'failures'] as const

/** The opening, and what each variant makes of it. */
const openingsOf = ({ opening, variants }: Scenario) => [
  { page: opening.page, data: opening.data },
  ...variants.map((variant) => ({ page: variant.opening.page, data: variant.opening.data })),
  ...Object.values(opening.others ?? {}).map((data) => ({ page: opening.page, data })),
]

/** What a page's path has blanks for. */
export const parametersOf = (page: keyof typeof pages): readonly string[] =>
  [...pages[page].matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/** Of what kind a value is, and which there are. */
export type Known = { readonly kind: Kind; readonly ids: readonly string[] }

/** The topics of the unit to which a message goes, or all where it is not known. */
export function topicsOf(
  recipient: unknown,
  { staff, mailboxes, topics }: Names,
): readonly string[] {
  const unit = staff.find(({ id }) => id === recipient)?.unit ?? recipient
  return mailboxes.find(({ id }) => id === unit)?.topics ?? topics
}

/** The topics of a chat, or of all where it is not known. */
export const chatTopicsOf = (chat: unknown, { chats }: Names): readonly string[] =>
  chats
    .filter(({ id }) => typeof chat !== 'string' || id === chat)
    .flatMap(({ topics }) => idsOf(topics))

/** Every form of which the server can keep a draft. */
export const formsOf = ({
  conversations,
  appointments,
  chats,
  forms,
}: Names): readonly string[] => [
  ...idsOf(forms),
  ...idsOf(forms).map(formDraft),
  newMessage,
  ...conversations.map(replyTo),
  ...idsOf(chats).map(chatDraft),
  booking,
  ...appointments.flatMap((id) => [moveOf(id), cancelOf(id)]),
]

/** Is a field of a fact a word? */
export const isText = (schema: unknown): boolean =>
  schema instanceof z.ZodString || schema instanceof z.ZodEnum

/** What a field names that is called the same wherever it stands: in a fact, an act and an address. */
export function thingsOf(field: string, names: Names): Known | undefined {
  switch (field) {
    case 'conversation':
      return { kind: 'conversation', ids: names.conversations }
    case 'appointment':
      return { kind: 'appointment', ids: names.appointments }
    case 'result':
      return { kind: 'result', ids: names.results }
    case 'chat':
      return { kind: 'chat', ids: idsOf(names.chats) }
    case 'recipient':
      return { kind: 'recipient', ids: names.recipients }
    case 'service':
      return { kind: 'service', ids: names.services }
    case 'professional':
      return { kind: 'person', ids: idsOf(names.staff) }
    default:
      return undefined
  }
}

/** What a page's value can name. */
export function pageValues(field: string, names: Names): Known | undefined {
  switch (field) {
    case 'test':
      return { kind: 'test', ids: names.tests }
    case 'plan':
      return { kind: 'plan', ids: names.plans }
    case 'measurement':
      return { kind: 'measurement', ids: names.measurements }
    case 'form':
      return { kind: 'form', ids: idsOf(names.forms) }
    case 'area':
      return { kind: 'area', ids: names.areas }
    case 'help':
      return { kind: 'help', ids: names.help }
    case 'kind':
      return { kind: 'value', ids: measurementKind.options }
    default:
      return thingsOf(field, names)
  }
}

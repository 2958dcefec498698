import type { Input, Reply } from '../../api/operations.ts'
import { fromIso, toIso } from '../../lib/time.ts'
import { type SlotParts, slotOf } from './slot-key.ts'

export type Options = Reply<'booking.options'>
export type Service = Options['services'][number]
type Unit = Service['units'][number]
export type Professional = Unit['professionals'][number]
export type Way = Input<'appointments.book'>['way']
export type Reminder = Input<'appointments.book'>['reminder']
export type Fields = Readonly<Record<string, string>>

export const steps = ['booking', 'booking.place', 'booking.time', 'booking.review'] as const

export type Step = (typeof steps)[number]

/** What the words of a step are called. */
export const stepKey = {
  booking: 'service',
  'booking.place': 'place',
  'booking.time': 'time',
  'booking.review': 'review',
} as const satisfies Record<Step, string>

/** What has been chosen for a new appointment, as far as it can be had. */
export type Choices = {
  readonly service: Service | undefined
  /** The client's own, until another is chosen. */
  readonly unit: Unit | undefined
  /** How one wants to meet. */
  readonly way: WantedWay
  /** With whom; undefined when anybody will do. */
  readonly professional: Professional | undefined
  readonly slot: (SlotParts & { readonly end: string }) | undefined
  readonly reason: string
  readonly reminder: Reminder
  readonly remoteAgreed: boolean
}

/** The word of a draft, and of a question about free times, for "it does not matter". */
export const whichever = 'any'

export type WantedWay = Way | typeof whichever

/** How `remoteAgreed` says yes. */
export const yes = 'yes'

/** What the fields of the draft say. What there is no longer has not been chosen. */
export function choicesOf(fields: Fields, { services, contact }: Options): Choices {
  const service = services.find(({ id }) => id === fields['service'])
  const unit =
    service?.units.find(({ id }) => id === fields['unit']) ?? service?.units.find(({ own }) => own)
  const way = service && wayOf(service.ways, fields['way'])
  const professional = unit?.professionals.find(({ id }) => id === fields['professional'])
  const slot = slotOf(fields['slot'] ?? '')
  const fits =
    unit?.professionals.some(({ id }) => id === slot?.professional) &&
    (professional === undefined || professional.id === slot?.professional) &&
    (way === whichever || way === slot?.way)
  return {
    service,
    unit,
    way: way ?? whichever,
    professional,
    slot:
      service && slot && fits ? { ...slot, end: endOf(slot.start, service.minutes) } : undefined,
    reason: fields['reason'] ?? '',
    reminder: reminderOf(fields['reminder'], contact),
    remoteAgreed: fields['remoteAgreed'] === yes,
  }
}

/** How one wants to meet, of the ways that there are. Where there is but one, it is that. */
export function wayOf(ways: readonly Way[], wanted: string | undefined): WantedWay {
  const [only] = ways
  if (only !== undefined && ways.length === 1) return only
  return ways.find((one) => one === wanted) ?? whichever
}

const endOf = (start: string, minutes: number): string => toIso(fromIso(start) + minutes * 60_000)

/** Where one can be reminded: a text message or an email needs somewhere to go. */
export const remindersWith = ({ phone, email }: Options['contact']): readonly Reminder[] => [
  ...(phone === '' ? [] : (['sms'] as const)),
  ...(email === '' ? [] : (['email'] as const)),
  'none',
]

const reminderOf = (wanted: string | undefined, contact: Options['contact']): Reminder => {
  const possible = remindersWith(contact)
  return possible.find((one) => one === wanted) ?? possible[0] ?? 'none'
}

/** What is chosen at first: a link names the service, unless a time of another has been chosen already. */
export const startOf = (fields: Fields, wanted: Service | undefined): Fields =>
  wanted && !fields['slot'] ? { ...fields, service: wanted.id } : fields

/** The step at which something that a later one needs has still to be chosen. */
export function missingStep({ service, unit, slot }: Choices): Step {
  if (!service) return 'booking'
  if (!unit) return 'booking.place'
  return slot ? 'booking.review' : 'booking.time'
}

/** Does a step come before another? */
export const isBefore = (one: Step, other: Step): boolean =>
  steps.indexOf(one) < steps.indexOf(other)

/** What else changes with a field: the time that was chosen was one of that service, there. */
export const changesWith = (name: string): readonly string[] =>
  name === 'service' ? ['slot', 'remoteAgreed'] : name === 'unit' ? ['slot'] : []

import type { Recipes } from '../../api/acts.ts'
import type { Input } from '../../api/operations.ts'
import type { Anchor, Move } from '../../lib/moves.ts'
import { fromIso } from '../../lib/time.ts'
import { dateOf, mondayOf } from '../../lib/weeks.ts'
import { slotKey } from './slot-key.ts'

export const anchor = {
  /** The lists: the key is the page's name. */
  tab: 'appointments.tab',
  /** An appointment in a list; the key is its id. */
  row: 'appointments.row',
  /** More of a long list. */
  more: 'appointments.more',
  bookNew: 'appointments.book-new',
  /** A booking that has been begun: to go on with it, and to throw it away. */
  resume: 'appointments.resume',
  discard: 'appointments.discard',
  /** The key is the service. */
  service: 'appointments.service',
  /** On to the next step of booking. */
  next: 'appointments.next',
  /** Back to where something was chosen: the key is which of the choices of a booking. */
  change: 'appointments.change',
  unit: 'appointments.unit',
  /** The key is how one meets, or `any`. */
  way: 'appointments.way',
  professional: 'appointments.professional',
  /** Its values are Mondays. */
  week: 'appointments.week',
  /** Free times as a calendar, as a list of days; the key is which. */
  view: 'appointments.view',
  firstFree: 'appointments.first-free',
  /** The key is the date. */
  day: 'appointments.day',
  /** The key is the slot's. */
  slot: 'appointments.slot',
  reason: 'appointments.reason',
  /** The key is where one is reminded. */
  reminder: 'appointments.reminder',
  /** Agreeing to meet by video. */
  agree: 'appointments.agree',
  book: 'appointments.book',
  move: 'appointments.move',
  confirmMove: 'appointments.confirm-move',
  cancel: 'appointments.cancel',
  /** The key is why one cancels. */
  why: 'appointments.why',
  confirmCancel: 'appointments.confirm-cancel',
  changeReminder: 'appointments.change-reminder',
  saveReminder: 'appointments.save-reminder',
  /** Opens the form for asking the unit to call. */
  callback: 'appointments.callback',
  callbackPhone: 'appointments.callback-phone',
  askCallback: 'appointments.ask-callback',
  calendarFile: 'appointments.calendar-file',
  print: 'appointments.print',
  /** To the remote visit; the key is the appointment. */
  visit: 'appointments.visit',
} as const satisfies Record<string, Anchor>

type AppointmentAct =
  | 'appointments.book'
  | 'appointments.move'
  | 'appointments.cancel'
  | 'appointments.remind'
  | 'callback.ask'

export const appointmentActs: Recipes<AppointmentAct> = {
  'appointments.book': ({ service, unit, reason, reminder, remoteAgreed, ...chosen }) => [
    { move: 'open', page: 'booking' },
    { move: 'choose', anchor: anchor.service, key: service, back: back('service') },
    { move: 'press', anchor: anchor.next },
    { move: 'open', page: 'booking.place' },
    { move: 'choose', anchor: anchor.unit, key: unit, back: back('unit') },
    ...looking(chosen),
    { move: 'press', anchor: anchor.next },
    { move: 'open', page: 'booking.time' },
    ...choosing(chosen),
    { move: 'press', anchor: anchor.next },
    { move: 'open', page: 'booking.review' },
    ...(reason === '' ? [] : [{ move: 'type', anchor: anchor.reason, text: reason } as const]),
    { move: 'choose', anchor: anchor.reminder, key: reminder },
    ...agreeing(chosen, remoteAgreed),
    { move: 'press', anchor: anchor.book },
  ],
  'appointments.move': ({ appointment, remoteAgreed, ...chosen }) => [
    ...openingMove(appointment),
    ...looking(chosen),
    ...choosing(chosen),
    ...(remoteAgreed === undefined ? [] : agreeing(chosen, remoteAgreed)),
    { move: 'press', anchor: anchor.confirmMove },
  ],
  'appointments.cancel': ({ appointment, why }) => [
    ...opening(appointment),
    { move: 'press', anchor: anchor.cancel },
    { move: 'choose', anchor: anchor.why, key: why },
    { move: 'press', anchor: anchor.confirmCancel },
  ],
  'appointments.remind': ({ appointment, reminder }) => [
    ...opening(appointment),
    { move: 'press', anchor: anchor.changeReminder },
    { move: 'choose', anchor: anchor.reminder, key: reminder },
    { move: 'press', anchor: anchor.saveReminder },
  ],
  'callback.ask': ({ phone, appointment }) => [
    ...(appointment === undefined ? [] : opening(appointment)),
    { move: 'press', anchor: anchor.callback },
    { move: 'type', anchor: anchor.callbackPhone, text: phone },
    { move: 'press', anchor: anchor.askCallback },
  ],
}

/** How a begun booking is thrown away. */
export const discardBooking: readonly Move[] = [
  { move: 'open', page: 'appointments' },
  { move: 'press', anchor: anchor.discard },
]

/** To the page of an appointment. */
export const opening = (appointment: string): readonly Move[] => [
  { move: 'open', page: 'appointments' },
  { move: 'press', anchor: anchor.row, key: appointment, to: 'appointments.one' },
]

/** To the page on which an appointment is moved. */
export const openingMove = (appointment: string): readonly Move[] => [
  ...opening(appointment),
  { move: 'press', anchor: anchor.move, to: 'appointments.move' },
]

/**
 * To the remote visit of an appointment.
 * @param or pages of the same visit on which what comes next can be done as well
 */
export const openingVisit = (
  appointment: string,
  ...or: readonly ('visit.devices' | 'visit.room')[]
): readonly Move[] => [
  ...opening(appointment),
  { move: 'press', anchor: anchor.visit, key: appointment, to: 'visit', or },
]

/** What has to be the right one in a booking; any time and anybody will do. */
export type Choice = 'service' | 'unit' | 'way'

/** Where a booking tells what was chosen, one can go back to it. */
const back = (choice: Choice) => ({ anchor: anchor.change, key: choice })

type Chosen = Pick<Input<'appointments.move'>, 'way' | 'professional' | 'start'>

const looking = ({ way, professional }: Chosen): readonly Move[] => [
  { move: 'choose', anchor: anchor.way, key: way, back: back('way') },
  { move: 'choose', anchor: anchor.professional, key: professional },
]

const choosing = (chosen: Chosen): readonly Move[] => {
  const start = fromIso(chosen.start)
  return [
    { move: 'choose', anchor: anchor.week, key: mondayOf(start) },
    { move: 'press', anchor: anchor.day, key: dateOf(start) },
    { move: 'choose', anchor: anchor.slot, key: slotKey(chosen) },
  ]
}

/** Only what is remote is agreed to. */
const agreeing = ({ way }: Chosen, agreed = false): readonly Move[] =>
  way === 'remote' ? [{ move: 'tick', anchor: anchor.agree, on: agreed }] : []

import type { Recipes } from '../api/acts.ts'
import { booking } from '../api/forms.ts'
import type { Move } from '../lib/moves.ts'
import type { Page } from '../lib/paths.ts'
import { phoneActs } from '../practice/phone/acts.ts'
import { accountActs } from '../portal/account/acts.ts'
import {
  anchor as appointments,
  appointmentActs,
  discardBooking,
  openingVisit,
} from '../portal/appointments/acts.ts'
import { chatActs } from '../portal/chat/acts.ts'
import { anchor as frame, frameActs } from '../portal/frame/acts.ts'
import { homeActs } from '../portal/home/acts.ts'
import { anchor as health, healthActs } from '../portal/health/acts.ts'
import { formActs } from '../portal/forms/acts.ts'
import { anchor as messages, messageActs } from '../portal/messages/acts.ts'
import { onBehalfActs } from '../portal/on-behalf/acts.ts'
import { anchor as signIn, signInActs } from '../portal/sign-in/acts.ts'
import { anchor as services, askCallback, openingChat } from '../portal/services/acts.ts'
import { anchor as tasks } from '../portal/tasks/acts.ts'
import { roomActs } from '../portal/room/acts.ts'
import { toDevices, toRoom, visitActs } from '../portal/visit/acts.ts'

/** To the device check of a visit, and to its waiting room or call. */
export const openingDevices = (appointment: string): readonly Move[] => [
  ...openingVisit(appointment),
  ...toDevices,
]
export const openingRoom = (appointment: string): readonly Move[] => [
  ...openingVisit(appointment),
  ...toRoom,
]

/** How a person does every act. An act without a way on the screen does not compile. */
export const recipes: Recipes = {
  ...frameActs,
  ...signInActs,
  ...onBehalfActs,
  ...accountActs,
  ...homeActs,
  ...messageActs,
  ...formActs,
  ...healthActs,
  ...appointmentActs,
  'chats.open': (input) => [...openingChat(input.chat), ...chatActs['chats.open'](input)],
  'chats.say': (input) => [...openingChat(input.chat), ...chatActs['chats.say'](input)],
  'chats.leave': (input) => [...openingChat(input.chat), ...chatActs['chats.leave'](input)],
  'devices.check': (input) => [
    ...openingDevices(input.appointment),
    ...visitActs['devices.check'](input),
  ],
  'visits.join': (input) => [
    ...openingVisit(input.appointment, 'visit.devices', 'visit.room'),
    ...visitActs['visits.join'](input),
  ],
  'visits.leave': (input) => [
    ...openingRoom(input.appointment),
    ...roomActs['visits.leave'](input),
  ],
  'visits.say': (input) => [...openingRoom(input.appointment), ...roomActs['visits.say'](input)],
  'visits.switch': (input) => [
    ...openingRoom(input.appointment),
    ...roomActs['visits.switch'](input),
  ],
  'visits.show': (input) => [...openingRoom(input.appointment), ...roomActs['visits.show'](input)],
  'visits.rate': (input) => [...openingRoom(input.appointment), ...roomActs['visits.rate'](input)],
  'callback.ask': (input) =>
    input.appointment === undefined ? askCallback(input) : appointmentActs['callback.ask'](input),
  'drafts.discard': (input) =>
    input.form === booking ? discardBooking : messageActs['drafts.discard'](input),
}

/** How a person comes to each page. What has no moves is where one stands already, or is opened by an act. */
export const ways: Record<Page, readonly Move[]> = {
  front: [],
  'sign-in': [
    { move: 'open', page: 'front' },
    { move: 'press', anchor: signIn.start },
  ],
  terms: [],
  contact: [],
  home: [{ move: 'press', anchor: frame.nav, key: 'home' }],
  messages: [{ move: 'press', anchor: frame.nav, key: 'messages' }],
  'messages.new': [
    { move: 'open', page: 'messages' },
    { move: 'press', anchor: messages.new },
  ],
  'messages.closed': [
    { move: 'open', page: 'messages' },
    { move: 'press', anchor: messages.tab, key: 'messages.closed' },
  ],
  'messages.one': [{ move: 'open', page: 'messages' }],
  health: [{ move: 'press', anchor: frame.nav, key: 'health' }],
  results: [
    { move: 'open', page: 'health' },
    { move: 'press', anchor: health.section, key: 'results' },
  ],
  'results.one': [{ move: 'open', page: 'results' }],
  'tests.one': [{ move: 'open', page: 'results' }],
  measurements: [
    { move: 'open', page: 'health' },
    { move: 'press', anchor: health.section, key: 'measurements' },
  ],
  'measurements.one': [{ move: 'open', page: 'measurements' }],
  'measurements.new': [{ move: 'open', page: 'measurements' }],
  plans: [
    { move: 'open', page: 'health' },
    { move: 'press', anchor: health.section, key: 'plans' },
  ],
  'plans.one': [{ move: 'open', page: 'plans' }],
  tasks: [{ move: 'press', anchor: frame.nav, key: 'tasks' }],
  forms: [
    { move: 'open', page: 'tasks' },
    { move: 'press', anchor: tasks.forms },
  ],
  'forms.review': [{ move: 'open', page: 'forms' }],
  'forms.sent': [{ move: 'open', page: 'forms' }],
  'forms.section': [{ move: 'open', page: 'forms' }],
  'forms.one': [{ move: 'open', page: 'forms' }],
  appointments: [{ move: 'press', anchor: frame.nav, key: 'appointments' }],
  'appointments.past': [
    { move: 'open', page: 'appointments' },
    { move: 'press', anchor: appointments.tab, key: 'appointments.past' },
  ],
  booking: [
    { move: 'open', page: 'appointments' },
    { move: 'press', anchor: appointments.bookNew },
  ],
  'booking.place': [{ move: 'open', page: 'booking' }],
  'booking.time': [{ move: 'open', page: 'booking' }],
  'booking.review': [{ move: 'open', page: 'booking' }],
  'appointments.one': [{ move: 'open', page: 'appointments' }],
  'appointments.move': [{ move: 'open', page: 'appointments' }],
  visit: [{ move: 'open', page: 'appointments' }],
  'visit.devices': [{ move: 'open', page: 'appointments' }],
  'visit.room': [{ move: 'open', page: 'appointments' }],
  'on-behalf': [{ move: 'press', anchor: frame.nav, key: 'on-behalf' }],
  services: [{ move: 'press', anchor: frame.nav, key: 'services' }],
  'services.units': [
    { move: 'open', page: 'services' },
    { move: 'press', anchor: services.units },
  ],
  'services.chat': [{ move: 'open', page: 'services' }],
  'services.one': [{ move: 'open', page: 'services' }],
  help: [{ move: 'press', anchor: frame.nav, key: 'help' }],
  'help.one': [{ move: 'open', page: 'help' }],
  search: [{ move: 'press', anchor: frame.nav, key: 'search' }],
  settings: [{ move: 'press', anchor: frame.nav, key: 'settings' }],
}

/** How a person does what is done outside the service. */
export const outside = { ...phoneActs }

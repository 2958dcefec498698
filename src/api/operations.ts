import type { z } from 'zod'
import type { contracts } from './contracts.ts'

type Contracts = typeof contracts

export type Operation = keyof Contracts
export type Input<O extends Operation> = z.output<Contracts[O]['input']>
export type Reply<O extends Operation> = z.output<Contracts[O]['reply']>

export type Row = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `:name` stands for the input of that name. */
  readonly path: `/${string}`
  /** A person does it: a scenario may name it, and some screen has a way to it. */
  readonly act?: true
  /** The act happens by opening a page. */
  readonly opening?: true
  /** The input of this name is the request's body, as bytes; the others stand in the address. */
  readonly bytes?: string
  /** Needs no signing in. */
  readonly open?: true
  /** Needs the signing in, but not yet the acceptance of the terms. */
  readonly early?: true
}

/** Everything that a client can do. */
const operations = {
  'session.get': { method: 'GET', path: '/session', open: true },
  'session.open': { method: 'POST', path: '/session', act: true, open: true },
  'session.keep': { method: 'PUT', path: '/session', act: true, early: true },
  'session.close': { method: 'DELETE', path: '/session', act: true, early: true },
  'identification.get': { method: 'GET', path: '/identification/:method', open: true },
  'people.list': { method: 'GET', path: '/people' },
  'people.switch': { method: 'PUT', path: '/people/current', act: true },
  'account.get': { method: 'GET', path: '/account', early: true },
  'terms.accept': { method: 'POST', path: '/account/terms', act: true, early: true },
  'contact.save': { method: 'PUT', path: '/account/contact', act: true },
  'consents.change': { method: 'PUT', path: '/account/consents/:consent', act: true },
  'notices.list': { method: 'GET', path: '/notices' },
  'notices.read': { method: 'POST', path: '/notices/:notice/read', act: true, opening: true },
  'notices.see': { method: 'POST', path: '/notices/seen', act: true },
  'notices.choose': { method: 'PUT', path: '/notices/kinds/:kind', act: true },
  'tasks.list': { method: 'GET', path: '/tasks' },
  'forms.list': { method: 'GET', path: '/forms' },
  'forms.get': { method: 'GET', path: '/forms/:form' },
  'forms.send': { method: 'POST', path: '/forms/:form/answers', act: true },
  'recipients.list': { method: 'GET', path: '/recipients' },
  'messages.list': { method: 'GET', path: '/conversations' },
  'messages.search': { method: 'GET', path: '/search/conversations' },
  'messages.get': { method: 'GET', path: '/conversations/:conversation' },
  'messages.send': { method: 'POST', path: '/conversations', act: true },
  'messages.reply': { method: 'POST', path: '/conversations/:conversation/posts', act: true },
  'messages.read': {
    method: 'POST',
    path: '/conversations/:conversation/read',
    act: true,
    opening: true,
  },
  'results.list': { method: 'GET', path: '/results' },
  'results.get': { method: 'GET', path: '/results/:result' },
  'results.read': { method: 'POST', path: '/results/:result/read', act: true, opening: true },
  'tests.get': { method: 'GET', path: '/tests/:test' },
  'measurements.list': { method: 'GET', path: '/measurements' },
  'measurements.series': { method: 'GET', path: '/measurements/kinds/:kind' },
  'measurements.add': { method: 'POST', path: '/measurements/kinds/:kind', act: true },
  'measurements.remove': {
    method: 'DELETE',
    path: '/measurements/kinds/:kind/:measurement',
    act: true,
  },
  'plans.list': { method: 'GET', path: '/plans' },
  'plans.get': { method: 'GET', path: '/plans/:plan' },
  'drafts.list': { method: 'GET', path: '/drafts' },
  'drafts.get': { method: 'GET', path: '/drafts/:form' },
  'drafts.save': { method: 'PUT', path: '/drafts/:form' },
  'drafts.discard': { method: 'DELETE', path: '/drafts/:form', act: true },
  'attachments.add': {
    method: 'POST',
    path: '/drafts/:form/files',
    act: true,
    bytes: 'content',
  },
  'attachments.remove': { method: 'DELETE', path: '/drafts/:form/files/:file', act: true },
  'appointments.list': { method: 'GET', path: '/appointments' },
  'appointments.get': { method: 'GET', path: '/appointments/:appointment' },
  'booking.options': { method: 'GET', path: '/booking' },
  'slots.list': { method: 'GET', path: '/slots' },
  'appointments.book': { method: 'POST', path: '/appointments', act: true },
  'appointments.move': { method: 'PUT', path: '/appointments/:appointment/time', act: true },
  'appointments.cancel': {
    method: 'POST',
    path: '/appointments/:appointment/cancellation',
    act: true,
  },
  'appointments.remind': {
    method: 'PUT',
    path: '/appointments/:appointment/reminder',
    act: true,
  },
  'callback.ask': { method: 'POST', path: '/callbacks', act: true },
  'services.list': { method: 'GET', path: '/services' },
  'services.get': { method: 'GET', path: '/services/:area' },
  'chats.get': { method: 'GET', path: '/chats/:chat' },
  'chats.open': { method: 'POST', path: '/chats/:chat', act: true },
  'chats.say': { method: 'POST', path: '/chats/:chat/turns', act: true },
  'chats.leave': { method: 'DELETE', path: '/chats/:chat', act: true },
  'visits.get': { method: 'GET', path: '/visits/:appointment' },
  'devices.check': { method: 'PUT', path: '/visits/:appointment/devices/:device', act: true },
  'visits.join': { method: 'POST', path: '/visits/:appointment/place', act: true },
  'visits.leave': { method: 'DELETE', path: '/visits/:appointment/place', act: true },
  'visits.say': { method: 'POST', path: '/visits/:appointment/turns', act: true },
  'visits.switch': { method: 'PUT', path: '/visits/:appointment/controls/:control', act: true },
  'visits.show': { method: 'PUT', path: '/visits/:appointment/shown', act: true },
  'visits.rate': { method: 'POST', path: '/visits/:appointment/rating', act: true },
  'units.list': { method: 'GET', path: '/units' },
  'help.list': { method: 'GET', path: '/help', open: true },
  'help.get': { method: 'GET', path: '/help/:help', open: true },
  'search.find': { method: 'GET', path: '/search/everything' },
} as const satisfies Record<Operation, Row>

type Where<Trait extends Partial<Row>> = {
  [O in Operation]: (typeof operations)[O] extends Trait ? O : never
}[Operation]

/** What a person does, by name. */
export type Act = Where<{ act: true }>
/** What only asks. */
export type Read = Where<{ method: 'GET' }>

export const row = (operation: Operation): Row => operations[operation]

export const isOperation = (name: string): name is Operation => Object.hasOwn(operations, name)

export const operationNames: readonly Operation[] = Object.keys(operations).filter(isOperation)

export const isAct = (name: string): name is Act => isOperation(name) && row(name).act === true

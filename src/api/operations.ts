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
  'session.close': { method: 'DELETE', path: '/session', act: true, early: true },
  'identification.get': { method: 'GET', path: '/identification/:method', open: true },
  'account.get': { method: 'GET', path: '/account', early: true },
  'terms.accept': { method: 'POST', path: '/account/terms', act: true, early: true },
  'contact.save': { method: 'PUT', path: '/account/contact', act: true },
  'consents.change': { method: 'PUT', path: '/account/consents/:consent', act: true },
  'tasks.list': { method: 'GET', path: '/tasks' },
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

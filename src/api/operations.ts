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
  /** Needs no signing in. */
  readonly open?: true
}

/** Everything that a client can do. */
export const operations = {
  'session.get': { method: 'GET', path: '/session', open: true },
  'session.open': { method: 'POST', path: '/session', act: true, open: true },
  'session.close': { method: 'DELETE', path: '/session', act: true },
  'identification.get': { method: 'GET', path: '/identification/:method', open: true },
  'tasks.list': { method: 'GET', path: '/tasks' },
  'recipients.list': { method: 'GET', path: '/recipients' },
  'messages.list': { method: 'GET', path: '/conversations' },
  'messages.get': { method: 'GET', path: '/conversations/:conversation' },
  'messages.send': { method: 'POST', path: '/conversations', act: true },
  'messages.read': {
    method: 'POST',
    path: '/conversations/:conversation/read',
    act: true,
    opening: true,
  },
  'drafts.get': { method: 'GET', path: '/drafts/:form' },
  'drafts.save': { method: 'PUT', path: '/drafts/:form' },
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

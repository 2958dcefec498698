import type { Input, Operation, Reply } from '../../src/api/operations.ts'
import type { Problem } from '../../src/api/problem.ts'
import type { Place } from '../scenario/format.ts'
import type { FactData, FactName } from './facts.ts'

export type Fact<F extends FactName = FactName> = {
  [K in F]: { readonly name: K; readonly data: FactData<K> }
}[F]

export const fact = <F extends FactName>(name: F, data: FactData<F>) => ({ name, data })

/** An author's sentence is a key, worded when it is viewed; what a person typed stays as it was typed. */
export type Words = { readonly authored: string } | { readonly typed: string }

export type Post = {
  /** A member of the staff, or the client. */
  readonly by: string
  readonly at: number
  readonly words: Words
}

export type Conversation = {
  readonly id: string
  readonly unit: string
  readonly topic: string
  /** An author's sentence; without one the topic's name serves. */
  readonly subject: string | undefined
  readonly state: 'sent' | 'answered' | 'read'
  readonly posts: readonly Post[]
}

export type Task = {
  readonly id: string
  readonly kind: 'form' | 'monitoring' | 'invitation'
  readonly title: string
  readonly by: string
  readonly due: number
  readonly state: 'todo' | 'started' | 'sent' | 'off'
}

/** The county as one client meets it. Times are milliseconds. */
export type World = {
  readonly place: Place
  readonly client: {
    readonly id: string
    readonly given: string
    readonly family: string
    readonly identityCode: string
  }
  /** What a cookie would be: here, so that rewind and jump keep portal and county in step. */
  readonly session: string | null
  readonly conversations: Readonly<Record<string, Conversation>>
  readonly tasks: readonly Task[]
  readonly drafts: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type Context = {
  readonly now: number
  /** An author's Finnish sentence in the language that was asked for. */
  readonly say: (authored: string) => string
}

export type Rule<O extends Operation> = {
  /** What happens, or why it does not. Absent in a read; no facts when nothing changes. */
  readonly decide?: (world: World, input: Input<O>, context: Context) => readonly Fact[] | Problem
  /** What the client is told, of the world as it is after that. */
  readonly view: (
    world: World,
    input: Input<O>,
    context: Context,
    decided: readonly Fact[],
  ) => Reply<O> | Problem
}

export type Rules<O extends Operation> = { readonly [K in O]: Rule<K> }

/** How each fact changes the world. Total: a fact about a thing that is not there changes nothing. */
export type Appliers<F extends FactName> = {
  readonly [K in F]: (world: World, data: FactData<K>, at: number) => World
}

/** Looks up what was put there, and nothing that every object has. */
export const own = <T>(things: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(things, key) ? things[key] : undefined

export const isProblem = (outcome: object): outcome is Problem =>
  'type' in outcome && 'status' in outcome && 'title' in outcome

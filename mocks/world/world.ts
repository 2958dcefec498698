import type { Input, Operation, Reply } from '../../src/api/operations.ts'
import type { Problem } from '../../src/api/problem.ts'
import type { FailureKind, Place } from '../scenario/format.ts'
import type { FactData, FactName } from './facts.ts'

export type Fact<F extends FactName = FactName> = {
  [K in F]: { readonly name: K; readonly data: FactData<K> }
}[F]

export const fact = <F extends FactName>(name: F, data: FactData<F>) => ({ name, data })

/** An author's sentence is a key, worded when it is viewed; what a person typed stays as it was typed. */
type Words = { readonly authored: string } | { readonly typed: string }

export type Post = {
  /** A member of the staff, or the client. */
  readonly by: string
  readonly at: number
  readonly words: Words
  readonly files: readonly SentFile[]
}

/** What is known of a file that went with a message. The file itself is not kept. */
export type SentFile = { readonly name: string; readonly bytes: number }

export type DraftFile = SentFile & { readonly id: string }

/** What has been written in a form and not sent. */
export type Draft = {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly DraftFile[]
  readonly changed: number
  /** It was not taken when it was last sent. */
  readonly refused: boolean
}

/** A text message or an email that reached the client: that there is something, not what. */
type Notice = {
  readonly at: number
  readonly channel: 'sms' | 'email'
  readonly conversation: string
}

export type Conversation = {
  readonly id: string
  readonly unit: string
  /** The named contact person to whom it was written, if it was. */
  readonly contact: string | undefined
  readonly topic: string
  /** An author's sentence; without one the topic's name serves. */
  readonly subject: string | undefined
  readonly state: 'sent' | 'handling' | 'answered' | 'read'
  readonly closed: boolean
  readonly posts: readonly Post[]
}

type Task = {
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
  /** The contact details that the county has, and where it sends notices. */
  readonly contact: Readonly<Input<'contact.save'>>
  readonly consents: {
    readonly terms: boolean
    readonly sharing: boolean
    readonly messaging: boolean
  }
  /** The client's named contact persons, by their ids. */
  readonly contacts: readonly string[]
  /** The phone and the mailbox that the client really has: not always those that the county knows. */
  readonly own: { readonly phone: string; readonly email: string | undefined }
  readonly notices: readonly Notice[]
  /** What a cookie would be: here, so that rewind and jump keep portal and county in step. */
  readonly session: string | null
  readonly conversations: Readonly<Record<string, Conversation>>
  readonly tasks: readonly Task[]
  readonly drafts: Readonly<Record<string, Draft>>
}

export type Context = {
  readonly now: number
  /** An author's Finnish sentence in the language that was asked for. */
  readonly say: (authored: string) => string
  /** The planned failures that lie in wait for this operation. */
  readonly armed: readonly FailureKind[]
}

type Rule<O extends Operation> = {
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

import type { z } from 'zod'
import type { chatWay } from '../../src/api/contract/chats.ts'
import type { taskAbout } from '../../src/api/contract/tasks.ts'
import type { Input, Operation, Reply } from '../../src/api/operations.ts'
import type { Problem } from '../../src/api/problem.ts'
import type { NoticeKind } from '../scenario/format/account.ts'
import type { FailureKind } from '../scenario/format/failure.ts'
import type { Identifies } from '../scenario/format/identifies.ts'
import type { Place } from '../scenario/format/place.ts'
import type { asks, FactData, FactName } from './facts.ts'
import type { LabResult, Measurement, MeasurementKind, Plan } from './health-types.ts'

export type Fact<F extends FactName = FactName> = {
  [K in F]: { readonly name: K; readonly data: FactData<K> }
}[F]

export const fact = <F extends FactName>(name: F, data: FactData<F>) => ({ name, data })

/** An author's sentence is a key, worded when it is viewed; what a person typed stays as it was typed. */
type Words = { readonly authored: string } | { readonly typed: string }

export type Post = {
  /** A member of the staff, or the client. */
  readonly by: string
  /** Who wrote it for the client, where somebody did. */
  readonly writer?: string | undefined
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

/** What the county has told a client: that there is something, not what. */
export type Notice = {
  readonly at: number
  /** Whose matter it is. */
  readonly person: string
  /** As what it reached whoever practises; undefined where it did not. It stands in the service all the same. */
  readonly channel: 'sms' | 'email' | undefined
} & About

/** What a notice is about: an answer in a conversation, or what became of an appointment. */
export type About =
  | { readonly conversation: string }
  | { readonly task: string }
  | { readonly result: string }
  | {
      readonly appointment: string
      readonly kind: 'booked' | 'moved' | 'cancelled' | 'reminder'
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

export type Task = {
  readonly id: string
  readonly kind: 'form' | 'monitoring' | 'invitation'
  readonly title: string
  /** What it is for. */
  readonly info: string | undefined
  readonly by: string
  readonly due: number
  readonly state: 'todo' | 'started' | 'sent' | 'off'
  /** When it was given. */
  readonly given: number
  /** What is to be measured, and on how many days since then. */
  readonly needs: { readonly kind: MeasurementKind; readonly days: number } | undefined
  /** To what it leads. */
  readonly about: z.output<typeof taskAbout> | undefined
  /** When it was done. */
  readonly finished: number | undefined
}

/** What was answered in a form when it was sent last. */
type SentForm = {
  readonly at: number
  readonly answers: Readonly<Record<string, string>>
}

export type Appointment = {
  readonly id: string
  readonly service: string
  readonly unit: string
  /** Nobody in particular where it is left out. */
  readonly professional: string | undefined
  readonly way: 'visit' | 'remote' | 'phone'
  readonly start: number
  readonly end: number
  readonly state: 'booked' | 'cancelled'
  readonly reason: Words | undefined
  readonly reminder: 'sms' | 'email' | 'none'
  /** The reminder has been sent. */
  readonly reminded: boolean
  /** When it was booked, moved or its reminder changed the last time. */
  readonly changed: number
  readonly movedFrom: number | undefined
  /** By when the unit calls, when it was asked to. */
  readonly callbackBy: number | undefined
  /** Who booked it for the client, where somebody did. */
  readonly booker?: string | undefined
}

/** A time that is free beside the rule. */
export type OpenTime = Pick<Appointment, 'service' | 'unit' | 'way' | 'start'> & {
  readonly professional: string
}

/** What is free or not otherwise than the rule says. */
type Times = {
  readonly free: readonly OpenTime[]
  /** Nothing of a service, or of any, is free in a unit: at all, or until then. */
  readonly full: readonly {
    readonly unit: string
    readonly service: string | undefined
    readonly until: number | undefined
  }[]
  /** Somebody else was faster. */
  readonly taken: readonly {
    readonly professional: string
    readonly start: number
    readonly end: number
  }[]
}

/** A chat with a service. */
export type Chat = {
  readonly topic: string
  readonly opened: number
  /** The place in the queue, from 1; 0 when a professional has come. */
  readonly position: number
  /** When the queue moved last, or the professional came. */
  readonly moved: number
  /** The professional. */
  readonly by: string | undefined
  readonly turns: readonly Turn[]
  /** How many of the turns the professional has read. */
  readonly read: number
  readonly ended: { readonly at: number; readonly by: 'client' | 'professional' } | undefined
}

type Turn = Omit<Post, 'files'> & { readonly way: z.output<typeof chatWay> | undefined }

/** A remote visit, as far as it has come. */
export type Visit = {
  /** `out`: not in the waiting room and not in the call. `ended`: by the professional. */
  readonly state: 'out' | 'waiting' | 'on' | 'lost' | 'ended'
  /** When it came to be so; undefined before anything was done. */
  readonly since: number | undefined
  /** A professional has let the client in. */
  readonly been: boolean
  /** The professional. */
  readonly by: string | undefined
  readonly weak: boolean
  /** Who else is there; `beside`: in the room of the client. */
  readonly others: readonly { readonly who: string; readonly beside: boolean }[]
  readonly turns: readonly VisitTurn[]
  /** How each device was found last. */
  readonly devices: Partial<
    Readonly<Record<Input<'devices.check'>['device'], Input<'devices.check'>['found']>>
  >
  readonly camera: boolean
  readonly microphone: boolean
  readonly hand: boolean
  /** What the client shows. */
  readonly shown:
    | { readonly result?: string | undefined; readonly file?: string | undefined }
    | undefined
  readonly rated: boolean
}

type VisitTurn = Omit<Post, 'files'> & {
  readonly written: boolean
  readonly asks?: z.output<typeof asks> | undefined
  /** Which of the answers it was. */
  readonly answer?: string | undefined
}

/** What somebody may do for another, and whether they may now. */
export type Relation = {
  readonly person: string
  readonly kind: 'child' | 'mandate'
  readonly state: 'valid' | 'waiting' | 'ended' | 'minor-decides' | 'adult'
}

/** Everything that the county has of one person. */
export type Person = {
  readonly client: {
    readonly id: string
    readonly given: string
    readonly family: string
    readonly identityCode: string
    readonly age: number
    readonly minor: boolean
    readonly municipality: string
    /** The unit that they belong to. */
    readonly unit: string | undefined
  }
  /** The contact details that the county has, and where it sends notices. */
  readonly contact: Readonly<Input<'contact.save'>>
  /** Of what they do not want to be told there. */
  readonly quiet: readonly NoticeKind[]
  /** The things of which they have seen all that they were told, by their keys. */
  readonly seen: readonly string[]
  readonly consents: {
    readonly terms: boolean
    readonly sharing: boolean
    readonly messaging: boolean
  }
  /** The client's named contact persons, by their ids. */
  readonly contacts: readonly string[]
  /** For whom they may act, and who may act for them. */
  readonly relations: readonly Relation[]
  readonly trusted: readonly Relation[]
  readonly conversations: Readonly<Record<string, Conversation>>
  readonly tasks: readonly Task[]
  readonly results: readonly LabResult[]
  readonly measurements: readonly Measurement[]
  /** How many measurements the client has entered here: their ids count on from it. */
  readonly measured: number
  readonly plans: readonly Plan[]
  readonly sentForms: Readonly<Record<string, SentForm>>
  /** By when units call that were asked to, by their ids. */
  readonly callbacks: Readonly<Record<string, number>>
  readonly drafts: Readonly<Record<string, Draft>>
  readonly appointments: Readonly<Record<string, Appointment>>
  /** By the services with which one chats, in their order: only the last can go on. */
  readonly chats: Readonly<Record<string, readonly Chat[]>>
  /** By the ids of their appointments. */
  readonly visits: Readonly<Record<string, Visit>>
}

/**
 * The county as one client meets it. Times are milliseconds. What is one person's is that of whoever's matters are
 * being handled now; the others wait in `others`, and `turnTo` changes places. No rule has to know of it.
 */
export type World = Person & {
  readonly place: Place
  /** The exercise itself says who lets the client into a remote visit, and what is said there. */
  readonly scripted: boolean
  /** Who practises: they hold the phone and the mailbox. Not always those that the county knows. */
  readonly own: {
    readonly id: string
    readonly given: string
    readonly family: string
    readonly phone: string
    readonly email: string | undefined
  }
  /** Whom the methods of identification identify on this device, where it is another than who practises. */
  readonly identifies: Identifies
  /** In the order in which they came. */
  readonly notices: readonly Notice[]
  /** Who has signed in. What a cookie would be: here, so that rewind and jump keep portal and county in step. */
  readonly session: string | null
  readonly idleness: Idleness
  readonly others: Readonly<Record<string, Person>>
  readonly times: Times
}

/** How long nothing may be done, and what has come of it. */
type Idleness = {
  /** In milliseconds; undefined where it does not count. */
  readonly limits: { readonly warn: number; readonly out: number } | undefined
  /** In how many minutes the session ends; undefined while that is far away. */
  readonly endsIn: number | undefined
  /** Who was signed in until the session came to its end by itself. */
  readonly ended: string | undefined
}

export type Context = {
  readonly now: number
  /** An author's Finnish sentence in the language that was asked for. */
  readonly say: (authored: string) => string
  /** The planned failures that lie in wait for this operation. */
  readonly armed: readonly FailureKind[]
  /** Why one of them does not take a file; undefined when none is about files. */
  readonly fileRefused?: 'too-large' | 'kind' | undefined
}

export type Rule<O extends Operation> = {
  /** What happens, or why it does not. Absent in a read; no facts when nothing changes. */
  readonly decide?: (world: World, input: Input<O>, context: Context) => readonly Fact[] | Problem
  /** What happens all the same when it does not, as when somebody else was faster. */
  readonly refused?: (world: World, input: Input<O>, about: Problem) => readonly Fact[]
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

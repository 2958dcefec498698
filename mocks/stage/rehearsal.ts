import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  type Act,
  type Input,
  isAct,
  type Operation,
  type Reply,
  row,
} from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import type { Language } from '../../src/lib/language.ts'
import { fillPath } from '../../src/lib/paths.ts'
import { openingTime, resolveTime, toIso } from '../../src/lib/time.ts'
import type { Cue, FailureKind, Line, Place, Script, Step, Value } from '../scenario/format.ts'
import { rules } from '../world/county.ts'
import type { FactName } from '../world/facts.ts'
import { sampleFile } from '../world/files.ts'
import { openWorld } from '../world/opening.ts'
import { isWritten } from '../world/drafts.ts'
import { type Context, type Fact, fact, isProblem, own, type World } from '../world/world.ts'
import { due, type Entry, type Pending, type Scene } from './director.ts'
import { append, begin, type Log, present, refold, rewind } from './log.ts'

export type Stage = {
  readonly script: Script
  readonly log: Log
  /** Grows when time is turned back: what was asked in an earlier epoch is not answered in a later one. */
  readonly epoch: number
  /** Virtual time runs on from here with the real one. Milliseconds. */
  readonly anchor: { readonly virtual: number; readonly real: number }
}

export type Outcome<O extends Operation = Operation> =
  | { readonly reply: Reply<O> }
  | { readonly problem: Problem }

/** Words an author's Finnish sentence in a language; a sentence without a translation stays Finnish. */
export type Say = (authored: string, language: Language) => string

export type Rehearsal = ReturnType<typeof startRehearsal>

/**
 * Starts one rehearsal of a scenario: its county, its log and its exercise, in memory.
 * @param real the real time in milliseconds, whenever it is asked
 */
export function startRehearsal(script: Script, real: () => number, say: Say) {
  const fresh = (from: Script): Log => {
    const at = openingTime(from.scenario.opening.clock, real())
    return begin(from.scenario, openWorld(from, at), at)
  }
  const log = fresh(script)
  const store: StoreApi<Stage> = createStore(() => ({
    script,
    log,
    epoch: 0,
    anchor: { virtual: log.start.at, real: real() },
  }))

  const state = () => store.getState()
  const world = (): World => present(state().log).world
  const scene = (): Scene => present(state().log).scene
  const step = (): Step | undefined =>
    state().script.scenario.steps.find((one) => one.id === scene().step)
  /** The virtual time, in milliseconds. */
  const now = (): number => state().anchor.virtual + real() - state().anchor.real
  const anchorAt = (virtual: number) => ({ virtual, real: real() })

  const add = (happened: Fact, by: string, at = now(), turn?: number): void =>
    store.setState(({ script: { scenario }, log: before }) => ({
      log: append(scenario, before, {
        fact: happened,
        by,
        at: Math.max(at, present(before).at),
        ...(turn !== undefined && { turn }),
      }),
    }))

  /** Tells the stage what the screen knows. */
  const note = (happened: Fact<'page.opened' | 'page.reloaded'>): void => add(happened, 'screen')

  /** Calls with the drawn phone: a unit, `emergency` or `helpline`. */
  const call = (to: string): void =>
    add(fact('phone.called', { to, number: numberOf(world().place, to) }), phoneCall)

  /** Carries out an operation for the portal, a model or a robot: the one way into the world. */
  function perform<O extends Operation>(
    operation: O,
    input: Input<O>,
    language: Language = 'fi',
  ): Outcome<O> {
    const rule = rules[operation]
    settle(now())
    const lurking = step()?.failures.filter(({ on }) => on === operation) ?? []
    const context: Context = {
      now: now(),
      say: (text) => say(text, language),
      armed: lurking.map(({ failure }) => failure),
    }
    const turn = state().log.all.length
    const { open = false, early = open } = row(operation)
    const decided =
      world().session === null && !open
        ? problem('unauthenticated', 'Nobody is signed in')
        : !world().consents.terms && !early
          ? problem('consent-needed', 'The terms of use have not been accepted')
          : (rule.decide?.(world(), input, context) ?? [])
    if (isProblem(decided)) {
      for (const { id, failure } of lurking)
        if (decided.type === problemOf[failure])
          add(fact('failure.began', { failure: id, kind: failure }), operation, context.now, turn)
      if (isAct(operation))
        add(
          fact('act.refused', { act: operation, reason: decided.type, ...conversationOf(input) }),
          operation,
        )
      return { problem: decided }
    }
    for (const happened of decided) add(happened, operation, context.now, turn)
    const reply = rule.view(world(), input, context, decided)
    return isProblem(reply) ? { problem: reply } : { reply }
  }

  /** Fires the cues that are due by then, each at its own time: a cue may set off another. */
  function settle(by: number, turn?: number): void {
    for (let next = due(scene(), by); next; next = due(scene(), by)) fire(next, turn)
  }

  function fire({ cue: id, due: at, cause }: Pending, turn = state().log.all.length): void {
    const { scenario } = state().script
    const cue = scenario.cues.find((one) => one.id === id)
    const trigger = state().log.path.find(({ entry }) => entry.seq === cause)?.entry
    add(fact('cue.fired', { cue: id }), 'cue', at, turn)
    for (const happened of cue?.do ?? []) add(completed(happened, trigger), 'cue', at, turn)
  }

  /**
   * Moves virtual time on: to the next event that is coming, or else to the next workday at nine.
   * @param asked milliseconds; time never goes back
   */
  function advance(asked: number = nextEvent()): void {
    const to = Math.max(asked, now())
    const turn = state().log.all.length
    settle(to, turn)
    store.setState({ anchor: anchorAt(to) })
    add(fact('clock.advanced', { to: toIso(to) }), 'practice', to, turn)
  }

  /** What happened while time was moved on, as long as nothing has been done since; else undefined. */
  function news(): readonly Fact[] | undefined {
    const entries = state().log.path.map(({ entry }) => entry)
    const last = entries.findLastIndex(({ fact: { name } }) => name === 'clock.advanced')
    if (last < 0 || entries.slice(last).some(({ by }) => isAct(by))) return undefined
    const { turn } = entries[last] ?? {}
    return entries
      .filter((entry) => entry.turn === turn && entry.by === 'cue')
      .map((one) => one.fact)
  }

  const nextEvent = (): number =>
    due(scene(), Number.POSITIVE_INFINITY)?.due ?? resolveTime('+1 workday 09:00', now())

  /** Takes back everything from an entry on, in the portal and in time. */
  function back(from: number): void {
    store.setState(({ log: before, epoch }) => {
      const cut = rewind(before, from)
      return { log: cut, epoch: epoch + 1, anchor: anchorAt(present(cut).at) }
    })
  }

  /** What was done last, and from which entry `rewind` would undo it. Undefined when nothing has been done. */
  function undoable():
    | { readonly done: Act | 'time' | typeof phoneCall; readonly from: number }
    | undefined {
    const entries = state().log.path.map(({ entry }) => entry)
    const last = entries.findLast(
      ({ by, fact: { name } }) =>
        (isAct(by) && name !== 'act.refused' && name !== 'failure.began') ||
        name === 'clock.advanced' ||
        name === 'phone.called',
    )
    if (!last) return undefined
    if (last.fact.name === 'phone.called') return { done: phoneCall, from: last.turn }
    if (!isAct(last.by)) return { done: 'time', from: last.turn }
    if (!row(last.by).opening) return { done: last.by, from: last.turn }
    // Read again at once, it would not be undone: what brought it to the screen goes too.
    const before = entries.findLast(
      ({ seq, by, fact: { name } }) =>
        seq < last.seq && (isAct(by) || by === 'cue' || name === 'page.opened'),
    )
    return { done: last.by, from: before && !isAct(before.by) ? before.turn : last.turn }
  }

  /** Takes back what was done last. What has been written since in a form stays, unless that form is concerned. */
  function undo(): void {
    const last = undoable()
    if (!last) return
    const { drafts } = world()
    const concerned = state().log.path.some(
      ({ entry }) => entry.seq >= last.from && isAct(entry.by) && !row(entry.by).opening,
    )
    back(last.from)
    if (concerned) return
    for (const [form, draft] of Object.entries(drafts))
      if (isWritten(draft) && own(world().drafts, form) !== draft)
        add(fact('draft.saved', { form, fields: { ...draft.fields } }), 'drafts.save')
  }

  /** Takes back everything since the step at hand began, slips and detours too. */
  function restartStep(): void {
    const { since } = scene()
    const { path } = state().log
    const index = path.findIndex(({ entry }) => entry.seq === since)
    const [began, next] = path.slice(index, index + 2).map(({ entry }) => entry)
    // The page to which the act before led is where this step begins.
    const keeps = index >= 0 && began && isAct(began.by) && next?.fact.name === 'page.opened'
    back(keeps ? next.seq + 1 : since + 1)
  }

  /** Performs a line of a model. Returns the problem when an act is refused. */
  function play(line: Line, language: Language = 'fi'): Problem | undefined {
    if ('wait' in line) {
      advance(line.wait === 'next' ? undefined : resolveTime(line.wait, now()))
      return undefined
    }
    if ('act' in line && line.act === 'phone.call') {
      call(line.with.to)
      return undefined
    }
    const given = resolved(line.with, language)
    if ('open' in line) {
      note(fact('page.opened', { page: line.open, path: fillPath(line.open, words(given)) }))
      return undefined
    }
    const outcome = perform(line.act, asInput(given), language)
    return 'problem' in outcome ? outcome.problem : undefined
  }

  /**
   * An act line's values, ready to be performed: words in the language, references looked up, files made. Files
   * are of the kind that the line's `name` says.
   */
  const resolved = (values: Readonly<Record<string, Value>>, language: Language): Given => {
    const { name = '' } = values
    const one = (key: string, value: Value): Given[string] => {
      if (typeof value === 'string') return say(value, language)
      if (typeof value === 'boolean') return value
      if ('of' in value) return latest(value.of, key)
      return sampleFile(typeof name === 'string' ? name : '', value.kilobytes)
    }
    return Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, one(key, value)] as const),
    )
  }

  const latest = (name: FactName, key: string): string => {
    const found = state().log.path.findLast(({ entry }) => entry.fact.name === name)
    const fields = new Map<string, unknown>(Object.entries(found?.entry.fact.data ?? {}))
    const value = fields.get(key)
    return typeof value === 'string' ? value : ''
  }

  /**
   * Begins anew, then performs the models of all earlier steps. Returns the step that was reached.
   * @param target a step's id, `finish` for the end, undefined for the beginning
   */
  function jump(target: string | undefined, language: Language = 'fi'): Step | undefined {
    store.setState(({ script: from, log: { all }, epoch }) => {
      const opened = fresh(from)
      return {
        log: { ...opened, all: [...all, { seq: all.length, rewound: 0 }] },
        epoch: epoch + 1,
        anchor: anchorAt(opened.start.at),
      }
    })
    for (const passed of state().script.scenario.steps) {
      if (passed.id === target || target === undefined) break
      if (step()?.id === passed.id) for (const line of passed.model) play(line, language)
    }
    return step()
  }

  /** Goes on with a changed scenario: the same facts, seen anew. The county stays as it opened. */
  const replace = (changed: Script): void =>
    store.setState(({ log: before }) => ({
      script: changed,
      log: refold(changed.scenario, before),
    }))

  return {
    store,
    subscribe: store.subscribe,
    now,
    world,
    scene,
    step,
    perform,
    note,
    call,
    play,
    resolved,
    rewind: back,
    undoable,
    undo,
    restartStep,
    jump,
    replace,
    advance,
    news,
    /** Lets what is due happen. The screen calls it, and not while somebody types. */
    tick: () => settle(now()),
  }
}

/** A cue's fact with the fields that it leaves out taken from the fact that set it off. */
function completed(line: Cue['do'][number], trigger: Entry | undefined): Fact {
  const data = trigger?.fact.data ?? {}
  const inherited = 'conversation' in data ? data.conversation : ''
  if ('professional.replied' in line) {
    const { conversation = inherited, ...rest } = line['professional.replied']
    return fact('professional.replied', { ...rest, conversation })
  }
  if ('message.taken' in line) {
    const { conversation = inherited, by } = line['message.taken']
    return fact('message.taken', { conversation, by })
  }
  const { conversation = inherited, by } = line['conversation.closed']
  return fact('conversation.closed', { conversation, by })
}

/** What was being answered, if it was something. */
const conversationOf = (input: object): { conversation?: string } =>
  'conversation' in input && typeof input.conversation === 'string'
    ? { conversation: input.conversation }
    : {}

/** What a call is logged under, beside the operations' names. */
export const phoneCall = 'phone.call'

/** As which problem the portal meets a planned failure. */
const problemOf: Record<FailureKind, Problem['type']> = { F26: 'urgent' }

const numberOf = ({ urgent, units }: Place, to: string): string =>
  to === 'emergency' || to === 'helpline'
    ? urgent[to]
    : (units.find(({ id }) => id === to)?.phone ?? to)

/** The values of an act, ready to be performed. */
export type Given = Readonly<Record<string, string | boolean | Uint8Array<ArrayBuffer>>>

const words = (given: Given): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]))

/** The loader has proven, against the act's contract, that a model's values are its input. */
const asInput = (values: Given) => values as Input<Act>

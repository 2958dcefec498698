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
import { fillPath, type Page, pageAt } from '../../src/lib/paths.ts'
import { openingTime, resolveTime, toIso } from '../../src/lib/time.ts'
import type { Cue } from '../scenario/format/cue.ts'
import type { Failure, FailureKind } from '../scenario/format/failure.ts'
import { isAnswers, wordOf } from '../scenario/format/is-answers.ts'
import type { Place } from '../scenario/format/place.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Slip } from '../scenario/format/slip.ts'
import type { Step } from '../scenario/format/step.ts'
import type { Choice } from '../scenario/format/talk.ts'
import type { Value } from '../scenario/format/value.ts'
import { answersOf } from '../world/answers.ts'
import { reminderDue } from '../world/appointment-facts.ts'
import { ruleOf, times } from '../world/county.ts'
import { isWritten } from '../world/drafts.ts'
import type { FactName } from '../world/facts.ts'
import { sampleFile } from '../world/files.ts'
import { openWorld } from '../world/opening.ts'
import { everybody, holderOf, reaches, turnTo } from '../world/others.ts'
import { type Context, type Fact, fact, isProblem, own, type World } from '../world/world.ts'
import {
  armed,
  due,
  type Entry,
  isMet,
  overdue,
  pauseIn,
  type Pending,
  type Scene,
  slipsIn,
  stepOf,
} from './director.ts'
import { actLeft } from './left.ts'
import {
  append,
  begin,
  indexOf,
  isToldOf,
  lastBy,
  lastNamed,
  type Log,
  type Moment,
  present,
  refold,
  reopen,
  restore,
  rewind,
  roundsOf,
} from './log.ts'
import { linesLeft } from './next-line.ts'
import { routeTo } from './route.ts'
import { withTimes } from './times.ts'
import {
  isByHand,
  lastByHand,
  lastDone,
  lastRewind,
  phoneCall,
  practice,
  type Undoable,
} from './undo.ts'
import { type Act as Act_, waysOf } from './ways.ts'

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

/** What can be played: a line that an author wrote, something said, or the right guess. */
export type Played = Act_

/** A wrong turn that was taken in the step at hand. */
export type SlipMet = {
  readonly slip: Slip
  /** Where undoing it rewinds to. */
  readonly turn: number
  /** It had been met before, if only in what was taken back. */
  readonly repeated: boolean
}

/**
 * Starts one rehearsal of a scenario: its county, its log and its exercise, in memory.
 * @param real the real time in milliseconds, whenever it is asked
 */
export function startRehearsal(script: Script, real: () => number, say: Say) {
  /** Nothing changes a world, so one that has been opened serves again. */
  let known: { readonly from: Script; readonly at: number; readonly world: World } | undefined
  const fresh = (from: Script): Log => {
    const at = openingTime(from.scenario.opening.clock, real())
    if (known?.from !== from || known.at !== at) known = { from, at, world: openWorld(from, at) }
    return begin(from.scenario, known.world, at)
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
  const step = (): Step | undefined => stepOf(state().script.scenario, scene())
  /** The virtual time, in milliseconds. */
  const now = (): number => state().anchor.virtual + real() - state().anchor.real
  const anchorAt = (virtual: number) => ({ virtual, real: real() })

  /** A sentence with the times of appointments that it names, as they were when the exercise began. */
  const timed = (sentence: string, language: Language): string =>
    withTimes(sentence, state().log.start.world, language)

  const started = real()
  /** How long has been practised, in milliseconds. */
  const spent = (): number => real() - started

  const put = (
    happened: Fact,
    by: string,
    at: number,
    turn?: number,
    person = world().client.id,
  ): void =>
    store.setState(({ script: { scenario }, log: before }) => ({
      log: append(scenario, before, {
        fact: happened,
        by,
        for: person,
        at: Math.max(at, present(before).at),
        spent: spent(),
        ...(turn !== undefined && { turn }),
      }),
    }))

  /** Adds a fact, and what follows from it by itself: failures that are over. */
  const add = (happened: Fact, by: string, at = now(), turn?: number, person?: string): void => {
    put(happened, by, at, turn, person)
    for (const { id, failure } of overdue(state().script.scenario, scene()))
      put(fact('failure.ended', { failure: id, kind: failure }), 'cue', at, turn)
  }

  /** Tells the stage what the screen knows. */
  function note(happened: Fact<'page.opened' | 'page.reloaded'>): void {
    add(happened, 'screen')
    noteLeft()
  }

  function noteLeft(turn?: number): void {
    const begun = actLeft(state().log.path, world())
    if (begun) add(begun, 'screen', now(), turn)
  }

  /** Tells the stage what the guide has shown: it changes nothing and is not forgotten. */
  const noteHelp = (happened: Fact<'hint.shown' | 'step.shown'>): void => add(happened, 'guide')

  /** Calls with the drawn phone: a unit, `emergency` or `helpline`. */
  const call = (to: string): void =>
    add(fact('phone.called', { to, number: numberOf(world().place, to) }), phoneCall)

  /** Says a choice of the step: the client hears it, and may do something. */
  function speak(choice: string, language: Language = 'fi'): void {
    const { scenario } = state().script
    const talk = scenario.steps.find(
      (one) => one.kind === 'talk' && one.choices.some(({ id }) => id === choice),
    )
    if (talk?.kind !== 'talk') return
    const chosen = talk.choices.find(({ id }) => id === choice)
    if (!chosen) return
    const turn = state().log.all.length
    add(fact('said', { step: talk.id, choice, quality: chosen.quality }), 'learner')
    for (const line of chosen.acts) play(line, language, turn)
  }

  /** What the other answers to a choice, as things stand: an author's sentence. */
  function replyOf({ reply }: Choice): string {
    if (typeof reply === 'string') return reply
    return reply.find(({ if: when }) => when === undefined || isMet(when, scene()))?.text ?? ''
  }

  /** Takes the client to be on a page, when their screen is not seen. */
  function guess(page: Page): void {
    const { step: id } = scene()
    if (id === undefined) return
    add(fact('place.guessed', { step: id, page, right: page === openPage() }), 'learner')
  }

  /** The page of the service that stands open. */
  const openPage = (): Page => {
    const opened = lastNamed(state().log.path, 'page.opened')?.entry.fact
    const page = opened?.name === 'page.opened' ? pageAt(opened.data.path)?.page : undefined
    return page ?? state().script.scenario.opening.page
  }

  /**
   * What is left to do of the step at hand by its first way, in order. Whoever has gone over to another's matters
   * comes back first.
   */
  function left(): readonly Played[] {
    const current = step()
    const model = (current && waysOf(current)[0]?.model) ?? []
    const lines = linesLeft(model, state().log.path, scene())
    const person = personAtFirst()
    const stays = model.some((line) => 'act' in line && line.act === 'people.switch')
    return lines.length === 0 || stays || person === world().client.id
      ? lines
      : [{ act: 'people.switch', with: { person } }, ...lines]
  }

  /** In whose matters the step at hand began. */
  function personAtFirst(): string {
    const { path, start } = state().log
    const began = path[indexOf(path, scene().since)]
    return (began?.entry.seq === scene().since ? began : start).world.client.id
  }

  /** The slip that the step at hand has met last. */
  function slipMet(): SlipMet | undefined {
    const { log: told, script: played } = state()
    const met = scene().slips.findLast((one) => one.step === scene().step)
    const slip = slipsIn(played.scenario, step()).find(({ id }) => id === met?.slip)
    if (!met || !slip) return undefined
    return { slip, turn: met.turn, repeated: isToldOf(told, slip.id, met.turn) }
  }

  /** Has a slip ever been met here, if only in what was taken back? */
  const hasSlipped = (slip: string): boolean => isToldOf(state().log, slip)

  /** The planned failure that has been met and lasts. What is slow is told as it begins: it is met too late. */
  const failing = (): Failure | undefined =>
    armed(state().script.scenario, scene()).find(({ id, failure }) => {
      const course = scene().failures.get(id)
      return course !== undefined && (course.times > 0 || failure === 'F25')
    })

  /** The steps to which a jump can lead, by their ids. */
  const reachable = (): readonly string[] =>
    idsOf(state().script.scenario).filter((id) => routeTo(state().script.scenario, id))

  /** How often the end has been reached before one began anew. */
  const rounds = (): number => roundsOf(state().log)

  /** What is said of the step that was done last: an author's sentence. Undefined when none has been. */
  function feedback(): string | undefined {
    const last = scene().done.at(-1)
    const passed = state().script.scenario.steps.find(({ id }) => id === last?.step)
    // In a conversation it was read with the answer.
    if (passed?.kind === 'talk') return undefined
    return passed && waysOf(passed).find(({ id }) => id === last?.way)?.feedback
  }

  /** Carries out an operation for the portal, a model or a robot: the one way into the world. */
  function perform<O extends Operation>(
    operation: O,
    input: Input<O>,
    language: Language = 'fi',
    turn = state().log.all.length,
  ): Outcome<O> {
    const rule = ruleOf(operation)
    settle(now())
    const lurking = lurkingFor(operation)
    const context: Context = {
      now: now(),
      say: (text) => timed(say(text, language), language),
      armed: lurking.map(({ failure }) => failure),
    }
    const { open = false, early = open } = row(operation)
    const decided =
      world().session === null && !open
        ? problem('unauthenticated', 'Nobody is signed in')
        : !holderOf(world()).consents.terms && !early
          ? problem('consent-needed', 'The terms of use have not been accepted')
          : lurking.some(({ failure }) => failure === 'F24')
            ? problem('service-fault', 'This part does not work, as the scenario wants it')
            : !reaches(world(), operation)
              ? problem('mandate-does-not-reach', `The mandate does not reach ${operation}`)
              : (rule.decide?.(world(), input, context) ?? [])
    for (const failure of lurking)
      if (isMetBy(failure, decided)) meet(failure, operation, context.now, turn)
    if (isProblem(decided)) {
      if (isAct(operation))
        add(
          fact('act.refused', { act: operation, reason: decided.type, ...concerned(input) }),
          operation,
          context.now,
          turn,
        )
      for (const happened of rule.refused?.(world(), input, decided) ?? [])
        add(happened, 'cue', context.now, turn)
      return { problem: decided }
    }
    for (const happened of decided) add(happened, operation, context.now, turn)
    if (operation === 'drafts.save') noteLeft(turn)
    const reply = rule.view(world(), input, context, decided)
    return isProblem(reply) ? { problem: reply } : { reply }
  }

  const lurkingFor = (operation: Operation): readonly Failure[] =>
    armed(state().script.scenario, scene()).filter(({ on }) => on === operation)

  /** How long an operation takes to be answered, in milliseconds. */
  const slowness = (operation: Operation): number =>
    lurkingFor(operation).some(({ failure }) => failure === 'F25') ? slow : 0

  function meet({ id, failure: kind }: Failure, operation: Operation, at: number, turn: number) {
    if (!scene().begun.has(id))
      add(fact('failure.began', { failure: id, kind }), operation, at, turn)
    add(fact('failure.met', { failure: id, kind, operation }), operation, at, turn)
  }

  /** Begins a failure of the step at hand that a trainer can start. */
  function arm(id: string): void {
    const failure = step()?.failures.find((one) => one.id === id && one.by === 'trainer')
    if (failure && !lasts(id))
      add(fact('failure.began', { failure: id, kind: failure.failure }), practice)
  }

  /** Ends by hand a failure that a trainer can start. It can be started again. */
  function disarm(id: string): void {
    const failure = step()?.failures.find((one) => one.id === id && one.by === 'trainer')
    if (failure && lasts(id))
      add(fact('failure.ended', { failure: id, kind: failure.failure }), practice)
  }

  const lasts = (failure: string): boolean => scene().failures.get(failure)?.ended === false

  /** Lets happen what is due by then, each at its own time: one thing may set off another. */
  function settle(by: number, turn?: number): void {
    for (;;) {
      const next = due(scene(), by)
      const reminder = firstReminder(next?.due ?? by)
      if (reminder)
        add(reminder.fact, 'cue', reminder.at, turn ?? state().log.all.length, reminder.person)
      else if (next) come(next, turn)
      else return
    }
  }

  /** The first reminder that is due by then to anybody. */
  const firstReminder = (by: number) =>
    everybody(world())
      .flatMap((person) => {
        const reminder = reminderDue(turnTo(world(), person), by)
        return reminder ? [{ ...reminder, person }] : []
      })
      .toSorted((a, b) => a.at - b.at)[0]

  function come(pending: Pending, turn = state().log.all.length): void {
    if ('cue' in pending) return playCue(pending.cue, pending.from, pending, turn)
    const { failure: id, begins, due: at } = pending
    const failure = state()
      .script.scenario.steps.flatMap(({ failures }) => failures)
      .find((one) => one.id === id)
    if (!failure) return
    const about = { failure: id, kind: failure.failure }
    add(begins ? fact('failure.began', about) : fact('failure.ended', about), 'cue', at, turn)
  }

  /** Plays a cue's lines from one on, until it pauses. */
  function playCue(
    id: string,
    from: number,
    { due: at, cause }: { readonly due: number; readonly cause: number },
    turn: number,
    by = 'cue',
  ): void {
    const cue = state().script.scenario.cues.find((one) => one.id === id)
    const trigger = state().log.path.find(({ entry }) => entry.seq === cause)?.entry
    const person = cue?.person ?? trigger?.for ?? world().client.id
    add(fact('cue.fired', { cue: id, from }), by, at, turn, person)
    for (const line of cue?.do.slice(from, pauseIn(cue, from)?.index) ?? [])
      for (const happened of completed(line, trigger, turnTo(world(), person), at))
        add(happened, 'cue', at, turn, person)
  }

  /** Fires at once a cue that a trainer can start; once, unless it can come each time. */
  function fire(id: string): void {
    const cue = state().script.scenario.cues.find((one) => one.id === id && one.by === 'trainer')
    if (cue && (cue.each || !scene().begun.has(id)))
      playCue(id, 0, { due: now(), cause: -1 }, state().log.all.length, practice)
  }

  /** What a trainer started or ended last, as long as nothing has been done or tried since; else undefined. */
  const byHand = (): Fact | undefined => lastByHand(state().log)

  /**
   * Moves virtual time on: to the next event that is coming, or else to the next workday at nine.
   * @param asked milliseconds; time never goes back
   */
  function advance(asked: number = nextEvent()): void {
    const from = now()
    const to = Math.max(asked, from)
    const turn = state().log.all.length
    settle(to, turn)
    store.setState({ anchor: anchorAt(to) })
    add(fact('clock.advanced', { from: toIso(from), to: toIso(to) }), practice, to, turn)
  }

  /** What happened while time was moved on, as long as nothing has been done since; else undefined. */
  function news(): readonly Fact[] | undefined {
    const { path } = state().log
    const moved = lastNamed(path, 'clock.advanced')?.entry
    if (!moved) return undefined
    const last = indexOf(path, moved.seq)
    if (lastBy(path, isAct) > last || path.slice(last).some(({ entry }) => isByHand(entry)))
      return undefined
    return path
      .slice(indexOf(path, moved.turn))
      .filter(({ entry }) => entry.turn === moved.turn && entry.by === 'cue')
      .map(({ entry }) => entry.fact)
  }

  /** The last entry of that name that holds. */
  const lastOf = (name: FactName): Moment | undefined => lastNamed(state().log.path, name)

  const nextEvent = (): number =>
    due(scene(), Number.POSITIVE_INFINITY)?.due ?? resolveTime('+1 workday 09:00', now())

  /** Takes back everything from an entry on, in the portal and in time. */
  function back(from: number): void {
    store.setState(({ log: before, epoch }) => {
      const cut = rewind(before, from, spent())
      return { log: cut, epoch: epoch + 1, anchor: anchorAt(present(cut).at) }
    })
  }

  /** What was done last, and from which entry `rewind` would undo it. Undefined when nothing has been done. */
  const undoable = (): Undoable | undefined => lastDone(state().log)

  /** Takes back what was done last. What has been written since in a form stays, unless that form is concerned. */
  function undo(): void {
    const last = undoable()
    if (!last) return
    const { drafts } = world()
    const { path } = state().log
    const concerned = path
      .slice(indexOf(path, last.from))
      .some(({ entry }) => isAct(entry.by) && !row(entry.by).opening)
    back(last.from)
    if (concerned) return
    for (const [form, draft] of Object.entries(drafts))
      if (isWritten(draft) && own(world().drafts, form) !== draft)
        add(fact('draft.saved', { form, fields: { ...draft.fields } }), 'drafts.save')
  }

  /** Can what was taken back last be put back? Not once something else has been done. */
  const redoable = (): boolean => lastRewind(state().log) !== undefined

  /** Puts back what was taken back last. */
  function redo(): void {
    const last = lastRewind(state().log)
    if (!last) return
    store.setState(({ log: before, epoch }) => {
      const whole = restore(before, last, spent())
      return { log: whole, epoch: epoch + 1, anchor: anchorAt(present(whole).at) }
    })
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
  function play(line: Played, language: Language = 'fi', turn?: number): Problem | undefined {
    if ('say' in line) speak(line.say, language)
    else if ('guess' in line) guess(openPage())
    else if ('wait' in line)
      advance(line.wait === 'next' ? undefined : resolveTime(line.wait, now()))
    else if ('open' in line) {
      // Its page asks the service, and so meets what has come by then.
      settle(now(), turn)
      const path = fillPath(line.open, words(resolved(line.with, language)))
      // What the client opens in a conversation, the screen has still to follow.
      add(fact('page.opened', { page: line.open, path }), turn === undefined ? 'screen' : client)
      noteLeft()
    } else if (line.act === 'phone.call') call(line.with.to)
    else if (line.act === 'browser.reload') note(fact('page.reloaded', {}))
    else {
      const outcome = perform(line.act, inputOf(line, language), language, turn)
      return 'problem' in outcome ? outcome.problem : undefined
    }
    return undefined
  }

  /** An act line's input, in a language. */
  const inputOf = (
    { with: values }: { readonly with: Readonly<Record<string, Value>> },
    language: Language,
  ): Input<Act> => asInput(resolved(values, language))

  /**
   * An act line's values, ready to be performed: words in the language, references looked up, files made. Files
   * are of the kind that the line's `name` says.
   */
  const resolved = (values: Readonly<Record<string, Value>>, language: Language): Given => {
    const { name = '' } = values
    const one = (key: string, value: Value): Given[string] => {
      if (typeof value === 'string') return timed(say(value, language), language)
      if (typeof value === 'boolean') return value
      if (isAnswers(value))
        return answersOf(world().place, wordOf(values['form']), value, scene().opened, (text) =>
          say(text, language),
        )
      if ('at' in value) return toIso(resolveTime(value.at, scene().opened))
      if ('free' in value) return ''
      if ('of' in value) return latest(value.of, key)
      return sampleFile(typeof name === 'string' ? name : '', value.kilobytes)
    }
    const given = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, one(key, value)] as const),
    )
    for (const [key, value] of Object.entries(values))
      if (typeof value === 'object' && 'free' in value)
        return { ...given, ...free(key, value.free, given) }
    return given
  }

  /** The first free time from then on of what an act books or moves, with all that tells it from others. */
  const free = (key: string, from: string, given: Given): Given => {
    const found = times().freeFor(world(), given, now(), resolveTime(from, scene().opened))
    return found
      ? { [key]: toIso(found.start), professional: found.professional, way: found.way }
      : { [key]: '' }
  }

  const latest = (name: FactName, key: string): string => {
    const found = lastOf(name)
    const fields = new Map<string, unknown>(Object.entries(found?.entry.fact.data ?? {}))
    const value = fields.get(key)
    return typeof value === 'string' ? value : ''
  }

  /**
   * Begins anew, then performs the models that lead to a step. Returns the step that was reached.
   * @param target a step's id, `finish` for the end, undefined for the beginning
   */
  function jump(target: string | undefined, language: Language = 'fi'): Step | undefined {
    store.setState(({ script: from, log: before, epoch }) => {
      const anew = fresh(from)
      return {
        log: reopen(before, anew, spent()),
        epoch: epoch + 1,
        anchor: anchorAt(anew.start.at),
      }
    })
    const route = target === undefined ? [] : routeTo(state().script.scenario, target)
    for (const leg of route ?? [])
      if (step()?.id === leg.step) for (const line of leg.model) play(line, language)
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
    noteHelp,
    call,
    say: speak,
    replyOf,
    guess,
    openPage,
    feedback,
    left,
    slipMet,
    hasSlipped,
    failing,
    reachable,
    rounds,
    play,
    resolved,
    inputOf,
    rewind: back,
    undoable,
    undo,
    redoable,
    redo,
    restartStep,
    jump,
    replace,
    advance,
    slowness,
    timed,
    fire,
    arm,
    disarm,
    byHand,
    news,
    lastOf,
    /** Lets what is due happen. The screen calls it, and not while somebody types. */
    tick: () => settle(now()),
  }
}

/** A cue's fact with the fields that it leaves out taken from the fact that set it off. A pause is none. */
function completed(
  line: Cue['do'][number],
  trigger: Entry | undefined,
  world: World,
  at: number,
): readonly Fact[] {
  const data = trigger?.fact.data ?? {}
  const inherited = 'conversation' in data ? (data.conversation ?? '') : ''
  if ('pause' in line) return []
  if ('slot.taken' in line) {
    const chosen = times().chosenTime(world)
    return chosen ? [chosen] : []
  }
  if ('appointment.given' in line) {
    const { with: professional, when, ...given } = line['appointment.given']
    const start = toIso(resolveTime(when, at))
    const { notices: reminder } = world.contact
    const by = professional
    return [fact('appointment.booked', { ...given, professional, start, reason: '', reminder, by })]
  }
  if ('appointment.cancelled' in line) {
    const about = 'appointment' in data ? (data.appointment ?? '') : ''
    const { appointment = about } = line['appointment.cancelled']
    const { state, unit } = own(world.appointments, appointment) ?? {}
    return unit !== undefined && state === 'booked'
      ? [fact('appointment.cancelled', { appointment, unit, why: 'unit' })]
      : []
  }
  if ('task.given' in line) {
    const given = line['task.given']
    return [fact('task.given', { ...given, due: toIso(resolveTime(given.due, at)) })]
  }
  if ('task.dropped' in line) return [fact('task.dropped', line['task.dropped'])]
  if ('professional.replied' in line) {
    const { conversation = inherited, ...rest } = line['professional.replied']
    return [fact('professional.replied', { ...rest, conversation })]
  }
  if ('message.taken' in line) {
    const { conversation = inherited, by } = line['message.taken']
    return [fact('message.taken', { conversation, by })]
  }
  if ('result.arrived' in line) return [fact('result.arrived', line['result.arrived'])]
  const { conversation = inherited, by } = line['conversation.closed']
  return [fact('conversation.closed', { conversation, by })]
}

const idsOf = ({ steps }: Script['scenario']): readonly string[] => steps.map(({ id }) => id)

/** What was being answered or changed, if it was something. */
const concerned = (
  input: object,
): { conversation?: string; form?: string; appointment?: string } => ({
  ...('conversation' in input &&
    typeof input.conversation === 'string' && { conversation: input.conversation }),
  ...('appointment' in input &&
    typeof input.appointment === 'string' && { appointment: input.appointment }),
  // Other acts have a draft's name by the name of `form`.
  ...('answers' in input &&
    'form' in input &&
    typeof input.form === 'string' && { form: input.form }),
})

/** What the client does in a conversation is logged under this name. */
export const client = 'client'

/** How long a slow service takes to answer, in milliseconds. */
const slow = 4000

/** Does a planned failure show in what was decided? */
const isMetBy = ({ failure }: Failure, decided: readonly Fact[] | Problem): boolean =>
  problemOf[failure] === undefined || (isProblem(decided) && decided.type === problemOf[failure])

/** As which problem the portal meets a planned failure; a slow or an empty answer is none. */
const problemOf: Record<FailureKind, Problem['type'] | undefined> = {
  F20: undefined,
  F21: 'slot-taken',
  F24: 'service-fault',
  F25: undefined,
  F26: 'urgent',
}

const numberOf = ({ urgent, units }: Place, to: string): string =>
  to === 'emergency' || to === 'helpline'
    ? urgent[to]
    : (units.find(({ id }) => id === to)?.phone ?? to)

/** The values of an act, ready to be performed. */
export type Given = Readonly<
  Record<string, string | boolean | Uint8Array<ArrayBuffer> | Readonly<Record<string, string>>>
>

const words = (given: Given): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, wordOf(value)]))

/** The loader has proven, against the act's contract, that a model's values are its input. */
const asInput = (values: Given) => values as Input<Act>

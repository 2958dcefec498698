import { resolveTime, toIso } from '../../src/lib/time.ts'
import type { Failure } from '../scenario/format/failure.ts'
import { reminderDue } from '../world/reminders.ts'
import { course } from '../world/county.ts'
import { everybody, turnTo } from '../world/others.ts'
import { liveVisit } from '../world/visit-state.ts'
import { fact } from '../world/world.ts'
import type { Core } from './core.ts'
import { idled, idleFor, idleLeft } from './idle.ts'
import { cueFacts } from './cue-facts.ts'
import { due, pauseIn } from './pending.ts'
import type { Pending } from './scene.ts'
import { practice } from './undo.ts'
import { comingIn, isClientsTurn } from './visiting.ts'

const never = Number.POSITIVE_INFINITY

/** What happens by itself, with time, and when a trainer wants it. */
export function happenings({ store, state, world, scene, step, now, anchorAt, add }: Core) {
  /** Lets happen what is due by then, each at its own time: one thing may set off another. */
  function settle(by: number, turn?: number): void {
    for (;;) {
      const next = due(scene(), by)
      const own = firstOwn(next?.due ?? by)
      if (own) add(own.fact, 'cue', own.at, turn ?? state().log.all.length, own.person)
      else if (next) come(next, turn)
      else return
    }
  }

  /** What the county does first of its own accord by then, for anybody: it reminds, or speaks in a chat. */
  const firstOwn = (by: number) =>
    everybody(world())
      .flatMap((person) => {
        const theirs = turnTo(world(), person)
        return [
          reminderDue(theirs, by),
          course()?.chatComing(theirs),
          course()?.visitComing(theirs),
        ].flatMap((own) => (own && own.at <= by ? [{ ...own, person }] : []))
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
      for (const happened of cueFacts(line, trigger, turnTo(world(), person), at))
        add(happened, 'cue', at, turn, person)
  }

  /** Fires at once a cue that a trainer can start; once, unless it can come each time. */
  function fire(id: string): void {
    const cue = state().script.scenario.cues.find((one) => one.id === id && one.by === 'trainer')
    if (cue && (cue.each || !scene().begun.has(id)))
      playCue(id, 0, { due: now(), cause: -1 }, state().log.all.length, practice)
  }

  /** Begins a failure of the step at hand that a trainer can start. */
  function arm(id: string): void {
    const failure = byTrainer(id)
    if (failure && !lasts(id))
      add(fact('failure.began', { failure: id, kind: failure.failure }), practice)
  }

  /** Ends by hand a failure that a trainer can start. It can be started again. */
  function disarm(id: string): void {
    const failure = byTrainer(id)
    if (failure && lasts(id))
      add(fact('failure.ended', { failure: id, kind: failure.failure }), practice)
  }

  const byTrainer = (id: string): Failure | undefined =>
    step()?.failures.find((one) => one.id === id && one.by === 'trainer')

  const lasts = (failure: string): boolean => scene().failures.get(failure)?.ended === false

  /**
   * Moves virtual time on: to the next event that is coming, or else to the next workday at nine. In a remote visit
   * it goes on until the client has something to do, and no further than that.
   * @param asked milliseconds; time never goes back
   */
  function advance(asked?: number): void {
    const from = now()
    let to = Math.max(asked ?? nextEvent(), from)
    const turn = state().log.all.length
    settle(to, turn)
    if (asked === undefined)
      while (inVisit() && !isClientsTurn(world(), scene(), to)) {
        to = comingIn(world(), scene(), to) ?? to
        settle(to, turn)
      }
    store.setState({ anchor: anchorAt(to) })
    add(fact('clock.advanced', { from: toIso(from), to: toIso(to) }), practice, to, turn)
    const happened = idled(world(), idleFor(state().log.path))
    if (happened) add(happened, 'cue', to, turn)
  }

  function nextEvent(): number {
    const idle = idleLeft(world(), idleFor(state().log.path))
    const next = Math.min(
      due(scene(), never)?.due ?? never,
      countyTurn() ?? never,
      idle === undefined ? never : now() + idle,
    )
    if (next < never) return next
    return inVisit() ? now() : resolveTime('+1 workday 09:00', now())
  }

  const inVisit = (): boolean => liveVisit(world()) !== undefined

  /**
   * When a professional speaks next in a chat or a remote visit, or one can be joined, in milliseconds; undefined when
   * nothing of that is near.
   */
  function countyTurn(): number | undefined {
    const times = [
      course()?.chatTurn(world()) ?? [],
      course()?.visitComing(world())?.at ?? [],
      course()?.visitOpens(world(), now()) ?? [],
    ].flat()
    return times.length > 0 ? Math.min(...times) : undefined
  }

  return { settle, fire, arm, disarm, advance, countyTurn }
}

import type { Page } from '../../src/lib/paths.ts'
import type { Place } from '../scenario/format/place.ts'
import { type Fact, fact } from '../world/world.ts'
import type { Core } from './core.ts'
import { actLeft } from './left.ts'
import { openPageIn } from './questions.ts'
import { ringingIn } from './ringing.ts'
import { phoneCall } from './undo.ts'
import { roomLeft } from './visiting.ts'

/** How the stage is told what the service does not hear: of the screen, the guide, the drawn phone and a guess. */
export function telling({ state, world, scene, now, add }: Core) {
  /** Tells the stage what the screen knows. */
  function note(happened: Fact<'page.opened' | 'page.reloaded'>): void {
    const turn = state().log.all.length
    add(happened, 'screen', now(), turn)
    noteLeft()
    // With the page that was opened it is taken back.
    leaveRoom(happened, turn)
  }

  /** Tells of what was begun in a form and left, when something was. */
  function noteLeft(turn?: number): void {
    const begun = actLeft(state().log.path, world())
    if (begun) add(begun, 'screen', now(), turn)
  }

  /** Tells that the waiting room or the call was left with the page, when it was. */
  function leaveRoom(happened: Fact<'page.opened' | 'page.reloaded'>, turn?: number): void {
    const left = roomLeft(world(), happened)
    if (left) add(left, 'screen', now(), turn)
  }

  /** Tells the stage what the guide has shown: it changes nothing and is not forgotten. */
  const noteHelp = (happened: Fact<'hint.shown' | 'step.shown'>): void => add(happened, 'guide')

  /** Calls with the drawn phone: a unit, `emergency` or `helpline`. */
  const call = (to: string): void =>
    add(fact('phone.called', { to, number: numberOf(world().place, to) }), phoneCall)

  /** Answers the drawn phone, when it rings. */
  function answer(): void {
    const by = ringingIn(state().log.path)
    if (by !== undefined) add(fact('phone.answered', { by }), phoneCall)
  }

  /** Takes the client to be on a page, when their screen is not seen. */
  function guess(page: Page): void {
    const { step: id } = scene()
    if (id === undefined) return
    const right = page === openPageIn(state())
    add(fact('place.guessed', { step: id, page, right }), 'learner')
  }

  return { note, noteLeft, leaveRoom, noteHelp, call, answer, guess }
}

const numberOf = ({ urgent, units }: Place, to: string): string =>
  to === 'emergency' || to === 'helpline'
    ? urgent[to]
    : (units.find(({ id }) => id === to)?.phone ?? to)

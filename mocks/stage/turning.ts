import { isAct, row } from '../../src/api/operations.ts'
import type { Language } from '../../src/lib/language.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Step } from '../scenario/format/step.ts'
import { isWritten } from '../world/drafts.ts'
import { fact, own } from '../world/world.ts'
import type { Core } from './core.ts'
import { indexOf, present, refold, reopen, restore, rewind } from './log.ts'
import type { playing } from './playing.ts'
import { routeTo } from './route.ts'
import { lastDone, lastRewind } from './undo.ts'

/** How time is turned back, put back, and begun anew. */
export function turning(
  { store, state, world, scene, step, anchorAt, spent, fresh, add }: Core,
  { play }: Pick<ReturnType<typeof playing>, 'play'>,
) {
  /** Takes back everything from an entry on, in the portal and in time. */
  function back(from: number): void {
    store.setState(({ log: before, epoch }) => {
      const cut = rewind(before, from, spent())
      return { log: cut, epoch: epoch + 1, anchor: anchorAt(present(cut).at) }
    })
  }

  /** Takes back what was done last. What has been written since in a form stays, unless that form is concerned. */
  function undo(): void {
    const last = lastDone(state().log)
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

  return { rewind: back, undo, redo, restartStep, jump, replace }
}

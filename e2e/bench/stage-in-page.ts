import type { Script } from '../../mocks/scenario/format/script.ts'
import { startRehearsal } from '../../mocks/stage/rehearsal.ts'
import { newMessage } from '../../src/api/forms.ts'
import { pages } from '../../src/lib/paths.ts'

/** How long the stage itself took to turn time back, each for the first time in a log of that length, in ms. */
export type StageTimes = {
  readonly undo: number
  readonly stepAnew: number
  readonly jump: number
}

declare global {
  interface Window {
    /** Fills a log up to so many facts; what it returns times what a person then presses. */
    fillLog?: (script: Script, step: string, facts: number) => () => StageTimes
    turnBack?: () => StageTimes
  }
}

/** The stage by itself: nothing is drawn, so that what it takes is its own. */
window.fillLog = (script, step, facts) => {
  const rehearsal = startRehearsal(script, Date.now, (sentence) => sentence)
  rehearsal.jump(step)
  rehearsal.note({ name: 'page.opened', data: { page: newMessage, path: pages[newMessage] } })
  const { store } = rehearsal
  const length = () => store.getState().log.path.length
  while (length() < facts)
    rehearsal.perform('drafts.save', { form: newMessage, fields: { text: `Hei ${length()}` } })

  const time = (turn: () => void): number => {
    const start = performance.now()
    turn()
    return performance.now() - start
  }
  return () => {
    const undo = time(rehearsal.undo)
    rehearsal.redo()
    const stepAnew = time(rehearsal.restartStep)
    rehearsal.redo()
    if (length() < facts) throw new Error(`Only ${length()} facts were put back`)
    return { undo, stepAnew, jump: time(() => rehearsal.jump(step)) }
  }
}

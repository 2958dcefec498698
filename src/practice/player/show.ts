import type { Slip } from '../../../mocks/scenario/format/slip.ts'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import type { Played, Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import type { Language } from '../../lib/language.ts'
import type { Making } from '../hand/make.ts'
import type { Ways } from '../hand/next-move.ts'
import { type MovesOf, nextOf } from '../hand/next.ts'
import { pause, type Speed, until } from '../hand/pace.ts'
import { playMoves } from '../hand/play.ts'
import type { Touch } from '../hand/screen.ts'
import type { Practice } from '../practice-context.ts'

/** What is told while it is shown. */
export type Telling =
  | { readonly kind: 'move'; readonly move: Touch; readonly label: string }
  | { readonly kind: 'time' }
  | { readonly kind: 'say'; readonly choice: string }
  | { readonly kind: 'guess' }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'undo' }

export type Showing = {
  readonly rehearsal: Rehearsal
  readonly left: Practice['left']
  readonly movesOf: MovesOf
  readonly ways: Ways
  readonly language: Language
  readonly speed: Speed
  readonly signal: AbortSignal
  readonly show: Making['show']
  /** Tells what is about to be done. */
  readonly tell: (telling: Telling) => void
}

/** How a stretch ended: it may go on, the scenario is over, it was stopped, or it found no way on. */
export type Shown = 'on' | 'end' | 'stopped' | 'stuck'

/** How long one reads what is told, in milliseconds. */
const reading: Record<Speed, number> = { slow: 4500, normal: 2800, fast: 900, instant: 0 }

/** Shows the next line of the model on the screen; before the first step that has one, the commonest slip. */
export async function showNext(showing: Showing): Promise<Shown> {
  const { rehearsal, signal } = showing
  const step = rehearsal.step()
  if (!step) return 'end'
  if (!rehearsal.store.getState().log.path.some(({ entry }) => isShownHere(entry.fact, step)))
    rehearsal.noteHelp({ name: 'step.shown', data: { step: step.id } })
  const slip = slipToShow(rehearsal, step)
  if (slip) return showSlip(slip, showing)
  const before = showing.left()
  const next = nextOf(before, showing.movesOf, showing.ways)
  // Something is on its way: the stage goes on by itself, or the screen does.
  if (!next) return (await pause(400, signal)) ? 'on' : 'stopped'
  const shown = await showLine(next.line, showing)
  if (shown !== 'on') return shown
  const heard = await until(
    () => rehearsal.step()?.id !== step.id || showing.left().length < before.length || undefined,
    signal,
  )
  return heard ? 'on' : signal.aborted ? 'stopped' : 'stuck'
}

const isShownHere = (
  { name, data }: { readonly name: string; readonly data: object },
  { id }: Step,
): boolean => name === 'step.shown' && 'step' in data && data.step === id

/** The first slip of the first step that has one that can be taken back, as long as nobody has met it. */
function slipToShow(rehearsal: Rehearsal, step: Step): Slip | undefined {
  const { script } = rehearsal.store.getState()
  const first = script.scenario.steps.find(({ slips }) => slips.some(({ undo }) => undo))
  if (first?.id !== step.id) return undefined
  const slip = first.slips.find(({ undo }) => undo)
  return slip && !rehearsal.hasSlipped(slip.id) ? slip : undefined
}

/** A wrong turn, what comes of it, and the way back. */
async function showSlip(slip: Slip, showing: Showing): Promise<Shown> {
  const { rehearsal, signal, speed, tell } = showing
  for (const line of slip.try) {
    const shown = await showLine(line, showing)
    if (shown !== 'on') return shown
  }
  const met = () => rehearsal.scene().slips.findLast((one) => one.slip === slip.id)
  if (!(await until(met, signal))) return signal.aborted ? 'stopped' : 'stuck'
  tell({ kind: 'slip', slip })
  if (!(await pause(reading[speed] * 2, signal))) return 'stopped'
  tell({ kind: 'undo' })
  if (!(await pause(reading[speed] / 2, signal))) return 'stopped'
  const turn = met()?.turn
  if (turn !== undefined) rehearsal.rewind(turn)
  return (await pause(600, signal)) ? 'on' : 'stopped'
}

async function showLine(line: Played, showing: Showing): Promise<Shown> {
  const { rehearsal, movesOf, ways, language, speed, signal, show, tell } = showing
  const read = () => pause(reading[speed], signal)
  const moves = movesOf(line)
  if (moves.length > 0) {
    const made = await playMoves(moves, {
      ways,
      speed,
      signal,
      show,
      before: async (move, label) => {
        tell({ kind: 'move', move, label })
        await read()
      },
    })
    return made.ok ? 'on' : made.missing ? 'stuck' : 'stopped'
  }
  if ('say' in line) tell({ kind: 'say', choice: line.say })
  else if ('guess' in line) tell({ kind: 'guess' })
  else tell({ kind: 'time' })
  if (!(await read())) return 'stopped'
  rehearsal.play(line, language)
  return (await read()) ? 'on' : 'stopped'
}

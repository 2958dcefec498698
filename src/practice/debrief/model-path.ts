import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { type Played, startRehearsal } from '../../../mocks/stage/rehearsal.ts'
import type { Move } from '../../lib/moves.ts'
import { finish } from '../../lib/steps.ts'
import { fromIso } from '../../lib/time.ts'
import type { Told } from './told.ts'

/** How long things take somebody who is in no hurry, in milliseconds. */
const pace = { reading: 15_000, move: 4000, sign: 1000 / 3 }

export type ModelPath = {
  readonly told: readonly Told[]
  /** An estimate, in milliseconds. */
  readonly length: number
}

/**
 * The model's way through a scenario, with an estimate of how long it takes.
 * @param real the real time at which it is played: the opening counts from it
 */
export function modelPath(
  script: Script,
  real: number,
  movesOf: (line: Played) => readonly Move[],
): ModelPath {
  const { store, jump } = startRehearsal(
    script,
    () => real,
    (sentence) => sentence,
  )
  jump(finish)
  const { path, start } = store.getState().log
  const base = { hand: false, seq: -1 }
  const told: Told[] = [{ ...base, kind: 'start', spent: 0, at: start.at }]
  const entries = path.map(({ entry }) => entry)
  const waits = entries.flatMap(({ fact, at }) =>
    fact.name === 'clock.advanced' ? [{ from: fromIso(fact.data.from), at }] : [],
  )
  let spent = 0
  for (const { step: id, way, seq } of path.at(-1)?.scene.done ?? []) {
    const step = script.scenario.steps.find((one) => one.id === id)
    if (!step) continue
    spent += pace.reading
    for (const line of linesOf(step, way)) {
      spent += lasting(movesOf(line))
      const wait = 'wait' in line ? waits.shift() : undefined
      if (wait) told.push({ ...base, kind: 'time', spent, ...wait })
    }
    const at = entries.find((entry) => entry.seq === seq)?.at ?? start.at
    told.push({ ...base, kind: 'step', step, way: undefined, spent, at })
  }
  return { told, length: spent }
}

function linesOf(step: Step, way: string): readonly Played[] {
  if (step.kind === 'where') return [{ guess: 'right' }]
  if (step.kind === 'do')
    return 'ways' in step ? (step.ways.find(({ id }) => id === way)?.model ?? []) : step.model
  const good = step.choices.filter(({ quality }) => quality === 'good')
  return (step.done ? good : good.filter(({ id }) => id === way)).map(({ id }) => ({ say: id }))
}

/** What is not done on the screen is one press in the guide. */
const lasting = (moves: readonly Move[]): number =>
  Math.max(moves.length, 1) * pace.move +
  moves.reduce((sum, one) => sum + (one.move === 'type' ? one.text.length * pace.sign : 0), 0)

import { fromIso } from '../../src/lib/time.ts'
import { type Rehearsal, startRehearsal } from '../stage/rehearsal.ts'
import type { Line, Scenario, Script, Step } from './format.ts'
import type { Words } from './messages.ts'
import { type Finding, type Path, type Source, warning } from './read.ts'
import * as words from './rule-messages.ts'

/** A Friday; the scenarios begin in the plain week that follows. */
const today = fromIso('2026-11-20T12:00:00+02:00')

/**
 * Plays a scenario's models and slips on the stage, once and in Finnish. The names in it have to be right, and no
 * cue may set itself off.
 */
export function checkCourse(source: Source<Scenario>, script: Script): readonly Finding[] {
  const { steps, cues } = script.scenario
  const fired = new Set<string>()
  const findings: Finding[] = []

  const rehearsal = open(script, fired)
  if (steps[0] && rehearsal.step() !== steps[0])
    return [source.at(['steps', 0, 'done'], words.doneByOpening)]
  for (const [index, step] of steps.entries()) {
    if (isDone(rehearsal, step)) {
      findings.push(source.at(['steps', index, 'done'], words.doneEarlier(step.id)))
      continue
    }
    const problems = playAll(rehearsal, step.model)
    const reason = problems.at(-1)?.reason
    if (!isDone(rehearsal, step)) {
      const path = problems.at(-1)?.path ?? []
      return [
        ...findings,
        source.at(['steps', index, 'model', ...path], words.notDone(step.id, reason)),
      ]
    }
    findings.push(
      ...problems
        .filter((problem) => problem.reason !== 'urgent')
        .map(({ path, reason: why }) =>
          warning(source.at(['steps', index, 'model', ...path], words.refusedAct(why))),
        ),
    )
  }
  for (const { slip } of rehearsal.scene().slips)
    findings.push(...slipAt(source, steps, slip, 'when', words.slipInModel(slip)))

  for (const [index, step] of steps.entries())
    for (const slip of step.slips) {
      const again = open(script, fired)
      for (const earlier of steps.slice(0, index))
        if (!isDone(again, earlier)) playAll(again, earlier.model)
      playAll(again, slip.try)
      if (isDone(again, step) && again.scene().slips.some((one) => one.slip === slip.id))
        findings.push(...slipAt(source, steps, slip.id, 'when', words.slipCompletes(slip.id)))
      else if (!again.scene().slips.some((one) => one.slip === slip.id))
        findings.push(...slipAt(source, steps, slip.id, 'try', words.slipNotMet(slip.id)))
      again.advance()
    }

  // Free practice has no models that could meet its cues.
  const unmet = steps.length === 0 ? [] : cues.filter(({ id }) => !fired.has(id))
  return [
    ...findings,
    ...unmet.map((cue) =>
      warning(source.at(['cues', cues.indexOf(cue), 'after'], words.cueNotMet(cue.id))),
    ),
  ]
}

function open(script: Script, fired: Set<string>): Rehearsal {
  const rehearsal = startRehearsal(
    script,
    () => today,
    (text) => text,
  )
  rehearsal.subscribe(({ log }) => {
    const fact = log.path.at(-1)?.entry.fact
    if (fact?.name === 'cue.fired') fired.add(fact.data.cue)
  })
  rehearsal.play({ open: script.scenario.opening.page, with: {} })
  return rehearsal
}

const isDone = (rehearsal: Rehearsal, { id }: Step): boolean =>
  rehearsal.scene().done.some(({ step }) => step === id)

/** Performs lines one after another, and tells which the service refused and why. */
const playAll = (
  rehearsal: Rehearsal,
  lines: readonly Line[],
): readonly { readonly path: Path; readonly reason: string }[] =>
  lines.flatMap((line, index) => {
    const problem = rehearsal.play(line)
    return problem ? [{ path: [index], reason: problem.type }] : []
  })

const slipAt = (
  source: Source<Scenario>,
  steps: readonly Step[],
  id: string,
  part: string,
  message: Words,
): readonly Finding[] =>
  steps.flatMap(({ slips }, step) =>
    slips.flatMap((slip, index) =>
      slip.id === id ? [source.at(['steps', step, 'slips', index, part], message)] : [],
    ),
  )

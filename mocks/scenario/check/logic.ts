import { openingTime, resolveTime } from '../../../src/lib/time.ts'
import { holds } from '../../stage/conditions.ts'
import { plainWeek } from '../dry-run/starts.ts'
import type { Condition, Leaf } from '../format/condition.ts'
import type { Cue } from '../format/cue.ts'
import type { Scenario } from '../format/scenario.ts'
import * as words from '../messages/logic.ts'
import type { Words } from '../messages/messages.ts'
import { duplicateId } from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { conditionsOf, leavesOf, linesOf } from '../read/walk.ts'
import type { Staged } from '../staging/stagings.ts'
import { writes } from './possible.ts'

/** What can be seen of a scenario's course without playing it. */
export function checkLogic(
  source: Source<Scenario>,
  stagings: readonly Staged[],
): readonly Finding[] {
  const { steps, cues, theme, before } = source.value
  return [
    ...atStart(source, stagings),
    ...cues.flatMap((cue, index) => [
      ...(setsItselfOff(cue, cues)
        ? [source.at(['cues', index, 'each'], words.endlessCue(cue.id))]
        : []),
      ...(cue.do.every((line) => 'pause' in line)
        ? [source.at(['cues', index, 'do'], words.onlyPauses)]
        : []),
    ]),
    ...backwards(source),
    ...(steps.length === 0 && cues.length === 0 && theme !== 'free'
      ? [source.at(['theme'], words.nothingHappens)]
      : []),
    ...(before === undefined
      ? urgencies(source.value).map((path) => source.at(path, words.beforeNeeded))
      : []),
    ...personasTwice(source),
  ]
}

/** Conditions that hold when nothing has happened yet, where something has to happen first. */
function atStart(source: Source<Scenario>, stagings: readonly Staged[]): readonly Finding[] {
  const openings = stagings.map(({ script }) =>
    openingTime(script.scenario.opening.clock, plainWeek),
  )
  return conditionsOf(source.value).flatMap(({ value, path }) => {
    const message = whenHeld(path)
    return message && openings.some((at) => holds(value, (leaf) => isTime(leaf, at)))
      ? [source.at(path, message)]
      : []
  })
}

/** What is wrong with a condition of each kind when it holds at the start. Others may. */
const heldAtStart: Readonly<Record<string, Words>> = {
  done: words.trueAtStart,
  when: words.trueAtStart,
  after: words.trueAtStart,
  noticed: words.decidedAtOnce,
  missed: words.decidedAtOnce,
  until: words.decidedAtOnce,
}

/** A branch of the whole scenario is taken when its condition comes about. */
const whenHeld = (path: Path): Words | undefined =>
  path[0] === 'next' ? words.trueAtStart : heldAtStart[String(path.at(-1))]

/** Is it the time that a condition names, at the opening? Nothing else holds then. */
const isTime = (leaf: Leaf, at: number): boolean => {
  if (!('clock' in leaf)) return false
  const { min, max } = leaf.clock
  return (
    (min === undefined || at >= resolveTime(min, at)) &&
    (max === undefined || at <= resolveTime(max, at))
  )
}

/** Could a cue that fires for every fact come back to itself, over other such cues? */
function setsItselfOff(cue: Cue, cues: readonly Cue[]): boolean {
  const each = cues.filter((one) => one.each)
  let reached = cue.each ? [cue] : []
  for (;;) {
    const next = each.filter((one) => reached.some((by) => triggers(by, one)))
    if (next.includes(cue)) return true
    const all = [...new Set([...reached, ...next])]
    if (all.length === reached.length) return false
    reached = all
  }
}

const triggers = (by: Cue, cue: Cue): boolean =>
  cue.after !== undefined &&
  leavesOf(withoutEnds(cue.after), []).some(({ value }) => writes(by, value))

/** A condition without that which, once it has happened, ends it: "…, and not yet …". */
function withoutEnds(condition: Condition): Condition {
  if (!('all' in condition)) return condition
  const isEnd = (one: Condition) => 'not' in one && ('happened' in one.not || 'page' in one.not)
  return { all: condition.all.filter((one) => !isEnd(one)).map(withoutEnds) }
}

/** Waiting, delays and pauses that would turn time back. */
const backwards = ({
  value: { steps, cues, ...rest },
  at,
}: Source<Scenario>): readonly Finding[] => {
  const times: readonly (readonly [Path, string | undefined])[] = [
    ...linesOf({ ...rest, steps, cues }).flatMap(({ value, path }) =>
      'wait' in value ? [[[...path, 'wait'], value.wait] as const] : [],
    ),
    ...cues.flatMap(({ delay, do: lines }, cue) => [
      [['cues', cue, 'delay'], delay] as const,
      ...lines.flatMap((line, index) =>
        'pause' in line ? [[['cues', cue, 'do', index, 'pause'], line.pause] as const] : [],
      ),
    ]),
    ...steps.flatMap(({ failures }, step) =>
      failures.flatMap(({ delay, for: length }, index) => {
        const path = ['steps', step, 'failures', index]
        return [[[...path, 'delay'], delay] as const, [[...path, 'for'], length] as const]
      }),
    ),
  ]
  return times.flatMap(([path, time]) =>
    time?.startsWith('-') ? [at(path, words.backInTime(time))] : [],
  )
}

/** Where a scenario practises what must not wait: each needs a word on real emergencies. */
const urgencies = (scenario: Scenario): readonly Path[] =>
  [
    ...scenario.steps.flatMap(({ failures: all }, step) =>
      all.flatMap(({ failure }, one) =>
        failure === 'F26' ? [['steps', step, 'failures', one, 'failure']] : [],
      ),
    ),
    ...linesOf(scenario).flatMap(({ value, path }) =>
      'act' in value && value.act === 'phone.call' && value.with.to === 'emergency'
        ? [[...path, 'with', 'to']]
        : [],
    ),
    ...conditionsOf(scenario).flatMap(({ value, path }) =>
      leavesOf(value, path).flatMap((leaf) =>
        'happened' in leaf.value &&
        leaf.value.happened === 'phone.called' &&
        (leaf.value.where?.['to'] === 'emergency' || leaf.value.where?.['number'] === '112')
          ? [[...leaf.path, 'where']]
          : [],
      ),
    ),
  ].slice(0, 1)

/** The same persona named twice. */
const personasTwice = (source: Source<Scenario>): readonly Finding[] => {
  const { persona, otherPersonas } = source.value
  return otherPersonas.flatMap((id, index) =>
    [persona, ...otherPersonas.slice(0, index)].includes(id)
      ? [source.at(['otherPersonas', index], duplicateId(id))]
      : [],
  )
}

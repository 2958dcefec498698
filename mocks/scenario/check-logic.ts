import type { Act } from '../../src/api/operations.ts'
import { fits } from '../stage/director.ts'
import type { FactName } from '../world/facts.ts'
import type { Condition, Cue, FailureKind, Leaf, Line, Patch, Scenario, Script } from './format.ts'
import type { Words } from './messages.ts'
import { type Finding, type Path, type Source, warning } from './read.ts'
import * as words from './rule-messages.ts'
import { conditionsOf, leavesOf, linesOf } from './walk.ts'

/** What can be seen of a scenario's course without playing it. */
export function checkLogic(
  source: Source<Scenario>,
  scripts: readonly Script[],
): readonly Finding[] {
  const { steps, cues, theme, before } = source.value
  return [
    ...steps.flatMap(({ done }, index) =>
      holdsAtStart(done) ? [source.at(['steps', index, 'done'], words.trueAtStart)] : [],
    ),
    ...steps.flatMap(({ slips }, index) =>
      slips.flatMap(({ when }, slip) =>
        holdsAtStart(when)
          ? [source.at(['steps', index, 'slips', slip, 'when'], words.trueAtStart)]
          : [],
      ),
    ),
    ...cues.flatMap(({ after }, index) =>
      holdsAtStart(after) ? [source.at(['cues', index, 'after'], words.trueAtStart)] : [],
    ),
    ...impossible(source, scripts),
    ...cues.flatMap((cue, index) =>
      setsItselfOff(cue, cues)
        ? [source.at(['cues', index, 'each'], words.endlessCue(cue.id))]
        : [],
    ),
    ...backwards(source),
    ...failures(source),
    ...(steps.length === 0 && cues.length === 0 && theme !== 'free'
      ? [source.at(['theme'], words.nothingHappens)]
      : []),
    ...(before === undefined
      ? urgencies(source.value).map((path) => source.at(path, words.beforeNeeded))
      : []),
    ...personasTwice(source),
  ]
}

/** Does it hold when nothing has happened yet? */
function holdsAtStart(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(holdsAtStart)
  if ('any' in condition) return condition.any.some(holdsAtStart)
  return 'not' in condition && !holdsAtStart(condition.not)
}

/** What the client, the screen and the practice make happen by themselves. */
const always: readonly FactName[] = [
  'signed.in',
  'signed.out',
  'contact.saved',
  'consent.changed',
  'draft.saved',
  'draft.discarded',
  'attachment.added',
  'attachment.removed',
  'message.sent',
  'message.replied',
  'act.refused',
  'page.opened',
  'page.reloaded',
  'phone.called',
  'clock.advanced',
]

/** The facts that nothing in the scenario brings about, where a condition waits for them. */
function impossible(source: Source<Scenario>, scripts: readonly Script[]): readonly Finding[] {
  const { cues } = source.value
  let running: readonly Cue[] = []
  for (;;) {
    const able = cues.filter(({ after }) =>
      canHold(after, (leaf) => whyNever(leaf, running, scripts) === undefined),
    )
    if (able.length === running.length) break
    running = able
  }
  return conditionsOf(source.value).flatMap(({ value, path }) =>
    leavesOf(value, path).flatMap((leaf) => {
      const why = whyNever(leaf.value, running, scripts)
      return why && 'happened' in leaf.value
        ? [source.at([...leaf.path, 'happened'], words.neverHappens(leaf.value.happened, why))]
        : []
    }),
  )
}

const canHold = (condition: Condition, able: (leaf: Leaf) => boolean): boolean => {
  if ('all' in condition) return condition.all.every((one) => canHold(one, able))
  if ('any' in condition) return condition.any.some((one) => canHold(one, able))
  return 'not' in condition || able(condition)
}

/** Why a fact cannot come about, or undefined when it can. */
function whyNever(leaf: Leaf, cues: readonly Cue[], scripts: readonly Script[]): Words | undefined {
  if ('page' in leaf || always.includes(leaf.happened)) return undefined
  if (cues.some((cue) => writes(cue, leaf))) return undefined
  const need = needs[leaf.happened] ?? onlyCues
  return scripts.some((script) => need.met(script, cues)) ? undefined : need.why
}

type Need = {
  readonly met: (script: Script, cues: readonly Cue[]) => boolean
  readonly why: Words
}

/** What there has to be, so that a fact can come about. */
const needs: Readonly<Partial<Record<FactName, Need>>> = {
  'terms.accepted': {
    met: ({ scenario, persona }) =>
      !(scenario.opening.data?.consents?.terms ?? persona.data.consents.terms),
    why: words.termsAcceptedAlready,
  },
  'message.read': {
    met: (script, cues) =>
      hasAnswer(script) ||
      cues.some((cue) => cue.do.some((line) => 'professional.replied' in line)),
    why: words.nothingToRead,
  },
  'failure.began': {
    met: ({ scenario }) => scenario.steps.some((step) => step.failures.length > 0),
    why: words.noFailure,
  },
}

const onlyCues: Need = {
  met: () => false,
  why: words.noCue,
}

const hasAnswer = ({ scenario, persona }: Script): boolean => {
  const { conversations = [] } = scenario.opening.data ?? {}
  return [
    ...persona.data.conversations.map(({ state }) => state),
    ...conversations.map(stateOf),
  ].includes('answered')
}

const stateOf = (patch: Patch<{ readonly id: string; readonly state: string }>) =>
  'add' in patch ? patch.add.state : 'to' in patch ? patch.to.state : undefined

/** Does a cue write such a fact, as far as its words tell? */
const writes = (cue: Cue, leaf: Leaf): boolean =>
  'happened' in leaf &&
  factsOf(cue).some(
    ({ name, data }) =>
      name === leaf.happened &&
      Object.entries(leaf.where ?? {}).every(([field, matcher]) => {
        const value = data.get(field)
        return value === undefined || fits(matcher, value)
      }),
  )

type Written = { readonly name: string; readonly data: ReadonlyMap<string, unknown> }

const factsOf = (cue: Cue): readonly Written[] => [
  { name: 'cue.fired', data: new Map([['cue', cue.id]]) },
  ...cue.do.flatMap((line) =>
    Object.entries(line).map(([name, data]) => ({
      name,
      data: new Map<string, unknown>(Object.entries<unknown>(data)),
    })),
  ),
]

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
  leavesOf(withoutEnds(cue.after), []).some(({ value }) => writes(by, value))

/** A condition without that which, once it has happened, ends it: "…, and not yet …". */
function withoutEnds(condition: Condition): Condition {
  if (!('all' in condition)) return condition
  const isEnd = (one: Condition) => 'not' in one && ('happened' in one.not || 'page' in one.not)
  return { all: condition.all.filter((one) => !isEnd(one)).map(withoutEnds) }
}

/** Waiting and delays that would turn time back. */
const backwards = (source: Source<Scenario>): readonly Finding[] => [
  ...linesOf(source.value).flatMap(({ value, path }) =>
    'wait' in value && value.wait.startsWith('-')
      ? [source.at([...path, 'wait'], words.backInTime(value.wait))]
      : [],
  ),
  ...source.value.cues.flatMap(({ delay }, index) =>
    delay?.startsWith('-') ? [source.at(['cues', index, 'delay'], words.backInTime(delay))] : [],
  ),
]

/** The acts with which each failure can begin. */
const beginnings: Readonly<Record<FailureKind, readonly Act[]>> = {
  F26: ['messages.send', 'messages.reply'],
}

/** Failures that cannot begin, or of which the step's model and slips meet none. */
const failures = (source: Source<Scenario>): readonly Finding[] =>
  source.value.steps.flatMap((step, index) => {
    const lines = [...step.model, ...step.slips.flatMap((slip) => slip.try)]
    const met = step.failures.some(({ on }) => lines.some((line) => isAct(line, on)))
    return step.failures.flatMap(({ failure, on }, one) => {
      const path = ['steps', index, 'failures', one, 'on']
      const acts = beginnings[failure]
      if (!acts.includes(on)) return [source.at(path, words.failureElsewhere(failure, on, acts))]
      return met ? [] : [warning(source.at(path, words.failureNotMet(on)))]
    })
  })

const isAct = (line: Line, act: string): boolean => 'act' in line && line.act === act

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
      ? [source.at(['otherPersonas', index], words.duplicateId(id))]
      : [],
  )
}

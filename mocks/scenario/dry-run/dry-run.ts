import { finish } from '../../../src/lib/steps.ts'
import type { Say } from '../../stage/core.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import * as words from '../messages/dry-run.ts'
import type { Words } from '../messages/messages.ts'
import { asRole, inVariant, only, withPersona } from '../messages/staging.ts'
import { type Finding, type Source, warning } from '../read/read.ts'
import { branchesOf, idsIn } from '../read/walk.ts'
import { type Staged, stagingsOf } from '../staging/stagings.ts'
import { runCourse } from './course.ts'
import type { Fault } from './parts.ts'
import { placesIn } from './places.ts'
import { leg, nothingSeen, type Seen } from './player.ts'
import { starts } from './starts.ts'

export type DryRun = {
  readonly findings: readonly Finding[]
  /** How many entries the stage has made for it. */
  readonly entries: number
}

/**
 * Plays a scenario in every variant, for every audience and with everybody: every way, branch, choice, slip, cue,
 * signal and failure, from each of the days. The names in it have to be right.
 * @param say words an author's sentence, so that models type it in each language
 */
export function dryRun(source: Source<Scenario>, scripts: readonly Script[], say: Say): DryRun {
  const seen = nothingSeen()
  const places = placesIn(source.value)
  const told = new Map<string, Told>()
  let entries = 0
  for (const { script, stagings } of courses(scripts))
    for (const start of starts) {
      const ran = runCourse(script, start, say, places, seen)
      entries += ran.entries
      const where = stagings.map(
        (staging): Where => ({
          persona: script.persona.id,
          variant: staging.variant ?? '',
          role: staging.role,
          start: start.name,
        }),
      )
      for (const fault of ran.faults) {
        const key = JSON.stringify([fault.path, fault.message.en])
        const before = told.get(key)?.where ?? []
        told.set(key, { fault, where: [...before, ...where] })
      }
    }
  const all = scripts.flatMap((script) =>
    stagingsOf(script).map((staging) => ({ ...staging, persona: script.persona.id })),
  )
  return {
    entries,
    findings: [
      ...[...told.values()].map(({ fault: { path, message, severity }, where }) => ({
        ...source.at(path, only(message, onlyIn(where, all))),
        severity,
      })),
      // What fails half-way leaves the rest unseen.
      ...([...told.values()].some(({ fault }) => fault.severity === 'error')
        ? []
        : unseen(source, seen)),
    ],
  }
}

type Where = {
  readonly persona: string
  readonly variant: string
  readonly role: Staged['role']
  readonly start: Words
}
type Told = { readonly fault: Fault; readonly where: readonly Where[] }

/** What is played differently. Where an audience has nothing of its own, it is played as for the other. */
function courses(scripts: readonly Script[]) {
  return scripts.flatMap((script) => {
    const alike = new Map<string, { readonly script: Script; readonly stagings: Staged[] }>()
    for (const staging of stagingsOf(script)) {
      const { scenario } = staging.script
      const parts = Object.values(idsIn(scenario)).map((ids) => ids.map(({ value }) => value))
      const key = JSON.stringify([staging.variant, parts, waysIn(scenario)])
      const one = alike.get(key)
      if (one) one.stagings.push(staging)
      else alike.set(key, { script: staging.script, stagings: [staging] })
    }
    return [...alike.values()]
  })
}

const waysIn = ({ steps }: Scenario): readonly string[] =>
  steps.flatMap((step) => ('ways' in step ? step.ways.map(({ id }) => id) : []))

/** Where a fault shows, when it does not show everywhere. */
function onlyIn(
  where: readonly Where[],
  all: readonly (Staged & { readonly persona: string })[],
): readonly Words[] {
  const some = <T>(found: readonly T[], of: readonly T[]): readonly T[] => {
    const values = [...new Set(found)]
    return values.length < new Set(of).size ? values : []
  }
  const days = starts.map(({ name }) => name)
  return [
    ...some(
      where.map(({ persona }) => persona),
      all.map(({ persona }) => persona),
    ).map(withPersona),
    ...some(
      where.map(({ variant }) => variant),
      all.map(({ variant = '' }) => variant),
    ).map(inVariant),
    ...some(
      where.map(({ role }) => role),
      all.map(({ role }) => role),
    ).map((role) => asRole[role]),
    ...some(
      where.map(({ start }) => start),
      days,
    ),
  ]
}

/** What nothing that was played brought about. */
function unseen(source: Source<Scenario>, seen: Seen): readonly Finding[] {
  const { steps, cues, signals } = source.value
  // Free practice has no models that could meet the rest.
  if (steps.length === 0) return []
  return [
    ...steps.flatMap(({ id }, index) =>
      seen.steps.has(id) ? [] : [source.at(['steps', index, 'id'], words.stepNotReached(id))],
    ),
    ...branchesOf(source.value).flatMap(({ value: { if: when, go, model }, path, step }) => {
      const from = step === undefined ? '*' : (steps[step]?.id ?? '')
      return when === undefined || model !== undefined || hasLed(seen, from, go, steps)
        ? []
        : [warning(source.at([...path, 'if'], words.branchNotTaken(go)))]
    }),
    ...cues.flatMap(({ id, by }, index) =>
      seen.fired.has(id)
        ? []
        : [
            warning(
              source.at(['cues', index, by === undefined ? 'after' : 'id'], words.cueNotMet(id)),
            ),
          ],
    ),
    ...steps.flatMap(({ failures }, step) =>
      failures.flatMap(({ id, after }, index) =>
        after === undefined || seen.began.has(id)
          ? []
          : [
              warning(
                source.at(['steps', step, 'failures', index, 'after'], words.failureNotBegun(id)),
              ),
            ],
      ),
    ),
    ...signals.flatMap(({ id }, index) => {
      if (seen.noticed.has(id)) return []
      return seen.shown.has(id)
        ? [warning(source.at(['signals', index, 'noticed'], words.signalNotNoticed(id)))]
        : [warning(source.at(['signals', index, 'shown'], words.signalNotShown(id)))]
    }),
  ]
}

/** Where a variant leaves a step out, the branch leads to one after it. */
const hasLed = (
  { legs }: Seen,
  from: string,
  to: string,
  steps: readonly { readonly id: string }[],
): boolean => {
  const index = steps.findIndex(({ id }) => id === to)
  const after = index < 0 ? [to] : [...steps.slice(index).map(({ id }) => id), finish]
  return after.some((id) => legs.has(leg(from, id)))
}

import { finish } from '../../../src/lib/steps.ts'
import { waysOf } from '../../stage/ways.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Step } from '../format/step.ts'
import * as words from '../messages/route.ts'
import { asRole, inVariant } from '../messages/staging.ts'
import { type Finding, type Path, type Source, warning } from '../read/read.ts'
import { conditionsOf, idsIn, leavesOf, stringsOf } from '../read/walk.ts'
import { type Staged, whereIn } from '../staging/stagings.ts'
import { beginnings } from './names.ts'

/**
 * Whether every step can be come to and left, as far as its order, its branches and `go` tell.
 * @param stagings every variant for every audience, with one of the personas
 */
export function checkRoute(
  source: Source<Scenario>,
  stagings: readonly Staged[],
): readonly Finding[] {
  const { steps } = source.value
  if (steps.length === 0) return []
  const maps = stagings.map((staging) => ({ ...staging, roads: roadsOf(staging.script.scenario) }))
  return [
    ...nobodys(source, maps),
    ...selfLed(source),
    ...unreached(source, maps),
    ...trapped(source, maps),
    ...neverTaken(source),
    ...lateSince(source, maps),
  ]
}

/** From each step, all the steps to which it can lead. */
type Roads = ReadonlyMap<string, readonly string[]>
type Mapped = Staged & { readonly roads: Roads }

function roadsOf(scenario: Scenario): Roads {
  const anywhere = scenario.next.map(({ go }) => go)
  return new Map(
    scenario.steps.map((step, index) => {
      const following = scenario.steps[index + 1]?.id ?? finish
      return [step.id, [...new Set([...waysOut(step, following), ...anywhere])]]
    }),
  )
}

/** Where a step leads when it is done: to the first branch that holds, where its way goes, or on. */
function waysOut(step: Step, following: string): readonly string[] {
  const always = step.next.findIndex((branch) => branch.if === undefined)
  if (always >= 0) return step.next.slice(0, always + 1).map(({ go }) => go)
  return [
    ...waysOf(step).map(({ go }) => go ?? following),
    ...step.next.map(({ go }) => go),
    // A talk without a good choice is told of elsewhere.
    ...(waysOf(step).length === 0 ? [following] : []),
  ]
}

/** All that one comes to from a step, itself included. */
function reached(roads: Roads, from: string | undefined): ReadonlySet<string> {
  const all = new Set(from === undefined ? [] : [from])
  for (const step of all) for (const next of roads.get(step) ?? []) all.add(next)
  return all
}

const firstOf = ({ script }: Mapped): string | undefined => script.scenario.steps[0]?.id

/** Variants and audiences for which no step is left, and what is left for none. */
const nobodys = (source: Source<Scenario>, maps: readonly Mapped[]): readonly Finding[] => {
  const { variants, for: audience } = source.value
  const empty = maps.filter(({ script }) => script.scenario.steps.length === 0)
  const isEmpty = (has: (map: Mapped) => boolean): boolean =>
    empty.some(has) && maps.filter(has).every((map) => empty.includes(map))
  const roles = audience.flatMap((role, index) =>
    isEmpty((map) => map.role === role)
      ? [source.at(['for', index], words.nothingLeft(asRole[role]))]
      : [],
  )
  const left = new Set(
    maps.flatMap(({ script }) =>
      Object.values(idsIn(script.scenario)).flatMap((ids) => ids.map(({ value }) => value)),
    ),
  )
  const { variants: _, ...parts } = idsIn(source.value)
  return [
    ...roles,
    ...variants.flatMap(({ id }, index) =>
      roles.length === 0 && isEmpty((map) => map.variant === id)
        ? [source.at(['variants', index], words.nothingLeft(inVariant(id)))]
        : [],
    ),
    ...outermost(
      Object.values(parts)
        .flat()
        .filter(({ value }) => !left.has(value)),
    ).map(({ value, path }) => source.at(path, words.neverPlayed(value))),
  ]
}

/** Without what stands within another of them. */
const outermost = <T extends { readonly path: Path }>(all: readonly T[]): readonly T[] =>
  all.filter(
    ({ path }) =>
      !all.some(
        (other) =>
          other.path.length < path.length &&
          other.path.slice(0, -1).every((part, index) => part === path[index]),
      ),
  )

/** Steps that lead to themselves. */
const selfLed = ({ value: { steps }, at, written }: Source<Scenario>): readonly Finding[] =>
  stringsOf(written).flatMap(({ value, path }) =>
    path[0] === 'steps' &&
    path.at(-1) === 'go' &&
    typeof path[1] === 'number' &&
    steps[path[1]]?.id === value
      ? [at(path, words.goesToItself(value))]
      : [],
  )

function unreached(source: Source<Scenario>, maps: readonly Mapped[]): readonly Finding[] {
  const seen = maps.map((map) => ({ map, steps: reached(map.roads, firstOf(map)) }))
  return source.value.steps.flatMap(({ id }, index) => {
    const played = seen.filter(({ map }) => map.roads.has(id))
    const lost = played.filter(({ steps }) => !steps.has(id))
    if (lost.length === 0) return []
    const path = ['steps', index, 'id']
    return lost.length === played.length
      ? [source.at(path, words.unreachable(id))]
      : lost.map(({ map }) => warning(source.at(path, words.unreachableIn(id, whereIn(map)))))
  })
}

/** Steps from which nothing leads to the end. */
function trapped(source: Source<Scenario>, maps: readonly Mapped[]): readonly Finding[] {
  const { steps } = source.value
  const indexOf = (id: string): number => steps.findIndex((step) => step.id === id)
  return maps.flatMap((map) => {
    const { roads } = map
    const ids = [...reached(roads, firstOf(map))].filter((id) => roads.has(id))
    const stuck = ids.filter((id) => !reached(roads, id).has(finish))
    return stuck.flatMap((id) => {
      const index = indexOf(id)
      // Where it leads back stands the round; a step that leads into one is not at fault.
      const backs = stringsOf(source.written).filter(
        ({ value, path }) =>
          path[0] === 'steps' &&
          path[1] === index &&
          path.at(-1) === 'go' &&
          value !== id &&
          reached(roads, value).has(id),
      )
      if (backs.length > 0)
        return backs.map(({ value, path }) => source.at(path, words.endlessRound(value)))
      const out = roads.get(id) ?? []
      return out.some((next) => stuck.includes(next))
        ? []
        : [source.at(['steps', index, 'id'], words.deadEnd(id))]
    })
  })
}

/** Branches, answers and advice that one before them always takes. */
const neverTaken = (source: Source<Scenario>): readonly Finding[] => {
  const { steps, debrief } = source.value
  return [
    ...afterAlways(source, debrief.tryNext, ['debrief', 'tryNext']),
    ...steps.flatMap((step, index) => {
      const path = ['steps', index]
      const always = step.next.some((branch) => branch.if === undefined)
      return [
        ...afterAlways(source, step.next, [...path, 'next']),
        ...goes(step, path).flatMap(({ at, used }) =>
          used && !always ? [] : [source.at(at, used ? words.goNotUsed : words.goOfOther)],
        ),
        ...(step.kind === 'talk'
          ? step.choices.flatMap(({ reply }, choice) =>
              typeof reply === 'string'
                ? []
                : afterAlways(source, reply, [...path, 'choices', choice, 'reply']),
            )
          : []),
      ]
    }),
  ]
}

const afterAlways = (
  source: Source<Scenario>,
  list: readonly { readonly if?: unknown }[],
  path: Path,
): readonly Finding[] => {
  const always = list.findIndex((one) => one.if === undefined)
  return list.flatMap((_, index) =>
    always >= 0 && index > always ? [source.at([...path, index], words.neverTaken)] : [],
  )
}

/** Where a step's ways and choices go, and whether that is asked for at all. */
const goes = (step: Step, path: Path): readonly { readonly at: Path; readonly used: boolean }[] => {
  if ('ways' in step)
    return step.ways.flatMap(({ go }, way) =>
      go === undefined ? [] : { at: [...path, 'ways', way, 'go'], used: true },
    )
  if (step.kind !== 'talk') return []
  const used = new Set(waysOf(step).flatMap(({ go }) => go ?? []))
  return step.choices.flatMap(({ go, quality }, choice) =>
    go === undefined
      ? []
      : {
          at: [...path, 'choices', choice, 'go'],
          used: quality === 'good' && (step.done === undefined || used.has(go)),
        },
  )
}

/** Conditions of a step that count since something to which one comes only after it. */
function lateSince(source: Source<Scenario>, maps: readonly Mapped[]): readonly Finding[] {
  const { steps } = source.value
  const ids = idsIn(source.value)
  const stepOf = new Map(
    beginnings.flatMap((kind) =>
      ids[kind].flatMap(({ value, path }) =>
        path[0] === 'steps' && typeof path[1] === 'number' ? [[value, steps[path[1]]?.id]] : [],
      ),
    ),
  )
  const before = (since: string, step: string): boolean =>
    maps.some(({ roads }) => roads.has(since) && roads.has(step) && reached(roads, since).has(step))
  return conditionsOf(source.value).flatMap(({ value, path, step }) =>
    leavesOf(value, path).flatMap((leaf) => {
      const since = 'since' in leaf.value ? leaf.value.since : undefined
      const begins = since === undefined ? undefined : stepOf.get(since)
      const here = step === undefined ? undefined : steps[step]?.id
      if (since === undefined || begins === undefined || here === undefined) return []
      const apart = !maps.some(({ roads }) => roads.has(begins) && roads.has(here))
      return apart || before(begins, here)
        ? []
        : [source.at([...leaf.path, 'since'], words.laterStep(since))]
    }),
  )
}

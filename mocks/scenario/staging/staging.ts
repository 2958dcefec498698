import type { Role } from '../../../src/lib/lane.ts'
import { finish } from '../../../src/lib/steps.ts'
import type { Patch } from '../format/patches.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import type { Step } from '../format/step.ts'

export type Staging = {
  /** Undefined is the first variant, or the scenario itself where it has none. */
  readonly variant?: string | undefined
  /** Undefined is the professional, where it is for professionals. */
  readonly role?: Role | undefined
}

/**
 * The scenario as it is played: in one variant and for one audience. What belongs to others is left out, and
 * what leads there leads on to the next step that is left.
 * @example staged(script, { variant: '20h', role: 'client' })
 */
export function staged(
  script: Script,
  { variant: asked, role = roleOf(script.scenario) }: Staging,
): Script {
  const { scenario } = script
  const variant = scenario.variants.find(({ id }) => id === asked) ?? scenario.variants[0]
  const isHere = ({ only, for: audience }: Place): boolean =>
    (only === undefined || (variant !== undefined && only.includes(variant.id))) &&
    (audience === undefined || audience === role)
  const here = <T extends Place>(things: readonly T[]): T[] => things.filter(isHere)

  const ids = scenario.steps.filter(isHere).map(({ id }) => id)
  const to = (target: string): string => {
    const from = scenario.steps.findIndex(({ id }) => id === target)
    if (target === finish || from < 0) return target
    return scenario.steps.slice(from).find(({ id }) => ids.includes(id))?.id ?? finish
  }
  const led = <T extends { go?: string | undefined }>(one: T): T =>
    one.go === undefined ? one : { ...one, go: to(one.go) }

  const step = (one: Step): Step => {
    const common = {
      slips: here(one.slips),
      failures: one.failures.filter(({ only }) => isHere({ only })),
      next: one.next.map(led),
    }
    if (one.kind === 'talk') return { ...one, ...common, choices: here(one.choices).map(led) }
    // What is said for the client and to the client is for professionals.
    const spoken = role === 'client' ? { ...one, client: undefined, tell: undefined } : one
    return 'ways' in spoken
      ? { ...spoken, ...common, ways: here(spoken.ways).map(led) }
      : { ...spoken, ...common }
  }
  return {
    ...script,
    scenario: {
      ...scenario,
      opening: openingOf(scenario, variant),
      steps: here(scenario.steps).map(step),
      slips: here(scenario.slips),
      next: scenario.next.map(led),
      cues: here(scenario.cues),
      signals: here(scenario.signals),
      debrief: {
        ...scenario.debrief,
        seen: here(scenario.debrief.seen),
        // Questions for a group are for professionals.
        discuss: role === 'client' ? [] : scenario.debrief.discuss,
      },
    },
  }
}

/** As whom it is usually played. */
const roleOf = ({ for: audience }: Pick<Scenario, 'for'>): Role =>
  audience.includes('professional') ? 'professional' : 'client'

type Place = {
  readonly only?: readonly string[] | undefined
  readonly for?: Role | undefined
}

type Opening = Scenario['opening']

function openingOf(
  { opening }: Scenario,
  variant: Scenario['variants'][number] | undefined,
): Opening {
  if (!variant) return opening
  const { clock = opening.clock, page = opening.page, data = {} } = variant.opening
  const before = opening.data ?? {}
  return {
    ...opening,
    clock,
    page,
    data: {
      conversations: both(before.conversations, data.conversations),
      tasks: both(before.tasks, data.tasks),
      results: both(before.results, data.results),
      measurements: both(before.measurements, data.measurements),
      plans: both(before.plans, data.plans),
      begun: [...(before.begun ?? []), ...(data.begun ?? [])],
      appointments: both(before.appointments, data.appointments),
      slots: {
        free: [...(before.slots?.free ?? []), ...(data.slots?.free ?? [])],
        full: [...(before.slots?.full ?? []), ...(data.slots?.full ?? [])],
      },
      contact: { ...before.contact, ...data.contact },
      consents: { ...before.consents, ...data.consents },
    },
  }
}

const both = <T extends { id: string }>(
  first: Patch<T>[] | undefined,
  then: Patch<T>[] | undefined,
): Patch<T>[] => [...(first ?? []), ...(then ?? [])]

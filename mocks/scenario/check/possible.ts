import { fits } from '../../stage/conditions.ts'
import type { FactName } from '../../world/facts.ts'
import type { Condition, Leaf, Matcher } from '../format/condition.ts'
import type { Cue } from '../format/cue.ts'
import type { Patch } from '../format/patches.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import type { Words } from '../messages/messages.ts'
import * as words from '../messages/possible.ts'
import type { Finding, Source } from '../read/read.ts'
import { conditionsOf, idsIn, leavesOf } from '../read/walk.ts'
import type { Staged } from '../staging/stagings.ts'
import { beginnings } from './names.ts'

/**
 * The conditions, and their parts, that can come about in none of the ways in which the scenario is played.
 * @param stagings with everybody, in every variant and for every audience
 */
export function checkPossible(
  source: Source<Scenario>,
  stagings: readonly Staged[],
): readonly Finding[] {
  const why = new Map<Leaf, Words | undefined>()
  for (const { script } of stagings) {
    const able = possible(script)
    for (const { value } of conditionsOf(script.scenario))
      for (const { value: leaf } of leavesOf(value, []))
        why.set(leaf, why.has(leaf) && why.get(leaf) === undefined ? undefined : able(leaf))
  }
  return conditionsOf(source.value).flatMap(({ value, path }) =>
    leavesOf(value, path).flatMap((leaf) => {
      const reason = why.get(leaf.value)
      const [key = ''] = Object.keys(leaf.value)
      return reason
        ? [source.at([...leaf.path, key], words.neverHappens(nameOf(leaf.value), reason))]
        : []
    }),
  )
}

const nameOf = (leaf: Leaf): string => {
  if ('happened' in leaf) return leaf.happened
  if ('page' in leaf) return leaf.page
  if ('said' in leaf) return leaf.said
  if ('slip' in leaf) return leaf.slip
  if ('noticed' in leaf) return leaf.noticed
  return 'missed' in leaf ? leaf.missed : 'clock'
}

/** Why a part of a condition can never hold, or undefined when it can. */
type WhyNever = (leaf: Leaf) => Words | undefined

/** What can come about as it is played: cues only after what can come about itself. */
function possible(script: Script): WhyNever {
  const { cues } = script.scenario
  let running: readonly Cue[] = []
  for (;;) {
    const why = whyNever(script, running)
    const able = cues.filter(
      ({ after }) => after === undefined || canHold(after, (leaf) => why(leaf) === undefined),
    )
    if (able.length === running.length) return why
    running = able
  }
}

const canHold = (condition: Condition, able: (leaf: Leaf) => boolean): boolean => {
  if ('all' in condition) return condition.all.every((one) => canHold(one, able))
  if ('any' in condition) return condition.any.some((one) => canHold(one, able))
  return 'not' in condition || able(condition)
}

function whyNever(script: Script, cues: readonly Cue[]): WhyNever {
  const ids = idsIn(script.scenario)
  const has = (kind: keyof typeof ids, id: string): boolean =>
    ids[kind].some(({ value }) => value === id)
  const elsewhere = (is: boolean): Words | undefined => (is ? undefined : words.elsewhere)
  return (leaf) => {
    if ('slip' in leaf) return elsewhere(has('slips', leaf.slip))
    if ('noticed' in leaf) return elsewhere(has('signals', leaf.noticed))
    if ('missed' in leaf) return elsewhere(has('signals', leaf.missed))
    if ('clock' in leaf) return undefined
    const { since } = leaf
    if (since !== undefined && !beginnings.some((kind) => has(kind, since))) return words.elsewhere
    if ('said' in leaf) return elsewhere(has('choices', leaf.said))
    return 'page' in leaf ? undefined : whyNot(leaf, script, cues)
  }
}

type Happened = Extract<Leaf, { happened: unknown }>

function whyNot(leaf: Happened, script: Script, cues: readonly Cue[]): Words | undefined {
  if (always.includes(leaf.happened) || cues.some((cue) => writes(cue, leaf))) return undefined
  const need = needs[leaf.happened]
  if (need === undefined) return words.noCue
  return need.met(script, leaf.where ?? {}, cues) ? undefined : need.why
}

/** What the client, the screen and the practice make happen by themselves. */
const always: readonly FactName[] = [
  'signed.out',
  'contact.saved',
  'consent.changed',
  'notices.chosen',
  'measurement.added',
  'measurement.removed',
  'draft.saved',
  'draft.discarded',
  'attachment.added',
  'attachment.removed',
  'message.sent',
  'message.replied',
  // Anyone can book a time, and then change it.
  'appointment.booked',
  'appointment.moved',
  'appointment.cancelled',
  'reminder.changed',
  'reminder.sent',
  'callback.asked',
  // There are forms that anyone can send.
  'form.sent',
  'act.refused',
  'page.opened',
  'act.left',
  'page.reloaded',
  'phone.called',
  'hint.shown',
  'step.shown',
  'clock.advanced',
]

type Where = Readonly<Record<string, Matcher>>

type Need = {
  readonly met: (script: Script, where: Where, cues: readonly Cue[]) => boolean
  readonly why: Words
}

/** Does a thing have the values that are asked for, as far as it tells them? */
const fitsAll = (where: Where, thing: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(where).every(
    ([field, matcher]) => thing[field] === undefined || fits(matcher, thing[field]),
  )

const aFailure: Need = {
  met: ({ scenario }, where) =>
    scenario.steps.some(({ failures }) =>
      failures.some(({ id, failure, on }) =>
        fitsAll(where, { failure: id, kind: failure, operation: on }),
      ),
    ),
  why: words.noFailure,
}

const countsIdleness = ({ scenario }: Script): boolean => scenario.opening.idle !== undefined

const aPause: Need = { met: countsIdleness, why: words.neverIdle }
const aChat: Need = { met: ({ place }) => place.chats.length > 0, why: words.noChat }

const aVisit: Need = {
  met: ({ scenario, persona, others = [] }) =>
    [
      ...[persona, ...others].flatMap(({ data }) => data.appointments.map(({ way }) => way)),
      ...[scenario.opening, ...scenario.variants.map(({ opening }) => opening)].flatMap(
        ({ data }) => (data?.appointments ?? []).map(wayOf),
      ),
      ...Object.values(scenario.opening.others ?? {}).flatMap(({ appointments = [] }) =>
        appointments.map(wayOf),
      ),
      ...scenario.cues.flatMap((cue) =>
        cue.do.flatMap((line) =>
          'appointment.given' in line ? line['appointment.given'].way : [],
        ),
      ),
    ].includes('remote'),
  why: words.noVisit,
}

const unscripted: Need = {
  met: (script, where, cues) =>
    aVisit.met(script, where, cues) &&
    !cues.some((cue) => cue.do.some((line) => 'visit.admitted' in line)),
  why: words.noCue,
}

/** What there has to be, so that a fact can come about. */
const needs: Readonly<Partial<Record<FactName, Need>>> = {
  'terms.accepted': {
    met: ({ scenario, persona }) =>
      !(scenario.opening.data?.consents?.terms ?? persona.data.consents.terms),
    why: words.termsAcceptedAlready,
  },
  'signed.in': {
    met: ({ scenario, persona }, where) =>
      identified(scenario.opening, persona.id).some((person) =>
        fitsAll(where, { person, for: person }),
      ),
    why: words.neverIdentified,
  },
  'person.switched': {
    met: ({ others = [] }) => others.length > 0,
    why: words.nobodyElse,
  },
  'message.read': {
    met: (script, _where, cues) =>
      hasAnswer(script) ||
      cues.some((cue) =>
        cue.do.some((line) => 'professional.replied' in line || 'professional.wrote' in line),
      ),
    why: words.nothingToRead,
  },
  'result.read': {
    met: ({ scenario, persona, others = [] }, _where, cues) =>
      [
        ...[persona, ...others].flatMap(({ data }) => data.results.map(({ state }) => state)),
        ...(scenario.opening.data?.results ?? []).map(stateOf),
      ].includes('new') || cues.some((cue) => cue.do.some((line) => 'result.arrived' in line)),
    why: words.noNewResult,
  },
  'monitoring.completed': {
    met: ({ scenario, persona, others = [] }) =>
      [
        ...[persona, ...others].flatMap(({ data }) => data.tasks.map(({ needs: own }) => own)),
        ...(scenario.opening.data?.tasks ?? []).map(needsOf),
      ].some((own) => own !== undefined),
    why: words.noMonitoring,
  },
  'session.warned': aPause,
  'session.kept': aPause,
  'session.expired': {
    met: (script) =>
      countsIdleness(script) ||
      script.scenario.steps.some(({ failures }) =>
        failures.some(({ failure }) => failure === 'F22'),
      ),
    why: words.neverIdle,
  },
  'slot.taken': {
    met: ({ scenario }) =>
      scenario.steps.some(({ failures }) => failures.some(({ failure }) => failure === 'F21')),
    why: words.nobodyFaster,
  },
  said: {
    met: ({ scenario }, where) =>
      scenario.steps.some(
        (step) =>
          step.kind === 'talk' &&
          step.choices.some(({ id, quality }) =>
            fitsAll(where, { step: step.id, choice: id, quality }),
          ),
      ),
    why: words.noTalk,
  },
  'place.guessed': {
    met: ({ scenario }, where) =>
      scenario.steps.some(({ id, kind }) => kind === 'where' && fitsAll(where, { step: id })),
    why: words.noWhere,
  },
  'chat.opened': aChat,
  'chat.moved': aChat,
  'chat.joined': aChat,
  'chat.said': aChat,
  'chat.answered': aChat,
  'chat.ended': aChat,
  'device.checked': aVisit,
  // Where the exercise does not say it, the place's own professional does.
  'visit.admitted': unscripted,
  'professional.spoke': unscripted,
  'visit.joined': aVisit,
  'visit.left': aVisit,
  'visit.said': aVisit,
  'visit.switched': aVisit,
  'visit.shown': aVisit,
  'visit.rated': aVisit,
  'phone.answered': {
    met: (_script, _where, cues) => cues.some((cue) => cue.do.some((line) => 'phone.rang' in line)),
    why: words.neverRings,
  },
  'failure.began': aFailure,
  'failure.met': aFailure,
  'failure.ended': aFailure,
}

/** Who can sign in: the client, and those whose credentials the device knows. */
const identified = ({ identifies = {} }: Scenario['opening'], client: string) => [
  client,
  ...Object.values(identifies),
]

const hasAnswer = ({ scenario, persona, others = [] }: Script): boolean => {
  const { conversations = [] } = scenario.opening.data ?? {}
  return [
    ...[persona, ...others].flatMap(({ data }) => data.conversations.map(({ state }) => state)),
    ...conversations.map(stateOf),
  ].includes('answered')
}

const needsOf = (patch: Patch<{ readonly needs?: unknown }>): unknown =>
  'add' in patch ? patch.add.needs : 'to' in patch ? patch.to.needs : undefined

const wayOf = (patch: Patch<{ readonly id: string; readonly way: string }>) =>
  'add' in patch ? patch.add.way : 'to' in patch ? patch.to.way : undefined

const stateOf = (patch: Patch<{ readonly id: string; readonly state: string }>) =>
  'add' in patch ? patch.add.state : 'to' in patch ? patch.to.state : undefined

/** Does a cue write such a fact, as far as its words tell? */
export const writes = (cue: Cue, leaf: Leaf): boolean =>
  'happened' in leaf &&
  factsOf(cue).some(({ name, data }) => name === leaf.happened && fitsAll(leaf.where ?? {}, data))

type Written = { readonly name: string; readonly data: Readonly<Record<string, unknown>> }

const factsOf = (cue: Cue): readonly Written[] => [
  { name: 'cue.fired', data: { cue: cue.id } },
  ...cue.do.flatMap((line) =>
    'pause' in line
      ? []
      : Object.entries<Written['data']>(line).map(([name, data]) => ({
          name: name === 'appointment.given' ? 'appointment.booked' : name,
          data,
        })),
  ),
]

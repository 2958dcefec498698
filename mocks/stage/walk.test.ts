import { expect, test } from 'vitest'
import { contracts } from '../../src/api/contracts.ts'
import { isAct, type Operation, operationNames } from '../../src/api/operations.ts'
import { problem } from '../../src/api/problem.ts'
import { languages } from '../../src/lib/language.ts'
import { fillPath, pageNames } from '../../src/lib/paths.ts'
import { inputFor } from '../../src/testing/inputs.ts'
import { markedScript } from '../../src/testing/marked.ts'
import { pick, type Random, randomFrom } from '../../src/testing/random.ts'
import { plainFriday, practise } from '../../src/testing/rehearse.ts'
import { exercise, realScenarios, sayWith } from '../../src/testing/scripts.ts'
import { bookedTwice, lostMessages, shownOfOthers } from '../../src/testing/world-rules.ts'
import { inspect } from '../inspect.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Loaded } from '../scenario/read/load.ts'
import { facts } from '../world/facts.ts'
import { liveVisit } from '../world/visit-state.ts'
import { fact, type World } from '../world/world.ts'
import type { Outcome } from './asking.ts'
import type { Rehearsal } from './rehearsal.ts'

const full = process.env['OPPI_FULL'] !== undefined
const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
const length = full ? 2000 : 300

function freePractice(): Loaded {
  const loaded = realScenarios().get('vapaa')
  if (!loaded) throw new Error('scenarios/vapaa.json is gone')
  return loaded
}

const free = freePractice()
const say = sayWith(free)

const recover = 'Yritä uudelleen.'
const byTrainer = { by: 'trainer', name: 'Vika', recover } as const

/** Everything that can go wrong on purpose, and things that professionals do. The only step never ends. */
const { steps, cues } = exercise({
  steps: [
    {
      id: 'endless',
      done: { happened: 'page.reloaded' },
      failures: [
        ...operationNames.flatMap((on) =>
          (['F24', 'F25'] as const).map((failure) => ({
            ...byTrainer,
            id: `${failure.toLowerCase()}-${on.replace('.', '-')}`,
            failure,
            on,
          })),
        ),
        { ...byTrainer, id: 'f12', failure: 'F12', on: 'session.open' },
        { ...byTrainer, id: 'f20', failure: 'F20', on: 'slots.list' },
        { ...byTrainer, id: 'f21', failure: 'F21', on: 'appointments.book' },
        { ...byTrainer, id: 'f22', failure: 'F22', on: 'messages.list' },
        { ...byTrainer, id: 'f23', failure: 'F23', on: 'attachments.add' },
        { ...byTrainer, id: 'f26', failure: 'F26', on: 'messages.send' },
      ],
    },
  ],
  cues: [
    {
      id: 'faster',
      by: 'trainer',
      name: 'Aika menee',
      each: true,
      do: [{ 'slot.taken': {} }],
    },
    {
      id: 'closes',
      after: { happened: 'message.read' },
      delay: '3d',
      each: true,
      do: [{ 'conversation.closed': { by: 'hanna' } }],
    },
    {
      id: 'asks',
      after: { happened: 'form.sent' },
      delay: '5d',
      each: true,
      do: [
        {
          'task.given': {
            task: 't-lisaa',
            kind: 'form',
            title: 'Vielä yksi kysely',
            by: 'hanna',
            due: '+7d',
            about: { form: 'vointi' },
          },
        },
      ],
    },
  ],
}).scenario

/** Everybody in free practice, on a device on which one method identifies somebody else. */
const scripts: readonly Script[] = [free.script, ...free.others].map((script) => {
  const { scenario, others = [] } = script
  const [other] = others
  return {
    ...markedScript(script),
    scenario: {
      ...scenario,
      opening: { ...scenario.opening, ...(other && { identifies: { certificate: other.id } }) },
      steps,
      cues: [...scenario.cues, ...cues],
    },
  }
})

const kinds = ['F12', 'F20', 'F21', 'F22', 'F23', 'F24', 'F25', 'F26'] as const
const isOf =
  (kind: (typeof kinds)[number]) =>
  ({ failure }: { readonly failure: string }): boolean =>
    failure === kind

const acts = operationNames.filter(isAct)
const reads = operationNames.filter((name) => !isAct(name))

/** What a walk has met: it says nothing of an act that never succeeded. */
type Met = {
  readonly done: Set<string>
  readonly refused: Set<string>
  /** Who practised, and who signed in. */
  readonly signedIn: Set<string>
  told: number
}

/** Somebody at the service: what they do next depends on chance alone, and on whether they can get in. */
type Walker = {
  readonly rehearsal: Rehearsal
  readonly random: Random
  readonly met: Met
}

const visitActs = acts.filter((act) => act.startsWith('visits.'))

/** Is there a remote visit that one is in, or can join? */
function hasVisit(rehearsal: Rehearsal): boolean {
  const world = rehearsal.world()
  const now = rehearsal.now()
  return (
    liveVisit(world) !== undefined ||
    Object.values(world.appointments).some(
      ({ way, state, start, end }) =>
        way === 'remote' && state === 'booked' && start - 15 * 60_000 < now && now < end,
    )
  )
}

/** The moment before the next remote visit; now where there is none. */
function beforeVisit(rehearsal: Rehearsal): number {
  const starts = Object.values(rehearsal.world().appointments)
    .filter(
      ({ way, state, start }) => way === 'remote' && state === 'booked' && start > rehearsal.now(),
    )
    .map(({ start }) => start - 20 * 60_000)
  return Math.max(
    rehearsal.now(),
    Math.min(...starts, Number.MAX_SAFE_INTEGER) % Number.MAX_SAFE_INTEGER,
  )
}

function chooseAct({ rehearsal, random }: Walker): Operation {
  const { session, consents } = rehearsal.world()
  if (session === null && random() < 0.8) return 'session.open'
  if (!consents.terms && random() < 0.3) return 'terms.accept'
  if (!consents.messaging && random() < 0.1) return 'consents.change'
  // Remote visits are short: whoever can be in one mostly is.
  if (hasVisit(rehearsal) && random() < 0.5) return pick(visitActs, random())
  const act = pick(acts, random())
  return act === 'session.close' && random() < 0.8 ? 'people.switch' : act
}

/** Performs it, and holds what was told against the contract, the table of problems and whose matters they are. */
function ask({ rehearsal, random, met }: Walker, operation: Operation): Outcome {
  const wild = random() < 0.2 ? 0.4 : 0
  const input = inputFor(operation, { rehearsal, random, wild })
  const outcome = rehearsal.perform(operation, input, pick(languages, random()))
  const about = `${operation} ${JSON.stringify(input)}`
  expect(() => inspect(operation, outcome), about).not.toThrow()
  expect(shownOfOthers(rehearsal.world(), outcome), about).toEqual([])
  met.told++
  if ('problem' in outcome) {
    const { type, title, status } = outcome.problem
    expect(status, about).toBe(problem(type, title).status)
    met.refused.add(type)
  } else met.done.add(operation)
  return outcome
}

/** What a refusal must leave as it was. */
const kept = ({ conversations, appointments, measurements, tasks, results, sentForms }: World) => [
  conversations,
  appointments,
  measurements,
  tasks,
  results,
  sentForms,
]

function doAct(walker: Walker): void {
  const { rehearsal } = walker
  const operation = chooseAct(walker)
  rehearsal.tick()
  const before = rehearsal.world()
  const outcome = ask(walker, operation)
  if (!('problem' in outcome)) return
  for (const [index, one] of kept(rehearsal.world()).entries())
    expect(one, `${operation} is refused`).toBe(kept(before)[index])
}

/** Time goes on, a page is opened, or a trainer starts and ends what goes wrong. */
function meddle({ rehearsal, random }: Walker): void {
  const failures = steps[0]?.failures ?? []
  const chance = random()
  if (chance < 0.2) rehearsal.advance()
  else if (chance < 0.3) rehearsal.advance(beforeVisit(rehearsal))
  else if (chance < 0.5) rehearsal.advance(rehearsal.now() + random() * 5 * 24 * 3_600_000)
  else if (chance < 0.6)
    rehearsal.arm(pick(failures.filter(isOf(pick(kinds, random()))), random()).id)
  else if (chance < 0.8) for (const { id } of failures) rehearsal.disarm(id)
  else if (chance < 0.9) rehearsal.fire('faster')
  else if (!hasVisit(rehearsal)) {
    const page = pick(pageNames, random())
    const conversation = Object.keys(rehearsal.world().conversations).at(-1) ?? ''
    rehearsal.note(fact('page.opened', { page, path: fillPath(page, { conversation }) }))
  }
}

function walk(seed: number, met: Met): Rehearsal {
  const script = pick(scripts, ((seed - 1) % scripts.length) / scripts.length)
  const { rehearsal, pass } = practise(script, { say, today: plainFriday + seed * 29 * 86_400_000 })
  const walker = { rehearsal, random: randomFrom(seed), met }
  let known = 0
  for (let number = 1; number <= length; number++) {
    const before = rehearsal.world()
    pass(walker.random() * 60_000)
    if (walker.random() < 0.15) meddle(walker)
    doAct(walker)
    const after = rehearsal.world()
    const where = `seed ${seed}, act ${number}`
    expect(lostMessages(before, after), where).toEqual([])
    expect(bookedTwice(after), where).toEqual([])
    const { path } = rehearsal.store.getState().log
    for (const { entry } of path.slice(known)) facts[entry.fact.name].parse(entry.fact.data)
    known = path.length
    ask(walker, pick(reads, walker.random()))
    if (number % 100 === 0) for (const read of reads) ask(walker, read)
  }
  return rehearsal
}

const met: Met = { done: new Set(), refused: new Set(), signedIn: new Set(), told: 0 }

test.each(seeds)(
  'on a random walk the world keeps its rules: seed %d',
  (seed) => {
    const rehearsal = walk(seed, met)
    const posts = rehearsal.store
      .getState()
      .log.path.filter(({ entry }) => entry.fact.name.startsWith('message.'))
    expect(posts.length).toBeGreaterThan(0)
    const signedIn = rehearsal.store
      .getState()
      .log.path.filter(({ entry }) => entry.fact.name === 'signed.in')
    for (const { entry, world } of signedIn) {
      expect(entry.for).toBe(world.session)
      met.signedIn.add(`${world.own.id} ${entry.for}`)
    }
  },
  300_000,
)

test('on the walks everybody signed in, as themselves and as another', () => {
  for (const { persona, others = [] } of scripts)
    for (const { id } of [persona, ...others.slice(0, 1)])
      expect([...met.signedIn]).toContain(`${persona.id} ${id}`)
})

test('on the walks everything was done, and refused for every reason', () => {
  expect([...met.done].toSorted()).toEqual(Object.keys(contracts).toSorted())
  expect([...met.refused].toSorted()).toEqual([
    'closed',
    'consent-needed',
    'identification-failed',
    'implausible',
    'invalid',
    'mandate-does-not-reach',
    'not-found',
    'overlap',
    'service-fault',
    'slot-taken',
    'too-early',
    'too-late',
    'unauthenticated',
    'urgent',
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contracts } from '../../src/api/contracts.ts'
import { operationNames, type Operation } from '../../src/api/operations.ts'
import { languages, type Language } from '../../src/lib/language.ts'
import { fillPath, pageNames, type Page } from '../../src/lib/paths.ts'
import { valuesOf } from '../../src/testing/arbitraries.ts'
import { plainFriday, practise, type Practised } from '../../src/testing/rehearse.ts'
import { exercise, sayWith, sendMessage } from '../../src/testing/scripts.ts'
import { inspect } from '../inspect.ts'
import type { Script } from '../scenario/format/script.ts'
import { facts } from '../world/facts.ts'
import { fact } from '../world/world.ts'
import { refold, seqOf } from './log.ts'
import { type Act, waysOf } from './ways.ts'

const loaded = sendMessage()
const say = sayWith(loaded)

const reply = (text: string) => [{ 'professional.replied': { by: 'hanna', text } }]

/** Cues that come at once, soon and after one another, and a step that can be slipped in and begun late. */
const busy = exercise({
  opening: { clock: 'tue 09:00', page: 'home' },
  steps: [
    { id: 'look', done: { any: [{ page: 'messages' }, { happened: 'draft.saved' }] } },
    {
      id: 'send',
      done: {
        all: [{ happened: 'message.sent' }, { not: { happened: 'act.refused', since: 'send' } }],
      },
      model: [
        {
          act: 'messages.send',
          with: { recipient: 'petajala', topic: 'symptom', text: 'Hei. Kurkku on kipeä.' },
        },
      ],
      slips: [
        {
          id: 'refused',
          when: { happened: 'act.refused' },
          what: 'Viesti ei lähtenyt.',
          why: 'Jotain puuttui.',
          try: [{ open: 'home' }],
        },
      ],
    },
    { id: 'out', done: { happened: 'signed.out', since: 'out' } },
  ],
  cues: [
    { id: 'at-once', after: { happened: 'message.sent' }, do: reply('Kiitos viestistä.') },
    {
      id: 'soon',
      after: { happened: 'professional.replied', where: { text: { has: ['kiitos'] } } },
      delay: '20s',
      do: [...reply('Vielä yksi asia.'), ...reply('Ja toinen.')],
    },
    {
      id: 'later',
      after: { all: [{ page: 'home' }, { happened: 'signed.out' }] },
      delay: '+1 workday 08:00',
      do: [
        { 'professional.replied': { by: 'outi', text: 'Muistutus.', conversation: 'c-rokotus' } },
      ],
    },
  ],
})

const scripts: Readonly<Record<string, Script>> = { 'laheta-viesti': loaded.script, busy }

type Move =
  | {
      readonly do: 'perform'
      readonly operation: Operation
      readonly input: unknown
      language: Language
    }
  | { readonly do: 'open'; readonly page: Page; readonly parameter: string }
  | { readonly do: 'pass'; readonly milliseconds: number }
  | { readonly do: 'advance'; readonly milliseconds: number | undefined }
  | { readonly do: 'rewind'; readonly part: number }
  | { readonly do: 'jump'; readonly step: string | undefined }
  | { readonly do: 'play'; readonly line: Act; readonly language: Language }
  | { readonly do: 'tick' | 'undo' | 'restartStep' }

const performs = fc.oneof(
  ...operationNames.map((operation) =>
    fc.record({
      do: fc.constant('perform' as const),
      operation: fc.constant(operation),
      input: valuesOf(contracts[operation].input),
      language: fc.constantFrom(...languages),
    }),
  ),
)

const day = 24 * 3_600_000
const stepsOf = ({ scenario }: Script) => scenario.steps.map(({ id }) => id)
const linesOf = ({ scenario }: Script) =>
  scenario.steps.flatMap((step) => [
    ...waysOf(step).flatMap(({ model }) => model),
    ...step.slips.flatMap((slip) => slip.try),
  ])

const movesOf = (script: Script): fc.Arbitrary<Move> =>
  fc.oneof(
    { weight: 12, arbitrary: performs },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('play' as const),
        line: fc.constantFrom(...linesOf(script)),
        language: fc.constantFrom(...languages),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('open' as const),
        page: fc.constantFrom(...pageNames),
        parameter: fc.constantFrom('c2', 'c-rokotus', 'ä/%', 'constructor'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('pass' as const),
        milliseconds: fc.oneof(fc.nat(30_000), fc.nat(2 * day)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('advance' as const),
        milliseconds: fc.option(fc.nat(3 * day), { nil: undefined }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('tick', 'undo', 'restartStep') }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('rewind' as const),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('jump' as const),
        step: fc.constantFrom(undefined, 'finish', 'nowhere', ...stepsOf(script)),
      }),
    },
  )

/** Makes a move, and holds an operation's outcome against its contract. */
function make({ rehearsal, pass }: Practised, move: Move): void {
  switch (move.do) {
    case 'perform': {
      const input = contracts[move.operation].input.parse(move.input)
      inspect(move.operation, rehearsal.perform(move.operation, input, move.language))
      return
    }
    case 'open': {
      const path = fillPath(move.page, { conversation: move.parameter })
      rehearsal.note(fact('page.opened', { page: move.page, path }))
      return
    }
    case 'pass':
      pass(move.milliseconds)
      return
    case 'advance':
      rehearsal.advance(
        move.milliseconds === undefined ? undefined : rehearsal.now() + move.milliseconds,
      )
      return
    case 'rewind': {
      const { path } = rehearsal.store.getState().log
      const moment = path[Math.floor(move.part * path.length)]
      rehearsal.rewind(moment?.entry.seq ?? 0)
      return
    }
    case 'jump':
      rehearsal.jump(move.step)
      return
    case 'play':
      rehearsal.play(move.line, move.language)
      return
    case 'tick':
      rehearsal.tick()
      return
    case 'undo': {
      const undo = rehearsal.undoable()
      if (undo) rehearsal.rewind(undo.from)
      return
    }
    case 'restartStep':
      rehearsal.restartStep()
  }
}

const turnsBack = (move: Move): boolean =>
  ['rewind', 'jump', 'undo', 'restartStep'].includes(move.do)

const runs = { numRuns: 100 }

describe.each(Object.entries(scripts))('whatever is done in %s', (_, script) => {
  const sequences = fc.array(movesOf(script), { maxLength: 40, size: 'max' })
  const begin = () => practise(script, { say })

  test('every reply meets its contract, every refusal is a problem, and nothing throws', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const practised = begin()
        for (const move of moves) make(practised, move)
        for (const { entry } of practised.rehearsal.store.getState().log.path)
          facts[entry.fact.name].parse(entry.fact.data)
      }),
      runs,
    )
  })

  test('folding the log again gives the same world and scene', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const practised = begin()
        for (const move of moves) make(practised, move)
        const { log } = practised.rehearsal.store.getState()
        expect(refold(script.scenario, log)).toEqual(log)
      }),
      runs,
    )
  })

  test('a rewind and the same once more gives the same world', () => {
    fc.assert(
      fc.property(sequences, performs, (moves, last) => {
        const practised = begin()
        for (const move of moves) make(practised, move)
        const { rehearsal, pass } = practised
        rehearsal.tick()
        const time = rehearsal.now()
        const before = rehearsal.world()
        const length = rehearsal.store.getState().log.all.length
        make(practised, last)
        const after = rehearsal.world()

        rehearsal.rewind(length)
        expect(rehearsal.world()).toBe(before)
        pass(time - rehearsal.now())
        make(practised, last)
        expect(rehearsal.world()).toEqual(after)
      }),
      runs,
    )
  })

  test('the same once more, on the same clock, gives the same log', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const [one, other] = [begin(), begin()]
        for (const move of moves) make(one, move)
        for (const move of moves) make(other, move)
        expect(other.rehearsal.store.getState()).toEqual(one.rehearsal.store.getState())
      }),
      { numRuns: 30 },
    )
  })

  test('time goes forward in the log and on the clock, unless it is turned back', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const practised = begin()
        const { rehearsal } = practised
        for (const move of moves) {
          const earliest = turnsBack(move) ? 0 : rehearsal.now()
          make(practised, move)
          expect(rehearsal.now()).toBeGreaterThanOrEqual(earliest)
          const { path, start } = rehearsal.store.getState().log
          const times = [start.at, ...path.map(({ entry }) => entry.at), rehearsal.now()]
          expect(times).toEqual(times.toSorted((a, b) => a - b))
        }
      }),
      runs,
    )
  })

  test('the log forgets nothing, numbers never return, and the epoch grows as time is turned back', () => {
    fc.assert(
      fc.property(sequences, (moves) => {
        const practised = begin()
        for (const move of moves) {
          const before = practised.rehearsal.store.getState()
          const goesBack = move.do === 'undo' ? practised.rehearsal.undoable()?.from : 0
          make(practised, move)
          const { epoch, log } = practised.rehearsal.store.getState()
          for (const [index, one] of before.log.all.entries()) expect(log.all[index]).toBe(one)
          expect(log.all.map(seqOf)).toEqual([...log.all.keys()])
          expect(epoch > before.epoch).toBe(turnsBack(move) && goesBack !== undefined)
        }
      }),
      runs,
    )
  })
})

test('a rehearsal that begins at any moment of a year plays to its end', () => {
  const { scenario } = loaded.script
  fc.assert(
    fc.property(fc.nat(365), fc.nat(day), fc.constantFrom(...languages), (days, time, language) => {
      const today = plainFriday + days * day + time
      const { rehearsal } = practise(loaded.script, { say, today })
      rehearsal.jump('finish', language)
      expect(rehearsal.scene().done.map(({ step }) => step)).toEqual(
        scenario.steps.map(({ id }) => id),
      )
    }),
    runs,
  )
})

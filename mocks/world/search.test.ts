import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Input, Reply } from '../../src/api/operations.ts'
import { wordsOf } from '../../src/lib/text.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { exercise, realScenarios } from '../../src/testing/scripts.ts'
import { inspect } from '../inspect.ts'
import type { Persona } from '../scenario/format/persona.ts'
import type { Rehearsal } from '../stage/rehearsal.ts'
import { searchRules } from './search.ts'
import type { World } from './world.ts'

type Hit = Reply<'search.find'>[number]

const made = exercise({ steps: [{ id: 'only', done: { happened: 'signed.out' } }] })

const consents = { terms: true, sharing: true, messaging: true }

const start = (persona = made.persona): Rehearsal =>
  practise({
    ...made,
    persona: { ...persona, data: { ...persona.data, consents } },
    scenario: { ...made.scenario, persona: persona.id },
  }).rehearsal

function find(rehearsal: Rehearsal, words: string): readonly Hit[] {
  const outcome = rehearsal.perform('search.find', { words })
  inspect('search.find', outcome)
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

/** What is read where something that was found opens. */
function opened(rehearsal: Rehearsal, { kind, id }: Hit): unknown {
  const listed = (operation: 'tasks.list' | 'forms.list' | 'units.list'): unknown => {
    const outcome = rehearsal.perform(operation, {})
    return 'reply' in outcome ? outcome.reply.find((one) => one.id === id) : outcome
  }
  switch (kind) {
    case 'message':
      return rehearsal.perform('messages.get', { conversation: id })
    case 'appointment':
      return rehearsal.perform('appointments.get', { appointment: id })
    case 'task':
      return listed('tasks.list')
    case 'form':
      return listed('forms.list')
    case 'result':
      return rehearsal.perform('results.get', { result: id })
    case 'plan':
      return rehearsal.perform('plans.get', { plan: id })
    case 'service':
      return rehearsal.perform('services.get', { area: id })
    case 'chat':
      return rehearsal.perform('chats.get', { chat: id })
    case 'unit':
      return listed('units.list')
    case 'help':
      return rehearsal.perform('help.get', { help: id })
  }
}

/** All that stands in a value, as one text. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(textOf).join(' ')
    : String(value)

const personas: readonly Persona[] = [
  ...new Map(
    [...realScenarios().values()].map(({ script }) => [script.persona.id, script.persona]),
  ).values(),
]

/** Words as somebody begins them, of what there is and of what there is not. */
const wordOf = (...told: readonly unknown[]) => fc.constantFrom(...new Set(wordsOf(textOf(told))))

/** Words of somebody, of anybody and of the place, whole or begun. */
const asked = fc
  .array(
    fc
      .record({
        word: fc.oneof(
          wordOf(made.persona.data.conversations),
          wordOf(personas.map(({ data }) => data)),
          wordOf(made.place.help, made.place.areas, made.place.units, made.place.forms),
          fc.constantFrom('xyzzy', '__proto__'),
        ),
        letters: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ word, letters }) => word.slice(0, letters)),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '))

describe('what is found', () => {
  const rehearsal = start()

  test('holds all of the words, and its excerpt is from it', () => {
    let hits = 0
    fc.assert(
      fc.property(asked, (words) => {
        for (const hit of find(rehearsal, words)) {
          hits++
          const text = `${textOf(opened(rehearsal, hit))} ${hit.title}`
          const all = wordsOf(text)
          for (const word of wordsOf(words))
            expect(all.some((one) => one.startsWith(word))).toBe(true)
          for (const word of wordsOf(hit.excerpt)) expect(all).toContain(word)
        }
      }),
      { numRuns: 60 },
    )
    expect(hits).toBeGreaterThan(0)
  })

  test('of messages is what their own search finds', () => {
    let hits = 0
    fc.assert(
      fc.property(asked, (words) => {
        const outcome = rehearsal.perform('messages.search', { words })
        const own = 'reply' in outcome ? outcome.reply.map(({ id }) => id) : []
        hits += own.length
        const here = find(rehearsal, words).filter(({ kind }) => kind === 'message')
        expect(here.map(({ id }) => id)).toEqual(own)
      }),
      { numRuns: 60 },
    )
    expect(hits).toBeGreaterThan(0)
  })

  test('is of whoever it is who searches', () => {
    for (const persona of personas) {
      const theirs = start(persona)
      const { conversations, tasks, appointments, results, plans } = persona.data
      const own: Partial<Record<Hit['kind'], readonly string[]>> = {
        message: conversations.map(idOf),
        task: tasks.map(idOf),
        appointment: appointments.map(idOf),
        result: results.map(idOf),
        plan: plans.map(idOf),
      }
      fc.assert(
        fc.property(asked, (words) => {
          const others = find(theirs, words).filter(
            ({ kind, id }) => own[kind]?.includes(id) === false,
          )
          expect(others).toEqual([])
        }),
        { numRuns: 20 },
      )
    }
  })

  test('is of every kind, in one order', () => {
    const kinds = [...new Set(find(rehearsal, 'veren').map(({ kind }) => kind))]
    expect(kinds).toEqual(['appointment', 'task', 'result', 'plan', 'service'])
    expect(find(rehearsal, 'harjul').map(({ kind }) => kind)).toContain('unit')
    expect(find(rehearsal, 'keskeytä').map(({ kind }) => kind)).toEqual(['help'])
  })

  test('leads to where it is', () => {
    expect(find(rehearsal, 'influenssa').at(0)).toMatchObject({
      kind: 'message',
      id: 'c-rokotus',
      title: 'Influenssarokotus',
      page: 'messages.one',
      parameters: { conversation: 'c-rokotus' },
    })
    expect(find(rehearsal, 'mittaa kolmena aamuna')).toMatchObject([
      { kind: 'task', page: 'measurements.new', parameters: { kind: 'bloodPressure' } },
    ])
  })
})

test('without words nothing is found', () => {
  for (const words of ['', '  ', '.,!']) expect(find(start(), words)).toEqual([])
})

test('nothing is found of what one may not see for another', () => {
  const { world } = start()
  const aino = world()
  const others = {
    ...aino,
    client: { ...aino.client, id: 'tytar' },
    relations: [{ person: aino.client.id, kind: 'mandate' as const, state: 'valid' as const }],
    results: [],
  }
  const acting = (operations: readonly ['results.get'] | readonly []): World => ({
    ...aino,
    own: { ...aino.own, id: 'tytar' },
    session: 'tytar',
    others: { tytar: others },
    place: {
      ...aino.place,
      mandates: {
        ...aino.place.mandates,
        health: {
          ...aino.place.mandates.health,
          doesNotReach: [{ what: 'Ei.', operations: [...operations] }],
        },
      },
    },
  })
  const input: Input<'search.find'> = { words: 'kalium' }
  const context = { now: 0, say: (text: string) => text, armed: [] }
  const kinds = (seen: World) => {
    const reply = searchRules['search.find'].view(seen, input, context, [])
    return 'status' in reply ? [] : reply.map(({ kind }) => kind)
  }
  expect(kinds(acting([]))).toContain('result')
  expect(kinds(acting(['results.get']))).not.toContain('result')
})

const idOf = ({ id }: { readonly id: string }): string => id

import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/lib/language.ts'
import { edited, loadWith } from '../../../src/testing/edited.ts'
import { changed, lineOf, rich, toldOf } from '../../../src/testing/placed.ts'
import { exercise, realScenarios, sayFinnish, sayWith } from '../../../src/testing/scripts.ts'
import type { Condition } from '../format/condition.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { dryRun } from './dry-run.ts'
import { starts } from './starts.ts'

/** A scenario that was made in code: a finding tells its path in the place of a line. */
const sourceOf = (scenario: Scenario): Source<Scenario> => ({
  file: 'try.json',
  value: scenario,
  written: scenario,
  at: (path, message) => ({
    file: path.join('.'),
    line: 1,
    column: 1,
    severity: 'error',
    message,
  }),
})

const play = (script: Script) => dryRun(sourceOf(script.scenario), [script], sayFinnish)

const told = (findings: readonly Finding[]) =>
  findings.map(({ file, message }) => `${file}: ${message.en}`)

const hints: [string, string] = ['Mistä?', 'Tuosta.']

/** So many steps, each with a slip and a branch that leads on. */
const long = (count: number): Script =>
  exercise({
    steps: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      hints,
      model: [{ open: 'messages' }],
      done: { page: 'messages', since: `s${index}` },
      slips: [
        {
          id: `slip${index}`,
          when: { page: 'settings', since: `s${index}` },
          what: 'Ei.',
          why: 'Siksi.',
          try: [{ open: 'settings', with: {} }],
        },
      ],
      next: [
        {
          if: { page: 'contact', since: `s${index}` },
          go: index + 1 < count ? `s${index + 1}` : 'finish',
          model: [{ open: 'contact', with: {} }],
        },
      ],
    })),
  })

describe('the days and languages', () => {
  test('are each met, in pairs', () => {
    expect(starts.map(({ language }) => language).toSorted()).toEqual([...languages].toSorted())
    expect(new Set(starts.map(({ today }) => today)).size).toBe(4)
  })

  test('are named where a fault does not show in all', () => {
    const script = exercise({
      steps: [
        {
          id: 'wait',
          hints,
          model: [{ wait: '+3 workdays 12:00' }],
          done: { all: [{ happened: 'clock.advanced' }, { clock: { max: '+4d' } }] },
        },
      ],
      opening: { clock: 'fri 13:00', page: 'home' },
    })
    const [fault] = told(play(script).findings)
    // From a Friday three workdays are always five days; before Christmas more.
    expect(fault).toContain('steps.0.model')
  })
})

describe('a dry run', () => {
  const entries = (count: number): number => {
    const ran = play(long(count))
    expect(told(ran.findings)).toEqual([])
    return ran.entries
  }

  test('grows with the scenario, and no faster', () => {
    const [ten, twenty, forty] = [entries(10), entries(20), entries(40)]
    expect(twenty / ten).toBeCloseTo(2, 1)
    expect(forty / twenty).toBeCloseTo(2, 1)
  })

  test('plays what is the same for both audiences once', () => {
    const { script } = [...realScenarios().values()][0] ?? {}
    if (!script) throw new Error('There are no scenarios')
    const both = { ...long(3) }
    const one = play(both).entries
    const scenario = { ...both.scenario, for: [...both.scenario.for, 'client' as const] }
    expect(play({ ...both, scenario }).entries).toBe(one)
  })

  test('comes to an end where branches lead back', () => {
    const back = { go: 'a', if: { page: 'settings', since: 'b' } } as const
    const script = exercise({
      steps: [
        { id: 'a', hints, model: [{ open: 'messages' }], done: { page: 'messages', since: 'a' } },
        {
          id: 'b',
          hints,
          model: [{ open: 'home' }],
          done: { page: 'home', since: 'b' },
          next: [{ ...back, model: [{ open: 'settings', with: {} }] }],
        },
      ],
    })
    expect(told(play(script).findings)).toEqual([])
  })

  test('comes to an end of cues that set off each other', () => {
    const cue = (id: string, after: Condition) => ({
      id,
      after,
      each: true,
      do: [{ pause: '1s' }, { 'message.taken': { by: 'hanna', conversation: 'c-rokotus' } }],
    })
    const fired = (id: string) => ({ happened: 'cue.fired' as const, where: { cue: id } })
    const script = exercise({
      steps: [{ id: 'one', hints, model: [{ open: 'messages' }], done: { page: 'messages' } }],
      cues: [cue('a', { any: [{ page: 'messages' }, fired('b')] }), cue('b', fired('a'))],
    })
    expect(told(play(script).findings).join()).toContain('again and again')
  })

  test('tries a branch that waits for what was said in a step before', () => {
    const choice = (id: string, quality: 'good' | 'poor') => ({
      id,
      says: id,
      reply: 'Niin.',
      quality,
      why: 'Siksi.',
    })
    const script = exercise({
      steps: [
        {
          id: 'talk',
          kind: 'talk',
          client: 'Mitä nyt?',
          choices: [choice('kind', 'good'), choice('harsh', 'poor')],
        },
        {
          id: 'two',
          hints,
          model: [{ open: 'messages' }],
          done: { page: 'messages' },
          next: [{ if: { said: 'harsh' }, go: 'mend' }, { go: 'finish' }],
        },
        { id: 'mend', hints, model: [{ open: 'settings' }], done: { page: 'settings' } },
      ],
    })
    expect(told(play(script).findings)).toEqual([])
  })
})

describe.each([...realScenarios()])('%s', (_, loaded) => {
  test('is played without a fault', () => {
    const { script, others } = loaded
    const { findings, entries } = dryRun(
      sourceOf(script.scenario),
      [script, ...others],
      sayWith(loaded),
    )
    expect(told(findings)).toEqual([])
    expect(entries).toBeGreaterThan(0)
  })
})

describe('a message that the service would stop', () => {
  const message: Path = ['steps', 1, 'ways', 0, 'model', 1]
  const urgent = 'Hei. Rinnassa puristaa kovasti.'

  test('is told where it is written', () => {
    const text = changed(rich, [[...message, 'with', 'text'], urgent])
    expect(toldOf(text)).toMatchObject([
      {
        line: lineOf(text, [...message, 'with', 'text']),
        message: { en: expect.stringContaining('stops this message as urgent (fi)') },
      },
    ])
  })

  test('in a translation is told in its row', () => {
    const file = 'texts/laheta-viesti.json'
    const { text, line } = edited({
      file,
      after: 'Otanko sen aamulla vai illalla?',
      find: '"sv": "',
      put: '"sv": "Hej. Det trycker i bröstet. ',
    })
    expect(loadWith('laheta-viesti.json', { [file]: text })).toMatchObject({
      findings: [{ file, line, message: { en: expect.stringContaining('(sv)') } }],
    })
  })

  test('may say that it is not urgent', () => {
    const text = changed(
      rich,
      [[...message, 'with', 'text'], urgent],
      [[...message, 'with', 'notUrgent'], true],
    )
    expect(toldOf(text).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('and that it should stop does not hang on words', () => {
    const text = changed(
      rich,
      [[...message, 'with', 'text'], urgent],
      [[...message, 'refused'], 'urgent'],
    )
    expect(toldOf(text)).toMatchObject([
      {
        line: lineOf(text, [...message, 'refused']),
        message: { en: expect.stringContaining('"failure": "F26", "on": "messages.send"') },
      },
    ])
  })
})

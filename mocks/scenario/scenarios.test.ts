import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/lib/language.ts'
import { fromIso } from '../../src/lib/time.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { realScenarios, sayWith, scenarioFolder } from '../../src/testing/scripts.ts'
import { type Condition, formats, type Script, translated } from './format.ts'
import { loadFolder } from './folder.ts'
import { jsonSchemas } from './json-schema.ts'
import type { Loaded } from './load.ts'
import { fact } from '../world/world.ts'
import { sentences } from './sentences.ts'

/** Days on which somebody might begin. */
const starts: Readonly<Record<string, number>> = {
  'a plain week': fromIso('2026-11-20T12:00:00+02:00'),
  'before Christmas': fromIso('2026-12-18T12:00:00+02:00'),
  'before summer time': fromIso('2028-03-17T23:30:00+02:00'),
  'before winter time': fromIso('2026-10-16T12:00:00+03:00'),
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(scenarioFolder, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file))

const textOf = (file: string): string => readFileSync(join(scenarioFolder, file), 'utf8')

/** With everybody with whom the scenario can be practised. */
const scriptsOf = ({ script, others }: Loaded): readonly Script[] => [script, ...others]

/** Does it wait for the county to say no? Otherwise nothing that a scenario does is refused. */
const wantsRefusal = (condition: Condition): boolean =>
  JSON.stringify(condition).includes('"act.refused"')

const all = [...realScenarios()]
const files = ['.', 'personas', 'places', 'texts'].flatMap(filesOf)

test('every file in the folder is some scenario, or belongs to one', () => {
  expect(all.length).toBeGreaterThan(0)
  const used = all.flatMap(([, loaded]) => loaded.files)
  expect(files.filter((file) => !used.includes(file))).toEqual([])
})

test('every scenario can be read', () => {
  for (const { loaded } of loadFolder(scenarioFolder)) expect(loaded).not.toHaveProperty('findings')
})

test('every file is called by its id', () => {
  for (const [id, { script }] of all) expect(script.scenario.id).toBe(id)
  for (const file of filesOf('texts')) {
    const { for: id } = formats.texts.parse(JSON.parse(textOf(file)))
    expect(file).toBe(`texts/${id}.json`)
  }
})

describe.each(all)('%s', (_, loaded) => {
  const { scenario } = loaded.script
  const ids = scenario.steps.map(({ id }) => id)
  const fired = new Set<string>()

  const begin = (today: number, script = loaded.script) => {
    const { rehearsal } = practise(script, { today, say: sayWith(loaded) })
    rehearsal.subscribe(({ log }) => {
      for (const { entry } of log.path)
        if (entry.fact.name === 'cue.fired') fired.add(entry.fact.data.cue)
    })
    return rehearsal
  }
  type Rehearsal = ReturnType<typeof begin>

  const play = (
    rehearsal: Rehearsal,
    lines: (typeof scenario.steps)[number]['model'],
    language: Language,
    aim: Condition,
  ): void => {
    const problems = lines.map((line) => rehearsal.play(line, language))
    if (!wantsRefusal(aim)) expect(problems.filter((problem) => problem !== undefined)).toEqual([])
  }

  /** From step to step by the models. */
  const lead = (rehearsal: Rehearsal, language: Language): Rehearsal => {
    for (const step of scenario.steps) {
      expect(rehearsal.step()?.id).toBe(step.id)
      play(rehearsal, step.model, language, step.done)
      expect(rehearsal.scene().done.map((one) => one.step)).toEqual(
        ids.slice(0, ids.indexOf(step.id) + 1),
      )
    }
    return rehearsal
  }

  const cases = Object.entries(starts).flatMap(([name, today]) =>
    languages.map((language) => ({ name, today, language })),
  )

  describe.each(cases)('from $name, in $language', ({ today, language }) => {
    test('is led from step to step to the end by its models', () => {
      const rehearsal = lead(begin(today), language)
      expect(rehearsal.step()).toBeUndefined()
      expect(rehearsal.scene().slips).toEqual([])
    })

    test('reaches the end without the word list: an emergency does not depend on it', () => {
      const { place } = loaded.script
      const urgent = { ...place.urgent, stop: [] }
      const script = { ...loaded.script, place: { ...place, urgent } }
      expect(lead(begin(today, script), language).step()).toBeUndefined()
    })

    test('lets every slip be made, play out and be mended', () => {
      for (const step of scenario.steps)
        for (const slip of step.slips) {
          const rehearsal = begin(today)
          rehearsal.jump(step.id, language)
          const { session } = rehearsal.world()
          play(rehearsal, slip.try, language, slip.when)
          expect(rehearsal.scene().slips.at(-1)).toMatchObject({ slip: slip.id, step: step.id })
          expect(rehearsal.step()?.id, 'a slip does not complete its step').toBe(step.id)
          rehearsal.advance()

          // Who has left comes back.
          if (rehearsal.world().session !== session)
            rehearsal.play({ act: 'session.open', with: { method: 'bank' } })
          play(rehearsal, step.model, language, step.done)
          expect(rehearsal.step()?.id).not.toBe(step.id)

          rehearsal.rewind(rehearsal.scene().slips[0]?.turn ?? -1)
          expect(rehearsal.step()?.id).toBe(step.id)
          expect(rehearsal.scene().slips).toEqual([])
          play(rehearsal, step.model, language, step.done)
          expect(rehearsal.step()?.id).not.toBe(step.id)
        }
    })
  })

  const free = ids.length === 0 ? scriptsOf(loaded) : []

  test.each(free.map((script) => [script.persona.id, script] as const))(
    'in free practice, every message of %s is taken and answered by its unit',
    (_id, script) => {
      const rehearsal = begin(starts['a plain week'] ?? 0, script)
      const { place } = script
      rehearsal.perform('session.open', { method: 'bank' })
      if (!script.persona.data.consents.terms)
        rehearsal.perform('terms.accept', { terms: true, sharing: false })
      rehearsal.perform('consents.change', { consent: 'messaging', given: true })
      for (const { id: unit, topics } of place.units.filter((one) => one.topics.length > 0)) {
        const [topic = ''] = topics
        const sent = rehearsal.perform('messages.send', { recipient: unit, topic, text: 'Hei.' })
        if (!('reply' in sent)) throw new Error(`The message to ${unit} did not go`)
        const { conversation } = sent.reply
        const now = () => rehearsal.world().conversations[conversation]
        for (const answers of [1, 2]) {
          rehearsal.advance()
          expect(now()?.state).toBe('handling')
          rehearsal.advance()
          expect(now()?.state).toBe('answered')
          const by = now()?.posts.at(-1)?.by
          expect(place.staff.find((one) => one.id === by)?.unit).toBe(unit)
          expect(now()?.posts).toHaveLength(answers * 2)
          rehearsal.perform('messages.reply', { conversation, text: 'Kiitos.' })
        }
        rehearsal.advance()
        rehearsal.advance()
      }
    },
  )

  // After the others: it asks what they saw.
  test('has no cue that never fires', () => {
    expect(scenario.cues.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
  })

  test('no step is done before it has begun', () => {
    const rehearsal = begin(starts['a plain week'] ?? 0)
    expect(rehearsal.step()?.id).toBe(ids[0])
    rehearsal.note(fact('page.opened', { page: scenario.opening.page, path: '/' }))
    expect(rehearsal.step()?.id).toBe(ids[0])
  })
})

describe('translations', () => {
  const rowsOf = (file: string) => formats.texts.parse(JSON.parse(textOf(file))).rows

  test.each(['sv', 'en'] as const)('every sentence has a row in %s', (language) => {
    const missing = all.flatMap(([id, loaded]) =>
      scriptsOf(loaded)
        .flatMap(sentences)
        .filter((sentence) => loaded.tables[language][sentence] === undefined)
        .map((sentence) => `${id}: ${sentence}`),
    )
    expect(missing).toEqual([])
  })

  test('no row is of a sentence that is no more', () => {
    const stale = filesOf('texts').flatMap((file) => {
      const known = all
        .filter(([, loaded]) => loaded.files.includes(file))
        .flatMap(([, loaded]) => scriptsOf(loaded).flatMap(sentences))
      return rowsOf(file)
        .filter(({ fi }) => !known.includes(fi))
        .map(({ fi }) => `${file}: ${fi}`)
    })
    expect(stale).toEqual([])
  })

  test('no sentence has two rows in a file', () => {
    for (const file of filesOf('texts')) {
      const rows = rowsOf(file).map(({ fi }) => fi)
      expect(rows.filter((fi, index) => rows.indexOf(fi) !== index)).toEqual([])
    }
  })

  test('labels and numbers are the same in every language', () => {
    const named = (text: string): readonly string[] =>
      [...text.matchAll(/\[\[[^\]]*\]\]|\d{3} \d{3,4}|\b11[26]\b/g)]
        .map(([found]) => found)
        .toSorted()
    for (const file of filesOf('texts'))
      for (const row of rowsOf(file))
        for (const language of translated) {
          const text = row[language] ?? row.fi
          expect(named(text), text).toEqual(named(row.fi))
        }
  })

  test('a sentence in plain Finnish has twelve words at most', () => {
    const long = filesOf('texts')
      .flatMap(rowsOf)
      .flatMap((row) => (row['fi-x-selko'] ?? '').split(/(?<=[.?!])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 12)
    expect(long).toEqual([])
  })
})

describe('what authors have written', () => {
  test('holds no identity code that could be a real one', () => {
    const codes = files.flatMap((file) =>
      [...textOf(file).matchAll(/\b\d{6}[-+A-FU-Y](\d{3})[0-9A-Y]\b/gi)].map(([code, number]) => ({
        file,
        code,
        invented: Number(number) >= 900,
      })),
    )
    expect(codes.filter(({ invented }) => !invented)).toEqual([])
  })

  test('holds no phone number but the invented ones', () => {
    const numbers = files.flatMap((file) =>
      [...textOf(file).matchAll(/(?<![\d.:-])(?:\+358|0)[\d ()/-]{5,}\d/g)].map(([number]) => ({
        file,
        number,
        invented: /^0\d{1,2} 000 \d{4}$/.test(number),
      })),
    )
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter(({ invented }) => !invented)).toEqual([])
  })

  test('never shouts', () => {
    for (const file of files) expect(textOf(file), file).not.toMatch(/!/)
  })

  test('names labels that stand on the screen', () => {
    const words = (area: string, language: Language): unknown =>
      JSON.parse(readFileSync(localeFile(area, language), 'utf8'))
    const labels = files.flatMap((file) =>
      [...textOf(file).matchAll(/\[\[([^\]]*)\]\]/g)].map(([, label = '']) => label),
    )
    expect(labels.length).toBeGreaterThan(0)
    for (const label of labels) {
      expect(label).toMatch(/^[a-z-]+\.\w+$/)
      const [area = '', key = ''] = label.split('.')
      for (const language of ['fi', 'sv', 'en'] as const)
        expect(words(area, language), label).toHaveProperty(key)
    }
  })
})

const localeFile = (area: string, language: Language): string =>
  ['portal/', ''].map((above) =>
    join(scenarioFolder, '..', 'src', above, area, 'locales', `${language}.json`),
  )[['ui', 'practice'].includes(area) ? 1 : 0] ?? ''

describe('the JSON Schemas beside the scenarios', () => {
  test.each(Object.entries(jsonSchemas()))('%s is made of the code', (name, schema) => {
    expect(textOf(`schema/${name}.schema.json`)).toBe(schema)
  })

  test('are no more than those', () => {
    expect(readdirSync(join(scenarioFolder, 'schema')).toSorted()).toEqual(
      Object.keys(jsonSchemas())
        .map((name) => `${name}.schema.json`)
        .toSorted(),
    )
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/lib/language.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { realScenarios, sayWith, scenarioFolder } from '../../src/testing/scripts.ts'
import { type Act, waysOf } from '../stage/ways.ts'
import { fact } from '../world/world.ts'
import { liveVisit } from '../world/visit-state.ts'
import { plainWeek, starts } from './dry-run/starts.ts'
import { formats } from './format/formats.ts'
import { jsonSchemas } from './format/json-schema.ts'
import type { Script } from './format/script.ts'
import type { Step } from './format/step.ts'
import { translated } from './format/texts.ts'
import { readPlaylists, sentencesIn } from './playlists/playlists.ts'
import { loadFolder, readFrom } from './read/folder.ts'
import type { Loaded } from './read/load.ts'
import { stagingsOf } from './staging/stagings.ts'
import { commonFile } from './texts/common.ts'
import { sentences } from './texts/sentences.ts'

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(scenarioFolder, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file))

const textOf = (file: string): string => readFileSync(join(scenarioFolder, file), 'utf8')

/** With everybody with whom the scenario can be practised. */
const scriptsOf = ({ script, others }: Loaded): readonly Script[] => [script, ...others]

const all = [...realScenarios()]
const files = ['.', 'personas', 'places', 'playlists', 'texts'].flatMap(filesOf)
const playlists = readPlaylists(
  files,
  readFrom(scenarioFolder),
  loadFolder(scenarioFolder, { unplayed: true }),
)
/** Each is for a file. What several files share is for none. */
const tables = filesOf('texts').filter((file) => file !== commonFile)

test('every file in the folder is some scenario, or belongs to one', () => {
  expect(all.length).toBeGreaterThan(0)
  const used = all.flatMap(([, loaded]) => loaded.files)
  const lists = filesOf('playlists')
  const shared = [commonFile, ...lists, ...lists.map((file) => join('texts', basename(file)))]
  expect(files.filter((file) => ![...used, ...shared].includes(file))).toEqual([])
})

test('every scenario can be read', () => {
  for (const { loaded } of loadFolder(scenarioFolder)) expect(loaded).not.toHaveProperty('findings')
})

test('every file is called by its id', () => {
  for (const [id, { script }] of all) expect(script.scenario.id).toBe(id)
  for (const file of tables) {
    const { for: id } = formats.texts.parse(JSON.parse(textOf(file)))
    expect(file).toBe(`texts/${id}.json`)
  }
})

describe.each(all)('%s', (_, loaded) => {
  const begin = (today: number, script: Script) =>
    practise(script, { today, say: sayWith(loaded) }).rehearsal
  type Rehearsal = ReturnType<typeof begin>

  /** Plays lines, and tells whether the service took all of them as they say. */
  const play = (rehearsal: Rehearsal, lines: readonly Act[], language: Language): boolean =>
    lines
      .map((line) => {
        const wanted = 'act' in line && 'refused' in line ? line.refused : undefined
        return rehearsal.play(line, language)?.type === wanted
      })
      .every(Boolean)
  const model = (step: Step): readonly Act[] => waysOf(step)[0]?.model ?? []

  /** From step to step by the models. */
  const lead = (rehearsal: Rehearsal, language: Language): Rehearsal => {
    for (let step = rehearsal.step(); step; step = rehearsal.step()) {
      const done = rehearsal.scene().done.length
      play(rehearsal, model(step), language)
      expect(rehearsal.scene().done[done]?.step).toBe(step.id)
    }
    return rehearsal
  }

  const stagings = stagingsOf(loaded.script)
  // The checker meets each day and each language once; here each day is met in each language.
  const cases = starts.flatMap(({ name, today }) =>
    languages.flatMap((language) =>
      stagings.map(({ script, variant = 'as it is', role }) => ({
        name: name.en.replace(/,.*/, ''),
        today,
        language,
        script,
        variant,
        role,
      })),
    ),
  )

  describe.each(cases)(
    'from $name, in $language, $variant, $role',
    ({ today, language, script }) => {
      const { scenario, place } = script

      test('is led from step to step to the end by its models', () => {
        const rehearsal = lead(begin(today, script), language)
        expect(rehearsal.step()).toBeUndefined()
        expect(rehearsal.scene().slips).toEqual([])
      })

      test('reaches the end without the word list: an emergency does not depend on it', () => {
        const urgent = { ...place.urgent, stop: [] }
        const unlisted = { ...script, place: { ...place, urgent } }
        expect(lead(begin(today, unlisted), language).step()).toBeUndefined()
      })

      test('lets every slip be made, play out, be mended and be undone', () => {
        for (const step of scenario.steps)
          for (const slip of step.slips) {
            const rehearsal = begin(today, script)
            rehearsal.jump(step.id, language)
            expect(rehearsal.step()?.id).toBe(step.id)
            const { session, client } = rehearsal.world()
            const room = liveVisit(rehearsal.world())
            play(rehearsal, slip.try, language)
            expect(rehearsal.scene().slips.at(-1)).toMatchObject({ slip: slip.id, step: step.id })
            expect(rehearsal.step()?.id, 'a slip does not complete its step').toBe(step.id)
            rehearsal.advance()

            /** Who has left comes back. */
            const goOn = (): boolean => {
              if (rehearsal.world().session !== session)
                rehearsal.play({ act: 'session.open', with: { method: 'bank' } })
              if (rehearsal.world().client.id !== client.id)
                rehearsal.play({ act: 'people.switch', with: { person: client.id } })
              if (room !== undefined && liveVisit(rehearsal.world()) === undefined)
                rehearsal.play({ act: 'visits.join', with: { appointment: room } })
              return play(rehearsal, model(step), language)
            }
            // What was sent, or is too late by then, can be mended only by undoing it.
            const mended = goOn() || !slip.undo ? rehearsal.step()?.id : undefined
            expect(mended).not.toBe(step.id)

            const { turn } = rehearsal.scene().slips.find((one) => one.slip === slip.id) ?? {}
            rehearsal.rewind(turn ?? -1)
            expect(rehearsal.step()?.id).toBe(step.id)
            expect(rehearsal.scene().slips.filter((one) => one.slip === slip.id)).toEqual([])
            goOn()
            expect(rehearsal.step()?.id).not.toBe(step.id)
          }
      })
    },
  )

  const free = loaded.script.scenario.steps.length === 0 ? scriptsOf(loaded) : []

  test.each(free.map((script) => [script.persona.id, script] as const))(
    'in free practice, every message of %s is taken and answered by its unit',
    (_id, script) => {
      const rehearsal = begin(plainWeek, script)
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

  test.each(stagings)('no step is done before it has begun ($variant, $role)', ({ script }) => {
    const rehearsal = begin(plainWeek, script)
    const [first] = script.scenario.steps
    expect(rehearsal.step()?.id).toBe(first?.id)
    rehearsal.note(fact('page.opened', { page: script.scenario.opening.page, path: '/' }))
    expect(rehearsal.step()?.id).toBe(first?.id)
  })
})

describe('translations', () => {
  const rowsOf = (file: string) =>
    file === commonFile
      ? Object.values(formats.common.parse(JSON.parse(textOf(file))))
      : formats.texts.parse(JSON.parse(textOf(file))).rows

  test.each(['sv', 'en'] as const)('every sentence has a row in %s', (language) => {
    const missing = all.flatMap(([id, loaded]) =>
      scriptsOf(loaded)
        .flatMap(sentences)
        .filter((sentence) => loaded.tables[language][sentence] === undefined)
        .map((sentence) => `${id}: ${sentence}`),
    )
    expect(missing).toEqual([])
    for (const { playlist, rows } of playlists)
      for (const sentence of playlist ? sentencesIn(playlist) : [])
        expect(rows.find(({ fi }) => fi === sentence)).toHaveProperty(language)
  })

  test('no row is of a sentence that is no more', () => {
    const stale = tables.flatMap((file) => {
      const known = all
        .filter(([, loaded]) => loaded.files.includes(file))
        .flatMap(([, loaded]) => scriptsOf(loaded).flatMap(sentences))
        .concat(
          playlists
            .filter(({ id }) => file === `texts/${id}.json`)
            .flatMap(({ playlist }) => (playlist ? sentencesIn(playlist) : [])),
        )
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

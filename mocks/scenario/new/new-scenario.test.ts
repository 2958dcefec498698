import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practise } from '../../../src/testing/rehearse.ts'
import { sayWith, scenarioFolder } from '../../../src/testing/scripts.ts'
import { plainWeek } from '../dry-run/starts.ts'
import { formats } from '../format/formats.ts'
import { filesOf, readFrom } from '../read/folder.ts'
import { labelsIn } from '../read/labels.ts'
import { load } from '../read/load.ts'
import { newScenario } from './new-scenario.ts'
import { idOf } from './title.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  cpSync(scenarioFolder, folder, { recursive: true })
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const labels = labelsIn(join(scenarioFolder, '../src'))
const cli = join(import.meta.dirname, '../cli.ts')

/** The command as an author runs it, in a folder of its own. */
const run = (options: readonly string[], answers: readonly string[] = []) =>
  spawnSync(process.execPath, [cli, 'new', ...options], {
    encoding: 'utf8',
    input: answers.map((line) => `${line}\n`).join(''),
    env: { ...process.env, OPPI_SCENARIOS: folder, NODE_OPTIONS: '' },
  })

/** The same without a process: it tells, and writes what there is to write. */
async function begin(options: readonly string[]): Promise<string> {
  const { file, tell } = await newScenario(options, {
    folder,
    today: '2026-11-22',
    labels,
    ask: async () => undefined,
    say: () => {},
  })
  if (file) writeFileSync(join(folder, file.name), file.text)
  return file ? '' : tell
}

const written = (id: string) =>
  formats.scenario.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))

/** The scenario as it was read and played by the checker. */
const loadedAs = (id: string) => {
  const loaded = load(`${id}.json`, readFrom(folder), { names: filesOf(folder), labels })
  if ('findings' in loaded) throw new Error(JSON.stringify(loaded.findings))
  return loaded
}

describe('with answers on a terminal', () => {
  test('Enter takes every proposal, and what comes can be practised to its end', () => {
    const { status, stdout, stderr } = run(
      [],
      Array.from({ length: 8 }, () => ''),
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Otsikko / Title [Uusi harjoitus]')
    expect(stdout).toContain('Kenen kanssa? / With whom? [aino]')
    expect(stdout).toContain('npm run scenarios:check')
    const { notes, script, ...rest } = loadedAs('uusi-harjoitus')
    expect(notes.filter(({ file }) => file === 'uusi-harjoitus.json')).toMatchObject([
      { severity: 'warning', message: { en: expect.stringContaining('no translations') } },
    ])
    expect(script.scenario.steps.map(({ kind }) => kind)).toEqual(['do', 'talk'])
    expect(script.scenario.steps[0]?.slips).toHaveLength(1)
    expect(script.scenario.debrief.otherWay.unit).toBe('harjula')

    const { rehearsal } = practise(script, {
      today: plainWeek,
      say: sayWith({ notes, script, ...rest }),
    })
    rehearsal.play({ open: 'messages', with: {} })
    expect(rehearsal.step()?.id).toBe('calm')
    rehearsal.play({ say: 'read-aloud' })
    expect(rehearsal.step()).toBeUndefined()
  })

  test('a wrong answer is told with the allowed ones, and asked again; a number will do', () => {
    const answers = [
      '???',
      'Lähetä viesti',
      'Äidin yö',
      'En löydä.',
      'kaikille',
      'both',
      '2',
      '',
      '9',
    ]
    const { status, stdout } = run([], [...answers, 'marko', ''])
    expect(status).toBe(0)
    expect(stdout).toContain('Otsikosta ei tule tunnusta.')
    expect(stdout).toContain('Tunnus "laheta-viesti" on jo käytössä.')
    expect(stdout).toContain('Vastaus "kaikille" ei kelpaa. Sallitut: professional, client, both.')
    expect(stdout).toContain(
      'Vastaus "9" ei kelpaa. Sallitut: aino, amina, eino, idil, marko, paivi, toivo.',
    )
    expect(written('aidin-yo')).toMatchObject({
      title: 'Äidin yö',
      for: ['professional', 'client'],
      level: 'basic',
      persona: 'marko',
      steps: [{ client: 'En löydä.' }, { for: 'professional' }],
    })
  })

  test('answers that end early leave nothing behind', () => {
    const { status, stdout } = run([], ['Kesken'])
    expect(status).toBe(1)
    expect(stdout).toContain('Mitään ei kirjoitettu.')
    expect(() => written('kesken')).toThrow()
  })
})

describe('without questions', () => {
  const all = ['aino', 'eino', 'marko'].flatMap((persona) => [
    ...['professional', 'client', 'both'].flatMap((whom) =>
      ['messages', 'sign-in'].map((theme) => ({ persona, for: whom, theme, screen: 'shown' })),
    ),
    { persona, for: 'professional', theme: 'guidance', screen: 'hidden' },
  ])

  test.each(all)(
    '$persona, $for, $theme, $screen: only translations are missing',
    async (choice) => {
      const options = Object.entries(choice).flatMap(([key, value]) => [`--${key}`, value])
      // A screen can be hidden for professionals only.
      const own = choice.for === 'professional' ? options : options.slice(0, -2)
      expect(await begin([...own, '--title', 'Kokeilu', '--yes'])).toBe('')
      const { notes } = loadedAs('kokeilu')
      expect(notes.filter(({ file }) => file === 'kokeilu.json')).toMatchObject([
        { severity: 'warning', message: { en: expect.stringContaining('no translations') } },
      ])
    },
  )

  test('a file that is there is never overwritten', () => {
    writeFileSync(join(folder, 'oma.json'), 'mine')
    const { status, stdout } = run(['--title', 'Oma', '--yes'])
    expect(status).toBe(1)
    expect(stdout).toContain('Tunnus "oma" on jo käytössä.')
    expect(readFileSync(join(folder, 'oma.json'), 'utf8')).toBe('mine')
  })

  test.each([
    [['--persona', 'ain'], 'Sallitut: aino, amina, eino, idil, marko, paivi, toivo.'],
    [['--screen', 'hidden', '--for', 'both'], 'Näyttö voi olla piilossa vain'],
    [['--says', 'Soita 050 123 4567'], 'voisi olla oikea'],
    [['--says', '<b>'], 'merkkejä < ja >'],
    [['--says', '@soita-11'], 'Tarkoititko "@soita-112"?'],
    [['--title', 'Aino'], 'Tunnus "aino" on jo käytössä.'],
    [['--theme', 'free'], 'Sallitut: messages, health, sign-in, guidance.'],
    [['--nimi', 'X'], 'Sallitut: --title'],
  ])('%j is told', async (options, message) => {
    expect(await begin([...options, '--yes'])).toContain(message)
  })
})

test.each([
  ['Äiti käy läpi: osa 2', 'aiti-kay-lapi-osa-2'],
  ['Östersundomin Åke', 'ostersundomin-ake'],
  ['  Soita!  ', 'soita'],
  ['…', ''],
])('the id of %j is %j', (title, id) => {
  expect(idOf(title)).toBe(id)
})

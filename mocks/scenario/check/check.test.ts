import { describe, expect, test } from 'vitest'
import { type Edit, edited, loadWith } from '../../../src/testing/edited.ts'
import type { Finding } from '../read/read.ts'
import { looksPassive } from './plain.ts'

const message = 'laheta-viesti.json'
const first = 'ensimmainen-kirjautuminen.json'
const urgent = 'kiireellinen-viesti.json'
const free = 'vapaa.json'
const texts = 'texts/laheta-viesti.json'

/** What is noted at the edited line, after an edit that breaks nothing. */
const noted = (edit: Edit, { by = edit.file, today }: { by?: string; today?: string } = {}) => {
  const { text, line } = edited(edit)
  return notes(by, { [edit.file]: text }, today).filter(
    (one) => one.file === edit.file && one.line === line,
  )
}

const notes = (
  scenario: string,
  files: Readonly<Record<string, string | undefined>>,
  today?: string,
): readonly Finding[] => {
  const loaded = loadWith(scenario, files, today)
  if ('findings' in loaded) throw new Error(JSON.stringify(loaded.findings))
  return loaded.notes
}

const warning = (part: string) => ({
  severity: 'warning',
  message: { en: expect.stringContaining(part), fi: expect.stringMatching(/\S/) },
})

describe('a warning breaks nothing:', () => {
  test('a translation that is missing', () => {
    const edit = { file: message, after: '"goal"', find: 'Auta Ainoa', put: 'Neuvo Ainoa' }
    expect(noted(edit)).toContainEqual(expect.objectContaining(warning('missing: sv, en')))
  })

  test('a translation that is missing in one language', () => {
    const edit = { file: texts, after: '"rows"', find: '"sv":', put: '"fi-x-selko":' }
    const found = notes(message, { [texts]: edited(edit).text })
    expect(found).toContainEqual(
      expect.objectContaining({ file: message, line: 5, ...warning('missing: sv.') }),
    )
  })

  test('a file of translations that is missing, once', () => {
    const found = notes(message, { [texts]: undefined }).filter(({ file }) => file === message)
    expect(found.filter(({ message: { en } }) => en.includes('translation'))).toMatchObject([
      { line: 4, ...warning(texts) },
    ])
  })

  test('a row of a sentence that is no more', () => {
    const edit = { file: texts, after: '"rows"', find: '"fi": "', put: '"fi": "Vanha: ' }
    expect(noted(edit, { by: message })).toMatchObject([warning('nowhere')])
  })

  test('a comparison that is over a year old', () => {
    const edit = { file: message, find: '"2026-11-21"', put: '"2026-11-20"' }
    expect(noted(edit, { today: '2027-11-20' })).toEqual([])
    expect(noted(edit, { today: '2027-11-21' })).toMatchObject([warning('2026-11-20')])
  })

  test('a cue that no model and no slip sets off', () => {
    const edit = {
      file: message,
      after: '"id": "reply-from-dentist"',
      find: '"unit": "harjula-hammas"',
      put: '"unit": "harjula-hammas", "topic": "symptom"',
    }
    expect(noted(edit)).toMatchObject([warning('reply-from-dentist')])
  })

  test('an act in a model that is refused and not needed', () => {
    const edit = {
      file: first,
      after: '"id": "contact",',
      find: '{ "open": "contact" },',
      put: '{ "open": "contact" }, { "act": "terms.accept", "with": { "terms": false, "sharing": true } },',
    }
    expect(noted(edit)).toMatchObject([warning('(invalid)')])
  })

  test('a failure that the step does not meet', () => {
    const edit = {
      file: urgent,
      after: '"id": "answer"',
      find: '"feedback"',
      put: '"failures": [{ "id": "x", "failure": "F26", "on": "messages.reply", "recover": "Soita." }], "feedback"',
    }
    expect(noted(edit)).toContainEqual(expect.objectContaining(warning('messages.reply')))
  })

  test.each([
    ['a long sentence', 'a b c d e f g h i j k l m.', '13 words'],
    ['two commas', 'Tule, katso, mene.', 'one comma'],
    ['a long word', 'Tämä on epäjärjestelmällisyys.', 'epäjärjestelmällisyys'],
    ['a passive', 'Asia tehdään nyt.', 'tehdään'],
  ])('in plain Finnish %s', (_, sentence, part) => {
    const edit = {
      file: texts,
      after: '"rows"',
      find: '"fi-x-selko": "',
      put: `"fi-x-selko": "${sentence} `,
    }
    expect(noted(edit, { by: message })).toContainEqual(expect.objectContaining(warning(part)))
  })

  test('a long sentence in Finnish for clients', () => {
    const long = `${'sana '.repeat(18)}loppuu.`
    const plain = JSON.stringify({ fi: long, 'fi-x-selko': 'Lyhyt.', sv: 'x', en: 'x' })
    const goal = edited({ file: message, find: '"goal": "', put: `"goal": "${long}", "x": "` }).text
    const told = notes(message, {
      [message]: goal.replace(/, "x": "[^"]*"/, ''),
      [texts]: edited({ file: texts, find: '"rows": [', put: `"rows": [ ${plain},` }).text,
    })
    expect(told).toContainEqual(expect.objectContaining(warning('19 words, at most 18')))
  })

  test('what only professionals see is not measured', () => {
    const edit = {
      file: message,
      find: '"tell": "',
      put: `"tell": "${'sana '.repeat(20)}loppuu. `,
    }
    expect(noted(edit).filter(({ message: { en } }) => en.includes('words'))).toEqual([])
  })
})

describe('what is good to know', () => {
  test('are the languages that nobody has reviewed, once a file', () => {
    const infos = notes(message, {}).filter(({ severity }) => severity === 'info')
    const files = infos.map(({ file }) => file)
    expect(new Set(files).size).toBe(files.length)
    expect(infos).toContainEqual(
      expect.objectContaining({
        file: texts,
        message: expect.objectContaining({ en: expect.stringContaining('fi-x-selko, sv, en') }),
      }),
    )
  })
})

describe('a text may say', () => {
  test.each([
    'Soita 112 tai 116 117.',
    'Kello 9–11 tai kello 8–15.30.',
    'Aika on kello 9.10.',
    'Soita 08 000 1100 tai 050 000 1234.',
    'Viikko 5.1 on 3.5 tuntia.',
    'Hinta on 2 000 000 000 euroa.',
    'Tunnus on 131052-9308.',
    'Paina [[messages.sendMessage]].',
  ])('%s', (sentence) => {
    const { text } = edited({ file: message, find: '"why": "', put: `"why": "${sentence} ` })
    expect(loadWith(message, { [message]: text })).not.toHaveProperty('findings')
  })
})

describe('a cue that fires for every fact', () => {
  const reply = '{ "happened": "professional.replied" }'
  const put = (after: string): Edit => ({
    file: message,
    find: '"after": { "happened": "message.sent", "where": { "unit": "harjula" } }',
    put: `"each": true, "after": ${after}`,
  })
  const isRefused = (after: string): boolean =>
    'findings' in loadWith(message, { [message]: edited(put(after)).text })

  test.each([
    reply,
    `{ "any": [{ "happened": "message.sent" }, ${reply}] }`,
    `{ "any": [{ "happened": "message.sent" }, { "not": ${reply} }] }`,
    '{ "happened": "cue.fired", "where": { "cue": "reply" } }',
    '{ "happened": "professional.replied", "where": { "by": "hanna" } }',
  ])('must not set itself off: %s', (after) => {
    expect(isRefused(after)).toBe(true)
  })

  test.each([
    '{ "happened": "message.sent" }',
    `{ "all": [{ "happened": "message.sent" }, { "not": ${reply} }] }`,
    '{ "any": [{ "happened": "message.sent" }, { "happened": "professional.replied", "where": { "by": "outi" } }] }',
  ])('may come after other things: %s', (after) => {
    expect(isRefused(after)).toBe(false)
  })
})

describe('free practice', () => {
  const without = (theme: string): string => {
    const { text } = edited({ file: free, find: '"theme": "free"', put: `"theme": "${theme}"` })
    return text.replace(/"cues": \[[\s\S]*\],\n {2}"debrief"/, '"debrief"')
  }

  test('may do without cues when it is marked free', () => {
    expect(loadWith(free, { [free]: without('free') })).not.toHaveProperty('findings')
  })

  test('has cues when it is not', () => {
    expect(loadWith(free, { [free]: without('messages') })).toMatchObject({
      findings: [{ line: 9, message: { en: expect.stringContaining('"theme": "free"') } }],
    })
  })
})

test('a scenario with a failure F26 or a call for help says before what to do in an emergency', () => {
  const { text, line } = edited({
    file: urgent,
    find: '"before"',
    put: '"summary"',
    told: '"failure": "F26"',
  })
  const found = loadWith(urgent, { [urgent]: text.replace(/ {2}"summary": "@[^\n]*\n/, '') })
  expect(found).toMatchObject({ findings: [{ line: line - 1, severity: 'error' }] })
})

test('a sentence that has two rows is told at the second', () => {
  const row = JSON.stringify({ fi: 'Kirjautuminen', sv: 'Logga in', en: 'Logging in' })
  const { text, line } = edited({ file: texts, find: '"rows": [', put: `"rows": [ ${row},\n` })
  const found = loadWith(message, { [texts]: text })
  expect(found).toMatchObject({ findings: [{ file: texts, severity: 'error' }] })
  expect('findings' in found && (found.findings[0]?.line ?? 0) > line).toBe(true)
})

test('a file that begins with a byte order mark is read', () => {
  const { text } = edited({ file: message, find: '{', put: '\uFEFF{' })
  expect(loadWith(message, { [message]: text })).not.toHaveProperty('findings')
})

describe('the passive', () => {
  test.each(
    'annetaan luetaan tehdään syödään mennään tullaan ollaan kysytään valitaan kuunnellaan'.split(
      ' ',
    ),
  )('is seen in %s', (word) => {
    expect(looksPassive(word)).toBe(true)
  })

  test.each(
    'mitään lääkkeestään asioitaan lääkkeitään tunnuksellaan laitteellaan kotiin rintaan pöytään kertaan mukaan kanssaan ääneen iltaan työtään Ketään'.split(
      ' ',
    ),
  )('is not seen in %s', (word) => {
    expect(looksPassive(word)).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exercise } from '../../../src/testing/scripts.ts'
import { formats } from '../format/formats.ts'
import { read } from './read.ts'

const place = z.strictObject({
  name: z.string(),
  beds: z.int().default(1),
  level: z.enum(['low', 'high']).optional(),
  units: z.array(z.strictObject({ id: z.string(), open: z.boolean() })).optional(),
})

/** Where the findings are, as an editor tells it: `line:column`. */
const places = (text: string, schema: z.ZodType = place): readonly string[] => {
  const reading = read('kainuu.json', text, schema)
  return 'findings' in reading
    ? reading.findings.map(({ file, line, column }) => `${file}:${line}:${column}`)
    : []
}

const messages = (text: string, schema: z.ZodType = place): readonly string[] => {
  const reading = read('kainuu.json', text, schema)
  return 'findings' in reading ? reading.findings.map(({ message }) => message.en) : []
}

describe('a file that is well', () => {
  test('is read with its defaults filled in', () => {
    expect(read('kainuu.json', '{ "name": "Kainuu" }', place)).toMatchObject({
      value: { name: 'Kainuu', beds: 1 },
    })
  })

  test('can be pointed at', () => {
    const reading = read('kainuu.json', '{\n  "name": "Kainuu",\n  "beds": 3\n}', place)
    if ('findings' in reading) throw new Error('It should be well')
    const words = { fi: 'Liikaa.', en: 'Too many.' }
    expect(reading.at(['beds'], words)).toEqual({
      file: 'kainuu.json',
      line: 3,
      column: 11,
      severity: 'error',
      message: words,
    })
    expect(reading.at([], words, 'beds')).toMatchObject({ line: 3, column: 3 })
    // What is not written stands where it would.
    expect(reading.at(['units', 0, 'id'], words)).toMatchObject({ line: 1, column: 1 })
  })
})

describe('a file that is not JSON', () => {
  test.each([
    ['lacks a comma', '{\n  "name": "Kainuu"\n  "beds": 3\n}', '2:19'],
    ['has a comma too many', '{\n  "name": "Kainuu",\n}', '2:19'],
    ['has a comma too many in a list', '{ "units": [1, 2,\n] }', '1:17'],
    ['lacks a bracket', '{\n  "units": [{ "id": "a" }\n', '3:1'],
    ['lacks a quotation mark', '{\n  "name: "Kainuu"\n}', '2:11'],
    ['has a comment', '{\n  // of Kainuu\n  "name": "Kainuu"\n}', '2:3'],
    ['has single quotation marks', "{\n  'name': 'Kainuu'\n}", '2:3'],
    ['holds two', '{ "name": "Kainuu" } {}', '1:22'],
  ])('because it %s is told where', (_, text, expected) => {
    expect(places(text)).toEqual([`kainuu.json:${expected}`])
    expect(messages(text)).toEqual([expect.stringContaining('not JSON')])
  })
})

test.each(['', '\n  \n', '\uFEFF'])('a file that is empty is told at its start: %j', (text) => {
  expect(places(text)).toEqual(['kainuu.json:1:1'])
  expect(messages(text)).toEqual([expect.stringContaining('empty')])
})

test('a byte order mark before the text does no harm', () => {
  expect(read('kainuu.json', '\uFEFF{ "name": "Kainuu" }', place)).toHaveProperty('value')
  expect(places('\uFEFF{ "nam": "Kainuu" }')).toEqual(['kainuu.json:1:3'])
})

describe('what does not fit the schema is told where', () => {
  test('an unknown key, at the key', () => {
    const text = '{\n  "name": "Kainuu",\n  "bed": 3\n}'
    expect(places(text)).toEqual(['kainuu.json:3:3'])
    expect(messages(text)).toEqual([
      expect.stringMatching(/"bed".*Did you mean "beds".*"name", "beds", "level", "units"/),
    ])
  })

  test('a needed key written wrong, once', () => {
    const text = '{\n  "nmae": "Kainuu"\n}'
    expect(places(text)).toEqual(['kainuu.json:2:3'])
    expect(messages(text)).toEqual([expect.stringContaining('Did you mean "name"')])
  })

  test('a wrong type, at the value', () => {
    const text = '{\n  "name": "Kainuu",\n  "beds": "three"\n}'
    expect(places(text)).toEqual(['kainuu.json:3:11'])
    expect(messages(text)).toEqual([expect.stringContaining('number')])
  })

  test('a value that is none of the allowed, with those that are', () => {
    const text = '{\n  "name": "Kainuu",\n  "level": "middle"\n}'
    expect(places(text)).toEqual(['kainuu.json:3:12'])
    expect(messages(text)).toEqual([expect.stringContaining('"low", "high"')])
  })

  test('deep within, on its own line', () => {
    const units = '[\n    { "id": "a", "open": true },\n    { "id": "b", "open": "no" }\n  ]'
    expect(places(`{\n  "name": "Kainuu",\n  "units": ${units}\n}`)).toEqual(['kainuu.json:5:26'])
  })

  test('several things, all at once', () => {
    expect(places('{\n  "name": 1,\n  "beds": 1.5\n}')).toEqual([
      'kainuu.json:2:11',
      'kainuu.json:3:11',
    ])
  })

  test('with Windows line ends on the same lines', () => {
    expect(places('{\r\n  "name": "Kainuu",\r\n  "beds": "three"\r\n}')).toEqual([
      'kainuu.json:3:11',
    ])
  })

  test('a file that is no object, at its start', () => {
    for (const text of ['null', '[]', '"Kainuu"', '7'])
      expect(places(text)).toEqual(['kainuu.json:1:1'])
  })

  test('a missing key, by its name', () => {
    const text = '{\n  "name": "Kainuu",\n  "units": [\n    { "id": "a" }\n  ]\n}'
    expect(places(text)).toEqual(['kainuu.json:4:5'])
    expect(messages(text)).toEqual([expect.stringContaining('open')])
  })

  test('a key that stands twice, at the one that counts', () => {
    expect(places('{\n  "name": "Kainuu",\n  "beds": 3,\n  "beds": "three"\n}')).toEqual([
      expect.stringMatching(/^kainuu\.json:4:/),
    ])
  })
})

describe('deep in alternatives, what is wrong with the nearest is told', () => {
  const written = exercise({ steps: [{ id: 'one', done: { page: 'home' } }] })

  /** A scenario with a step of its own, each of its parts on a line of its own. */
  const withStep = (part: string, text: string): string => {
    const [step] = written.scenario.steps
    const lines = Object.entries({ ...step, [part]: '@' }).map(
      ([key, value]) => `"${key}": ${value === '@' ? text : JSON.stringify(value)}`,
    )
    const scenario = JSON.stringify({ ...written.scenario, steps: '@' })
    return scenario.replace('"@"', () => `[{\n${lines.join(',\n')}\n}]`)
  }

  /** What is found, by the text at which it points. */
  const found = (part: string, text: string): readonly { at: string; says: string }[] => {
    const whole = withStep(part, text)
    const reading = read('try.json', whole, formats.scenario)
    const lines = whole.split('\n')
    return 'findings' in reading
      ? reading.findings.map(({ line, column, message }) => ({
          at: lines[line - 1]?.slice(column - 1) ?? '',
          says: message.en,
        }))
      : []
  }

  test('nothing when all is well', () => {
    expect(found('done', '{ "page": "home" }')).toEqual([])
  })

  test.each([
    ['an unknown act', 'model', '[{ "act": "session.opne" }]', '"session.opne"', '"session.open"'],
    ['what is no act', 'model', '[{ "act": "session.get" }]', '"session.get"', '"session.open"'],
    ['an unknown page', 'model', '[{ "open": "hom" }]', '"hom"', '"home"'],
    ['a time that is none', 'model', '[{ "wait": "soon" }]', '"soon"', 'not a time'],
    [
      "an act's value that breaks its contract",
      'model',
      '[{ "act": "session.open", "with": { "method": "code" } }]',
      '"code"',
      '"bank", "certificate"',
    ],
    [
      'a value that its act does not take',
      'model',
      '[{ "act": "session.open", "with": { "method": "bank", "speed": "1" } }]',
      '"speed"',
      '"speed"',
    ],
    [
      'an unknown fact within a value',
      'model',
      '[{ "act": "messages.read", "with": { "conversation": { "of": "message.snet" } } }]',
      '"message.snet"',
      '"message.sent"',
    ],
    ['an unknown fact', 'done', '{ "happened": "signed.inn" }', '"signed.inn"', '"signed.in"'],
    [
      'an unknown key beside a fact',
      'done',
      '{ "happened": "signed.in", "wher": {} }',
      '"wher"',
      '"wher"',
    ],
    [
      'an unknown fact in not in any in all',
      'done',
      '{ "all": [{ "page": "home" }, { "any": [{ "not": { "happened": "x.y" } }] }] }',
      '"x.y"',
      '"signed.in"',
    ],
    ['nothing to join', 'done', '{ "any": [] }', '[]', 'at least 1'],
    [
      'word beginnings that are too short',
      'done',
      '{ "happened": "message.sent", "where": { "text": { "has": ["a"] } } }',
      '"a"',
      'at least 2',
    ],
  ])('%s', (_, part, text, at, says) => {
    expect(found(part, text)).toEqual([
      { at: expect.stringMatching(startsWith(at)), says: expect.stringContaining(says) },
    ])
  })

  test.each([
    ['model', '[{ "opne": "home" }]', 'opne', 'open'],
    ['model', '[{ "wiat": "next" }]', 'wiat', 'wait'],
    ['model', '[{ "act": "session.close", "wiht": {} }]', 'wiht', 'with'],
    ['model', '[{ "atc": "session.close" }]', 'atc', 'act'],
    ['done', '{ "hapened": "signed.in" }', 'hapened', 'happened'],
    ['done', '{ "pgae": "home" }', 'pgae', 'page'],
    ['done', '{ "any": [{ "nto": { "page": "home" } }] }', 'nto', 'not'],
  ])('in the %s %s is told at the word, with the nearest', (part, text, wrong, right) => {
    expect(found(part, text)).toEqual([
      {
        at: expect.stringMatching(startsWith(`"${wrong}"`)),
        says: expect.stringMatching(new RegExp(`Unknown key.*Did you mean "${right}"`)),
      },
    ])
  })

  test('a misspelt word of a matcher, at the word', () => {
    const text = '{ "happened": "message.sent", "where": { "unit": { "inn": ["harjula"] } } }'
    expect(found('done', text)).toContainEqual({
      at: expect.stringMatching(startsWith('"inn"')),
      says: expect.stringContaining('Unknown key'),
    })
  })
})

const startsWith = (text: string): RegExp =>
  new RegExp(`^${text.replaceAll(/[.[\]{}"]/g, String.raw`\$&`)}`)

test('every text is read or refused with a place within it', () => {
  const [good] = [
    JSON.stringify(exercise({ steps: [{ id: 'a', done: { page: 'home' } }] }).scenario),
  ]
  const broken = fc
    .tuple(
      fc.nat(good.length),
      fc.nat(5),
      fc.constantFrom('', '"', '{', ']', ',', ':', '1', '\n', '\\'),
    )
    .map(([from, length, put]) => good.slice(0, from) + put + good.slice(from + length))
  fc.assert(
    fc.property(fc.oneof(broken, fc.json(), fc.string()), (text) => {
      const reading = read('try.json', text, formats.scenario)
      if (!('findings' in reading)) return
      expect(reading.findings.length).toBeGreaterThan(0)
      for (const { line, column, message } of reading.findings) {
        const written = text.split('\n')[line - 1]
        expect(written).toBeDefined()
        expect(column).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((written?.length ?? 0) + 1)
        expect(message.fi).not.toBe('')
        expect(message.en).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

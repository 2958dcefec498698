import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  changedAt,
  linesOf,
  type Mutant,
  nodesOf,
  told,
  written,
} from '../../src/testing/mutations.ts'
import { scenarioFolder } from '../../src/testing/scripts.ts'
import { formats } from './format/formats.ts'
import { filesOf } from './read/folder.ts'
import type { Finding, Path } from './read/read.ts'

const scenario = z.looseObject({
  persona: z.string(),
  place: z.string(),
  steps: z.array(
    z.looseObject({
      id: z.string(),
      model: z.array(z.unknown()).optional(),
      ways: z.array(z.looseObject({})).optional(),
      slips: z.array(z.looseObject({})).optional(),
      next: z.array(z.looseObject({})).optional(),
    }),
  ),
})

const scenarios = filesOf(scenarioFolder)
  .filter((name) => /^[^/]+\.json$/.test(name))
  .toSorted()
  .map((file) => {
    const value: unknown = JSON.parse(written(file) ?? '')
    return { file, value, known: scenario.parse(value) }
  })

/** Every real file, with a scenario that uses it, and the schema that it has to fit. */
const files = [
  ...scenarios.map(({ file, value }) => ({ file, by: file, value, schema: formats.scenario })),
  ...used('personas', ({ persona }) => persona, formats.persona),
  ...used('places', ({ place }) => place, formats.place),
  ...used('texts', ({ persona }) => persona, formats.texts),
  ...used('texts', (_, file) => file.replace('.json', ''), formats.texts),
]

function used(
  folder: string,
  nameOf: (one: z.output<typeof scenario>, file: string) => string,
  schema: z.ZodType,
) {
  const all = scenarios.map(({ file, known }) => [`${folder}/${nameOf(known, file)}.json`, file])
  return [...new Map(all.map(([file = '', by = '']) => [file, by]))].map(([file, by]) => ({
    file,
    by,
    value: JSON.parse(written(file) ?? '') as unknown,
    schema,
  }))
}

/** One of each place in the format: what stands in lists is alike. */
function ofEachKind<T extends { readonly file: string; readonly path: Path }>(
  all: readonly T[],
): readonly T[] {
  const kinds = new Map<string, T>()
  for (const one of all) {
    const folder = one.file.includes('/') ? one.file.replace(/\/.*/, '') : ''
    const kind = [folder, ...one.path.map((key) => (typeof key === 'number' ? '*' : key))].join('.')
    // Fields and inputs of another fact or act are other places.
    if (!kinds.has(kind)) kinds.set(kind, one)
  }
  return [...kinds.values()]
}

const nodes = ofEachKind(
  files.flatMap(({ file, by, value, schema }) =>
    nodesOf(value)
      .slice(1)
      .map((node) => ({ file, by, whole: value, schema, ...node })),
  ),
)

type Node = (typeof nodes)[number]

const mutant = (
  name: string,
  { file, by, whole }: Pick<Node, 'file' | 'by' | 'whole'>,
  path: Path,
  put: unknown,
): Mutant => ({
  name: `${name}: ${path.join('.')} in ${file}`,
  file,
  by,
  value: changedAt(whole, path, put),
  path,
})

const errorsAt = (findings: readonly Finding[], { file, value }: Mutant, path: Path) =>
  findings.filter(
    (one) => one.severity === 'error' && one.file === file && one.line === linesOf(value)(path),
  )

/** Every finding stands on a line that there is, and says in both languages what to do. */
function expectSound(findings: readonly Finding[], { file, value }: Mutant): void {
  const last = JSON.stringify(value, null, 2).split('\n').length
  const unsound = findings.filter(
    (one) =>
      one.line < 1 ||
      (one.file === file && one.line > last) ||
      !/\S{2,}/.test(one.message.fi) ||
      !/\S{2,}/.test(one.message.en),
  )
  expect(unsound).toEqual([])
}

describe('a key that is taken away', () => {
  const cases = nodes
    .filter(({ path }) => typeof path.at(-1) === 'string')
    .map((node) => ({ ...mutant('without', node, node.path, undefined), node }))

  test.each(cases)('$name', (one) => {
    const findings = told(one, false)
    expectSound(findings, one)
    // What may be left out may be missed by something else; what may not is told where it should stand.
    if (one.node.schema.safeParse(one.value).success) return
    expect(errorsAt(findings, one, one.path.slice(0, -1)), JSON.stringify(findings)).not.toEqual([])
  })
})

describe('a value of another kind', () => {
  const other = (value: unknown): unknown => {
    if (typeof value === 'string') return 7
    if (Array.isArray(value)) return {}
    return typeof value === 'object' ? [] : 'seitsemän'
  }
  const cases = nodes
    .filter(({ path }) => path.length > 0)
    .map((node) => mutant('another kind', node, node.path, other(node.value)))

  test.each(cases)('$name', (one) => {
    const findings = told(one, false)
    expectSound(findings, one)
    expect(errorsAt(findings, one, one.path), JSON.stringify(findings)).not.toEqual([])
  })
})

/** Keys whose words name something that there has to be. */
const namingKeys: readonly (string | number)[] =
  'act appointment basis by change children contact contacts conversation device elsewhere failure feels field form from go happened if kind kinds language level meal measurement missed municipality noticed of on only open otherPersonas others page pages persona place plan quality question reason recipient remove result said service services since skill skills slip state task tasks test theme to topic topics unit units variant way'.split(
    ' ',
  )

describe('a name that there is not', () => {
  const cases = nodes
    .filter(({ path, value, file }) => {
      const key = path.findLast(
        (part) => typeof part === 'string' && part !== 'in' && part !== 'not',
      )
      return (
        typeof value === 'string' &&
        namingKeys.includes(key ?? '') &&
        !file.startsWith('texts') &&
        // When a unit is open is told in words.
        !(file.startsWith('places') && key === 'open') &&
        // So are why the client comes, what belongs elsewhere, and what was compared.
        !(key === 'reason' && (path.includes('appointments') || path.includes('with'))) &&
        !(path.at(-1) === 'not' && path.includes('areas')) &&
        !(key !== 'basis' && path.includes('checkedAgainst')) &&
        // What a unit books gets a name of its own there.
        !(key === 'appointment' && path.includes('appointment.given')) &&
        // What a professional begins to write has a name of its own too.
        !(key === 'conversation' && path.includes('professional.wrote')) &&
        // These are times of day.
        !(file.startsWith('places') && (key === 'from' || key === 'to'))
      )
    })
    .map((node) => mutant('unknown', node, node.path, 'qqqqqq'))

  test.each(cases)('$name', (one) => {
    const findings = told(one, false)
    expectSound(findings, one)
    const here = errorsAt(findings, one, one.path)
    expect(here, JSON.stringify(findings)).not.toEqual([])
    expect(here.map(({ message }) => message.fi).join()).toContain('qqqqqq')
  })
})

const withSteps = scenarios.filter(({ known }) => known.steps.length > 1)

const inScenario = (
  name: string,
  { file, value }: (typeof scenarios)[number],
  ...changes: readonly (readonly [Path, unknown])[]
): Mutant => {
  let now = value
  for (const [path, put] of changes) now = changedAt(now, path, put)
  const [path = []] = changes[0] ?? []
  return { name: `${name}: ${path.join('.')} in ${file}`, file, by: file, value: now, path }
}

describe('a course that leads nowhere', () => {
  const cases = withSteps.flatMap((one) =>
    one.known.steps.flatMap(({ id }, index) => [
      {
        ...inScenario('to itself', one, [['steps', index, 'next'], [{ go: id }]]),
        at: ['steps', index, 'next', 0, 'go'],
        onRoad: true,
      },
      ...(index === 0
        ? []
        : [
            {
              ...inScenario(
                'back',
                one,
                [['steps', index, 'next'], [{ go: one.known.steps[0]?.id }]],
                [['next'], undefined],
              ),
              at: ['steps', index, 'next', 0, 'go'],
              onRoad: one.known.steps
                .slice(0, index)
                .every(({ next = [] }) => next.every((branch) => 'if' in branch)),
            },
          ]),
    ]),
  )

  test.each(cases)('$name', ({ at, ...one }) => {
    const findings = told(one, false)
    expectSound(findings, one)
    if (errorsAt(findings, one, at).length > 0) return
    // Another way may lead past the step: then a step before it is cut off, or the models go round.
    const played = told(one, true)
    expectSound(played, one)
    // What only a branch leads to may lead back: the models go past it.
    if (!one.onRoad) return
    expect(
      played.filter(({ severity }) => severity === 'error'),
      JSON.stringify(played),
    ).not.toEqual([])
  })
})

describe('steps in another order', () => {
  const cases = withSteps.flatMap((one) =>
    one.known.steps
      .slice(1)
      .map((step, index) =>
        inScenario(
          'swapped',
          one,
          [['steps', index], step],
          [['steps', index + 1], one.known.steps[index]],
        ),
      ),
  )

  test.each(cases)('$name', (one) => {
    const findings = told(one, true)
    expectSound(findings, one)
    // What is taken has been played to its end: it is well in this order too.
    const broken = findings.filter(({ severity }) => severity === 'error')
    expect(broken.filter(({ file }) => file !== one.file)).toEqual([])
  })
})

describe('what cannot be done', () => {
  const waiting = [{ wait: '1min' }]
  const cases = withSteps.flatMap((one) =>
    one.known.steps.flatMap(({ model, ways = [], slips = [], next = [] }, index) => [
      ...(model ? [inScenario('model', one, [['steps', index, 'model'], waiting])] : []),
      ...ways.map((_, way) =>
        inScenario('way', one, [['steps', index, 'ways', way, 'model'], waiting]),
      ),
      ...slips.map((_, slip) =>
        inScenario('slip', one, [['steps', index, 'slips', slip, 'try'], waiting]),
      ),
      ...next.flatMap((branch, at) =>
        'model' in branch
          ? [inScenario('branch', one, [['steps', index, 'next', at, 'model'], waiting])]
          : [],
      ),
    ]),
  )

  test.each(cases)('$name', (one) => {
    const findings = told(one, true)
    expectSound(findings, one)
    expect(errorsAt(findings, one, one.path), JSON.stringify(findings)).not.toEqual([])
  })
})

test('there are very many of these', () => {
  expect(nodes.length * 2).toBeGreaterThan(200)
})

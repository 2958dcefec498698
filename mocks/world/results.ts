import { problem } from '../../src/api/problem.ts'
import { toIso } from '../../src/lib/time.ts'
import { byId } from './by-id.ts'
import type { LabResult } from './health-types.ts'
import { staffName, member } from './staff.ts'
import { type Context, fact, type Rules, type World } from './world.ts'

export const resultRules: Rules<'results.list' | 'results.get' | 'results.read' | 'tests.get'> = {
  'results.list': {
    view: (world, _, context) => latestFirst(world).map((result) => row(world, result, context)),
  },
  'results.get': {
    view: (world, { result }, context) => {
      const found = resultOf(world, result)
      if (!found) return unknownResult(result)
      const { say } = context
      const { place } = world
      const unit = byId(place.units, found.unit)
      const by = found.comment?.by ?? ''
      return {
        ...row(world, found, context),
        taken: toIso(found.taken),
        unit: { id: found.unit, name: say(unit?.name ?? found.unit), phone: unit?.phone ?? '' },
        rows: found.rows.flatMap((one) => {
          const test = testOf(world, one.test)
          if (!test) return []
          const range = one.range ?? test.range
          return {
            ...testRow(test, range, context),
            value: one.value,
            mark: markOf(one.value, range),
            about: say(test.about),
            results: readable(world).filter(({ rows }) =>
              rows.some((other) => other.test === one.test),
            ).length,
          }
        }),
        comment: found.comment
          ? {
              by: { id: by, name: staffName(world, by), role: say(member(world, by)?.role ?? '') },
              text: say(found.comment.text),
            }
          : null,
      }
    },
  },
  'results.read': {
    decide: (world, { result }) => {
      const found = resultOf(world, result)
      if (!found) return unknownResult(result)
      return found.state === 'new' ? [fact('result.read', { result })] : []
    },
    view: () => ({}),
  },
  'tests.get': {
    view: (world, { test: id }, context) => {
      const test = testOf(world, id)
      if (!test) return problem('not-found', `No test ${id}`)
      return {
        ...testRow(test, test.range, context),
        about: context.say(test.about),
        points: latestFirst(world)
          .toReversed()
          .flatMap((result) =>
            result.rows
              .filter((one) => one.test === id)
              .map(({ value, range = test.range }) => ({
                result: result.id,
                at: toIso(result.taken),
                value,
                mark: markOf(value, range),
              })),
          ),
      }
    },
  },
}

type Test = World['place']['tests'][number]
type Range = Test['range']

const unknownResult = (id: string) => problem('not-found', `No result ${id}`)

const testOf = ({ place }: World, id: string): Test | undefined => byId(place.tests, id)

/** What the laboratory has answered. */
const readable = ({ results }: World): readonly LabResult[] =>
  results.filter(({ state }) => state !== 'coming')

const resultOf = (world: World, id: string): LabResult | undefined =>
  readable(world).find((result) => result.id === id)

const latestFirst = (world: World): readonly LabResult[] =>
  readable(world).toSorted((a, b) => b.taken - a.taken)

/** Where a value lies outside of a range. */
const markOf = (value: number, { min, max }: Range): 'below' | 'above' | null =>
  min !== undefined && value < min ? 'below' : max !== undefined && value > max ? 'above' : null

const testRow = ({ id, name, measure, decimals }: Test, { min, max }: Range, { say }: Context) => ({
  test: id,
  name: say(name),
  unit: say(measure),
  decimals,
  range: { min: min ?? null, max: max ?? null },
})

const row = (
  world: World,
  { id, name, at, state, rows, comment }: LabResult,
  { say }: Context,
) => ({
  id,
  name: say(name),
  at: toIso(at),
  unread: state === 'new',
  outside: rows.filter(({ test, value, range }) => {
    const known = range ?? testOf(world, test)?.range
    return known !== undefined && markOf(value, known) !== null
  }).length,
  commented: comment !== undefined,
})

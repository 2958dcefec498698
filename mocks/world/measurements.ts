import type { Input } from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import { day, minute } from '../../src/lib/milliseconds.ts'
import { dayOf, fromIso, toIso, weekday } from '../../src/lib/time.ts'
import type { FactData } from './facts.ts'
import type { Measurement, MeasurementKind, Values } from './health-types.ts'
import { entryOf } from './measurement-facts.ts'
import { monitoringOf, progressOf } from './monitoring.ts'
import { client, staffName } from './staff.ts'
import { fact, type Rules, type World } from './world.ts'

export const measurementRules: Rules<
  'measurements.list' | 'measurements.series' | 'measurements.add' | 'measurements.remove'
> = {
  'measurements.list': {
    view: (world, _, context) => ({
      sharing: world.consents.sharing,
      kinds: world.place.measurements.map(({ kind }) => {
        const entries = latestFirst(world, kind)
        const [latest] = entries
        return {
          kind,
          count: entries.length,
          latest: latest === undefined ? null : viewEntry(world, latest),
        }
      }),
      tasks: monitoringOf(world, context),
    }),
  },
  'measurements.series': {
    view: (world, { kind }, context) => {
      const rule = ruleOf(world, kind)
      if (!rule) return unknownKind(kind)
      return {
        kind,
        sharing: world.consents.sharing,
        fields: rule.fields.map(({ field, decimals, min, max, optional }) => ({
          field,
          decimals,
          min,
          max,
          optional,
        })),
        target: targetOf(world, rule),
        advice: rule.advice.map(context.say),
        tasks: monitoringOf(world, context).filter((task) => task.kind === kind),
        entries: latestFirst(world, kind).map((one) => viewEntry(world, one)),
      }
    },
  },
  'measurements.add': {
    decide: (world, input, { now }) => {
      const { kind, meal, sure = false } = input
      const rule = ruleOf(world, kind)
      if (!rule) return unknownKind(kind)
      const { values, faults } = readValues(rule, input)
      const when = readTime(input.at, now)
      const wrong = { ...faults, ...(typeof when === 'string' && { at: when }) }
      if (typeof when === 'string' || Object.keys(wrong).length > 0)
        return problem('invalid', 'The measurement cannot be kept as it is', wrong)
      const odd = oddIn(rule, values)
      const isOdd = Object.keys(odd).length > 0
      if (isOdd && !sure) return problem('implausible', 'The measurement looks odd', odd)
      const added = fact('measurement.added', {
        measurement: nextId(world),
        kind,
        at: toIso(when),
        weekday: weekdays[weekday(dayOf(when)) - 1] ?? 'mon',
        sure: isOdd,
        ...(meal && { meal }),
        ...values,
      })
      const task = completedBy(world, added.data)
      return [added, ...(task === undefined ? [] : [fact('monitoring.completed', { task })])]
    },
    view: ({ tasks, measurements }, _, { say }, decided) => {
      const added = decided.find((one) => one.name === 'measurement.added')
      const completed = decided.find((one) => one.name === 'monitoring.completed')
      const title = tasks.find(({ id }) => id === completed?.data.task)?.title
      return {
        measurement: added?.data.measurement ?? measurements.at(-1)?.id ?? '',
        done: title === undefined ? null : say(title),
      }
    },
  },
  'measurements.remove': {
    decide: ({ measurements }, { kind, measurement }) => {
      const found = measurements.find((one) => one.id === measurement && one.kind === kind)
      // What a professional has entered is theirs.
      return found?.by === client
        ? [fact('measurement.removed', { measurement, kind })]
        : problem('not-found', `No measurement ${measurement} of the client's own`)
    },
    view: () => ({}),
  },
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

type Rule = World['place']['measurements'][number]
type Faults = NonNullable<Problem['fields']>

const unknownKind = (kind: string) => problem('not-found', `No measurements of ${kind}`)

const ruleOf = ({ place }: World, kind: string): Rule | undefined =>
  place.measurements.find((rule) => rule.kind === kind)

const latestFirst = ({ measurements }: World, kind: MeasurementKind): readonly Measurement[] =>
  measurements.filter((one) => one.kind === kind).toSorted((a, b) => b.at - a.at)

const viewEntry = (world: World, { id, at, values, meal, by }: Measurement) => ({
  id,
  at: toIso(at),
  values: { ...values },
  meal: meal ?? null,
  own: by === client,
  by: by === client ? null : staffName(world, by),
})

/** The limits of the latest plan that has some for this kind. */
function targetOf({ plans, ...world }: World, { fields }: Rule) {
  const names = fields.map(({ field }) => field)
  const found = plans
    .toSorted((a, b) => b.since - a.since)
    .find(({ limits }) => limits.some(({ field }) => names.includes(field)))
  if (!found) return null
  return {
    by: staffName({ plans, ...world }, found.by),
    plan: found.id,
    limits: found.limits
      .filter(({ field }) => names.includes(field))
      .map(({ field, min, below }) => ({ field, min: min ?? null, below: below ?? null })),
  }
}

const number = /^\d{1,4}(?:[.,](\d{1,2}))?$/

/** What was typed as numbers, and what is wrong with it. */
function readValues(
  { fields }: Rule,
  input: Input<'measurements.add'>,
): { readonly values: Values; readonly faults: Faults } {
  const values: Record<string, number> = {}
  const faults: Faults = {}
  for (const { field, optional, decimals, min, max } of fields) {
    const typed = (input[field] ?? '').trim()
    const [whole, digits = ''] = number.exec(typed) ?? []
    const value = Number(typed.replace(',', '.'))
    if (typed === '') {
      if (!optional) faults[field] = 'required'
    } else if (whole === undefined || digits.length > decimals) faults[field] = 'malformed'
    else if (value < min || value > max) faults[field] = 'out-of-range'
    else values[field] = value
  }
  return { values, faults }
}

const year = 365 * day
/** Clocks differ a little. */
const leeway = minute

/** When it was measured, or what is wrong with it. */
function readTime(at: string | undefined, now: number): number | Faults[string] {
  if (at === undefined) return now
  if (at === '') return 'required'
  const when = fromIso(at)
  if (Number.isNaN(when)) return 'malformed'
  if (when > now + leeway) return 'future'
  return when < now - 10 * year ? 'out-of-range' : when
}

/** What is possible but so unusual that it may be a slip of the pen. */
function oddIn({ fields }: Rule, values: Values): Faults {
  const odd: Faults = {}
  for (const { field, usual } of fields) {
    const value = values[field]
    if (value !== undefined && (value < usual.min || value > usual.max)) odd[field] = 'odd'
  }
  const { systolic, diastolic } = values
  if (systolic !== undefined && diastolic !== undefined && systolic <= diastolic)
    odd['diastolic'] = 'order'
  return odd
}

const nextId = ({ measured }: World): string => `new-${measured + 1}`

/** The task that is done when this has been added. */
function completedBy(world: World, added: FactData<'measurement.added'>): string | undefined {
  const after = { ...world, measurements: [...world.measurements, entryOf(added)] }
  return world.tasks.find((task) => {
    if (task.state === 'off') return false
    const [before, then] = [progressOf(world, task), progressOf(after, task)]
    return before && then && before.done < before.days && then.done >= then.days
  })?.id
}

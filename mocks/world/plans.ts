import { problem } from '../../src/api/problem.ts'
import { toIso } from '../../src/lib/time.ts'
import { byId } from './by-id.ts'
import type { Plan } from './health-types.ts'
import { member, staffName } from './staff.ts'
import type { Context, Rules, World } from './world.ts'

export const planRules: Rules<'plans.list' | 'plans.get'> = {
  'plans.list': {
    view: (world, _, context) =>
      world.plans
        .toSorted((a, b) => b.since - a.since)
        .map((plan) => ({ ...row(world, plan, context), goals: plan.goals.length })),
  },
  'plans.get': {
    view: (world, { plan }, context) => {
      const found = byId(world.plans, plan)
      if (!found) return problem('not-found', `No plan ${plan}`)
      const { say, now } = context
      const fields = found.limits.map(({ field }) => field)
      return {
        ...row(world, found, context),
        about: say(found.about),
        phone: unitOf(world, found)?.phone ?? '',
        goals: found.goals.map(say),
        steps: found.steps.map(({ name, done }) => ({ name: say(name), done })),
        measures: world.place.measurements
          .filter((rule) => rule.fields.some(({ field }) => fields.includes(field)))
          .map(({ kind }) => kind),
        tasks: world.tasks
          .filter(({ id }) => found.tasks.includes(id))
          .map(({ id, title, due, state, needs }) => ({
            id,
            title: say(title),
            due: toIso(due),
            state: state === 'todo' && due < now ? ('late' as const) : state,
            kind: needs?.kind ?? null,
          })),
      }
    },
  },
}

const unitOf = (world: World, { by }: Plan) => byId(world.place.units, member(world, by)?.unit)

function row(world: World, plan: Plan, { say }: Context) {
  const { id, kind, title, by, since } = plan
  const unit = unitOf(world, plan)
  return {
    id,
    kind,
    title: say(title),
    by: { id: by, name: staffName(world, by), role: say(member(world, by)?.role ?? '') },
    unit: { id: unit?.id ?? '', name: say(unit?.name ?? '') },
    since: toIso(since),
  }
}

import { toIso } from '../../src/lib/time.ts'
import { staffName } from './staff.ts'
import type { Rules } from './world.ts'

export const taskRules: Rules<'tasks.list'> = {
  'tasks.list': {
    view: (world, _, { now, say }) =>
      world.tasks
        .toSorted((a, b) => a.due - b.due)
        .map(({ id, kind, title, by, due, state }) => ({
          id,
          kind,
          title: say(title),
          by: staffName(world, by),
          due: toIso(due),
          state: state === 'todo' && due < now ? ('late' as const) : state,
        })),
  },
}

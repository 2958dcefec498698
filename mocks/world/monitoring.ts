import { dayOf, toIso } from '../../src/lib/time.ts'
import type { MeasurementKind } from './health-types.ts'
import { staffName } from './staff.ts'
import type { Context, World } from './world.ts'

type Task = World['tasks'][number]

/** On how many days a task has been measured for, and on how many it is to be; undefined when it asks for nothing. */
export function progressOf(
  { measurements }: World,
  { needs, given }: Task,
): { readonly kind: MeasurementKind; readonly days: number; readonly done: number } | undefined {
  if (!needs) return undefined
  const { kind, days } = needs
  const measured = measurements.filter((one) => one.kind === kind && one.at >= given)
  return { kind, days, done: new Set(measured.map(({ at }) => dayOf(at).toString())).size }
}

/** The world with its tasks as far as has been measured for them. One that has been called off stays so. */
export const withProgress = (world: World): World => ({
  ...world,
  tasks: world.tasks.map((task) => {
    const progress = progressOf(world, task)
    if (!progress || task.state === 'off') return task
    const { days, done } = progress
    return { ...task, state: done >= days ? 'sent' : done > 0 ? 'started' : 'todo' }
  }),
})

/** What professionals have asked the client to measure, as the client is told of it. */
export const monitoringOf = (world: World, { say }: Context) =>
  world.tasks.flatMap((task) => {
    const progress = progressOf(world, task)
    if (!progress || task.state === 'off') return []
    return {
      task: task.id,
      title: say(task.title),
      by: staffName(world, task.by),
      due: toIso(task.due),
      ...progress,
      over: progress.done >= progress.days,
    }
  })

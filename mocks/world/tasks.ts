import { formDraft } from '../../src/api/forms.ts'
import type { Reply } from '../../src/api/operations.ts'
import { fromIso, toIso } from '../../src/lib/time.ts'
import { draftOf, isWritten } from './drafts.ts'
import { notify } from './notify.ts'
import { staffName } from './staff.ts'
import type { Appliers, Rules, Task, World } from './world.ts'

export const taskRules: Rules<'tasks.list'> = {
  'tasks.list': {
    view: (world, _, { now, say }) =>
      world.tasks
        .toSorted((a, b) => a.due - b.due)
        .map((task) => ({
          id: task.id,
          kind: task.kind,
          title: say(task.title),
          info: task.info === undefined ? '' : say(task.info),
          by: staffName(world, task.by),
          due: toIso(task.due),
          state: taskState(world, task, now),
          begun: isBegun(world, task),
          about: task.about ?? null,
          finished: task.finished === undefined ? null : toIso(task.finished),
        })),
  },
}

export const taskFacts: Appliers<'task.given' | 'task.dropped'> = {
  'task.given': (world, { task: id, due, ...given }, at) =>
    notify(
      {
        ...world,
        tasks: [
          ...world.tasks.filter((task) => task.id !== id),
          {
            id,
            kind: given.kind,
            title: given.title,
            info: given.info,
            by: given.by,
            about: given.about,
            due: fromIso(due),
            state: 'todo',
            finished: undefined,
            given: at,
            needs: undefined,
          },
        ],
      },
      { task: id },
      at,
    ),
  'task.dropped': (world, { task }) => changeTask(world, task, { state: 'off' }),
}

/** Is it still to be done? */
export const isUndone = ({ state }: Task): boolean => state === 'todo' || state === 'started'

/** The world after something has become of a task. */
export const changeTask = (world: World, id: string, change: Partial<Task>): World => ({
  ...world,
  tasks: world.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
})

/** Where a task stands at a moment: what is undone after its time is late. */
export function taskState(
  world: World,
  task: Task,
  now: number,
): Reply<'tasks.list'>[number]['state'] {
  if (isUndone(task) && task.due < now) return 'late'
  return task.state === 'todo' && isBegun(world, task) ? 'started' : task.state
}

const isBegun = (world: World, { about, state }: Task): boolean =>
  state === 'started' ||
  (about !== undefined && 'form' in about && isWritten(draftOf(world, formDraft(about.form))))

import type { Page } from '../../src/lib/paths.ts'
import type { Task } from './world.ts'

/** Where that can be done for which a task was given; the list of tasks where it leads nowhere in the service. */
export function leadingTo(about: Task['about'] | null) {
  if (about && 'form' in about) return to('forms.one', { form: about.form })
  if (about && 'measurement' in about) return to('measurements.new', { kind: about.measurement })
  if (about && 'appointment' in about)
    return to('appointments.one', { appointment: about.appointment })
  return to('tasks', {})
}

/** A page, and what stands there. */
const to = <P extends Page>(page: P, parameters: Readonly<Record<string, string>>) => ({
  page,
  parameters: { ...parameters },
})

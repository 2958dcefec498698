import { href } from './paths.ts'

type About =
  | { readonly form: string }
  | { readonly measurement: string }
  | { readonly appointment: string }

/** The page to which a task leads; undefined where it leads nowhere in the service. */
export function taskPath(about: About | null): string | undefined {
  if (about && 'form' in about) return href('forms.one', { form: about.form })
  if (about && 'measurement' in about) return href('measurements.new', { kind: about.measurement })
  if (about && 'appointment' in about)
    return href('appointments.one', { appointment: about.appointment })
  return undefined
}

import type { Cue } from '../format/cue.ts'
import type { Place } from '../format/place.ts'
import type { Scenario } from '../format/scenario.ts'
import * as words from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { asksNames } from './asks.ts'
import { idsOf, lookUp, type Names } from './names.ts'
import { appointmentNames, taskNames } from './place.ts'

/** What most lines of a cue have. */
type Written = { readonly by: string; readonly conversation?: string | undefined }

/** The names in a cue. */
export function cueNames(
  source: Source<Scenario>,
  cue: Cue,
  path: Path,
  { staff, conversations, appointments, results, tasks, people }: Names,
  place: Place,
): readonly Finding[] {
  const look = lookUp(source)
  const whose =
    cue.person === undefined ? [] : look('persona', [...path, 'person'], cue.person, people)
  const lines = cue.do.flatMap((line, index) => {
    if ('pause' in line) return []
    if ('result.arrived' in line)
      return look(
        'result',
        [...path, 'do', index, 'result.arrived', 'result'],
        line['result.arrived'].result,
        results,
      )
    if ('slot.taken' in line) return []
    if ('task.given' in line)
      return taskNames(
        source,
        [...path, 'do', index, 'task.given'],
        line['task.given'],
        place,
        appointments,
      )
    if ('task.dropped' in line) {
      const { task, by } = line['task.dropped']
      const at = [...path, 'do', index, 'task.dropped']
      return [
        ...look('task', [...at, 'task'], task, tasks),
        ...look('person', [...at, 'by'], by, idsOf(staff)),
      ]
    }
    if ('appointment.given' in line)
      return appointmentNames(
        source,
        [...path, 'do', index, 'appointment.given'],
        line['appointment.given'],
        place,
      )
    if ('appointment.cancelled' in line) {
      const { appointment } = line['appointment.cancelled']
      const at = [...path, 'do', index, 'appointment.cancelled']
      if (appointment !== undefined)
        return look('appointment', [...at, 'appointment'], appointment, appointments)
      return cue.by === 'trainer' ? [source.at(at, words.appointmentNeeded)] : []
    }
    if ('visit.entered' in line || 'visit.departed' in line) {
      const [name, { who }] =
        'visit.entered' in line
          ? (['visit.entered', line['visit.entered']] as const)
          : (['visit.departed', line['visit.departed']] as const)
      return look('person', [...path, 'do', index, name, 'who'], who, [...idsOf(staff), ...people])
    }
    // Somebody who is in the visit with the client can speak too.
    if ('professional.spoke' in line) {
      const { by, asks } = line['professional.spoke']
      const at = [...path, 'do', index, 'professional.spoke']
      return [
        ...look('person', [...at, 'by'], by, [...idsOf(staff), ...people]),
        ...(asks === undefined ? [] : asksNames(source, [...at, 'asks'], asks)),
      ]
    }
    if ('visit.admitted' in line || 'visit.ended' in line || 'phone.rang' in line)
      return Object.entries(line).flatMap(([name, { by }]) =>
        look('person', [...path, 'do', index, name, 'by'], by, idsOf(staff)),
      )
    if ('professional.wrote' in line) {
      const { by, unit, topic } = line['professional.wrote']
      const at = [...path, 'do', index, 'professional.wrote']
      return [
        ...look('person', [...at, 'by'], by, idsOf(staff)),
        ...look('unit', [...at, 'unit'], unit, idsOf(place.units)),
        ...look('topic', [...at, 'topic'], topic, idsOf(place.topics)),
      ]
    }
    return Object.entries<Written>(line).flatMap(([name, { by, conversation }]) => {
      const at = [...path, 'do', index, name]
      return [
        ...look('person', [...at, 'by'], by, idsOf(staff)),
        ...(conversation === undefined
          ? []
          : look('conversation', [...at, 'conversation'], conversation, conversations)),
        ...(conversation === undefined && cue.by === 'trainer'
          ? [source.at(at, words.conversationNeeded)]
          : []),
      ]
    })
  })
  return [...whose, ...lines]
}

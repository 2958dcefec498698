import { questionsOf } from '../../src/lib/questions-of.ts'
import { dayOf, isRelativeTime, resolveTime } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'

/**
 * An author's answers to a form, as a person would write them: texts in the language, days by the calendar.
 * @param opened the moment from which relative times count
 */
export function answersOf(
  { forms }: Place,
  form: string,
  given: Readonly<Record<string, string | number>>,
  opened: number,
  say: (text: string) => string,
): Readonly<Record<string, string>> {
  const questions = questionsOf(forms.find(({ id }) => id === form)?.sections ?? [])
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const kind = questions.find((question) => question.id === id)?.kind
      const answer = String(value)
      if (kind === 'text' || kind === 'long') return [id, say(answer)]
      return [id, kind === 'date' && isRelativeTime(answer) ? dayFrom(answer, opened) : answer]
    }),
  )
}

/** "24.11.2026" */
function dayFrom(time: string, opened: number): string {
  const { day, month, year } = dayOf(resolveTime(time, opened))
  return `${day}.${month}.${year}`
}

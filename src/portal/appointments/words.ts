import type { Reply } from '../../api/operations.ts'
import { clockTime, dayWithYear, shortDay } from '../../lib/format-time.ts'
import type { Language } from '../../lib/language.ts'
import { dayOf, fromIso } from '../../lib/time.ts'

type Times = Pick<Reply<'appointments.list'>[number], 'start' | 'end'>

/** "9.30–10.00" */
export const timeSpan = ({ start, end }: Times, language: Language): string =>
  `${clockTime(start, language)}–${clockTime(end, language)}`

/** "Ke 2.12.", with the year when it is not this one. */
export const dayIn = (start: string, now: number, language: Language): string =>
  capital(
    dayOf(fromIso(start)).year === dayOf(now).year
      ? shortDay(start, language)
      : dayWithYear(start, language),
  )

/** Languages that write the names of days small begin a line with a capital all the same. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** With whom: the name, and what the person is. "Hanna Kettunen, sairaanhoitaja" */
export const personWords = (person: { readonly name: string; readonly role: string }): string =>
  `${person.name}, ${person.role}`

import type { Language } from '../../../src/lib/language.ts'
import { fromIso } from '../../../src/lib/time.ts'
import type { Words } from '../messages/messages.ts'

/** A Friday before a week without holidays. */
export const plainWeek = fromIso('2026-11-20T12:00:00+02:00')

export type Start = {
  readonly name: Words
  /** The day on which somebody begins. Milliseconds. */
  readonly today: number
  readonly language: Language
}

/**
 * Days on which somebody may begin: the plain one; one after which holidays put the next workday off; and the two
 * after which an hour is skipped or comes twice. Dates and languages cannot disturb each other (a date decides when
 * cues come, a language what is typed), so each is met once and not each with each.
 */
export const starts: readonly Start[] = [
  {
    name: { fi: 'tavallinen viikko, suomi', en: 'a plain week, Finnish' },
    today: plainWeek,
    language: 'fi',
  },
  {
    name: { fi: 'ennen joulua, selkokieli', en: 'before Christmas, plain Finnish' },
    today: fromIso('2026-12-11T12:00:00+02:00'),
    language: 'fi-x-selko',
  },
  {
    name: { fi: 'ennen kesäaikaa, ruotsi', en: 'before summer time, Swedish' },
    today: fromIso('2028-03-17T23:30:00+02:00'),
    language: 'sv',
  },
  {
    name: { fi: 'ennen talviaikaa, englanti', en: 'before winter time, English' },
    today: fromIso('2026-10-16T12:00:00+03:00'),
    language: 'en',
  },
]

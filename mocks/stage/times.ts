import { dayAndTime } from '../../src/lib/format-time.ts'
import type { Language } from '../../src/lib/language.ts'
import { toIso } from '../../src/lib/time.ts'
import { own, type World } from '../world/world.ts'

/**
 * Puts an appointment's day and time in the place of its name, in the nominative. What does not name one stays.
 * @example withTimes('Ainolla on aika: {a1.when}.', world, 'fi') // '… aika: keskiviikko 25. marraskuuta kello 14.30.'
 */
export const withTimes = (text: string, { appointments }: World, language: Language): string =>
  text.replaceAll(timeNames, (name, id: string) => {
    const found = own(appointments, id)
    return found ? dayAndTime(toIso(found.start), language) : name
  })

/** How a text names the time of an appointment: `{a1.when}`. */
export const timeNames = /\{([a-z0-9-]+)\.when\}/g

import type { Language } from './language.ts'
import { dayOf, fromIso, zone } from './time.ts'

/** "tiistai 24. marraskuuta" */
export const longDay = (iso: string, language: Language): string =>
  format(iso, language, { weekday: 'long', day: 'numeric', month: 'long' })

/** "ti 24.11." */
export const shortDay = (iso: string, language: Language): string =>
  format(iso, language, { weekday: 'short', day: 'numeric', month: 'numeric' })

/** "24.11.2026" */
export const dayOfYear = (iso: string, language: Language): string =>
  format(iso, language, { day: 'numeric', month: 'numeric', year: 'numeric' })

/** "11/2026" */
export const monthOfYear = (iso: string, language: Language): string =>
  format(iso, language, { month: 'numeric', year: 'numeric' })
/** "24.11.", in English "24/11" */
export const dayMonth = (iso: string, language: Language): string =>
  format(iso, language, { day: 'numeric', month: 'numeric' })

/** "ti 24.11.2026" */
export const dayWithYear = (iso: string, language: Language): string =>
  format(iso, language, { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' })

/** "ti" */
export const weekdayName = (iso: string, language: Language): string =>
  format(iso, language, { weekday: 'short' })

/** "marras", in Swedish "nov." */
export const monthName = (iso: string, language: Language): string =>
  format(iso, language, { month: 'short' })

/** "9.15", in English "9:15" */
export const clockTime = (iso: string, language: Language): string =>
  format(iso, language, { hour: 'numeric', minute: '2-digit', hour12: false })

/** "tänään", "eilen", "huomenna", otherwise "ti 24.11."; told against `now` (milliseconds). */
export function nearDay(iso: string, now: number, language: Language): string {
  const days = dayOf(fromIso(iso)).compare(dayOf(now))
  return Math.abs(days) <= 1
    ? new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(days, 'day')
    : shortDay(iso, language)
}

/** Finland's Swedish and international English write dates otherwise than the bare language tags say. */
const locales: Record<Language, string> = { fi: 'fi', 'fi-x-selko': 'fi', sv: 'sv-FI', en: 'en-GB' }

const at: Record<Language, string> = { fi: 'kello', 'fi-x-selko': 'kello', sv: 'klockan', en: 'at' }

/** "tänään kello 9.12", "ti 24.11. kello 9.12" */
export const moment = (iso: string, now: number, language: Language): string =>
  `${nearDay(iso, now, language)} ${at[language]} ${clockTime(iso, language)}`

/** "keskiviikko 25. marraskuuta kello 14.30" */
export const dayAndTime = (iso: string, language: Language): string =>
  `${longDay(iso, language)} ${at[language]} ${clockTime(iso, language)}`

const formats = new Map<string, Intl.DateTimeFormat>()

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone })
  formats.set(key, made)
  return made.format(fromIso(iso))
}

/** A number with so many decimals: "4,1". */
export function decimal(value: number, decimals: number, language: Language): string {
  const key = `${language} ${decimals}`
  const made =
    numbers.get(key) ??
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
  numbers.set(key, made)
  return made.format(value)
}

const numbers = new Map<string, Intl.NumberFormat>()

import { now } from './clock.ts'

/** An event for somebody's calendar. Times are milliseconds since 1970. */
export type CalendarEvent = {
  /** Names the event in the whole world: a file with the same one replaces it. `aika-3@omasote.example` */
  readonly uid: string
  readonly start: number
  /** After the start. */
  readonly end: number
  readonly summary: string
  /** May have several lines. */
  readonly description: string
  readonly location?: string
  /** How many minutes before the start the calendar reminds of it. */
  readonly alarm?: number
}

/**
 * An event as an iCalendar file (RFC 5545), which every calendar can take in: one `VEVENT` (section 3.6.1), with a
 * `VALARM` (3.6.6) when it has an alarm, in a `VCALENDAR` (3.4, 3.6). Times are in UTC (3.3.5, form 2), so that
 * no `VTIMEZONE` is needed.
 * @throws RangeError when a time is none
 * @example
 * calendarFile({ uid: 'aika-3@omasote.example', start, end, summary: 'Sairaanhoitaja', description: '', alarm: 60 })
 * // BEGIN:VCALENDAR
 * // VERSION:2.0
 * // PRODID:-//Omasote Oppi//FI
 * // BEGIN:VEVENT
 * // UID:aika-3@omasote.example
 * // DTSTAMP:20261124T070500Z
 * // DTSTART:20261126T081500Z
 * // DTEND:20261126T084500Z
 * // SUMMARY:Sairaanhoitaja
 * // BEGIN:VALARM
 * // ACTION:DISPLAY
 * // DESCRIPTION:Sairaanhoitaja
 * // TRIGGER:-PT60M
 * // END:VALARM
 * // END:VEVENT
 * // END:VCALENDAR
 */
export function calendarFile(event: CalendarEvent): string {
  const { uid, start, end, summary, description, location = '', alarm } = event
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Omasote Oppi//FI',
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${utc(now())}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${text(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
    ...(location === '' ? [] : [`LOCATION:${text(location)}`]),
    ...(alarm === undefined ? [] : alarmLines(alarm, summary)),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** A reminder in words (3.6.6); its trigger is a duration before the start (3.8.6.3, 3.3.6). */
const alarmLines = (minutes: number, summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text(summary)}`,
  `TRIGGER:-PT${minutes}M`,
  'END:VALARM',
]

/** `20261126T081500Z` (3.3.5, form 2). */
const utc = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** A text value (3.3.11): what has a meaning in the file is escaped, and what must not stand there is left out. */
const text = (value: string): string =>
  value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)

const encoder = new TextEncoder()

/** Breaks a line before its 76th octet and goes on after a space (3.1). No character is split. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const { length } = encoder.encode(character)
    const full = octets + length > 75
    folded += full ? `\r\n ${character}` : character
    octets = full ? length + 1 : octets + length
  }
  return folded
}

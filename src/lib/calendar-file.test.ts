import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'
import { setClock, systemNow } from './clock.ts'

const event: CalendarEvent = {
  uid: 'aika-3@omasote.example',
  start: Date.parse('2026-11-26T10:15:00+02:00'),
  end: Date.parse('2026-11-26T10:45:00+02:00'),
  summary: 'Sairaanhoitaja',
  description: '',
}

const still = (now: () => number) => setClock({ now, subscribe: () => () => undefined })

beforeEach(() => still(() => Date.parse('2026-11-24T09:05:00+02:00')))
afterEach(() => still(systemNow))

/** The lines of a file as a calendar reads them (RFC 5545, 3.1). */
const unfold = (file: string): readonly string[] =>
  file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

/** A text value as a calendar reads it (3.3.11). */
const read = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))

const valueOf = (file: string, name: string): string | undefined => {
  const line = unfold(file).find((one) => one.startsWith(`${name}:`))
  return line === undefined ? undefined : read(line.slice(name.length + 1))
}

const octets = (line: string): number => new TextEncoder().encode(line).length

describe('a calendar file', () => {
  test('holds the event, its times in UTC', () => {
    expect(calendarFile({ ...event, location: 'Harjulan terveysasema', alarm: 60 })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Omasote Oppi//FI',
        'BEGIN:VEVENT',
        'UID:aika-3@omasote.example',
        'DTSTAMP:20261124T070500Z',
        'DTSTART:20261126T081500Z',
        'DTEND:20261126T084500Z',
        'SUMMARY:Sairaanhoitaja',
        'LOCATION:Harjulan terveysasema',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Sairaanhoitaja',
        'TRIGGER:-PT60M',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  test('says nothing of what the event does not have', () => {
    const file = calendarFile(event)
    expect(file).not.toMatch(/LOCATION|DESCRIPTION|VALARM/)
  })

  test('escapes what has a meaning of its own', () => {
    const file = calendarFile({
      ...event,
      summary: 'Aika: kello 10.15; huone 2, ovi A\\B',
      description: 'Ota mukaan:\r\n– lääkelista\n– silmälasit',
    })
    expect(file).toContain(String.raw`SUMMARY:Aika: kello 10.15\; huone 2\, ovi A\\B`)
    expect(file).toContain(String.raw`DESCRIPTION:Ota mukaan:\n– lääkelista\n– silmälasit`)
  })

  test('leaves out what would break it', () => {
    const file = calendarFile({ ...event, description: 'Yksi\u0000\u0007\tkaksi\u007f' })
    expect(valueOf(file, 'DESCRIPTION')).toBe('Yksi\tkaksi')
  })

  test('refuses a time that is none', () => {
    expect(() => calendarFile({ ...event, start: Number.NaN })).toThrow(RangeError)
  })

  test('breaks a line of Finnish between its characters', () => {
    const file = calendarFile({ ...event, summary: 'ä'.repeat(40) })
    expect(file).toContain(`SUMMARY:${'ä'.repeat(33)}\r\n ${'ä'.repeat(7)}\r\n`)
  })

  test('gives every text back, in lines of 75 octets at most', () => {
    const characters = fc.constantFrom(
      ...'aä€😀 ,;:\\"\n\t'.split(/(?:)/u),
      '👩‍⚕️',
      'n',
      String.raw`\n`,
    )
    const texts = fc.string({ unit: characters, maxLength: 200 })
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, location) => {
        const file = calendarFile({ ...event, summary, description, location, alarm: 15 })
        expect(valueOf(file, 'SUMMARY')).toBe(summary)
        expect(valueOf(file, 'DESCRIPTION') ?? '').toBe(description || summary)
        expect(valueOf(file, 'LOCATION') ?? '').toBe(location)
        const lines = file.split('\r\n')
        expect(lines.filter((line) => octets(line) > 75)).toEqual([])
        expect(lines.join('')).not.toMatch(/[\r\n\uFFFD]/)
      }),
    )
  })
})

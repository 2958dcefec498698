import { CalendarDate, parseDate } from '@internationalized/date'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkdays,
  dayFrom,
  dayOf,
  endOfOffice,
  fromIso,
  hourOf,
  isHoliday,
  isRelativeTime,
  isWorkday,
  openingTime,
  RelativeTimeError,
  resolveTime,
  timeOn,
  toIso,
  weekday,
} from './time.ts'

const at = (iso: string): number => fromIso(iso)
const day = (text: string): CalendarDate => parseDate(text)
const later = (from: string, text: string): string => toIso(resolveTime(text, at(from)))

describe('holidays', () => {
  /**
   * The days that move, by year: Good Friday, Easter Sunday, Easter Monday, Ascension Day, Whit Sunday,
   * Midsummer Eve, Midsummer Day, All Saints' Day. From the almanac of the University of Helsinki.
   */
  const moving: Readonly<Record<number, readonly string[]>> = {
    2024: ['03-29', '03-31', '04-01', '05-09', '05-19', '06-21', '06-22', '11-02'],
    2025: ['04-18', '04-20', '04-21', '05-29', '06-08', '06-20', '06-21', '11-01'],
    2026: ['04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31'],
    2027: ['03-26', '03-28', '03-29', '05-06', '05-16', '06-25', '06-26', '11-06'],
    2028: ['04-14', '04-16', '04-17', '05-25', '06-04', '06-23', '06-24', '11-04'],
    2029: ['03-30', '04-01', '04-02', '05-10', '05-20', '06-22', '06-23', '11-03'],
    2030: ['04-19', '04-21', '04-22', '05-30', '06-09', '06-21', '06-22', '11-02'],
  }
  const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26']

  test.each(Object.entries(moving))('of %s are those of the law, and no others', (year, days) => {
    const first = new CalendarDate(Number(year), 1, 1)
    const found = Array.from({ length: 366 }, (_, n) => first.add({ days: n }))
      .filter((one) => one.year === first.year && isHoliday(one))
      .map(String)
    expect(found).toEqual([...days, ...fixed].map((one) => `${year}-${one}`).toSorted())
  })
})

describe('workdays', () => {
  test('Monday is the first day of the week and Sunday the seventh', () => {
    expect(weekday(day('2026-11-23'))).toBe(1)
    expect(weekday(day('2026-11-29'))).toBe(7)
  })

  test('are neither at weekends nor on holidays', () => {
    expect(isWorkday(day('2026-11-27'))).toBe(true)
    expect(isWorkday(day('2026-11-28'))).toBe(false)
    expect(isWorkday(day('2026-11-29'))).toBe(false)
    expect(isWorkday(day('2027-01-06'))).toBe(false)
  })

  test.each([
    ['Christmas', '2026-12-23', '2026-12-28'],
    ['New Year', '2026-12-31', '2027-01-04'],
    ['Epiphany', '2027-01-05', '2027-01-07'],
    ['Easter', '2026-04-02', '2026-04-07'],
    ['May Day', '2026-04-30', '2026-05-04'],
    ['Ascension Day', '2026-05-13', '2026-05-15'],
    ['Midsummer', '2026-06-18', '2026-06-22'],
    ['Independence Day', '2027-12-03', '2027-12-07'],
  ])('pass over %s in both directions', (_, before, after) => {
    expect(addWorkdays(day(before), 1).toString()).toBe(after)
    expect(addWorkdays(day(after), -1).toString()).toBe(before)
  })

  test('no workday from a day is the day itself, even on a Sunday', () => {
    expect(addWorkdays(day('2026-11-29'), 0).toString()).toBe('2026-11-29')
  })

  test('going forth and back from a workday comes to the same day', () => {
    const start = day('2024-01-01')
    fc.assert(
      fc.property(fc.nat(2500), fc.integer({ min: -30, max: 30 }), (offset, amount) => {
        const from = start.add({ days: offset })
        fc.pre(isWorkday(from))
        const moved = addWorkdays(from, amount)
        expect(isWorkday(moved)).toBe(true)
        expect(addWorkdays(moved, -amount).toString()).toBe(from.toString())
      }),
    )
  })

  test('end at four in Helsinki, in summer and in winter', () => {
    expect(toIso(endOfOffice(day('2026-07-01')))).toBe('2026-07-01T16:00:00+03:00')
    expect(toIso(endOfOffice(day('2026-12-01')))).toBe('2026-12-01T16:00:00+02:00')
  })
})

describe('a moment', () => {
  test('is written with the offset that Helsinki has then', () => {
    expect(toIso(at('2026-03-29T00:59:59Z'))).toBe('2026-03-29T02:59:59+02:00')
    expect(toIso(at('2026-03-29T01:00:00Z'))).toBe('2026-03-29T04:00:00+03:00')
    expect(toIso(at('2026-10-25T00:59:59Z'))).toBe('2026-10-25T03:59:59+03:00')
    expect(toIso(at('2026-10-25T01:00:00Z'))).toBe('2026-10-25T03:00:00+02:00')
  })

  test('belongs to the calendar day and the hour of Helsinki', () => {
    expect(dayOf(at('2026-11-24T22:30:00Z')).toString()).toBe('2026-11-25')
    expect(hourOf(at('2026-11-24T22:30:00Z'))).toBe(0)
    expect(hourOf(at('2026-07-24T20:59:00Z'))).toBe(23)
  })

  test('keeps both times of the hour that comes twice in autumn', () => {
    const first = at('2026-10-25T03:30:00+03:00')
    const second = at('2026-10-25T03:30:00+02:00')
    expect(toIso(first)).toBe('2026-10-25T03:30:00+03:00')
    expect(toIso(second)).toBe('2026-10-25T03:30:00+02:00')
  })

  test('comes back from its text to the second', () => {
    const moments = fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2099-12-31T00:00Z') })
    fc.assert(
      fc.property(moments, (moment) => {
        const text = toIso(moment)
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[23]:00$/)
        expect(fromIso(text)).toBe(moment - (moment % 1000))
        expect(toIso(fromIso(text))).toBe(text)
      }),
    )
  })
})

describe('a relative time', () => {
  const friday = '2026-11-27T14:05:00+02:00'

  test.each([
    ['20s', '2026-11-27T14:05:20+02:00'],
    ['+15min', '2026-11-27T14:20:00+02:00'],
    ['-2h', '2026-11-27T12:05:00+02:00'],
    ['+2d', '2026-11-29T14:05:00+02:00'],
    ['+2d 09:30', '2026-11-29T09:30:00+02:00'],
    ['-3d 14:05', '2026-11-24T14:05:00+02:00'],
    ['1 workday', '2026-11-30T14:05:00+02:00'],
    ['+1 workday 08:00', '2026-11-30T08:00:00+02:00'],
    ['2 workdays', '2026-12-01T14:05:00+02:00'],
    ['-1 workday 08:00', '2026-11-26T08:00:00+02:00'],
    ['fri 16:00', '2026-11-27T16:00:00+02:00'],
    ['fri 09:00', '2026-11-27T09:00:00+02:00'],
    ['thu 09:00', '2026-12-03T09:00:00+02:00'],
  ])('"%s" from a Friday afternoon is %s', (text, expected) => {
    expect(later(friday, text)).toBe(expected)
  })

  test('days and workdays keep the hour when the clocks go forward and back', () => {
    expect(later('2026-03-28T10:00:00+02:00', '+1d')).toBe('2026-03-29T10:00:00+03:00')
    expect(later('2026-10-24T10:00:00+03:00', '+1d')).toBe('2026-10-25T10:00:00+02:00')
    expect(later('2026-03-27T10:00:00+02:00', '1 workday')).toBe('2026-03-30T10:00:00+03:00')
    expect(later('2026-10-23T10:00:00+03:00', '1 workday')).toBe('2026-10-26T10:00:00+02:00')
  })

  test('hours are hours also when the clocks go forward and back', () => {
    expect(later('2026-03-29T02:30:00+02:00', '1h')).toBe('2026-03-29T04:30:00+03:00')
    expect(later('2026-10-25T03:30:00+03:00', '1h')).toBe('2026-10-25T03:30:00+02:00')
  })

  test('an hour that the clocks leap over is the next one', () => {
    expect(later('2026-03-28T10:00:00+02:00', '+1d 03:30')).toBe('2026-03-29T04:30:00+03:00')
  })

  const nonsense = [
    '',
    ' ',
    'tomorrow',
    '1',
    '+',
    'd',
    '+d',
    '1.5d',
    '1,5d',
    '+ 1d',
    '++1d',
    '+-1d',
    '1 week',
    '1 year',
    '1D',
    ' 1d',
    '1d ',
    '1d\n',
    '1d9:30',
    '+1d 9:30',
    '+1d 24:00',
    '+1d 99:00',
    '+1d 09:60',
    '+1d 09:99',
    '+1d 09:30:00',
    'tue',
    'tue 9:00',
    'tue 24:00',
    'tue 09:60',
    'tuesday 09:00',
    'TUE 09:00',
    '+1 tue 09:00',
    '2026-11-24',
    '2026-11-24T09:00',
    '09:00',
    'next',
    'NaN d',
    '1e3d',
    '0x1d',
  ]

  test.each(nonsense)('%j is refused', (text) => {
    expect(isRelativeTime(text)).toBe(false)
    expect(() => resolveTime(text, at(friday))).toThrow(RelativeTimeError)
  })

  test('thousands of years are refused: counting that far takes for ever', () => {
    for (const text of ['+99999999999d', '99999999999 workdays', '+123456789d 09:00'])
      expect(isRelativeTime(text), text).toBe(false)
  })

  /** Whether a text is resolved or refused; any other error is passed on. */
  const isTime = (text: string): boolean => {
    try {
      return Number.isFinite(resolveTime(text, at(friday)))
    } catch (error) {
      if (error instanceof RelativeTimeError) return false
      throw error
    }
  }

  test('any text is either a time or refused as none', () => {
    const piece = fc.constantFrom(
      ...'+|-| |0|1|2|31|s|min|h|d|workday|workdays|tue|sun|:|x'.split('|'),
      ...' 09:00| 23:59| 24:00'.split('|'),
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(
        texts.filter((text) => !/\d{4}/.test(text)),
        (text) => {
          expect(isTime(text)).toBe(isRelativeTime(text))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('the opening', () => {
  const first = at('2026-01-01T00:00:00+02:00')
  const days = 3 * 365
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

  test('on a weekday is that day of a coming week without holidays, from every day of three years', () => {
    for (let n = 0; n < days; n++) {
      const today = resolveTime(`+${n}d`, first) + ((n * 7) % 24) * 3_600_000
      const index = (n + Math.floor(n / 7)) % 7
      const opened = openingTime(`${weekdays[index]} 09:00`, today)
      const monday = dayOf(opened).subtract({ days: index })
      const week = Array.from({ length: 7 }, (_, after) => monday.add({ days: after }))
      const told = `${weekdays[index]} after ${toIso(today)}`
      expect(toIso(opened), told).toContain('T09:00:00')
      expect(weekday(monday), told).toBe(1)
      expect(week.filter(isHoliday).map(String), told).toEqual([])
      expect(monday.compare(dayOf(today)), told).toBeGreaterThan(0)
      // Never far away: Christmas, New Year and Epiphany take three weeks at most.
      expect(monday.compare(dayOf(today)), told).toBeLessThanOrEqual(4 * 7)
    }
  })

  test.each([
    ['a plain Friday', '2026-11-20T12:00:00+02:00', '2026-11-24T09:00:00+02:00'],
    ['a Tuesday', '2026-11-17T08:00:00+02:00', '2026-11-24T09:00:00+02:00'],
    ['before Independence Day', '2026-11-24T08:00:00+02:00', '2026-12-08T09:00:00+02:00'],
    ['a Sunday evening', '2026-11-22T23:30:00+02:00', '2026-11-24T09:00:00+02:00'],
    ['before Christmas', '2026-12-18T12:00:00+02:00', '2027-01-12T09:00:00+02:00'],
    ['before Easter', '2026-03-27T12:00:00+02:00', '2026-04-14T09:00:00+03:00'],
    ['before summer time', '2026-03-20T12:00:00+02:00', '2026-03-24T09:00:00+02:00'],
    ['before winter time', '2027-10-29T12:00:00+03:00', '2027-11-09T09:00:00+02:00'],
  ])('"tue 09:00" from %s skips the weeks with a holiday', (_, today, expected) => {
    expect(toIso(openingTime('tue 09:00', at(today)))).toBe(expected)
  })

  test('that is no weekday counts from today', () => {
    expect(toIso(openingTime('+1d 08:30', at('2026-12-23T12:00:00+02:00')))).toBe(
      '2026-12-24T08:30:00+02:00',
    )
  })

  test('that is nonsense is refused', () => {
    expect(() => openingTime('someday', first)).toThrow(RelativeTimeError)
  })
})

describe('a day and a time of the day', () => {
  test('make a moment in Helsinki, in winter and in summer', () => {
    expect(toIso(timeOn(day('2026-12-01'), '08:10'))).toBe('2026-12-01T08:10:00+02:00')
    expect(toIso(timeOn(day('2026-07-01'), '15:30'))).toBe('2026-07-01T15:30:00+03:00')
  })

  test.each(['2026-11-24', '2028-02-29'])('a day is read: %s', (text) => {
    expect(dayFrom(text)?.toString()).toBe(text)
  })

  test.each(['', 'monday', '24.11.2026', '2026-11-24T09:00', '2026-13-01', '2026-00-10'])(
    'none is made of %j',
    (text) => {
      expect(dayFrom(text)).toBeUndefined()
    },
  )
})

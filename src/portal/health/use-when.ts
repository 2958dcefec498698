import { dayAndTime, dayOf, momentOf, toIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'

/** How many days back a measurement can be entered. */
const back = 60

export type When = {
  readonly day: string
  readonly time: string
  /** The days that can be chosen, today first: moments of them, and as a field has them. */
  readonly days: readonly { readonly value: string; readonly iso: string }[]
  /** The moment; undefined when nothing has been chosen: then it is now. Empty when there is no such moment. */
  readonly at: string | undefined
  readonly today: boolean
}

/** When something was measured: now, until a day or a time is chosen. */
export function useWhen(fields: Readonly<Record<string, string>>): When {
  const now = useNow()
  const present = dayAndTime(toIso(now))
  const { day = present.day, time = present.time } = fields
  const untouched = fields['day'] === undefined && fields['time'] === undefined
  const today = dayOf(now)
  return {
    day,
    time,
    days: Array.from({ length: back + 1 }, (_, ago) => {
      const value = today.subtract({ days: ago }).toString()
      return { value, iso: momentOf(value, '12.00') }
    }),
    at: untouched ? undefined : momentOf(day, time),
    today: day === present.day,
  }
}

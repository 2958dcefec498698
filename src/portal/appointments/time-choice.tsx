import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { moment } from '../../lib/format-time.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { addWeeks, dateOf, mondayOf } from '../../lib/weeks.ts'
import { Alert } from '../../ui/alert.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Calendar, type View } from './calendar.tsx'
import type { WantedWay } from './choices.ts'
import type { Days } from './days.ts'
import { slotKey, slotOf } from './slot-key.ts'
import { SlotList } from './slot-list.tsx'
import styles from './time-choice.module.css'
import { Views } from './views.tsx'
import { WaysOn } from './ways-on.tsx'
import { WeekBar } from './week-bar.tsx'

const weeksShown = 4

export type TimeChoiceProps = {
  readonly service: string
  readonly unit: { readonly id: string; readonly name: string; readonly phone: string }
  readonly way: WantedWay
  /** The id, or `whichever`. */
  readonly professional: string
  /** The chosen time's word. */
  readonly slot: string | undefined
  /** A time is chosen; '' when the chosen one is no more. */
  readonly onSlot: (key: string) => void
  /** Another unit is looked at. */
  readonly onUnit?: (unit: string) => void
  /** Any way and anybody will do; left out where nothing else was asked for. */
  readonly onAny?: () => void
}

/** The free times: a calendar of four weeks, and beside it the times of a day. */
export function TimeChoice(props: TimeChoiceProps) {
  const { service, unit, way, professional, slot, onSlot } = props
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const thisWeek = mondayOf(now)
  const start = slotOf(slot ?? '')?.start
  const [week, setWeek] = useState(start === undefined ? thisWeek : mondayOf(fromIso(start)))
  const [day, setDay] = useState(start === undefined ? undefined : dateOf(fromIso(start)))
  const [lost, setLost] = useState<string>()
  const [view, setView] = useState<View>('fitting')
  const from = week < thisWeek ? thisWeek : week
  const asked = useQuery({
    ...query('slots.list', { service, unit: unit.id, way, professional, from }),
    placeholderData: keepPreviousData,
  })
  const fresh = asked.isFetching || asked.isPlaceholderData ? undefined : asked.data
  const gone = fresh && slot !== undefined && isGone(slot, from, fresh.days)
  if (gone && lost !== start) setLost(start)
  useEffect(() => {
    if (gone) onSlot('')
  }, [gone, onSlot])

  const show = (monday: string, date?: string) => {
    setWeek(monday)
    setDay(date)
  }

  return (
    <Part
      asked={asked}
      loading={<Skeleton shape={['line', 'block', 'block', 'block']}>{t('loadingTimes')}</Skeleton>}
      failed={{ title: t('timesFailed'), advice: t('timesFailedAdvice') }}
    >
      {({ days, first, elsewhere }) => {
        const free = days.filter(({ slots }) => slots.length > 0)
        const shown = free.find(({ date }) => date === day) ?? free[0]
        return (
          <div className={styles['choice']}>
            {lost !== undefined && slot === undefined && (
              <Alert kind="info" title={t('slotGone', { when: moment(lost, now, language) })} live>
                {t('slotGoneAdvice')}
              </Alert>
            )}
            {first === null ? (
              <WaysOn {...props} title={t('noTimes', { unit: unit.name })} elsewhere={elsewhere} />
            ) : (
              <div className={styles['pick']}>
                <div className={styles['calendar']}>
                  <WeekBar
                    from={from}
                    thisWeek={thisWeek}
                    busy={asked.isPlaceholderData}
                    onWeek={(monday) => show(monday)}
                  >
                    <Views view={view} onView={setView} />
                  </WeekBar>
                  <Calendar
                    days={days}
                    chosen={shown?.date}
                    first={first}
                    unit={unit.name}
                    view={view}
                    onDay={setDay}
                    onFirst={() => {
                      const at = fromIso(first.start)
                      show(mondayOf(at), dateOf(at))
                      onSlot(slotKey({ ...first, professional: first.professional.id }))
                    }}
                  />
                </div>
                {shown ? (
                  <SlotList day={shown} chosen={slot} onSlot={onSlot} />
                ) : isAfter(first, from) ? (
                  <WaysOn
                    {...props}
                    title={t('noneUntil', { when: moment(first.start, now, language) })}
                    elsewhere={elsewhere}
                  />
                ) : (
                  <p className={styles['noneHere']}>
                    {t('noneThen', { when: moment(first.start, now, language) })}
                  </p>
                )}
              </div>
            )}
          </div>
        )
      }}
    </Part>
  )
}

/** Does a time lie after the four weeks from a Monday on? */
const isAfter = ({ start }: { readonly start: string }, from: string): boolean =>
  dateOf(fromIso(start)) >= addWeeks(from, weeksShown)

/** Is the chosen time no longer among the free ones, as far as they are shown? */
function isGone(key: string, from: string, days: Days): boolean {
  const date = dateOf(fromIso(slotOf(key)?.start ?? ''))
  const within = from <= date && date < addWeeks(from, weeksShown)
  return within && !days.some(({ slots }) => slots.some((one) => keyOf(one) === key))
}

const keyOf = ({ professional, ...rest }: Days[number]['slots'][number]): string =>
  slotKey({ ...rest, professional: professional.id })

import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayMonth, decimal, monthOfYear } from '../../lib/format-time.ts'
import { toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { LineChart } from '../../ui/line-chart.tsx'
import type { ChartBand, ChartLine } from '../../ui/line-chart-scale.ts'
import { thinned } from '../../ui/line-chart-scale.ts'
import { PeriodChoice } from './period-choice.tsx'
import { offered, type Period, startOf, usual } from './period.ts'
import styles from './series.module.css'

type DevelopmentProps = {
  readonly name: string
  readonly unit: string
  /** The earliest first. */
  readonly lines: readonly ChartLine[]
  readonly bands: readonly ChartBand[]
  readonly bandName: string
  readonly markName: string
  /** The table of what has come about since a moment. */
  readonly children: (from: number) => ReactNode
}

/** More points cannot be told apart. */
const most = 48
const few = 6
const longSpan = 400 * 24 * 60 * 60 * 1000

/** How something has gone: the choice of a period, a chart, and the table with the same values. */
export function Development({
  name,
  unit,
  lines,
  bands,
  bandName,
  markName,
  children,
}: DevelopmentProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const now = useNow()
  const [chosen, setChosen] = useState<Period>()
  const times = (lines[0]?.points ?? []).map(({ at }) => at)
  // A few are seen at a glance.
  const choices = times.length > few ? offered(times, now) : []
  const fitting = choices.length > 0 ? usual(times, now) : 'all'
  const period = chosen !== undefined && choices.includes(chosen) ? chosen : fitting
  const from = startOf(period, now)
  const within = lines.map((line) => ({
    ...line,
    points: line.points.filter(({ at }) => at >= from),
  }))
  const shown = within.map((line) => ({ ...line, points: thinned(line.points, most) }))
  const count = within[0]?.points.length ?? 0
  const span = (times.at(-1) ?? 0) - Math.max(from, times[0] ?? 0)
  return (
    <>
      {choices.length > 1 && (
        <PeriodChoice choices={choices} chosen={period} onChoose={setChosen} />
      )}
      {count > 1 && (
        <LineChart
          label={t('chartOf', { name, count })}
          lines={shown}
          bands={bands}
          bandName={bandName}
          markName={markName}
          unit={unit}
          formatValue={(value, digits) => decimal(value, digits, language)}
          formatMoment={(at) =>
            span > longSpan ? monthOfYear(toIso(at), language) : dayMonth(toIso(at), language)
          }
        />
      )}
      {count > most && <p className={styles['hint']}>{t('thinned')}</p>}
      {children(from)}
    </>
  )
}

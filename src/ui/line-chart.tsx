import styles from './line-chart.module.css'
import { Legend } from './line-chart-legend.tsx'
import { Band, down, Line } from './line-chart-marks.tsx'
import { type ChartBand, type ChartLine, moments, scaleFor, share } from './line-chart-scale.ts'

export type LineChartProps = {
  /** What it shows, in words. The same stands in a table after it. */
  readonly label: string
  /** At most two. */
  readonly lines: readonly ChartLine[]
  readonly bands: readonly ChartBand[]
  /** What the bands are ("Viitearvot"). */
  readonly bandName?: string | undefined
  /** What a point of another form means ("Rajojen ulkopuolella"). */
  readonly markName?: string | undefined
  readonly unit: string
  readonly formatValue: (value: number, decimals: number) => string
  /** A moment (milliseconds) as it is written under the chart. */
  readonly formatMoment: (at: number) => string
}

/**
 * Values over time. It is a picture for those who see it: whoever uses it puts a table with the same values after
 * it. Lines and points differ in form, not in colour alone.
 */
export function LineChart({
  label,
  lines,
  bands,
  bandName,
  markName,
  unit,
  formatValue,
  formatMoment,
}: LineChartProps) {
  const all = lines.flatMap(({ points }) => points)
  const times = all.map(({ at }) => at)
  const from = Math.min(...times)
  const to = Math.max(...times)
  const scale = scaleFor([
    ...all.map(({ value }) => value),
    ...bands.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null),
  ])
  const marked = all.some(({ mark }) => mark !== null)
  const dates = moments(from, to, 4)
  if (all.length === 0) return null
  return (
    <figure className={styles['chart']}>
      <div className={styles['picture']} role="img" aria-label={label}>
        <p className={styles['unit']} aria-hidden>
          {unit}
        </p>
        <div className={styles['values']} aria-hidden>
          {scale.ticks.map((tick) => (
            <span
              key={tick}
              className={styles['value']}
              style={{ insetBlockEnd: `${share(tick, scale.min, scale.max)}%` }}
            >
              {formatValue(tick, scale.decimals)}
            </span>
          ))}
        </div>
        <svg className={styles['plot']} aria-hidden focusable="false">
          {bands.map((band) => (
            // Of two the shades would run into each other: there only the ends are drawn.
            <Band
              key={`${band.min} ${band.max}`}
              band={band}
              scale={scale}
              shaded={bands.length === 1}
            />
          ))}
          {scale.ticks.map((tick) => (
            <line
              key={tick}
              className={styles['rule']}
              x1="0%"
              x2="100%"
              y1={down(tick, scale)}
              y2={down(tick, scale)}
            />
          ))}
          {lines.map((line, index) => (
            <Line key={line.name} line={line} second={index > 0} {...{ from, to, scale }} />
          ))}
        </svg>
        <div className={styles['dates']} aria-hidden>
          {dates.map((at) => (
            <span
              key={at}
              className={styles['date']}
              style={{ insetInlineStart: `${share(at, from, to)}%` }}
            >
              {formatMoment(at)}
            </span>
          ))}
        </div>
      </div>
      <Legend
        lines={lines}
        bands={bands}
        bandName={bandName}
        markName={marked ? markName : undefined}
      />
    </figure>
  )
}

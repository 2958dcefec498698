import { classes } from './classes.ts'
import styles from './line-chart.module.css'
import { type ChartPoint, moments, type Scale, scaleFor, share } from './line-chart-scale.ts'

export type ChartLine = {
  readonly name: string
  /** The earliest first. */
  readonly points: readonly ChartPoint[]
}

/** Limits between which values should lie; an end that is missing is open. */
export type ChartBand = {
  readonly min: number | null
  readonly max: number | null
}

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
      <figcaption className={styles['legend']} aria-hidden>
        {lines.map(({ name }, index) => (
          <span key={name} className={styles['key']}>
            <svg className={styles['sample']} focusable="false">
              <line
                className={classes(styles['line'], index > 0 && styles['second'])}
                x1="0%"
                x2="100%"
                y1="50%"
                y2="50%"
              />
              <Mark x="50%" y="50%" mark={null} second={index > 0} />
            </svg>
            {name}
          </span>
        ))}
        {bands.length > 0 && bandName !== undefined && (
          <span className={styles['key']}>
            <svg className={styles['sample']} focusable="false">
              {bands.length === 1 && (
                <rect className={styles['band']} x="0%" y="0%" width="100%" height="100%" />
              )}
              <line
                className={styles['end']}
                x1="0%"
                x2="100%"
                y1={bands.length === 1 ? '0%' : '50%'}
                y2={bands.length === 1 ? '0%' : '50%'}
              />
            </svg>
            {bandName}
          </span>
        )}
        {marked && markName !== undefined && (
          <span className={styles['key']}>
            <svg className={styles['sample']} focusable="false">
              <Mark x="50%" y="50%" mark="above" second={false} />
            </svg>
            {markName}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

/** How far down a value lies. */
const down = (value: number, { min, max }: Scale): string => `${100 - share(value, min, max)}%`

type BandProps = {
  readonly band: ChartBand
  readonly scale: Scale
  readonly shaded: boolean
}

function Band({ band: { min, max }, scale, shaded }: BandProps) {
  const top = share(max ?? scale.max, scale.min, scale.max)
  const bottom = share(min ?? scale.min, scale.min, scale.max)
  return (
    <>
      {shaded && (
        <rect
          className={styles['band']}
          x="0%"
          y={`${100 - top}%`}
          width="100%"
          height={`${Math.max(0, top - bottom)}%`}
        />
      )}
      {[min, max].map(
        (end, index) =>
          end !== null && (
            <line
              key={index === 0 ? 'min' : 'max'}
              className={styles['end']}
              x1="0%"
              x2="100%"
              y1={down(end, scale)}
              y2={down(end, scale)}
            />
          ),
      )}
    </>
  )
}

type LineProps = {
  readonly line: ChartLine
  readonly second: boolean
  readonly from: number
  readonly to: number
  readonly scale: Scale
}

function Line({ line: { points }, second, from, to, scale }: LineProps) {
  const places = points.map(({ at, value, mark }) => ({
    at,
    mark,
    x: `${share(at, from, to)}%`,
    y: down(value, scale),
  }))
  return (
    <g>
      {places.slice(1).map((place, index) => (
        <line
          key={place.at}
          className={classes(styles['line'], second && styles['second'])}
          x1={places[index]?.x}
          y1={places[index]?.y}
          x2={place.x}
          y2={place.y}
        />
      ))}
      {places.map(({ at, x, y, mark }) => (
        <Mark key={at} x={x} y={y} mark={mark} second={second} />
      ))}
    </g>
  )
}

type MarkProps = {
  readonly x: string
  readonly y: string
  readonly mark: ChartPoint['mark']
  readonly second: boolean
}

/** A point: round, of the second line square; outside of the limits a triangle that tells on which side. */
const Mark = ({ x, y, mark, second }: MarkProps) => (
  <svg x={x} y={y} width="1" height="1" overflow="visible">
    {mark !== null ? (
      <path
        className={styles['outside']}
        d={mark === 'above' ? 'M0 -8 L8 6 L-8 6 Z' : 'M0 8 L8 -6 L-8 -6 Z'}
      />
    ) : second ? (
      <rect className={styles['point']} x="-4.5" y="-4.5" width="9" height="9" />
    ) : (
      <circle className={styles['point']} r="5" />
    )}
  </svg>
)

import { classes } from './classes.ts'
import styles from './line-chart.module.css'
import {
  type ChartBand,
  type ChartLine,
  type ChartPoint,
  type Scale,
  share,
} from './line-chart-scale.ts'

/** How far down a value lies. */
export const down = (value: number, { min, max }: Scale): string =>
  `${100 - share(value, min, max)}%`

type BandProps = {
  readonly band: ChartBand
  readonly scale: Scale
  readonly shaded: boolean
}

/** Limits: a shade between them, and a line at each end. */
export function Band({ band: { min, max }, scale, shaded }: BandProps) {
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

/** The values of a line, joined. */
export function Line({ line: { points }, second, from, to, scale }: LineProps) {
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
export const Mark = ({ x, y, mark, second }: MarkProps) => (
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

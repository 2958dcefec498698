import { classes } from './classes.ts'
import styles from './line-chart.module.css'
import { Mark } from './line-chart-marks.tsx'
import type { ChartBand, ChartLine } from './line-chart-scale.ts'

type LegendProps = {
  readonly lines: readonly ChartLine[]
  readonly bands: readonly ChartBand[]
  readonly bandName: string | undefined
  /** Undefined when there is no point of another form. */
  readonly markName: string | undefined
}

/** What the forms in a chart mean. */
export function Legend({ lines, bands, bandName, markName }: LegendProps) {
  return (
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
      {markName !== undefined && (
        <span className={styles['key']}>
          <svg className={styles['sample']} focusable="false">
            <Mark x="50%" y="50%" mark="above" second={false} />
          </svg>
          {markName}
        </span>
      )}
    </figcaption>
  )
}

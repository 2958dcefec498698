import { useEffect, useRef } from 'react'
import styles from './level-meter.module.css'

export type LevelMeterProps = {
  readonly label: string
  /** How loud it is now, from 0 to 1. */
  readonly level: () => number
  /** What the level is called: something is heard, or it is quiet. */
  readonly words: { readonly heard: string; readonly quiet: string }
}

const bars = Array.from({ length: 14 }, (_, index) => index)

/** How often it is looked at, in ms. */
const every = 100

/** As loud as this, something is heard. */
const audible = 0.12

/** Bars that fill as it becomes louder. It is drawn past React, ten times a second, and read only by whoever asks. */
export function LevelMeter({ label, level, words: { heard, quiet } }: LevelMeterProps) {
  const meter = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const show = () => {
      const here = meter.current
      if (!here) return
      const now = level()
      const full = Math.round(now * bars.length)
      here.ariaValueNow = `${Math.round(now * 100)}`
      here.ariaValueText = now >= audible ? heard : quiet
      for (const [index, bar] of [...here.children].entries())
        bar.toggleAttribute('data-on', index < full)
    }
    show()
    const timer = setInterval(show, every)
    return () => clearInterval(timer)
  }, [level, heard, quiet])
  return (
    <div
      ref={meter}
      className={styles['meter']}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      aria-valuetext={quiet}
    >
      {bars.map((bar) => (
        <span key={bar} className={styles['bar']} />
      ))}
    </div>
  )
}

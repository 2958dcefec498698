import { useEffect, useState } from 'react'
import { systemNow } from '../../lib/clock.ts'
import { usePractice } from '../practice-context.ts'

/** A nudge, the place, doing it together. */
type Level = 0 | 1 | 2 | 3

/** How long one tries by oneself before the next hint can be asked for, in milliseconds. */
const pause = 6000

/** How long nothing is done before the first hint is offered, in milliseconds. */
const idle = 60_000

export type Hints = {
  /** The last hint that was shown in this step. */
  readonly level: Level
  /** The next one cannot be asked for yet. */
  readonly waits: boolean
  /** Nothing has been done for long: a hint is offered. */
  readonly offered: boolean
  readonly show: () => void
}

/** The hints of the step at hand, as far as they have been asked for. */
export function useHints(): Hints {
  const { rehearsal } = usePractice()
  const { step, since } = rehearsal.scene()
  const shown = rehearsal.lastOf('hint.shown')?.entry
  const level = levelOf(
    shown?.fact.name === 'hint.shown' && shown.seq > since ? shown.fact.data.level : undefined,
  )
  const waits = usePause(`${step} ${level}`, level > 0 && level < 3)
  const offered = useIdle(`${step} ${level}`)
  return {
    level,
    waits,
    offered: offered && level === 0,
    show: () => {
      if (step !== undefined && level < 3)
        rehearsal.noteHelp({ name: 'hint.shown', data: { step, level: level + 1 } })
    },
  }
}

const levels: readonly Level[] = [0, 1, 2, 3]

const levelOf = (shown: number | undefined): Level => levels.find((one) => one === shown) ?? 0

/** Is the pause still on that begins with each `occasion`? */
function usePause(occasion: string, needed: boolean): boolean {
  const [over, setOver] = useState<string>()
  useEffect(() => {
    if (!needed) return
    const timer = setTimeout(() => setOver(occasion), pause)
    return () => clearTimeout(timer)
  }, [occasion, needed])
  return needed && over !== occasion
}

const doings = ['pointerdown', 'keydown', 'input'] as const

/** Has nothing been done for long, since `occasion`? */
function useIdle(occasion: string): boolean {
  const [tired, setTired] = useState<string>()
  useEffect(() => {
    let last = systemNow()
    const act = () => {
      last = systemNow()
    }
    const timer = setInterval(() => {
      if (systemNow() - last >= idle) setTired(occasion)
    }, 1000)
    for (const doing of doings) addEventListener(doing, act, true)
    return () => {
      clearInterval(timer)
      for (const doing of doings) removeEventListener(doing, act, true)
    }
  }, [occasion])
  return tired === occasion
}

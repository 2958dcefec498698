import { useSyncExternalStore } from 'react'
import { now, onClockChange } from './clock.ts'
import { minute } from './milliseconds.ts'

const subscribe = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, minute / 4)
  const forget = onClockChange(changed)
  return () => {
    clearInterval(timer)
    forget()
  }
}

const thisMinute = (): number => Math.floor(now() / minute) * minute

/** The time, by the minute, in milliseconds: the screen follows when it passes or jumps. */
export const useNow = (): number => useSyncExternalStore(subscribe, thisMinute)

import { useEffect, useState } from 'react'
import { media } from '../../lib/media/media.ts'
import type { Devices, Opened } from '../../lib/media/port.ts'

const none: Devices = { cameras: [], microphones: [], speakers: [] }

/** The devices among which one can choose, as soon as the browser may name them. */
export function useDevices(opened: Opened | undefined, drawn: boolean): Devices {
  const [devices, setDevices] = useState(none)
  const real = opened !== undefined && !drawn
  useEffect(() => {
    if (!real) return
    let left = false
    void media()
      .devices()
      .then((found) => {
        if (!left) setDevices(found)
      })
    return () => {
      left = true
    }
  }, [real])
  return real ? devices : none
}

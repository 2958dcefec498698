import { useCallback, useEffect, useRef, useState } from 'react'
import { choose, chosen, useChosen } from './chosen.ts'
import { media, type Mode } from './media.ts'
import type { Opened } from './port.ts'

/** Camera and microphone of a page. */
export type OwnMedia = {
  /** What is open now. */
  readonly opened: Opened | undefined
  /** The browser is being asked. */
  readonly asking: boolean
  /**
   * Opens the devices, or what was chosen before when no mode is given; what was open is closed first. Gives
   * nothing when nothing was chosen, or when the page has been left meanwhile.
   */
  readonly open: (mode?: Mode) => Promise<Opened | undefined>
  readonly close: () => void
}

/** Holds what a page has opened, and closes it with the page: the light of the camera goes off. */
export function useMedia(): OwnMedia {
  const [opened, setOpened] = useState<Opened>()
  const [asking, setAsking] = useState(false)
  const held = useRef<Opened>(undefined)
  // What was asked for last; an answer to anything else comes too late.
  const turn = useRef(new AbortController())
  const { mode: kept } = useChosen()

  const release = useCallback(() => {
    turn.current.abort()
    held.current?.close()
    held.current = undefined
  }, [])

  const close = useCallback(() => {
    release()
    setOpened(undefined)
    setAsking(false)
  }, [release])

  const open = useCallback(
    async (mode: Mode | undefined = chosen().mode) => {
      if (mode === undefined) return undefined
      release()
      const mine = new AbortController()
      turn.current = mine
      setOpened(undefined)
      setAsking(true)
      choose({ mode })
      const { camera, microphone } = chosen()
      const found = await media(mode).open({ camera, microphone }, mine.signal)
      if (mine.signal.aborted) {
        found.close()
        return undefined
      }
      held.current = found
      setOpened(found)
      setAsking(false)
      return found
    },
    [release],
  )

  useEffect(() => {
    addEventListener('pagehide', close)
    return () => {
      removeEventListener('pagehide', close)
      release()
    }
  }, [close, release])

  // What was chosen is forgotten when one begins anew.
  const before = useRef(kept)
  useEffect(() => {
    if (before.current !== undefined && kept === undefined) close()
    before.current = kept
  }, [kept, close])

  return { opened, asking, open, close }
}

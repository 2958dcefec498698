import { useEffect, useState } from 'react'
import { usePractice } from '../practice-context.ts'
import { type Next, nextOf } from './next.ts'

const moments = ['input', 'change', 'hashchange', 'resize'] as const

/** What comes next by the model, as the screen stands; it is looked up whenever the screen changes. */
export function useNext(): Next | undefined {
  const { rehearsal, left, movesOf, ways } = usePractice()
  const [next, setNext] = useState<Next>()
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const found = nextOf(left(), movesOf, ways)
      setNext((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
    }
    const ask = () => {
      frame ||= requestAnimationFrame(look)
    }
    const changes = new MutationObserver(ask)
    changes.observe(document.body, { attributes: true, childList: true, subtree: true })
    const stop = rehearsal.subscribe(ask)
    for (const moment of moments) addEventListener(moment, ask, true)
    ask()
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
      stop()
      for (const moment of moments) removeEventListener(moment, ask, true)
    }
  }, [rehearsal, left, movesOf, ways])
  return next
}

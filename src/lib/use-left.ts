import { type RefObject, useEffect, useRef } from 'react'

/** Has the page been left? To be asked after something that was waited for. */
export function useLeft(): RefObject<boolean> {
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  return left
}

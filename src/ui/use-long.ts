import { useEffect, useState } from 'react'

const patience = 2000

/**
 * Has it gone on for longer than one waits without a word?
 * @param after milliseconds
 */
export function useLong(goesOn: boolean, after = patience): boolean {
  const [long, setLong] = useState(false)
  if (!goesOn && long) setLong(false)
  useEffect(() => {
    if (!goesOn) return
    const timer = setTimeout(() => setLong(true), after)
    return () => clearTimeout(timer)
  }, [goesOn, after])
  return goesOn && long
}

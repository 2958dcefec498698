import { useEffect, useState } from 'react'
import type { Found, Turn } from './found.ts'

/** How long saying a sign takes, and the least that anything takes, in ms. */
const perSign = 55
const least = 1500

/** Who is speaking now: whoever said the last thing aloud, for about as long as it takes to say it. */
export function useSpeaking({ turns, state }: Found): string | undefined {
  const last = turns.at(-1)
  const heard = isAloud(last) && state === 'on' ? last.id : undefined
  const [said, setSaid] = useState<string>()
  const length = Math.max(least, (last?.text.length ?? 0) * perSign)
  useEffect(() => {
    if (heard === undefined) return
    const timer = setTimeout(() => setSaid(heard), length)
    return () => clearTimeout(timer)
  }, [heard, length])
  return heard === undefined || said === heard ? undefined : last?.by.id
}

const isAloud = (turn: Turn | undefined): turn is Turn =>
  turn !== undefined && !turn.by.client && !turn.written

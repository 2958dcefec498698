import { useIsMutating } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { backIn } from '../../lib/back-in.ts'
import { href, pageAt } from '../../lib/paths.ts'

/** What the way to the first page carries with it. */
const inMattersOf = (person: string) => ({ turned: person })

/**
 * When somebody else's matters have been taken up, the page of the former is thrown away and one goes to the first
 * page: unless one has gone elsewhere since it was asked for. Whoever signs in has nothing in hand before, and neither
 * has one whose session is being asked for.
 * @returns whether the page of the former is still there, and how often somebody else's matters have been taken up
 */
export function useTurns(person: string | undefined) {
  const navigate = useNavigate()
  const location = useLocation()
  const { key, pathname } = location
  const state: unknown = location.state
  const asked = useIsMutating({ mutationKey: ['people.switch'] }) > 0
  const [known, setKnown] = useState<Known>({ former: person, turns: 0 })
  const { former, turns, askedAt } = known
  const turning = former !== undefined && person !== undefined && former !== person
  const back = backIn(state)
  const to = back && back.about?.id === person ? back.path : href('home')
  const there = isInMattersOf(state, person) || (isElsewhere(key, askedAt) && isForAll(pathname))
  if (former !== person && (there || !turning))
    setKnown({ ...known, former: person, turns: turning ? turns + 1 : turns })
  else if (turning ? askedAt === undefined : asked !== (askedAt !== undefined))
    // What was asked and answered at once may never have been seen to be asked.
    setKnown({ ...known, askedAt: turning || asked ? key : undefined })
  useEffect(() => {
    if (turning && !there) void navigate(to, { state: inMattersOf(person) })
  }, [navigate, turning, there, person, to])
  return { turning, turns }
}

type Known = {
  readonly former: string | undefined
  readonly turns: number
  /** Which entry of the history stood open as it was asked to take up another's matters. */
  readonly askedAt?: string | undefined
}

const isInMattersOf = (state: unknown, person: string | undefined): boolean =>
  typeof state === 'object' && state !== null && 'turned' in state && state.turned === person

const isElsewhere = (entry: string, askedAt: string | undefined): boolean =>
  askedAt !== undefined && askedAt !== entry

/** A page that is about one thing is about one of the former's. */
const isForAll = (path: string): boolean => Object.keys(pageAt(path)?.parameters ?? {}).length === 0

import { useEffect, useRef, useState } from 'react'
import type { Place } from '../hand/make.ts'
import type { Speed } from '../hand/pace.ts'
import { isByHand } from '../hand/touch.ts'
import { isAtStop } from '../playlist/part.ts'
import { usePractice } from '../practice-context.ts'
import { type Shown, showNext, type Telling } from './show.ts'

/** Why it stands still: it has not begun, it was paused, the learner pressed something, no way on was found, the end. */
type Rest = 'ready' | 'paused' | 'yielded' | 'stuck' | 'end'

export type Player = {
  /** Undefined while it plays. */
  readonly rest: Rest | undefined
  readonly telling: Telling | undefined
  readonly place: Place | undefined
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
  readonly play: () => void
  readonly step: () => void
  readonly pause: () => void
}

/** Plays the scenario by its models on the real screen, with a hand that everybody can see. */
export function usePlayer(): Player {
  const { rehearsal, left, movesOf, ways, language, stop: end } = usePractice()
  const [rest, setRest] = useState<Rest | undefined>('ready')
  const [telling, setTelling] = useState<Telling>()
  const [place, setPlace] = useState<Place>()
  const [speed, setSpeed] = useState<Speed>('normal')
  const running = useRef<AbortController>(undefined)
  /** The hand itself turns time back just now. */
  const undoing = useRef(false)

  const stop = (why: Rest) => {
    running.current?.abort()
    running.current = undefined
    setPlace(undefined)
    setRest(why)
  }

  const run = async (once: boolean, pace: Speed) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setRest(undefined)
    const next = (): Promise<Shown> =>
      showNext({
        rehearsal,
        left,
        movesOf,
        ways,
        language,
        speed: pace,
        signal: controller.signal,
        show: setPlace,
        tell: (told) => {
          undoing.current = told.kind === 'undo'
          setTelling(told)
        },
      })
    let shown = await next()
    const goesOn = () => shown === 'on' && !once && !isAtStop(rehearsal, end?.step)
    while (goesOn()) shown = await next()
    if (running.current === controller) stop(restAfter(shown))
  }

  // Whoever presses something in the service takes over.
  const latest = useRef(stop)
  useEffect(() => {
    latest.current = stop
  })
  useEffect(() => {
    const yieldTo = (event: Event) => {
      if (!running.current || isByHand() || !event.isTrusted) return
      const { target } = event
      if (
        target instanceof Element &&
        target.closest('[data-voice]')?.matches('[data-voice="service"]')
      )
        latest.current('yielded')
    }
    // Time was turned back by somebody else: a jump, an undo, a new beginning.
    const leap = rehearsal.subscribe((after, before) => {
      if (after.epoch !== before.epoch && running.current && !undoing.current)
        latest.current('paused')
    })
    addEventListener('pointerdown', yieldTo, true)
    addEventListener('keydown', yieldTo, true)
    return () => {
      leap()
      removeEventListener('pointerdown', yieldTo, true)
      removeEventListener('keydown', yieldTo, true)
      running.current?.abort()
      running.current = undefined
    }
  }, [rehearsal])

  return {
    rest,
    telling,
    place,
    speed,
    setSpeed: (chosen) => {
      setSpeed(chosen)
      if (running.current) void run(false, chosen)
    },
    play: () => void run(false, speed),
    step: () => void run(true, speed),
    pause: () => stop('paused'),
  }
}

const restAfter = (shown: Shown): Rest =>
  shown === 'end' ? 'end' : shown === 'stuck' ? 'stuck' : 'paused'

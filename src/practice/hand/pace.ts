/** How fast the hand goes. `instant` is for whoever does not want to watch. */
export type Speed = 'slow' | 'normal' | 'fast' | 'instant'

/** Milliseconds. */
type Pace = {
  /** From one place to the next. */
  readonly glide: number
  /** Before it presses: time to read where it is. */
  readonly rest: number
  /** How long one sees it press. */
  readonly hold: number
  /** Between the signs that it types. */
  readonly sign: number
  /** A longer text is typed in bigger pieces, and takes no more than this. */
  readonly text: number
}

export const paces: Readonly<Record<Speed, Pace>> = {
  slow: { glide: 600, rest: 600, hold: 320, sign: 70, text: 8000 },
  normal: { glide: 400, rest: 300, hold: 240, sign: 40, text: 4500 },
  fast: { glide: 120, rest: 80, hold: 120, sign: 15, text: 600 },
  instant: { glide: 0, rest: 0, hold: 0, sign: 0, text: 0 },
}

/** Waits, unless it is told to stop meanwhile. Tells whether to go on. */
export const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal?.aborted || milliseconds <= 0) {
      resolve(!signal?.aborted)
      return
    }
    const stop = () => {
      clearTimeout(timer)
      resolve(false)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve(true)
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })

const interval = 50
const patience = 10_000

/** Looks again and again until something is there, but not for ever, and not when it need not be any more. */
export async function until<T>(
  look: () => T | undefined,
  signal: AbortSignal | undefined,
  isOff = () => false,
): Promise<T | undefined> {
  for (let waited = 0; waited <= patience && !isOff(); waited += interval) {
    const found = signal?.aborted ? undefined : look()
    if (found !== undefined) return found
    if (!(await pause(interval, signal))) return undefined
  }
  return undefined
}

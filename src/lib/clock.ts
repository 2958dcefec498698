/** The one place where time is read. All times in the code are milliseconds since 1970 (UTC). */
export type Clock = {
  readonly now: () => number
  /** Calls `changed` when time has jumped; returns how to stop listening. */
  readonly subscribe: (changed: () => void) => () => void
}

export const systemNow = (): number => Date.now()

let clock: Clock = { now: systemNow, subscribe: () => () => undefined }

/** Puts another clock in place of the system's; the practice installs its virtual one. */
export const setClock = (port: Clock): void => {
  clock = port
}

export const now = (): number => clock.now()

export const onClockChange = (changed: () => void): (() => void) => clock.subscribe(changed)

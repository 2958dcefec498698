import type {
  CameraState,
  Devices,
  Media,
  MicrophoneState,
  Opened,
  Wish,
} from '../lib/media/port.ts'

type Found = {
  readonly camera: CameraState
  readonly microphone: MicrophoneState
}

type FakeMedia = Media & {
  /** From now on the devices are found like this. */
  readonly be: (found: Partial<Found>) => void
  /** How loud it is from now on. */
  readonly speak: (level: number) => void
  /** What was wished for, each time the devices were opened. */
  readonly wishes: readonly Wish[]
  /** How many are open now. */
  readonly openCount: () => number
  /** The loudspeakers on which the sound was played; undefined for the browser's own. */
  readonly sounds: readonly (string | undefined)[]
}

type FakeOptions = Partial<Found> & {
  readonly available?: boolean
  readonly devices?: Partial<Devices>
}

/** Devices for tests: found as the test says, with no picture. */
export function fakeMedia({ available = true, devices, ...first }: FakeOptions = {}): FakeMedia {
  let found: Found = { camera: 'works', microphone: 'works', ...first }
  let loud = 0
  let open = 0
  const wishes: Wish[] = []
  const sounds: (string | undefined)[] = []

  const opened = (): Opened => {
    let isOpen = true
    open += 1
    return {
      ...found,
      picture: null,
      level: () => (isOpen ? loud : 0),
      live: found.microphone === 'works',
      close: () => {
        if (isOpen) open -= 1
        isOpen = false
      },
    }
  }

  return {
    available,
    open: (wish) => {
      wishes.push(wish)
      return Promise.resolve(opened())
    },
    devices: () => Promise.resolve({ cameras: [], microphones: [], speakers: [], ...devices }),
    playSound: (speaker) => {
      sounds.push(speaker)
      return () => undefined
    },
    be: (next) => {
      found = { ...found, ...next }
    },
    speak: (level) => {
      loud = level
    },
    wishes,
    openCount: () => open,
    sounds,
  }
}

/** How a camera and a microphone were found. `drawn`: a drawn picture, a simulated sound. */
export type CameraState = 'works' | 'drawn' | 'denied' | 'missing' | 'busy' | 'covered'
export type MicrophoneState = 'works' | 'drawn' | 'denied' | 'missing' | 'busy' | 'silent'

/** A device that can be chosen. The name may be empty as long as the browser has not been allowed to tell it. */
export type Device = { readonly id: string; readonly name: string }

export type Devices = {
  readonly cameras: readonly Device[]
  readonly microphones: readonly Device[]
  readonly speakers: readonly Device[]
}

/** What was opened. It stays in the page: nothing is sent and nothing is recorded. */
export type Opened = {
  readonly camera: CameraState
  readonly microphone: MicrophoneState
  /** What the camera sees; null where it is drawn, or there is none. */
  readonly picture: MediaStream | null
  /** How loud it is now, from 0 to 1. */
  readonly level: () => number
  /** Is it somebody's voice that is heard? A simulated sound answers nothing. */
  readonly live: boolean
  /** Stops everything: the light of the camera goes off. */
  readonly close: () => void
}

/** The devices by their ids; the browser's own choice where one is left out. */
export type Wish = {
  readonly camera?: string | undefined
  readonly microphone?: string | undefined
}

/** Camera, microphone and loudspeaker, from wherever they come. */
export type Media = {
  /** Has the browser a camera and a microphone to offer? On plain http it has not. */
  readonly available: boolean
  /**
   * Asks the browser for them. Never throws: what was refused or is missing is told.
   * @param left closes what is opened, also while it is still being looked at
   */
  readonly open: (wish: Wish, left?: AbortSignal) => Promise<Opened>
  readonly devices: () => Promise<Devices>
  /** Plays the test sound. Returns how to stop it. */
  readonly playSound: (speaker?: string) => () => void
}

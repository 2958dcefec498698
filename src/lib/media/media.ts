import { drawnMedia } from './drawn.ts'
import type { Media } from './port.ts'
import { realMedia } from './real.ts'

/** Where picture and sound come from: from the devices, or drawn and simulated. */
export type Mode = 'real' | 'drawn'

const makers: Record<Mode, Media> = { real: realMedia, drawn: drawnMedia }

/** Puts another maker in place; the practice installs one in which planned failures show. */
export const setMedia = (port: Media, mode: Mode = 'real'): void => {
  makers[mode] = port
}

/** The one way to camera, microphone and loudspeaker. */
export const media = (mode: Mode = 'real'): Media => makers[mode]

import { systemNow } from '../clock.ts'
import type { Media, Opened } from './port.ts'
import { playTestSound } from './test-sound.ts'

/** How long a simulated word takes, in ms, and how long it is quiet after a few of them. */
const word = 420
const phrase = 4200

/** A drawn picture and a simulated sound, for whoever has no camera or does not want to use it. */
export const drawnMedia: Media = {
  available: true,
  open: () => Promise.resolve(openDrawn()),
  devices: () => Promise.resolve({ cameras: [], microphones: [], speakers: [] }),
  playSound: () => playTestSound(),
}

function openDrawn(): Opened {
  let open = true
  return {
    camera: 'drawn',
    microphone: 'drawn',
    picture: null,
    level: () => (open ? simulated(systemNow()) : 0),
    live: false,
    close: () => {
      open = false
    },
  }
}

/** Goes up and down as when somebody speaks, and rests between. */
export function simulated(at: number): number {
  const into = at % phrase
  if (into > phrase * 0.6) return 0.02
  return 0.15 + 0.55 * Math.abs(Math.sin((into / word) * Math.PI))
}

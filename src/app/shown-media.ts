import { drawnMedia } from '../lib/media/drawn.ts'
import type { Media } from '../lib/media/port.ts'

/**
 * The devices, unless the exercise shows itself: nobody is there to answer the browser's question then, so it looks as
 * if the answer had been yes, with a drawn picture. No real device is touched.
 */
export const unlessShown = (port: Media, isShown: () => boolean): Media => ({
  get available() {
    return isShown() || port.available
  },
  open: async (wish, left) =>
    isShown()
      ? { ...(await drawnMedia.open(wish, left)), camera: 'works', microphone: 'works' }
      : port.open(wish, left),
  devices: () => (isShown() ? drawnMedia : port).devices(),
  playSound: port.playSound,
})

import { type Heard, soundFile } from './microphone-sound.ts'
import { test as base } from './test.ts'

/**
 * What a browser has for a remote visit: a camera and a microphone, a person who does not let the page use them, no
 * devices at all, or a plain http address, on which it gives them to nobody.
 */
export const surroundings = ['devices', 'denied', 'none', 'http'] as const

export { expect } from './test.ts'

export type Surroundings = (typeof surroundings)[number]

/** A name that leads to this machine, and is not as trusted as the machine itself. */
const plainName = 'oppi.test'

/**
 * The test in a browser with a camera and a microphone of its own making, in the surroundings that a test uses. The
 * page cannot tell them from real ones: nobody is asked, the answer has been given before.
 */
export const test = base.extend<
  { surroundings: Surroundings },
  { launchOptions: { readonly args?: string[] }; heard: Heard }
>({
  surroundings: ['devices', { option: true }],
  /** What the microphone hears. The browser's own would beep, and on a busy machine that sounds as if one spoke. */
  heard: ['quiet', { scope: 'worker', option: true }],
  launchOptions: [
    async ({ launchOptions, heard }, use) => {
      const args = [
        ...(launchOptions.args ?? []),
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-audio-capture=${soundFile(heard)}`,
        `--host-resolver-rules=MAP ${plainName} 127.0.0.1`,
        '--autoplay-policy=no-user-gesture-required',
      ]
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site, surroundings: around }, use) => {
    const url = new URL(site.url)
    if (around === 'http') url.hostname = plainName
    await use(url.href)
  },
  context: async ({ context, surroundings: around }, use) => {
    // Without leave the browser refuses, as when somebody has said no.
    if (around === 'devices') await context.grantPermissions(['camera', 'microphone'])
    if (around === 'none') await context.addInitScript(takeDevices)
    await use(context)
  },
})

/** Runs in the page: a machine to which nothing is connected. */
function takeDevices(): void {
  if (!('mediaDevices' in navigator)) return
  navigator.mediaDevices.enumerateDevices = () => Promise.resolve([])
  navigator.mediaDevices.getUserMedia = () =>
    Promise.reject(new DOMException('Requested device not found', 'NotFoundError'))
}

import { staysBlack } from './black.ts'
import type { CameraState, Device, Media, MicrophoneState, Opened, Wish } from './port.ts'
import { canChooseSpeaker, playTestSound } from './test-sound.ts'

/** The camera, the microphone and the loudspeaker of the browser. On plain http it has none to give. */
export const realMedia: Media = {
  get available() {
    return asker() !== undefined
  },
  open: openReal,
  devices: async () => {
    const found = await asker()
      ?.enumerateDevices()
      .catch(() => [])
    const of = (kind: MediaDeviceKind): readonly Device[] =>
      (found ?? [])
        .filter((device) => device.kind === kind && device.deviceId !== '')
        .map(({ deviceId, label }) => ({ id: deviceId, name: label }))
    return {
      cameras: of('videoinput'),
      microphones: of('audioinput'),
      speakers: canChooseSpeaker() ? of('audiooutput') : [],
    }
  },
  playSound: (speaker) => playTestSound({ speaker }),
}

/** The browser says that it is always there; on plain http it is not. */
const asker = (): MediaDevices | undefined =>
  'mediaDevices' in navigator ? navigator.mediaDevices : undefined

type Fault = 'denied' | 'missing' | 'busy'

/** What one of the two gave: its stream, or why there is none. */
type Given = { readonly stream?: MediaStream; readonly fault?: Fault }

async function openReal(wish: Wish, left?: AbortSignal): Promise<Opened> {
  const video = named(wish.camera)
  const audio = named(wish.microphone)
  const both = await ask({ video, audio })
  if (both.stream) return opened({ stream: both.stream }, { stream: both.stream }, left)
  // Whoever has just said no is not asked a second time.
  if (both.fault === 'denied' && (await isUndecided()))
    return opened({ fault: 'denied' }, { fault: 'denied' }, left)
  const camera = await ask({ video })
  const microphone = await ask({ audio })
  return opened(camera, microphone, left)
}

/** A device that is gone meanwhile gives way to another. */
const named = (id: string | undefined): MediaTrackConstraints | boolean =>
  id === undefined ? true : { deviceId: { ideal: id } }

async function ask(wanted: MediaStreamConstraints): Promise<Given> {
  const devices = asker()
  if (!devices) return { fault: 'missing' }
  try {
    return { stream: await devices.getUserMedia(wanted) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

const faults: Readonly<Record<string, Fault>> = {
  NotAllowedError: 'denied',
  PermissionDeniedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
}

const faultOf = (error: unknown): Fault =>
  (error instanceof DOMException ? faults[error.name] : undefined) ?? 'missing'

/** Has the browser no lasting answer for either? Then it was the person who said no, or said nothing. */
async function isUndecided(): Promise<boolean> {
  const answers = await Promise.all([lasting('camera'), lasting('microphone')])
  return answers.every((answer) => answer === 'prompt')
}

/** A browser that does not tell is as one that would ask. */
async function lasting(name: 'camera' | 'microphone'): Promise<PermissionState> {
  try {
    const { state } = await navigator.permissions.query({ name })
    return state
  } catch {
    return 'prompt'
  }
}

async function opened(camera: Given, microphone: Given, left?: AbortSignal): Promise<Opened> {
  const seen = camera.stream?.getVideoTracks() ?? []
  const heard = microphone.stream?.getAudioTracks() ?? []
  const picture = seen.length > 0 ? new MediaStream(seen) : null
  const meter = heard.length > 0 ? meterOf(new MediaStream(heard)) : undefined
  // The light must not stay on when the page goes while the picture is still looked at.
  const close = () => {
    for (const track of [...seen, ...heard]) track.stop()
    removeEventListener('pagehide', close)
    left?.removeEventListener('abort', close)
    meter?.close()
  }
  addEventListener('pagehide', close)
  left?.addEventListener('abort', close)
  if (left?.aborted === true) close()
  return {
    camera: await cameraState(camera, picture),
    microphone: microphoneState(microphone, heard.length),
    picture,
    level: () => meter?.level() ?? 0,
    live: meter !== undefined,
    close,
  }
}

async function cameraState({ fault }: Given, picture: MediaStream | null): Promise<CameraState> {
  if (!picture) return fault ?? 'missing'
  return (await staysBlack(picture)) ? 'covered' : 'works'
}

/** That nobody has said anything yet does not make it silent: the meter shows it. */
const microphoneState = ({ fault }: Given, tracks: number): MicrophoneState =>
  tracks > 0 ? 'works' : (fault ?? 'missing')

/** Speech fills the meter: its power is a small part of what the numbers could hold. */
const boost = 5

function meterOf(sound: MediaStream) {
  if (!('AudioContext' in globalThis)) return undefined
  const context = new AudioContext()
  const source = new MediaStreamAudioSourceNode(context, { mediaStream: sound })
  const analyser = new AnalyserNode(context, { fftSize: 1024 })
  source.connect(analyser)
  void context.resume().catch(() => undefined)
  const wave = new Float32Array(analyser.fftSize)
  return {
    level: () => {
      analyser.getFloatTimeDomainData(wave)
      return loudness(wave)
    },
    close: () => {
      source.disconnect()
      void context.close().catch(() => undefined)
    },
  }
}

/** How loud a wave is, from 0 to 1. */
export function loudness(wave: Float32Array): number {
  const power = wave.reduce((sum, value) => sum + value * value, 0) / Math.max(wave.length, 1)
  return Math.min(1, Math.sqrt(power) * boost)
}

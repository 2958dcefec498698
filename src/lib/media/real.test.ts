// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isDark } from './black.ts'
import { drawnMedia, simulated } from './drawn.ts'
import { loudness, realMedia } from './real.ts'

type Kind = 'video' | 'audio'

class Track {
  stopped = false
  readonly kind: Kind
  constructor(kind: Kind) {
    this.kind = kind
  }
  stop = () => {
    this.stopped = true
  }
}

class Stream {
  readonly tracks: readonly Track[]
  constructor(tracks: readonly Track[]) {
    this.tracks = tracks
  }
  active = true
  getVideoTracks = () => this.tracks.filter(({ kind }) => kind === 'video')
  getAudioTracks = () => this.tracks.filter(({ kind }) => kind === 'audio')
}

/** A browser in which some devices cannot be had, each for the reason of its name. */
function browser(reasons: Partial<Record<Kind, string>>, lasting?: PermissionState) {
  const asked: string[] = []
  const tracks: Track[] = []
  const getUserMedia = (wanted: MediaStreamConstraints) => {
    const kinds = (['video', 'audio'] as const).filter((kind) => wanted[kind] !== undefined)
    asked.push(kinds.join('+'))
    const reason = kinds.map((kind) => reasons[kind]).find((one) => one !== undefined)
    if (reason !== undefined) return Promise.reject(new DOMException('No', reason))
    const given = kinds.map((kind) => new Track(kind))
    tracks.push(...given)
    return Promise.resolve(new Stream(given))
  }
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: {
      getUserMedia,
      enumerateDevices: () =>
        Promise.resolve([
          { kind: 'videoinput', deviceId: 'front', label: 'Front' },
          { kind: 'audioinput', deviceId: '', label: '' },
          { kind: 'audiooutput', deviceId: 'desk', label: 'Desk' },
        ]),
    },
  })
  Object.defineProperty(navigator, 'permissions', {
    configurable: true,
    value: {
      query: () =>
        lasting === undefined
          ? Promise.reject(new TypeError('Unknown'))
          : Promise.resolve({ state: lasting }),
    },
  })
  vi.stubGlobal('MediaStream', Stream)
  return { asked, tracks }
}

// jsdom draws nothing: no picture can be looked at.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'mediaDevices')
  Reflect.deleteProperty(navigator, 'permissions')
  vi.unstubAllGlobals()
})

const open = async () => {
  const { camera, microphone } = await realMedia.open({})
  return { camera, microphone }
}

describe('the devices of the browser', () => {
  test('are not there on plain http', async () => {
    expect(realMedia.available).toBe(false)
    expect(await open()).toEqual({ camera: 'missing', microphone: 'missing' })
    expect(await realMedia.devices()).toEqual({ cameras: [], microphones: [], speakers: [] })
  })

  test('are opened with one question, and every track stops when they are closed', async () => {
    const { asked, tracks } = browser({})
    const opened = await realMedia.open({})
    expect(realMedia.available).toBe(true)
    expect(opened).toMatchObject({ camera: 'works', microphone: 'works' })
    expect(asked).toEqual(['video+audio'])
    expect(tracks.map(({ stopped }) => stopped)).toEqual([false, false])
    opened.close()
    expect(tracks.map(({ stopped }) => stopped)).toEqual([true, true])
    expect(opened.level()).toBe(0)
  })

  test('are closed when the page goes', async () => {
    const { tracks } = browser({})
    await realMedia.open({})
    dispatchEvent(new Event('pagehide'))
    expect(tracks.map(({ stopped }) => stopped)).toEqual([true, true])
  })

  test('are closed at once when the page was left before the answer came', async () => {
    const { tracks } = browser({})
    const left = new AbortController()
    const coming = realMedia.open({}, left.signal)
    left.abort()
    await coming
    expect(tracks.map(({ stopped }) => stopped)).toEqual([true, true])
  })

  test('are each asked for alone when one of them cannot be had', async () => {
    const { asked } = browser({ video: 'NotFoundError' })
    expect(await open()).toEqual({ camera: 'missing', microphone: 'works' })
    expect(asked).toEqual(['video+audio', 'video', 'audio'])
    browser({ video: 'NotReadableError' })
    expect(await open()).toEqual({ camera: 'busy', microphone: 'works' })
    browser({ audio: 'NotFoundError' })
    expect(await open()).toEqual({ camera: 'works', microphone: 'missing' })
  })

  test('are not asked for again when the person has just said no', async () => {
    const { asked } = browser({ video: 'NotAllowedError', audio: 'NotAllowedError' }, 'prompt')
    expect(await open()).toEqual({ camera: 'denied', microphone: 'denied' })
    expect(asked).toEqual(['video+audio'])
    const quiet = browser({ video: 'NotAllowedError' })
    expect(await open()).toEqual({ camera: 'denied', microphone: 'denied' })
    expect(quiet.asked).toEqual(['video+audio'])
  })

  test('are told apart when the browser has a lasting answer', async () => {
    browser({ video: 'NotAllowedError' }, 'denied')
    expect(await open()).toEqual({ camera: 'denied', microphone: 'works' })
  })

  test('are listed when the browser names them', async () => {
    browser({})
    expect(await realMedia.devices()).toEqual({
      cameras: [{ id: 'front', name: 'Front' }],
      microphones: [],
      speakers: [],
    })
  })
})

test('a black picture is told from a dim one', () => {
  expect(isDark(new Uint8ClampedArray([0, 3, 9, 255, 12, 0, 4, 255]))).toBe(true)
  expect(isDark(new Uint8ClampedArray([0, 3, 9, 255, 90, 80, 70, 255]))).toBe(false)
})

test('a wave is as loud as its power', () => {
  expect(loudness(new Float32Array(8))).toBe(0)
  expect(loudness(new Float32Array([0.1, -0.1]))).toBeCloseTo(0.5)
  expect(loudness(new Float32Array([1, -1]))).toBe(1)
  expect(loudness(new Float32Array())).toBe(0)
})

describe('a drawn picture', () => {
  test('needs nobody to allow it, and is quiet when closed', async () => {
    const opened = await drawnMedia.open({})
    expect(opened).toMatchObject({ camera: 'drawn', microphone: 'drawn', picture: null })
    opened.close()
    expect(opened.level()).toBe(0)
  })

  test('has a sound that goes up and down and rests', () => {
    const levels = Array.from({ length: 420 }, (_, at) => simulated(at * 10))
    expect(Math.max(...levels)).toBeGreaterThan(0.5)
    expect(Math.min(...levels)).toBeLessThan(0.1)
    expect(levels.every((level) => level >= 0 && level <= 1)).toBe(true)
  })
})

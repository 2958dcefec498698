/** The tones of the test sound, in Hz, and when each begins, in seconds. */
const tones = [523, 659, 784, 659, 523]
const each = 0.4

/** How much later an echo comes, in seconds, and how much of the sound it is. */
const echoAfter = 0.28
const echoLoud = 0.6

const loud = 0.25

type TestSound = {
  /** The loudspeaker by its id; the browser's own choice when left out. */
  readonly speaker?: string | undefined
  readonly echo?: boolean
}

/** Plays a few tones that the page makes itself. Returns how to stop them. */
export function playTestSound({ speaker, echo = false }: TestSound = {}): () => void {
  if (!('AudioContext' in globalThis)) return () => undefined
  const context = new AudioContext()
  const way = wayOut(context, speaker)
  ring(context, way.into, 0, loud)
  if (echo) ring(context, way.into, echoAfter, loud * echoLoud)
  void context.resume().catch(() => undefined)

  let playing = true
  const stop = () => {
    if (!playing) return
    playing = false
    clearTimeout(timer)
    way.close()
    void context.close().catch(() => undefined)
  }
  const timer = setTimeout(stop, (tones.length * each + echoAfter + 0.5) * 1000)
  return stop
}

function ring(context: AudioContext, into: AudioNode, after: number, volume: number): void {
  tones.forEach((frequency, index) => {
    const begins = context.currentTime + after + index * each
    const gain = new GainNode(context, { gain: 0 })
    const tone = new OscillatorNode(context, { type: 'triangle', frequency })
    gain.gain.setValueAtTime(0, begins)
    gain.gain.linearRampToValueAtTime(volume, begins + 0.03)
    gain.gain.linearRampToValueAtTime(0, begins + each)
    tone.connect(gain).connect(into)
    tone.start(begins)
    tone.stop(begins + each)
  })
}

/** A loudspeaker other than the browser's own is reached through an element that plays. */
function wayOut(context: AudioContext, speaker: string | undefined) {
  if (speaker === undefined || !canChooseSpeaker())
    return { into: context.destination, close: () => undefined }
  const into = new MediaStreamAudioDestinationNode(context)
  const player = new Audio()
  player.srcObject = into.stream
  void player
    .setSinkId(speaker)
    .catch(() => undefined)
    .then(() => player.play())
    .catch(() => undefined)
  return {
    into,
    close: () => {
      player.pause()
      player.srcObject = null
    },
  }
}

export const canChooseSpeaker = (): boolean =>
  'HTMLMediaElement' in globalThis && 'setSinkId' in HTMLMediaElement.prototype

import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** A voice of the device, or of a server far away. */
export type Voice = {
  readonly lang: string
  readonly localService: boolean
  readonly default?: boolean
}

export const ownVoice: Voice = { lang: 'fi-FI', localService: true }
export const farVoice: Voice = { lang: 'fi-FI', localService: false }

class Utterance extends EventTarget {
  readonly text: string
  voice: Voice | null = null
  lang = ''
  rate = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** Speaks as browsers do: one thing after the other, and what is stopped tells of it later. */
class Synthesis extends EventTarget {
  voices: readonly Voice[]
  queue: readonly Utterance[] = []
  /** What was begun, in order. */
  readonly said: Utterance[] = []
  constructor(voices: readonly Voice[]) {
    super()
    this.voices = voices
  }
  get now() {
    return this.queue[0]
  }
  get texts() {
    return this.said.map(({ text }) => text)
  }
  readonly getVoices = () => [...this.voices]
  readonly speak = (one: Utterance) => {
    if (!this.now) this.said.push(one)
    this.queue = [...this.queue, one]
  }
  readonly cancel = () => {
    const stopped = this.queue
    this.queue = []
    setTimeout(() => {
      for (const one of stopped) one.dispatchEvent(errorEvent('interrupted'))
    })
  }
  readonly goOn = () =>
    act(() => {
      const [over, ...rest] = this.queue
      this.queue = rest
      if (this.now) this.said.push(this.now)
      over?.dispatchEvent(new Event('end'))
    })
  readonly fail = (error: string) => act(() => void this.now?.dispatchEvent(errorEvent(error)))
  readonly come = (...voices: readonly Voice[]) =>
    act(() => {
      this.voices = voices
      this.dispatchEvent(new Event('voiceschanged'))
    })
}

const errorEvent = (error: string) => Object.assign(new Event('error'), { error })

/** A device with voices; what it says is heard by the test. Undone by `vi.unstubAllGlobals`. */
export const speakingDevice = (...voices: readonly Voice[]): Synthesis => {
  const synthesis = new Synthesis(voices)
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  return synthesis
}

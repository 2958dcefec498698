import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './site.ts'

/** What a test's microphone hears, again and again: a quiet room, or somebody who says a sentence and pauses. */
export type Heard = 'quiet' | 'voice'

/** Samples a second, and of how many bytes each. */
const rate = 48_000
const bytes = 2

/** How far a wave goes at a second into the sound, from 0 to 1. */
const loudness: Readonly<Record<Heard, (second: number) => number>> = {
  quiet: (second) => 0.004 + 0.004 * Math.sin(second * 5) ** 2,
  voice: (second) => (second < 2 ? 0.15 + 0.15 * Math.sin(second * 12) ** 2 : 0),
}

/** How long it is before it begins anew, in seconds. */
const length = 5

/** Writes the sound as a WAV file, and returns where it lies. */
export function soundFile(heard: Heard): string {
  const folder = join(root, 'node_modules/.cache/oppi')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${heard}-${process.pid}.wav`)
  const samples = Int16Array.from({ length: rate * length }, (_, index) => {
    const second = index / rate
    return 32_767 * loudness[heard](second) * Math.sin(second * 2 * Math.PI * 220)
  })
  writeFileSync(file, Buffer.concat([header(samples.byteLength), Buffer.from(samples.buffer)]))
  return file
}

/** The head of a WAV file: one channel, PCM. Source: Microsoft's Multimedia Programming Interface 1.0, 1991. */
function header(size: number): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + size, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * bytes, 28)
  head.writeUInt16LE(bytes, 32)
  head.writeUInt16LE(8 * bytes, 34)
  head.write('data', 36)
  head.writeUInt32LE(size, 40)
  return head
}

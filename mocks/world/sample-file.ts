import type { Place } from '../scenario/format/place.ts'

/** How a file of each kind begins. Sources: RFC 8118 (PDF), JPEG File Interchange Format, RFC 2083 (PNG). */
export const beginnings: Readonly<
  Record<Place['limits']['files']['kinds'][number], readonly number[]>
> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  jpg: [0xff, 0xd8, 0xff],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47],
}

/** A file as a scenario names it: nothing but the right beginning and the right size. */
export function sampleFile(name: string, kilobytes: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(Math.round(kilobytes * 1024))
  const kind = Object.entries(beginnings).find(([one]) => name.toLowerCase().endsWith(`.${one}`))
  content.set((kind?.[1] ?? []).slice(0, content.length))
  return content
}

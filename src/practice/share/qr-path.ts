import { encode } from 'uqr'

/** A QR code as one path of its dark modules, each one unit wide. */
export type QrPath = {
  /** How many modules wide and high it is, with its white edge. */
  readonly size: number
  readonly path: string
}

/**
 * A text as a QR code, with the white edge of four modules that readers need (ISO/IEC 18004). As few modules as can
 * be: on a screen nothing is smudged, and large ones are read from farther away.
 * @throws RangeError when the text is too long for any code
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 4 })
  return { size, path: data.map(rowPath).join('') }
}

const rowPath = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('')

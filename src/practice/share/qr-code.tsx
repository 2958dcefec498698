import styles from './qr-code.module.css'
import type { QrPath } from './qr-path.ts'

type QrCodeProps = QrPath & {
  /** What it is, for whom does not see it. */
  readonly label: string
}

/** A QR code: dark on white whatever the look of the screen, as readers need it, and with sharp edges. */
export function QrCode({ label, path, size }: QrCodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}

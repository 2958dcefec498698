import { createPortal } from 'react-dom'
import styles from './hand.module.css'
import type { Place } from './make.ts'

type HandProps = { readonly place: Place | undefined }

/** The hand that shows how it is done: seen, and neither heard nor in the way. */
export function Hand({ place }: HandProps) {
  if (!place) return null
  const { x, y, pressing, glide } = place
  return createPortal(
    <div
      className={styles['hand']}
      data-pressing={pressing}
      aria-hidden
      style={{
        translate: `${Math.round(x)}px ${Math.round(y)}px`,
        transitionDuration: `${glide}ms`,
      }}
    >
      <span className={styles['ring']} />
      <svg
        className={styles['figure']}
        // Where there is no room below, it comes from above.
        data-above={y + room > innerHeight}
        data-before={x + room > innerWidth}
        viewBox="0 0 56 60"
      >
        <path
          className={styles['skin']}
          d="M15 34 V8.5 a5 5 0 0 1 10 0 V25 a4.4 4.4 0 0 1 8.8 0 v1.2 a4.2 4.2 0 0 1 8.4 0 v2 a3.9 3.9 0 0 1 7.8 0 V37 c0 5 -2 8 -4 11 H21.5 C19 43 14 39.5 8.5 34.5 c-3.6 -3.3 0.4 -8 4.2 -5.4 z"
        />
        <path className={styles['lines']} d="M25 25 v6 M33.8 26.2 v5.5 M42.2 28.4 v4.6" />
        <rect className={styles['cuff']} x="18.5" y="48" width="30" height="10" rx="4" />
      </svg>
    </div>,
    document.body,
  )
}

/** What the figure needs beside and below the tip of its finger, in pixels. */
const room = 44

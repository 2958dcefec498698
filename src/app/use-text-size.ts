import { useState } from 'react'
import type { TextSize } from '../lib/preferences.ts'

/** Makes everything on the screen larger or smaller. */
export const showTextSize = (size: TextSize): void =>
  document.documentElement.style.setProperty('--text-size', String(size / 100))

/** The text size of the whole app, and how it is changed. */
export function useTextSize(first: TextSize): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(first)
  const change = (next: TextSize) => {
    showTextSize(next)
    setSize(next)
  }
  return [size, change]
}

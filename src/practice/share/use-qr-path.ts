import { useEffect, useState } from 'react'
import type { QrPath } from './qr-path.ts'

/** A text as a QR code. What draws it is fetched only now; `failed` when it did not come. */
export function useQrPath(text: string | undefined): QrPath | 'failed' | undefined {
  const [made, setMade] = useState<{ readonly of: string; readonly path: QrPath | 'failed' }>()
  useEffect(() => {
    if (text === undefined) return
    let wanted = true
    const show = (path: QrPath | 'failed') => {
      if (wanted) setMade({ of: text, path })
    }
    import('./qr-path.ts').then(({ qrPath }) => show(qrPath(text))).catch(() => show('failed'))
    return () => {
      wanted = false
    }
  }, [text])
  return made?.of === text ? made?.path : undefined
}

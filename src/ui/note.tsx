import { useEffect, useRef } from 'react'
import { Alert, type AlertProps } from './alert.tsx'
import { isBusyElsewhere } from './busy-elsewhere.ts'
import styles from './note.module.css'

/** Tells what was just done. It takes the focus, for the button that did it is gone. */
export function Note(props: AlertProps) {
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = note.current
    if (here && !isBusyElsewhere(here)) here.focus()
  }, [])
  return (
    <div ref={note} tabIndex={-1} className={styles['note']}>
      <Alert {...props} live />
    </div>
  )
}

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { isBusyElsewhere } from './busy-elsewhere.ts'
import styles from './dialog.module.css'

export type DialogProps = {
  readonly title: ReactNode
  readonly children?: ReactNode
  /** The buttons at its foot. One of them closes it. */
  readonly actions: ReactNode
  readonly onClose: () => void
}

/**
 * A question over the service, and over nothing else: it covers the positioned element that it is rendered in, and
 * whoever renders it sets `inert` on what lies behind. The browser's own dialog would cover the practice too.
 */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // Read before what lies behind becomes inert and loses its focus.
  const [before] = useState(() => document.activeElement)

  useEffect(() => {
    const here = heading.current
    if (here && !isBusyElsewhere(here)) here.focus()
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
    }
  }, [before])

  useEffect(() => {
    const shown = panel.current
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      onClose()
    }
    shown?.addEventListener('keydown', press)
    return () => shown?.removeEventListener('keydown', press)
  }, [onClose])

  return (
    <div className={styles['scrim']}>
      <div
        ref={panel}
        className={styles['panel']}
        // Not aria-modal: that would hide the guide too. What lies behind is inert.
        role="dialog"
        aria-labelledby={id}
        // A press on its words keeps the focus in it, and so the way out by Escape.
        tabIndex={-1}
      >
        <h2 ref={heading} id={id} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        {children !== undefined && <div className={styles['content']}>{children}</div>}
        <div className={styles['actions']}>{actions}</div>
      </div>
    </div>
  )
}

import { ChevronDown, type LucideIcon } from 'lucide-react'
import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './popover-menu.module.css'

export type PopoverMenuProps = {
  readonly label: ReactNode
  readonly icon?: LucideIcon | undefined
  /** What the panel holds. A function gets `close`, for choices that end the visit. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/**
 * A button that opens a panel below it. The browser's own popover closes it by Esc or by a press
 * outside, and gives the focus back to the button.
 */
export function PopoverMenu({ label, icon = ChevronDown, children }: PopoverMenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  const close = () => document.getElementById(id)?.hidePopover()

  // A popover lies in the top layer, away from its button, so its place is measured as it opens.
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return
    const { bottom, right } = button.current.getBoundingClientRect()
    const { style } = event.currentTarget
    style.setProperty('--panel-top', `${bottom}px`)
    style.setProperty('--panel-end', `${document.documentElement.clientWidth - right}px`)
  }

  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        icon={icon}
        className={styles['button']}
        popoverTarget={id}
        aria-expanded={open}
        aria-controls={id}
      >
        {label}
      </Button>
      <div
        id={id}
        popover="auto"
        className={styles['panel']}
        data-voice="practice"
        onBeforeToggle={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {typeof children === 'function' ? children(close) : children}
      </div>
    </>
  )
}

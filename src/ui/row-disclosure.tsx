import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { classes } from './classes.ts'
import look from './row-look.module.css'
import styles from './row-disclosure.module.css'

export type RowDisclosureProps = AnchorAttributes & {
  readonly title: ReactNode
  /** What is told when it is open. */
  readonly children: ReactNode
}

/** A row of `Rows` that opens in its place. */
export function RowDisclosure({ title, children, ...marks }: RowDisclosureProps) {
  const part = useId()
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button
        type="button"
        className={classes(look['row'], styles['row'])}
        aria-expanded={open}
        aria-controls={part}
        onClick={() => setOpen(!open)}
        {...marks}
      >
        <span className={styles['title']}>{title}</span>
        <ChevronDown className={look['mark']} size="1.5rem" strokeWidth={1.75} aria-hidden />
      </button>
      <div id={part} hidden={!open} className={styles['told']}>
        {children}
      </div>
    </li>
  )
}

import { CircleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Anchor } from '../lib/moves.ts'
import { isBusyElsewhere } from './busy-elsewhere.ts'
import styles from './error-summary.module.css'

export type ErrorSummaryItem = {
  /** Where the control is found. */
  readonly anchor: Anchor
  readonly key?: string | undefined
  /** The same words as at the control. */
  readonly message: ReactNode
}

export type ErrorSummaryProps = {
  readonly title: ReactNode
  /** In the order of the page. Nothing is shown when there are none. */
  readonly items: readonly ErrorSummaryItem[]
  /** Goes up each time when a sending has been refused: then the heading takes focus. 0 at first. */
  readonly attempt: number
}

const controls = 'button, input, select, textarea'

function control({ anchor, key }: ErrorSummaryItem): HTMLElement | null | undefined {
  const found = Array.from(document.querySelectorAll<HTMLElement>('[data-anchor]')).find(
    ({ dataset }) => dataset['anchor'] === anchor && (key === undefined || dataset['key'] === key),
  )
  return found?.matches(controls) === false ? found.querySelector<HTMLElement>(controls) : found
}

/** What is wrong in a form, above it. Each line leads to its control. */
export function ErrorSummary({ title, items, attempt }: ErrorSummaryProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const told = useRef(0)
  const shown = items.length > 0

  useEffect(() => {
    const here = heading.current
    if (!shown || !here || told.current === attempt) return
    told.current = attempt
    if (!isBusyElsewhere(here)) here.focus()
  }, [attempt, shown])

  if (!shown) return null
  return (
    <section className={styles['summary']} aria-labelledby={id}>
      <CircleAlert className={styles['icon']} size="1.5rem" strokeWidth={1.75} aria-hidden />
      <div className={styles['words']}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles['title']}>
          {title}
        </h2>
        <ul className={styles['items']}>
          {items.map((item) => (
            <li key={`${item.anchor} ${item.key}`}>
              <button
                type="button"
                className={styles['link']}
                onClick={() => control(item)?.focus()}
              >
                {item.message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

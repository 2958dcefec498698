import { LoaderCircle, Lock, type LucideIcon } from 'lucide-react'
import { type ComponentProps, type MouseEvent, useLayoutEffect, useRef } from 'react'
import { type ButtonLook, buttonClass, buttonLabelClass } from './button-look.ts'
import styles from './button.module.css'

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** Stands before the words. */
    readonly icon?: LucideIcon | undefined
    /** The press is under way: a spinner takes the icon's place, and further presses do nothing. */
    readonly busy?: boolean | undefined
    /** Not to be pressed now; the reason stands beside it. It can still be reached and read. */
    readonly unavailable?: boolean | undefined
    /** It was pressed although it is unavailable. */
    readonly onRefused?: (() => void) | undefined
  }

/**
 * A native button, of type `button` unless it is given `submit`. While busy or unavailable it is
 * `aria-disabled`, never `disabled`: focus stays where it was.
 */
export function Button({
  variant,
  size,
  icon,
  busy = false,
  unavailable = false,
  onRefused,
  type,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const pressed = useRef<{ readonly button: HTMLButtonElement; readonly width: number }>(null)
  const inert = busy || unavailable
  const Icon = busy ? LoaderCircle : unavailable ? Lock : icon

  // The words change while busy ("Lähetetään…"); the button must not shrink under the finger.
  useLayoutEffect(() => {
    if (!busy || !pressed.current) return
    const { button, width } = pressed.current
    button.style.minInlineSize = `${width}px`
    return () => {
      button.style.minInlineSize = ''
    }
  }, [busy])

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (inert) {
      event.preventDefault()
      if (!busy) onRefused?.()
      return
    }
    pressed.current = { button: event.currentTarget, width: event.currentTarget.offsetWidth }
    onClick?.(event)
  }

  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={buttonClass(
        { variant, size },
        busy && styles['busy'],
        unavailable && styles['unavailable'],
        className,
      )}
      onClick={press}
      {...(inert && { 'aria-disabled': true })}
    >
      {Icon && (
        <Icon
          size="1.375rem"
          strokeWidth={1.75}
          {...(busy && { className: styles['spinner'] })}
          aria-hidden
        />
      )}
      <span className={buttonLabelClass}>{children}</span>
    </button>
  )
}

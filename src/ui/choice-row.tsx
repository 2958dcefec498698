import { type ComponentProps, type ReactNode, useId } from 'react'
import type { AnchorAttributes } from './anchor-attributes.ts'
import styles from './choice-row.module.css'
import { classes } from './classes.ts'
import { given } from './given.ts'
import mark from './mark.module.css'

export type ChoiceRowProps = Omit<
  ComponentProps<'input'>,
  'aria-labelledby' | 'children' | 'id'
> & {
  readonly type: 'checkbox' | 'radio'
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The edge of an error; the words stand below. */
  readonly wrong?: boolean | undefined
  /** Found by the whole row instead of by its input. */
  readonly row?: AnchorAttributes | undefined
}

/** A native checkbox or radio button whose target is its whole row. */
export function ChoiceRow({
  type,
  label,
  hint,
  wrong = false,
  row,
  className,
  'aria-describedby': describedBy,
  ...rest
}: ChoiceRowProps) {
  const id = useId()
  const described = [given(hint) && `${id}-hint`, describedBy].filter(Boolean)
  return (
    <label {...row} className={classes(styles['row'], wrong && styles['wrong'], className)}>
      <input
        {...rest}
        type={type}
        className={mark['mark']}
        aria-labelledby={`${id}-label`}
        aria-describedby={described.join(' ') || undefined}
      />
      <span className={styles['words']}>
        <span className={styles['label']} id={`${id}-label`}>
          {label}
        </span>
        {given(hint) && (
          <span className={styles['hint']} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldText } from './field.tsx'
import styles from './text-field.module.css'

export type TextFieldProps = FieldText &
  Omit<ComponentProps<'input'>, 'children' | 'id' | 'onChange' | 'size' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
  }

/** A box for one line of text. `type`, `inputMode` and other attributes go to the input itself. */
export function TextField({
  label,
  hint,
  error,
  success,
  value,
  onChange,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} success={success}>
      {(control) => (
        <input
          type="text"
          // What is typed stays here: no browser keeps it or has it read by a spelling service.
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...control}
          className={classes(control.className, styles['line'], className)}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

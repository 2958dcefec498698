import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './checkbox.module.css'
import { ChoiceRow } from './choice-row.tsx'
import { FieldMessage } from './field-message.tsx'
import { given } from './given.ts'

export type CheckboxProps = Omit<
  ComponentProps<'input'>,
  'aria-labelledby' | 'checked' | 'children' | 'id' | 'onChange' | 'type' | 'value'
> & {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What to do, when it has to be ticked first. Undefined when all is well. */
  readonly error?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One thing to tick. The whole row is the target; other attributes go to the native checkbox. */
export function Checkbox({ error, checked, onChange, className, ...rest }: CheckboxProps) {
  const id = useId()
  const wrong = given(error)
  return (
    <div className={styles['checkbox']}>
      <ChoiceRow
        {...rest}
        {...(className !== undefined && { className })}
        type="checkbox"
        wrong={wrong}
        checked={checked}
        data-value={checked ? 'true' : 'false'}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {wrong && (
        <FieldMessage kind="error" id={id}>
          {error}
        </FieldMessage>
      )}
    </div>
  )
}

import { type ReactNode, useId } from 'react'
import { type Anchor, at } from '../lib/moves.ts'
import { ChoiceRow } from './choice-row.tsx'
import { FieldMessage } from './field-message.tsx'
import field from './field.module.css'
import { given } from './given.ts'
import styles from './radio-group.module.css'

type RadioOption<Value extends string = string> = {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export type RadioGroupProps<Value extends string> = {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  /** What to do. Undefined when all is well. */
  readonly error?: ReactNode
  readonly name: string
  readonly options: readonly RadioOption<Value>[]
  /** The chosen value; undefined or '' when none is chosen. */
  readonly value: Value | '' | undefined
  readonly onChange: (value: Value) => void
  /** Each row gets this anchor with its value as the key. */
  readonly anchor?: Anchor | undefined
}

/** A choice between rows. With an error the whole group can take focus, and is read with it. */
export function RadioGroup<Value extends string>({
  legend,
  hint,
  error,
  name,
  options,
  value,
  onChange,
  anchor,
}: RadioGroupProps<Value>) {
  const id = useId()
  const wrong = given(error)
  const described = [given(hint) && `${id}-hint`, wrong && `${id}-message`].filter(Boolean)
  return (
    <fieldset
      className={styles['group']}
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={described.join(' ') || undefined}
      {...(wrong && { 'aria-invalid': true, tabIndex: -1 })}
    >
      <legend className={field['label']} id={`${id}-legend`}>
        {legend}
      </legend>
      {given(hint) && (
        <p className={field['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles['rows']}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            type="radio"
            label={option.label}
            hint={option.hint}
            wrong={wrong}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            row={anchor === undefined ? undefined : at(anchor, option.value)}
          />
        ))}
      </div>
      {wrong && (
        <div className={styles['message']}>
          <FieldMessage kind="error" id={`${id}-message`}>
            {error}
          </FieldMessage>
        </div>
      )}
    </fieldset>
  )
}

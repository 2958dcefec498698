import type { ReactNode } from 'react'
import { type Anchor, at } from '../lib/moves.ts'
import { ChoiceRow } from './choice-row.tsx'
import { FieldSet } from './field-set.tsx'
import { given } from './given.ts'

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
  const wrong = given(error)
  return (
    <FieldSet legend={legend} hint={hint} error={error} choose="one">
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
    </FieldSet>
  )
}

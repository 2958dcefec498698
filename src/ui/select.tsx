import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldText } from './field.tsx'
import styles from './select.module.css'

export type SelectOption<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  /** The heading under which it stands. Options of a group follow each other. */
  readonly group?: string
}

export type SelectProps = FieldText &
  Omit<ComponentProps<'select'>, 'children' | 'id' | 'multiple' | 'onChange' | 'size' | 'value'> & {
    readonly options: readonly SelectOption[]
    /** The chosen option's value; '' when none is chosen. */
    readonly value: string
    readonly onChange: (value: string) => void
    /** The first option, which has the value ''. */
    readonly placeholder?: string | undefined
  }

/** A native select in a field. `data-*` and other attributes go to the select itself. */
export function Select({
  label,
  hint,
  error,
  success,
  options,
  value,
  onChange,
  placeholder,
  className,
  ...rest
}: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} success={success}>
      {(control) => (
        <span className={styles['wrap']}>
          <select
            {...rest}
            {...control}
            className={classes(control.className, styles['select'], className)}
            value={value}
            data-value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {grouped(options).map(([group, members]) => {
              const list = members.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))
              return group === undefined ? (
                list
              ) : (
                <optgroup key={group} label={group}>
                  {list}
                </optgroup>
              )
            })}
          </select>
          <ChevronDown className={styles['chevron']} size="1.5rem" strokeWidth={1.75} aria-hidden />
        </span>
      )}
    </Field>
  )
}

const grouped = (options: readonly SelectOption[]) => {
  const groups = new Map<string | undefined, SelectOption[]>()
  for (const option of options)
    groups.set(option.group, [...(groups.get(option.group) ?? []), option])
  return [...groups]
}

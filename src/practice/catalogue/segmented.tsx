import { type ReactNode, useId } from 'react'
import styles from './segmented.module.css'

type SegmentedProps<Value extends string> = {
  readonly legend: string
  /** The legend is heard only: what is chosen speaks for itself. */
  readonly quiet?: boolean
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice between a few things side by side: native radio buttons in one pill. */
export function Segmented<Value extends string>({
  legend,
  quiet = false,
  options,
  value,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={quiet ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      <div className={styles['row']} data-quiet={quiet}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              type="radio"
              className={styles['input']}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

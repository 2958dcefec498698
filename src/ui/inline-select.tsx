import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import styles from './inline-select.module.css'

type InlineSelectOption<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  /** The language of the label itself, when it is not the page's. */
  readonly lang?: string | undefined
}

export type InlineSelectProps<Value extends string> = Omit<
  ComponentProps<'select'>,
  'children' | 'multiple' | 'onChange' | 'size' | 'value'
> & {
  /** Read, not shown: the icon and the chosen value stand for it. */
  readonly label: string
  readonly icon: LucideIcon
  readonly options: readonly InlineSelectOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** With an edge of its own, as in the start page's header. */
  readonly framed?: boolean | undefined
}

/** A compact native select for a bar, for example the choice of language. */
export function InlineSelect<Value extends string>({
  label,
  icon: Icon,
  options,
  value,
  onChange,
  framed = false,
  className,
  ...rest
}: InlineSelectProps<Value>) {
  const chosen = options.find((option) => option.value === value)
  return (
    <span className={styles['wrap']}>
      <Icon className={styles['icon']} size="1.375rem" strokeWidth={1.75} aria-hidden />
      <select
        {...rest}
        className={classes(styles['select'], framed && styles['framed'], className)}
        aria-label={label}
        lang={chosen?.lang}
        value={value}
        data-value={value}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.currentTarget.value)
          if (next) onChange(next.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}

import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { type Anchor, at } from '../lib/moves.ts'
import { classes } from './classes.ts'
import styles from './choice-cards.module.css'
import mark from './mark.module.css'

type Choice<Value extends string = string> = {
  readonly value: Value
  readonly title: ReactNode
  readonly description?: ReactNode
  readonly icon?: LucideIcon | undefined
}

export type ChoiceCardsProps<Value extends string> = {
  readonly legend: ReactNode
  /** The legend is read but not shown, when a heading says the same. */
  readonly legendHidden?: boolean | undefined
  readonly name: string
  readonly options: readonly Choice<Value>[]
  /** The chosen value; undefined or '' when none is chosen. */
  readonly value: Value | '' | undefined
  readonly onChange: (value: Value) => void
  /** Each card gets this anchor with its value as the key. */
  readonly anchor?: Anchor | undefined
}

/** A choice between a few large cards. The whole card is the target of its native radio button. */
export function ChoiceCards<Value extends string>({
  legend,
  legendHidden = false,
  name,
  options,
  value,
  onChange,
  anchor,
}: ChoiceCardsProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles['set']}>
      <legend className={legendHidden ? 'visually-hidden' : styles['legend']}>{legend}</legend>
      <div className={styles['cards']}>
        {options.map(({ value: own, title, description, icon: Icon }) => (
          <label
            key={own}
            className={classes(styles['card'], own === value && styles['chosen'])}
            {...(anchor !== undefined && at(anchor, own))}
          >
            {Icon && (
              <span className={styles['icon']}>
                <Icon size="1.625rem" strokeWidth={1.75} aria-hidden />
              </span>
            )}
            <span className={styles['words']}>
              <span className={styles['title']} id={`${id}-${own}`}>
                {title}
              </span>
              {description !== undefined && (
                <span className={styles['description']} id={`${id}-${own}-more`}>
                  {description}
                </span>
              )}
            </span>
            <input
              type="radio"
              className={mark['mark']}
              name={name}
              value={own}
              checked={own === value}
              aria-labelledby={`${id}-${own}`}
              aria-describedby={description === undefined ? undefined : `${id}-${own}-more`}
              onChange={() => onChange(own)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

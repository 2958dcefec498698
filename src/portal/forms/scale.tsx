import { at } from '../../lib/moves.ts'
import { classes } from '../../ui/classes.ts'
import { FieldSet } from '../../ui/field-set.tsx'
import { anchor } from './acts.ts'
import styles from './scale.module.css'

type ScaleProps = {
  readonly legend: string
  readonly hint: string
  readonly error: string | undefined
  readonly name: string
  readonly question: {
    readonly from: number
    readonly to: number
    readonly low: string
    readonly high: string
  }
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A choice between numbers in a row. What the first and the last mean is told above them. */
export function Scale({ legend, hint, error, name, question, value, onChange }: ScaleProps) {
  const { from, to, low, high } = question
  return (
    <FieldSet
      legend={legend}
      hint={
        <>
          {hint}
          <span className={styles['ends']}>
            <span>{`${from} = ${low}`}</span> <span>{`${to} = ${high}`}</span>
          </span>
        </>
      }
      error={error}
      choose="one"
    >
      <div className={classes(styles['scale'], error !== undefined && styles['wrong'])}>
        {Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((number) => (
          <label
            key={number}
            className={styles['number']}
            {...at(anchor.answer, `${name}.${number}`)}
          >
            <input
              type="radio"
              name={name}
              value={`${name}.${number}`}
              checked={number === value}
              onChange={() => onChange(number)}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

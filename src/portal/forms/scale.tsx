import { useId } from 'react'
import { at } from '../../lib/moves.ts'
import { FieldMessage } from '../../ui/field-message.tsx'
import { anchor } from './acts.ts'
import styles from './group.module.css'

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
  const id = useId()
  const { from, to, low, high } = question
  const wrong = error !== undefined
  const described = [hint !== '' && `${id}-hint`, `${id}-ends`, wrong && `${id}-message`]
  return (
    <fieldset
      className={styles['group']}
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-describedby={described.filter(Boolean).join(' ')}
      {...(wrong && { 'aria-invalid': true, tabIndex: -1 })}
    >
      <legend className={styles['legend']} id={`${id}-legend`}>
        {legend}
      </legend>
      {hint !== '' && (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className={styles['ends']} id={`${id}-ends`}>
        <span>{`${from} = ${low}`}</span> <span>{`${to} = ${high}`}</span>
      </p>
      <div className={styles['scale']}>
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

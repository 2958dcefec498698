import { useId } from 'react'
import { at } from '../../lib/moves.ts'
import { chosen } from '../../lib/questions.ts'
import { ChoiceRow } from '../../ui/choice-row.tsx'
import { FieldMessage } from '../../ui/field-message.tsx'
import { anchor } from './acts.ts'
import styles from './group.module.css'

type SeveralProps = {
  readonly legend: string
  readonly hint: string
  readonly error: string | undefined
  readonly name: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Rows of which one can tick as many as are true. */
export function Several({ legend, hint, error, name, options, value, onChange }: SeveralProps) {
  const id = useId()
  const ticked = chosen(value)
  const tick = (option: string, on: boolean) =>
    onChange(
      options
        .map((one) => one.id)
        .filter((one) => (one === option ? on : ticked.includes(one)))
        .join(','),
    )
  return (
    <fieldset
      className={styles['group']}
      aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-message`}
    >
      <legend className={styles['legend']}>{legend}</legend>
      <p className={styles['hint']} id={`${id}-hint`}>
        {hint}
      </p>
      <div className={styles['rows']}>
        {options.map((option) => (
          <ChoiceRow
            key={option.id}
            type="checkbox"
            label={option.label}
            wrong={error !== undefined}
            name={name}
            checked={ticked.includes(option.id)}
            onChange={(event) => tick(option.id, event.currentTarget.checked)}
            {...at(anchor.answer, `${name}.${option.id}`)}
          />
        ))}
      </div>
      {error !== undefined && (
        <div className={styles['message']}>
          <FieldMessage kind="error" id={`${id}-message`}>
            {error}
          </FieldMessage>
        </div>
      )}
    </fieldset>
  )
}

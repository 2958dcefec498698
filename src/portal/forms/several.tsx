import { at } from '../../lib/moves.ts'
import { chosen } from '../../lib/questions.ts'
import { ChoiceRow } from '../../ui/choice-row.tsx'
import { FieldSet } from '../../ui/field-set.tsx'
import { anchor } from './acts.ts'

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
  const ticked = chosen(value)
  const tick = (option: string, on: boolean) =>
    onChange(
      options
        .map((one) => one.id)
        .filter((one) => (one === option ? on : ticked.includes(one)))
        .join(','),
    )
  return (
    <FieldSet legend={legend} hint={hint} error={error} choose="several">
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
    </FieldSet>
  )
}

import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { anchor } from './acts.ts'
import { Scale } from './scale.tsx'
import type { Question } from './form.ts'
import { Several } from './several.tsx'

type QuestionFieldProps = {
  readonly form: string
  readonly question: Question
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
  readonly onLeave: () => void
}

/** A question and the control for its answer. What need not be answered says so. */
export function QuestionField({
  form,
  question,
  value,
  error,
  onChange,
  onLeave,
}: QuestionFieldProps) {
  const { t } = useTranslation('forms')
  const key = `${form}.${question.id}`
  const label = question.required ? question.label : t('optional', { label: question.label })
  const { hint } = question
  const box = {
    label,
    value,
    error,
    onChange,
    onBlur: onLeave,
    ...at(anchor.answer, key),
  }
  const radios = (options: readonly { readonly id: string; readonly label: string }[]) => (
    <RadioGroup
      legend={label}
      hint={hint}
      error={error}
      name={key}
      options={options.map((option) => ({ value: `${key}.${option.id}`, label: option.label }))}
      value={value === '' ? '' : `${key}.${value}`}
      onChange={(chosen) => onChange(chosen.slice(key.length + 1))}
      anchor={anchor.answer}
    />
  )
  switch (question.kind) {
    case 'text':
      return <TextField {...box} hint={hint} />
    case 'long':
      return <TextArea {...box} hint={hint} maxLength={question.characters} />
    case 'number': {
      const { unit, min, max, decimals } = question
      return (
        <TextField
          {...box}
          hint={hint === '' ? t('numberHint', { unit, min, max }) : hint}
          inputMode={decimals ? 'decimal' : 'numeric'}
        />
      )
    }
    case 'date':
      return <TextField {...box} hint={hint === '' ? t('dateHint') : hint} inputMode="numeric" />
    case 'yes-no':
      return radios([
        { id: 'yes', label: t('yes') },
        { id: 'no', label: t('no') },
      ])
    case 'one':
      return radios(question.options)
    case 'several':
      return (
        <Several
          legend={label}
          hint={hint === '' ? t('severalHint') : hint}
          error={error}
          name={key}
          options={question.options}
          value={value}
          onChange={onChange}
        />
      )
    case 'scale':
      return (
        <Scale
          legend={label}
          hint={hint}
          error={error}
          name={key}
          question={question}
          value={value}
          onChange={onChange}
        />
      )
  }
}

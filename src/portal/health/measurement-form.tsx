import { Save } from 'lucide-react'
import { type SyntheticEvent, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newMeasurement } from '../../api/forms.ts'
import type { Input, Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { useFaults } from '../../api/use-faults.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { anchor } from './acts.ts'
import styles from './form.module.css'
import { Monitoring } from './monitoring.tsx'
import { OddNote } from './odd-note.tsx'
import { Sharing } from './sharing.tsx'
import { useFaultWords } from './use-fault-words.ts'
import type { Kind } from './use-measured-words.ts'
import { WhenFields } from './when-fields.tsx'
import { useWhen } from './use-when.ts'

type Series = Reply<'measurements.series'>

type MeasurementFormProps = {
  readonly kind: Kind
  readonly rules: Series['fields']
  readonly sharing: boolean
  readonly tasks: Series['tasks']
  /** What was typed here before. */
  readonly written: Readonly<Record<string, string>>
}

const meals = [
  'fasting',
  'before',
  'after',
  'other',
] as const satisfies readonly Input<'measurements.add'>['meal'][]

/** The numbers of a measurement and when it was made. What cannot be is refused, what is odd is asked about. */
export function MeasurementForm({ kind, rules, sharing, tasks, written }: MeasurementFormProps) {
  const { t } = useTranslation('health')
  const navigate = useNavigate()
  const { fields, change, save, unkept } = useDraft(newMeasurement(kind), written)
  const { act, busy, succeeded, problem, attempt } = useAct(
    'measurements.add',
    useCallback(
      ({ measurement, done }: Reply<'measurements.add'>) => {
        void navigate(href('measurements.one', { kind }), { state: { measurement, done } })
      },
      [navigate, kind],
    ),
  )
  const { faults, mended, mend } = useFaults(problem)
  const [insists, setInsists] = useState(false)
  const locked = busy || succeeded
  const when = useWhen(fields)
  const words = useFaultWords(rules)
  const odd = problem?.type === 'implausible' && mended.length === 0
  const errors = problem?.type === 'implausible' ? {} : faults
  const meal = meals.find((one) => one === fields['meal'])

  const write = (name: string, value: string) => {
    if (locked) return
    setInsists(false)
    mend(name, ...(name === 'day' || name === 'time' ? ['at'] : []))
    change(name, value)
  }

  const send = async (sure: boolean) => {
    if (locked) return
    setInsists(sure)
    // Kept later than the measurement, it would lie there as a draft again.
    await save()
    const typed = Object.fromEntries(rules.map(({ field }) => [field, fields[field] ?? '']))
    act({
      kind,
      ...typed,
      ...(when.at !== undefined && { at: when.at }),
      ...(meal && { meal }),
      ...(sure && { sure }),
    })
  }

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!odd) void send(false)
  }

  const timeError = words.time(errors['at'], when)
  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
      <Monitoring tasks={tasks.filter(({ over }) => !over)} />
      <ErrorSummary
        title={t('notSavedCheck')}
        items={[
          ...rules.flatMap(({ field }) => {
            const message = words.field(field, errors[field])
            return message === undefined ? [] : { anchor: anchor.number, key: field, message }
          }),
          ...(timeError === undefined ? [] : [{ anchor: anchor.time, message: timeError }]),
        ]}
        attempt={attempt}
      />
      <div className={styles['numbers']}>
        {rules.map(({ field, decimals, optional }) => (
          <TextField
            key={field}
            label={`${t(`field_${field}`)} (${field === 'pulse' ? t('perMinute') : t(`unit_${kind}`)})`}
            hint={optional ? `${t(`hint_${field}`)} ${t('optional')}` : t(`hint_${field}`)}
            error={words.field(field, errors[field])}
            inputMode={decimals === 0 ? 'numeric' : 'decimal'}
            readOnly={locked}
            value={fields[field] ?? ''}
            onChange={(value) => write(field, value)}
            onBlur={() => void save()}
            name={field}
            {...at(anchor.number, field)}
          />
        ))}
      </div>
      {kind === 'bloodSugar' && (
        <RadioGroup
          legend={t('meal')}
          name="meal"
          options={meals.map((value) => ({ value, label: t(`meal_${value}`) }))}
          value={meal}
          onChange={(value) => write('meal', value)}
          anchor={anchor.meal}
        />
      )}
      <WhenFields when={when} error={timeError} locked={locked} onChange={write} />
      {odd && (
        <OddNote
          faults={faults}
          fields={fields}
          rules={rules}
          busy={busy}
          onSure={() => void send(true)}
        />
      )}
      {problem && problem.type !== 'invalid' && problem.type !== 'implausible' && (
        <Alert kind="error" title={t('notSavedTitle')} live>
          {t('notSavedAdvice')}
        </Alert>
      )}
      {!odd && (
        <FormActions>
          <Button
            type="submit"
            variant="primary"
            size="large"
            icon={Save}
            busy={locked && !insists}
            {...at(anchor.save)}
          >
            {locked ? t('saving') : t('save')}
          </Button>
          <ButtonLink to={href('measurements.one', { kind })} variant="quiet" size="large">
            {t('cancel')}
          </ButtonLink>
        </FormActions>
      )}
      <SlowNote waits={locked} />
      {unkept && !locked && (
        <Alert kind="error" title={t('unkeptTitle')} live>
          {t('unkeptAdvice')}
        </Alert>
      )}
      <Sharing sharing={sharing} />
    </form>
  )
}

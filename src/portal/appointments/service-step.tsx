import { useState } from 'react'
import { CalendarX2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Alert } from '../../ui/alert.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { anchor } from './acts.ts'
import { BegunNote } from './begun-note.tsx'
import type { StepProps } from './step-props.ts'
import { Stage } from './stage.tsx'

/** The first step: what the appointment is for. */
export function ServiceStep({ options, choices, linked, choose, onNext, unkept }: StepProps) {
  const { t } = useTranslation('appointments')
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 && !choices.service
  const error = missing ? t('serviceMissing') : undefined
  if (options.services.length === 0)
    return (
      <Empty icon={CalendarX2} title={t('noServices')}>
        {t('noServicesAdvice')}
      </Empty>
    )
  return (
    <Stage
      step="booking"
      choices={choices}
      unkept={unkept}
      onNext={() => (choices.service ? onNext() : setAttempt(attempt + 1))}
    >
      {linked && !linked.found && (
        <Alert kind="error" title={t('linkUnknownTitle')} live>
          {t('linkUnknownAdvice')}
        </Alert>
      )}
      <BegunNote
        begun={choices.slot !== undefined}
        other={linked?.found?.id === choices.service?.id ? undefined : linked?.found?.name}
      />
      <ErrorSummary
        title={t('check')}
        items={error === undefined ? [] : [{ anchor: anchor.service, message: error }]}
        attempt={attempt}
      />
      <RadioGroup
        legend={t('serviceLegend')}
        hint={t('serviceHint')}
        error={error}
        name="service"
        options={options.services.map(({ id, name, about, minutes }) => ({
          value: id,
          label: name,
          hint: t('serviceAbout', { about, minutes }),
        }))}
        value={choices.service?.id}
        onChange={(id) => choose('service', id)}
        anchor={anchor.service}
      />
    </Stage>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Alert } from '../../ui/alert.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Select } from '../../ui/select.tsx'
import { anchor } from './acts.ts'
import type { StepProps } from './step-props.ts'
import { whichever } from './choices.ts'
import { Looking } from './looking.tsx'
import { Stage } from './stage.tsx'

/** The second step: at which unit, how one meets, and with whom. The client's own unit is chosen at first. */
export function PlaceStep({ choices, choose, onNext, unkept }: StepProps) {
  const { t } = useTranslation('appointments')
  const [attempt, setAttempt] = useState(0)
  const { service, unit, way, professional } = choices
  if (!service) return null
  const own = service.units.find((one) => one.own)
  const error = attempt > 0 && !unit ? t('unitMissing') : undefined
  return (
    <Stage
      step="booking.place"
      choices={choices}
      unkept={unkept}
      onNext={() => (unit ? onNext() : setAttempt(attempt + 1))}
    >
      <ErrorSummary
        title={t('check')}
        items={error === undefined ? [] : [{ anchor: anchor.unit, message: error }]}
        attempt={attempt}
      />
      <Select
        label={t('unit')}
        hint={t('unitHint')}
        error={error}
        {...(!unit && { placeholder: t('choose') })}
        options={service.units.map(({ id, name, municipality, own: mine }) => ({
          value: id,
          label: `${name}, ${municipality.name}`,
          group: mine ? t('ownUnit') : municipality.name,
        }))}
        value={unit?.id ?? ''}
        onChange={(id) => choose('unit', id)}
        {...at(anchor.unit)}
      />
      {!own && <Alert kind="info" title={t('notAtOwn')} />}
      {own && unit && !unit.own && (
        <Alert kind="info" title={t('otherUnitTitle', { unit: unit.name })} live>
          {t('otherUnitAdvice', { own: own.name, address: unit.address })}
        </Alert>
      )}
      {unit?.own && <p>{t('unitFacts', { address: unit.address, phone: unbroken(unit.phone) })}</p>}
      <Looking
        ways={service.ways}
        way={way}
        professionals={unit?.professionals ?? []}
        professional={professional?.id ?? whichever}
        onWay={(value) => choose('way', value)}
        onProfessional={(value) => choose('professional', value)}
      />
    </Stage>
  )
}

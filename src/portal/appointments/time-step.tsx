import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { anchor } from './acts.ts'
import type { StepProps } from './step-props.ts'
import { whichever } from './choices.ts'
import { slotKey } from './slot-key.ts'
import { Stage } from './stage.tsx'
import { TimeChoice } from './time-choice.tsx'

/** The third step: the day and the time. */
export function TimeStep({ choices, choose, onNext, unkept }: StepProps) {
  const { t } = useTranslation('appointments')
  const [attempt, setAttempt] = useState(0)
  const { service, unit, way, professional, slot } = choices
  if (!service || !unit) return null
  const error = attempt > 0 && !slot ? t('slotMissing') : undefined
  return (
    <Stage
      step="booking.time"
      choices={choices}
      unkept={unkept}
      onNext={() => (slot ? onNext() : setAttempt(attempt + 1))}
    >
      <ErrorSummary
        title={t('check')}
        items={error === undefined ? [] : [{ anchor: anchor.slot, message: error }]}
        attempt={attempt}
      />
      <TimeChoice
        // Another search begins anew.
        key={`${service.id} ${unit.id} ${way} ${professional?.id ?? whichever}`}
        service={service.id}
        unit={unit}
        way={way}
        professional={professional?.id ?? whichever}
        slot={slot && slotKey(slot)}
        onSlot={(key) => choose('slot', key)}
        onUnit={(id) => choose('unit', id)}
        {...((way !== whichever && service.ways.length > 1) || professional
          ? {
              onAny: () => {
                choose('way', whichever)
                choose('professional', whichever)
              },
            }
          : {})}
      />
    </Stage>
  )
}

import { useState } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { booking } from '../../api/forms.ts'
import { useDraft } from '../../api/use-draft.ts'
import { serviceParameter } from '../../lib/booking-link.ts'
import { href } from '../../lib/paths.ts'
import {
  changesWith,
  choicesOf,
  type Fields,
  isBefore,
  missingStep,
  type Options,
  startOf,
  type Step,
  steps,
} from './choices.ts'
import { PlaceStep } from './place-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { ServiceStep } from './service-step.tsx'
import { TimeStep } from './time-step.tsx'

type BookingStepsProps = {
  readonly step: Step
  readonly options: Options
  /** What the draft says. */
  readonly initial: Fields
}

const parts = {
  booking: ServiceStep,
  'booking.place': PlaceStep,
  'booking.time': TimeStep,
  'booking.review': ReviewStep,
} as const satisfies Record<Step, unknown>

/** The step at hand. Where an earlier one has still to be done, it is that. */
export function BookingSteps({ step, options, initial }: BookingStepsProps) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const named = search.get(serviceParameter)
  const linked =
    named === null ? undefined : { found: options.services.find(({ id }) => id === named) }
  const [start] = useState(() => startOf(initial, linked?.found))
  const { fields, change, save, unkept } = useDraft(booking, start)
  const choices = choicesOf(fields, options)
  const missing = missingStep(choices)
  if (isBefore(missing, step)) return <Navigate to={href(missing)} replace state={{ missing }} />
  const Part = parts[step]
  return (
    <Part
      options={options}
      choices={choices}
      linked={linked}
      choose={(name, value) => {
        for (const other of changesWith(name)) change(other, '')
        change(name, value)
      }}
      onNext={() => {
        // What stood there at first is chosen by going on with it.
        if (step === 'booking' && choices.service) change('service', choices.service.id)
        if (step === 'booking.place' && choices.unit) change('unit', choices.unit.id)
        const next = steps[steps.indexOf(step) + 1]
        if (next) void navigate(href(next))
      }}
      save={save}
      unkept={unkept}
    />
  )
}

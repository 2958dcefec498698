import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { told } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { anchor, type Choice } from './acts.ts'
import { type Choices, type Step, whichever } from './choices.ts'
import { dayIn, personWords, timeSpan } from './words.ts'
import { Where } from './where.tsx'

export type BookingRow = {
  readonly label: string
  readonly value: ReactNode
  /** The step at which it is chosen. */
  readonly from?: Step
  /** What was chosen, for whoever looks whether it is right. */
  readonly told?: ReturnType<typeof told>
  /** Which of the choices it is. */
  readonly choice?: Choice
}

/** What has been chosen for an appointment, in words and in the order in which one chooses. */
export function useBookingRows({
  service,
  unit,
  way,
  professional,
  slot,
}: Choices): readonly BookingRow[] {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  if (!service) return []
  const met = slot?.way ?? way
  const who = unit?.professionals.find(({ id }) => id === slot?.professional) ?? professional
  return [
    {
      label: t('about'),
      value: service.name,
      from: 'booking',
      choice: 'service',
      told: told(anchor.service, [service.id]),
    },
    ...(unit
      ? ([
          {
            label: t('unit'),
            value: `${unit.name}, ${unit.municipality.name}`,
            from: 'booking.place',
            choice: 'unit',
            told: told(anchor.unit, [unit.id]),
          },
          {
            label: t('way'),
            value: t(`wayLong_${met}`),
            from: 'booking.place',
            choice: 'way',
            // Where it does not matter, each will do.
            told: told(anchor.way, met === whichever ? service.ways : [met]),
          },
          {
            label: t('withWhom'),
            value: who ? personWords(who) : t('anybody'),
            from: 'booking.place',
          },
        ] as const)
      : []),
    ...(unit && slot
      ? ([
          {
            label: t('when'),
            value: (
              <strong>
                {t('dayAndTime', {
                  day: dayIn(slot.start, now, language),
                  time: timeSpan(slot, language),
                })}
              </strong>
            ),
            from: 'booking.time',
          },
          {
            label: t('where'),
            value: <Where way={slot.way} unit={unit} />,
          },
        ] as const)
      : []),
  ]
}

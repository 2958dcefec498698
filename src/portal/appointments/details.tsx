import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime, longDay, moment } from '../../lib/format-time.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Badge } from '../../ui/badge.tsx'
import { DateBlock } from '../../ui/date-block.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Note } from '../../ui/note.tsx'
import { Changes } from './changes.tsx'
import type { Found } from './found.ts'
import { Keep } from './keep.tsx'
import styles from './one.module.css'
import { Preparing } from './preparing.tsx'
import { ReminderPart } from './reminder-part.tsx'
import { stateBadge, useShownState } from './state.ts'
import { capital, dayIn, personWords, timeSpan } from './words.ts'
import { Where } from './where.tsx'

/** What stands on the page of an appointment. */
export function Details({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const booked = useArrival('booked')
  const moved = useArrival('moved')
  const state = useShownState(found)
  const [atFirst] = useState(state)
  const { unit, professional, way, start, reason, address, movedFrom, remindedAt } = found
  const toCome = state === 'booked'
  return (
    <div className={styles['stack']}>
      {booked && toCome && movedFrom === null && (
        <Alert kind="ok" title={t('bookedTitle')} live>
          {t(found.changes.open ? 'bookedNext' : 'bookedFound')}{' '}
          {remindedAt !== null && t('remindedWhen', { when: moment(remindedAt, now, language) })}
        </Alert>
      )}
      {moved && toCome && movedFrom !== null && (
        <Alert kind="ok" title={t('movedTitle')} live>
          {t('movedNext')}
        </Alert>
      )}
      {state === 'cancelled' &&
        (atFirst === 'cancelled' ? (
          <Alert kind="info" title={t('cancelledTitle')}>
            {t('cancelledAdvice')}
          </Alert>
        ) : (
          <Note kind="ok" title={t('cancelledTitle')}>
            {t('cancelledAdvice')}
          </Note>
        ))}
      <div className={styles['when']}>
        <DateBlock day={start} />
        <div>
          <p className={styles['day']}>{capital(longDay(start, language))}</p>
          <p className={styles['time']}>
            {t('timeAndWay', {
              time: timeSpan(found, language),
              way: t(`wayMid_${way}`),
            })}
          </p>
          {state !== 'booked' && <Badge state={stateBadge[state]}>{t(`state_${state}`)}</Badge>}
        </div>
      </div>
      <DefinitionList
        items={[
          ...(professional ? [{ label: t('withWhom'), value: personWords(professional) }] : []),
          { label: t('unit'), value: `${unit.name}, ${unit.municipality}` },
          {
            label: t('where'),
            value: <Where way={way} unit={{ name: unit.name, address }} />,
          },
          ...(reason === '' ? [] : [{ label: t('reasonShort'), value: reason }]),
          ...(found.booker === null ? [] : [{ label: t('booker'), value: found.booker }]),
          ...(movedFrom === null
            ? []
            : [
                {
                  label: t('movedFrom'),
                  value: (
                    <s>
                      {t('dayAndTime', {
                        day: dayIn(movedFrom, now, language),
                        time: clockTime(movedFrom, language),
                      })}
                    </s>
                  ),
                },
              ]),
        ]}
      />
      {state !== 'cancelled' && state !== 'ended' && (
        <>
          <Preparing found={found} />
          {toCome && <ReminderPart found={found} />}
          <Keep found={found} />
        </>
      )}
      {toCome && <Changes found={found} />}
    </div>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { clockTime, dayOfYear } from '../../lib/format-time.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { markOf } from './limits.ts'
import { Outside } from './outside.tsx'
import { type Removal, RemoveEntry } from './remove-entry.tsx'
import styles from './series.module.css'
import { useMeasuredWords } from './use-measured-words.ts'

type EntryTableProps = {
  readonly series: Reply<'measurements.series'>
  /** Earlier ones are left out (milliseconds). */
  readonly from: number
  readonly removal: Removal
}

const page = 20

/** The measurements of a kind, the latest first; one's own can be removed. */
export function EntryTable({ series, from, removal }: EntryTableProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const measured = useMeasuredWords()
  const [most, setMost] = useState(page)
  const { kind, target } = series
  const entries = series.entries.filter(({ at }) => fromIso(at) >= from)
  const shown = entries.slice(0, most)
  return (
    <>
      <table className={styles['table']}>
        <caption className={styles['caption']}>
          {t('tableCount', { count: entries.length, shown: shown.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('measurement')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, at, values, meal, own, by }) => {
            const day = dayOfYear(at, language)
            const time = clockTime(at, language)
            const marks = Object.entries(values).flatMap(([field, value]) => {
              const mark = value === undefined ? null : markOf(target, field, value)
              return mark === null ? [] : { field, mark }
            })
            return (
              <tr key={id}>
                <th scope="row">
                  <span className={styles['moment']}>{day}</span>{' '}
                  <span className={styles['moment']}>{t('at', { time })}</span>
                  {by !== null && <span className={styles['by']}>{t('enteredBy', { by })}</span>}
                </th>
                <td>
                  <div className={styles['cell']}>
                    <div className={styles['what']}>
                      {measured(kind, values)}
                      {meal !== null && <span className={styles['by']}>{t(`meal_${meal}`)}</span>}
                      {marks.length > 0 && (
                        <span className={styles['marks']}>
                          {marks.map(({ field, mark }) => (
                            <Outside key={field} mark={mark}>
                              {t(fieldMarks[`${field}_${mark}`] ?? `limit_${mark}`)}
                            </Outside>
                          ))}
                        </span>
                      )}
                    </div>
                    {own && (
                      <RemoveEntry
                        kind={kind}
                        measurement={id}
                        name={`${day} ${t('at', { time })}`}
                        removal={removal}
                      />
                    )}
                  </div>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {entries.length > most && (
        <p>
          <Button onClick={() => setMost(most + page)}>{t('showMore')}</Button>
        </p>
      )}
    </>
  )
}

/** Of two numbers it is told which one is meant. */
const fieldMarks: Readonly<
  Record<string, 'systolic_above' | 'systolic_below' | 'diastolic_above' | 'diastolic_below'>
> = {
  systolic_above: 'systolic_above',
  systolic_below: 'systolic_below',
  diastolic_above: 'diastolic_above',
  diastolic_below: 'diastolic_below',
}

import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { fromIso } from '../../lib/time.ts'
import { Alert } from '../../ui/alert.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { Section } from '../../ui/section.tsx'
import { Development } from './development.tsx'
import { EntryTable } from './entry-table.tsx'
import { markOf, useTargetWords } from './limits.ts'
import { Monitoring } from './monitoring.tsx'
import styles from './series.module.css'
import { Sharing } from './sharing.tsx'
import { useJustSaved } from './use-just-saved.ts'
import { useMeasuredWords } from './use-measured-words.ts'

type Series = Reply<'measurements.series'>

/** What is drawn of each kind; the pulse stands in the table. */
const drawn = ['systolic', 'diastolic', 'glucose', 'flow', 'kg'] as const

/** What stands on the page of a kind of measurement. */
export function SeriesView({ series }: { series: Series }) {
  const { t } = useTranslation('health')
  const target = useTargetWords()
  const { kind, fields, entries, tasks, sharing, advice } = series
  const removal = useAct('measurements.remove')
  const earliestFirst = entries.toReversed()
  const lines = drawn
    .filter((field) => fields.some((one) => one.field === field))
    .map((field) => ({
      name: t(`field_${field}`),
      points: earliestFirst.flatMap(({ at, values }) => {
        const value = values[field]
        if (value === undefined) return []
        return { at: fromIso(at), value, mark: markOf(series.target, field, value) }
      }),
    }))
  const bands = (series.target?.limits ?? []).map(({ min, below }) => ({ min, max: below }))
  return (
    <div className={styles['stack']}>
      <Saved series={series} />
      {removal.succeeded && (
        <Alert kind="ok" title={t('removedTitle')} live>
          {t('removedAdvice')}
        </Alert>
      )}
      <Monitoring tasks={tasks} />
      {entries.length === 0 ? (
        <p>{t('noneOfKind')}</p>
      ) : (
        <Development
          name={t(`kind_${kind}`)}
          unit={t(`unit_${kind}`)}
          lines={lines}
          bands={bands}
          bandName={t('limitsName')}
          markName={t('outsideLimits')}
        >
          {(from) => <EntryTable series={series} from={from} removal={removal} />}
        </Development>
      )}
      <div className={styles['notes']}>
        {series.target && <p>{target(series.target)}</p>}
        <Sharing sharing={sharing} />
        <Section title={t('adviceTitle')} look="plain">
          <Bullets items={advice} />
        </Section>
      </div>
    </div>
  )
}

/** What was saved just now, when one comes from saving it. */
function Saved({ series: { kind, entries, target, sharing } }: { series: Series }) {
  const { t } = useTranslation('health')
  const measured = useMeasuredWords()
  const saved = useJustSaved()
  const entry = entries.find(({ id }) => id === saved?.measurement)
  if (!saved || !entry) return null
  const outside = Object.entries(entry.values).some(
    ([field, value]) => value !== undefined && markOf(target, field, value) !== null,
  )
  return (
    <Alert kind="ok" title={t('savedTitle')} live>
      {`${measured(kind, entry.values)}. `}
      {outside && target && `${t('savedOutside', { by: target.by })} `}
      {saved.done !== null && `${t('savedDone', { title: saved.done })} `}
      {t(sharing ? 'savedShared' : 'savedNotShared')}
    </Alert>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { newMeasurement } from '../../api/forms.ts'
import { query } from '../../api/query.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { KindPage } from './kind-page.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import type { Kind } from './use-measured-words.ts'

/** Entering a measurement. What is typed is kept until it is saved. */
export default function NewMeasurement() {
  const { t } = useTranslation('health')
  return <KindPage title={(kind) => t(`new_${kind}`)}>{(kind) => <Known kind={kind} />}</KindPage>
}

function Known({ kind }: { kind: Kind }) {
  const { t } = useTranslation('health')
  const series = useQuery(query('measurements.series', { kind }))
  const draft = useQuery(draftQuery(newMeasurement(kind)))
  const loading = <Skeleton shape={['line', 'block', 'block']}>{t('loadingForm')}</Skeleton>
  const failed = { title: t('formFailed'), advice: t('failedAdvice') }
  return (
    <Part asked={series} loading={loading} failed={failed}>
      {({ fields, sharing, tasks }) => (
        <Part asked={draft} loading={loading} failed={failed}>
          {(written) => (
            <MeasurementForm
              kind={kind}
              rules={fields}
              sharing={sharing}
              tasks={tasks}
              written={written.fields}
            />
          )}
        </Part>
      )}
    </Part>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { newMeasurement } from '../../api/forms.ts'
import { query } from '../../api/query.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { href } from '../../lib/paths.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Crumbs } from './crumbs.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import { Missing } from './missing.tsx'
import { isKind, type Kind } from './use-measured-words.ts'

/** Entering a measurement. What is typed is kept until it is saved. */
export default function NewMeasurement() {
  const { t } = useTranslation('health')
  const { kind = '' } = useParams()
  const known = isKind(kind)
  const between = [{ to: href('measurements'), label: t('measurements') }]
  const title = known ? t(`new_${kind}`) : t('missingKind')
  return (
    <>
      <Crumbs
        between={
          known
            ? [...between, { to: href('measurements.one', { kind }), label: t(`kind_${kind}`) }]
            : between
        }
        current={title}
      />
      <PageHeading>{title}</PageHeading>
      {known ? (
        <Known key={kind} kind={kind} />
      ) : (
        <Missing to={href('measurements')} action={t('allMeasurements')}>
          {t('missingKindFact')}
        </Missing>
      )}
    </>
  )
}

function Known({ kind }: { kind: Kind }) {
  const { t } = useTranslation('health')
  const series = useQuery(query('measurements.series', { kind }))
  const draft = useQuery(draftQuery(newMeasurement(kind)))
  const loading = <Skeleton shape={['line', 'block', 'block']}>{t('loadingForm')}</Skeleton>
  const failed = { title: t('formFailed'), advice: t('failedAdvice'), retry: t('retry') }
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

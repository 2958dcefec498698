import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { moveOf } from '../../api/forms.ts'
import { ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MandateNote } from './mandate-note.tsx'
import { MoveForm } from './move-form.tsx'
import styles from './booking.module.css'

/** Choosing another time for an appointment. */
export default function Move() {
  const { t } = useTranslation('appointments')
  const { appointment = '' } = useParams()
  const asked = useQuery(query('appointments.get', { appointment }))
  const options = useQuery(query('booking.options', {}))
  const draft = useQuery(draftQuery(moveOf(appointment)))
  const { error } = asked
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  const loading = <Skeleton shape={['line', 'block', 'line', 'block']}>{t('loadingMove')}</Skeleton>
  const failed = { title: t('moveFailed'), advice: t('failedAdvice'), retry: t('retry') }
  const one = href('appointments.one', { appointment })
  return (
    <div className={styles['wizard']}>
      <Breadcrumbs
        label={t('crumbs')}
        items={[
          { to: href('appointments'), label: t('title') },
          ...(missing ? [] : [{ to: one, label: asked.data?.service.name ?? t('oneTitle') }]),
        ]}
        current={missing ? t('missingTitle') : t('moveTitle')}
      />
      <PageHeading>{missing ? t('missingTitle') : t('moveTitle')}</PageHeading>
      {missing ? (
        <Empty
          icon={SearchX}
          title={t('missingFact')}
          action={<ButtonLink to={href('appointments')}>{t('allAppointments')}</ButtonLink>}
        >
          {t('missingAdvice')}
        </Empty>
      ) : (
        <Part asked={asked} loading={loading} failed={failed}>
          {(found) =>
            found.state === 'booked' && found.changes.open ? (
              <Part asked={options} loading={loading} failed={failed}>
                {({ services }) => (
                  <>
                    <MandateNote
                      act="appointments.move"
                      unit={{ name: found.unit.name, phone: found.phone }}
                    />
                    <Part asked={draft} loading={loading} failed={failed}>
                      {({ fields }) => (
                        <MoveForm found={found} services={services} initial={fields} />
                      )}
                    </Part>
                  </>
                )}
              </Part>
            ) : (
              <Alert kind="info" title={t('tooLateTitle')}>
                {t('tooLateAdvice', { hours: found.changes.hours })}
                <span className={styles['onward']}>
                  <ButtonLink to={one}>{t('backToOne')}</ButtonLink>
                </span>
              </Alert>
            )
          }
        </Part>
      )}
    </div>
  )
}

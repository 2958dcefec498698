import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { booking } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { useEarlier } from '../../api/use-act.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { href, pageAt } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './booking.module.css'
import { BookingSteps } from './booking-steps.tsx'
import { type Step, stepKey, steps } from './choices.ts'
import { MandateNote } from './mandate-note.tsx'
import { Progress } from './progress.tsx'

/** Booking an appointment, step by step. One page serves all steps: what was chosen stays as one goes on and back. */
export default function Booking() {
  const { t } = useTranslation('appointments')
  const { pathname } = useLocation()
  const step = stepAt(pathname)
  const options = useQuery(query('booking.options', {}))
  const kept = useQuery(draftQuery(booking))
  // What another visit of the page knew is not what was chosen last.
  const draft = { ...kept, data: kept.isFetchedAfterMount ? kept.data : undefined }
  const earlier = useEarlier('appointments.book', {})
  const loading = <Skeleton shape={['line', 'block', 'line', 'block']}>{t('loadingForm')}</Skeleton>
  const failed = { title: t('formFailed'), advice: t('failedAdvice') }
  return (
    <div className={styles['wizard']}>
      <div className={styles['head']}>
        <PageHeading key={step}>{t(`step_${stepKey[step]}`)}</PageHeading>
        <Progress step={step} />
      </div>
      {earlier === 'pending' ? (
        // Chosen in meanwhile, it would be booked twice.
        <Skeleton shape={['line', 'block']}>{t('bookingStill')}</Skeleton>
      ) : (
        <>
          {earlier === 'success' && (
            <div className={styles['told']}>
              <Alert kind="ok" title={t('bookedTitle')} live>
                {t('bookedFound')}{' '}
                <ButtonLink to={href('appointments')} variant="quiet">
                  {t('allAppointments')}
                </ButtonLink>
              </Alert>
            </div>
          )}
          <Part asked={options} loading={loading} failed={failed}>
            {(known) => (
              <>
                <MandateNote act="appointments.book" unit={ownUnit(known)} />
                <Part asked={draft} loading={loading} failed={failed}>
                  {({ fields }) => <BookingSteps step={step} options={known} initial={fields} />}
                </Part>
              </>
            )}
          </Part>
        </>
      )}
    </div>
  )
}

const ownUnit = ({ services }: Reply<'booking.options'>) =>
  services.flatMap(({ units }) => units).find(({ own }) => own)

const stepAt = (path: string): Step => {
  const page = pageAt(path)?.page
  return steps.find((step) => step === page) ?? 'booking'
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { moveOf } from '../../api/forms.ts'
import { query } from '../../api/query.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { OnePage } from '../../ui/one-page.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Found } from './found.ts'
import { MandateNote } from './mandate-note.tsx'
import { MoveForm } from './move-form.tsx'
import styles from './booking.module.css'
import { useGoneWords } from './use-gone-words.ts'

/** Choosing another time for an appointment. */
export default function Move() {
  const { t } = useTranslation('appointments')
  const { appointment = '' } = useParams()
  const asked = useOne('appointments.get', { appointment })
  const options = useQuery(query('booking.options', {}))
  const draft = useQuery(draftQuery(moveOf(appointment)))
  const own = {
    to: href('appointments.one', { appointment }),
    label: asked.data?.service.name ?? t('oneTitle'),
  }
  const shared = {
    loading: <Skeleton shape={['line', 'block', 'line', 'block']}>{t('loadingMove')}</Skeleton>,
    failed: { title: t('moveFailed'), advice: t('failedAdvice') },
  }
  return (
    <div className={styles['wizard']}>
      <OnePage
        asked={asked}
        crumbs={{
          above: [{ to: href('appointments'), label: t('title') }, ...(asked.missing ? [] : [own])],
        }}
        title={() => t('moveTitle')}
        untitled={t('moveTitle')}
        gone={useGoneWords()}
        {...shared}
      >
        {(found) =>
          found.state === 'booked' && found.changes.open ? (
            <Part asked={options} {...shared}>
              {({ services }) => (
                <>
                  <MandateNote
                    act="appointments.move"
                    unit={{ name: found.unit.name, phone: found.phone }}
                  />
                  <Part asked={draft} {...shared}>
                    {({ fields }) => (
                      <MoveForm found={found} services={services} initial={fields} />
                    )}
                  </Part>
                </>
              )}
            </Part>
          ) : (
            <TooLate found={found} />
          )
        }
      </OnePage>
    </div>
  )
}

function TooLate({ found: { id, changes } }: { found: Found }) {
  const { t } = useTranslation('appointments')
  return (
    <Alert kind="info" title={t('tooLateTitle')}>
      {t('tooLateAdvice', { hours: changes.hours })}
      <span className={styles['onward']}>
        <ButtonLink to={href('appointments.one', { appointment: id })}>{t('backToOne')}</ButtonLink>
      </span>
    </Alert>
  )
}

import { useQuery } from '@tanstack/react-query'
import { LogIn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { anchor } from './acts.ts'
import styles from './front.module.css'
import { useBack } from './use-back.ts'

/** The public front page: what the service is, the way in, and urgent help. */
export default function Front() {
  const { t } = useTranslation('sign-in')
  const justSignedOut = useArrival('signedOut')
  const { data } = useQuery(query('session.get', {}))
  const ended = data !== undefined && data.ended !== null
  const back = useBack()
  return (
    <div className={styles['front']}>
      {justSignedOut && (
        <Alert kind="ok" title={t('signedOutTitle')} live>
          {t('signedOutAdvice')}
        </Alert>
      )}
      {ended && (
        <Alert kind="info" title={t('endedTitle')} live>
          {t(back ? (back.back.about ? 'endedActing' : 'endedBack') : 'endedAdvice')}
        </Alert>
      )}
      <PageHeading lead={t('frontLead')}>{t('frontTitle')}</PageHeading>
      <div className={styles['start']}>
        <ButtonLink
          to={href('sign-in')}
          state={back}
          variant="primary"
          size="large"
          icon={LogIn}
          {...at(anchor.start)}
        >
          {t(ended ? 'signInAgain' : 'signIn')}
        </ButtonLink>
      </div>
      <section aria-labelledby="front-can">
        <h2 id="front-can" className={styles['title']}>
          {t('canTitle')}
        </h2>
        <ul className={styles['list']}>
          <li>{t('canSend')}</li>
          <li>{t('canRead')}</li>
          <li>{t('canSee')}</li>
        </ul>
      </section>
      <section aria-labelledby="front-urgent">
        <h2 id="front-urgent" className={styles['title']}>
          {t('urgentTitle')}
        </h2>
        <dl className={styles['numbers']}>
          <div className={styles['number']}>
            <dt>{t('emergency')}</dt>
            <dd>112</dd>
          </div>
          <div className={styles['number']}>
            <dt>{t('helpline')}</dt>
            <dd>116 117</dd>
          </div>
        </dl>
      </section>
    </div>
  )
}

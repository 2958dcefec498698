import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { ContactForm } from './contact-form.tsx'
import { FirstPage } from './first-page.tsx'
import styles from './contact.module.css'

/** The second page of the first signing in: where the client is told of new messages. It can be skipped. */
export default function Contact() {
  const { t } = useTranslation('account')
  const navigate = useNavigate()
  const account = useQuery(query('account.get', {}))
  const skip = (
    <ButtonLink
      to={href('home')}
      size="large"
      aria-describedby="contact-skip"
      {...at(anchor.skipContact)}
    >
      {t('skip')}
    </ButtonLink>
  )
  return (
    <FirstPage current="contactTitle" lead={t('contactLead')}>
      <Part
        asked={account}
        loading={<Skeleton shape={['line', 'line', 'block']}>{t('loadingAccount')}</Skeleton>}
        failed={{
          title: t('contactFailed'),
          advice: t('contactFailedAdvice'),
        }}
      >
        {({ contact }) => (
          <ContactForm
            known={contact}
            saveLabel={t('saveContinue')}
            onSaved={() => void navigate(href('home'))}
          >
            {skip}
          </ContactForm>
        )}
      </Part>
      {account.data === undefined && <div>{skip}</div>}
      <p id="contact-skip" className={styles['note']}>
        {t('skipNote')}
      </p>
    </FirstPage>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Section } from '../../ui/section.tsx'
import { Consents } from './consents.tsx'
import { ContactForm } from './contact-form.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { NoticeKinds } from './notice-kinds.tsx'
import styles from './settings.module.css'
import { TextSizeChoice } from './text-size-choice.tsx'

/** The client's own details and choices. */
export default function Settings() {
  const { t } = useTranslation('account')
  const account = useQuery(query('account.get', {}))
  return (
    <>
      <PageHeading lead={t('settingsLead')}>{t('settingsTitle')}</PageHeading>
      <div className={styles['sections']}>
        <Part
          asked={account}
          loading={
            <Skeleton shape={['title', 'line', 'line', 'block']}>{t('loadingAccount')}</Skeleton>
          }
          failed={{ title: t('accountFailed'), advice: t('partAdvice') }}
        >
          {({ contact, quiet, consents }) => (
            <>
              <Section title={t('contactTitle')}>
                <ContactForm known={contact} saveLabel={t('save')} />
              </Section>
              <Section title={t('kindsTitle')}>
                <NoticeKinds contact={contact} quiet={quiet} />
              </Section>
              <Section title={t('consentsTitle')}>
                <Consents given={consents} />
              </Section>
            </>
          )}
        </Part>
        <div className={styles['pair']}>
          <Section title={t('languageTitle')}>
            <LanguageChoice />
          </Section>
          <Section title={t('textSizeTitle')}>
            <TextSizeChoice />
          </Section>
        </div>
      </div>
    </>
  )
}

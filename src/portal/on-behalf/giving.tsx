import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import styles from './people.module.css'

/** How a mandate is given, and where: in another service, to which nothing leads from here. */
export function Giving() {
  const { t } = useTranslation('on-behalf')
  return (
    <Section title={t('giving')}>
      <div className={styles['giving']}>
        <ol className={styles['steps']}>
          <li>{t('givingWhere')}</li>
          <li>{t('givingMatter')}</li>
          <li>{t('givingConfirm')}</li>
        </ol>
        <p>{t('givingSeparate')}</p>
        <p>{t('givingWithout')}</p>
        <p className={styles['outside']}>
          <ExternalLink size="1.25rem" strokeWidth={1.75} aria-hidden />
          <span>
            <strong>{t('outside')}</strong> {t('outsideAbout')}
          </span>
        </p>
      </div>
    </Section>
  )
}

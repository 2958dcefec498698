import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { Badge } from '../../ui/badge.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './people.module.css'
import { stateBadge } from './person-card.tsx'

type TrustedProps = {
  readonly people: Reply<'people.list'>['trusted']
}

/** Those who can act for the client. */
export function Trusted({ people }: TrustedProps) {
  const { t } = useTranslation('on-behalf')
  return (
    <Section title={t('trusted')}>
      <p className={styles['lead']}>{t('trustedAbout')}</p>
      <ul className={styles['cards']}>
        {people.map(({ id, given, family, state }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['name']}>{`${given} ${family}`}</span>
            <Badge state={stateBadge[state]}>{t(`state_${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  )
}

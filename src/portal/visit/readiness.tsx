import { MonitorCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { DeviceBadge } from './device-badge.tsx'
import type { Found } from './found.ts'
import styles from './visit.module.css'

const kinds = ['camera', 'microphone', 'speaker'] as const

/** How the devices were found, and the way to try them. */
export function Readiness({ found: { appointment, devices } }: { found: Found }) {
  const { t } = useTranslation('visit')
  const tried = kinds.some((kind) => devices[kind] !== null)
  return (
    <Section title={t('devices')}>
      <p className={styles['said']}>{t('devicesAdvice')}</p>
      <dl className={styles['states']}>
        {kinds.map((kind) => (
          <div key={kind} className={styles['state']}>
            <dt>{t(`device_${kind}`)}</dt>
            <dd>
              <DeviceBadge found={devices[kind]} />
            </dd>
          </div>
        ))}
      </dl>
      <ButtonLink
        to={href('visit.devices', { appointment })}
        icon={MonitorCheck}
        {...at(anchor.devices)}
      >
        {t(tried ? 'checkAgain' : 'check')}
      </ButtonLink>
    </Section>
  )
}

import { useTranslation } from 'react-i18next'
import { moment } from '../../lib/format-time.ts'
import { openingAt } from '../../lib/openings.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import styles from './chat.module.css'
import type { Found } from './found.ts'

/** In the place of the beginning, out of hours: when it opens, and what one does meanwhile. */
export function Closed({ found: { open, hours } }: { found: Found }) {
  const { t } = useTranslation('chat')
  const language = useLanguage()
  const now = useNow()
  const next = openingAt(open, now)
  return (
    <section className={styles['start']} aria-label={t('closedTitle')}>
      <Alert kind="info" title={t('closedTitle')} live>
        {next && t('opens', { when: moment(next.from, now, language) })} {t('closedAdvice')}
      </Alert>
      <DefinitionList items={[{ label: t('openLabel'), value: hours }]} />
    </section>
  )
}

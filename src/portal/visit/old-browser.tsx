import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { copyText } from '../../lib/save-file.ts'
import { Alert } from '../../ui/alert.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { Button } from '../../ui/button.tsx'
import { anchor } from './acts.ts'
import { CallUnit } from './call-unit.tsx'
import type { Found } from './found.ts'
import styles from './visit.module.css'

/** One does not get further in this browser: in which one does, how the link gets there, and the way by phone. */
export function OldBrowser({ found }: { found: Found }) {
  const { t } = useTranslation('visit')
  const [copied, setCopied] = useState<boolean>()
  return (
    <section className={styles['part']} aria-label={t('oldBrowser')}>
      <Alert kind="info" title={t('oldBrowser')}>
        {t('oldBrowserAdvice')}
      </Alert>
      <Bullets items={[t('browsersComputer'), t('browsersPhone'), t('browsersTablet')]} />
      <Button
        variant="primary"
        icon={Copy}
        onClick={() => void copyText(location.href).then(setCopied)}
        {...at(anchor.copyLink)}
      >
        {t('copyLink')}
      </Button>
      <p role="status">{copied !== undefined && t(copied ? 'linkCopied' : 'linkNotCopied')}</p>
      <p>{t('planBAdvice')}</p>
      <CallUnit found={found} />
    </section>
  )
}

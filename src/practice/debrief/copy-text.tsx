import type { LucideIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../lib/save-file.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './copy-text.module.css'

type CopyTextProps = {
  readonly icon: LucideIcon
  readonly text: () => string
}

/** Copies a text; where the browser lets no button do it, the text stands there to be copied by hand. */
export function CopyText({ icon, text }: CopyTextProps) {
  const { t } = useTranslation(['debrief', 'practice'])
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean>()

  const copy = async () => {
    const done = await copyText(text())
    flushSync(() => setCopied(done))
    // Focused, the field selects itself.
    if (!done) field.current?.focus()
  }

  return (
    <>
      <Button size="large" icon={icon} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <div className={styles['result']}>
        <div role="status">
          {copied === true && (
            <Alert kind="ok" title={t('copied')}>
              {t('practice:copiedAdvice')}
            </Alert>
          )}
          {copied === false && (
            <Alert kind="info" title={t('selected')}>
              {t('selectedAdvice')}
            </Alert>
          )}
        </div>
        {copied === false && (
          <TextArea
            ref={field}
            label={t('text')}
            className={styles['text']}
            value={text()}
            readOnly
            onChange={() => undefined}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </div>
    </>
  )
}

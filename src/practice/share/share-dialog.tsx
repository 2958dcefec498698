import { Copy, Maximize2, Minimize2, Minus, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../lib/save-file.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { opensElsewhere, shareAddress } from './address.ts'
import { QrCode } from './qr-code.tsx'
import styles from './share-dialog.module.css'
import { useQrPath } from './use-qr-path.ts'

type ShareDialogProps = {
  /** What the link asks for: `?harjoitus=laheta-viesti&vaihe=send`, and a hash if it is to lead to a page. */
  readonly query: string
  readonly onClose: () => void
}

/**
 * A link to exactly this place, to be copied or to be read from the screen by another device's camera. The link is
 * made here and the code is drawn here: nothing is sent anywhere.
 */
export default function ShareDialog({ query, onClose }: ShareDialogProps) {
  const { t } = useTranslation(['share', 'practice'])
  const [large, setLarge] = useState(false)
  const address = shareAddress(query, location.href)
  const elsewhere = opensElsewhere(address)
  const code = useQrPath(elsewhere ? address : undefined)
  const drawn = code && code !== 'failed' && <QrCode {...code} label={t('code')} />

  return (
    <Dialog
      title={large ? t('largeTitle') : t('title')}
      onClose={onClose}
      actions={
        <>
          {drawn && (
            <Button icon={large ? Minimize2 : Maximize2} onClick={() => setLarge(!large)}>
              {large ? t('smaller') : t('larger')}
            </Button>
          )}
          <Button onClick={onClose}>{t('practice:close')}</Button>
        </>
      }
    >
      {large ? (
        <div className={styles['large']}>{drawn}</div>
      ) : (
        <>
          <CopyLink address={address} />
          <ul className={styles['holds']}>
            <li>
              <Plus size="1.375rem" strokeWidth={1.75} aria-hidden />
              <span>{t('holds')}</span>
            </li>
            <li>
              <Minus size="1.375rem" strokeWidth={1.75} aria-hidden />
              <span>{t('leaves')}</span>
            </li>
          </ul>
          {!elsewhere && (
            <Alert kind="info" title={t('onlyHere')}>
              {t('onlyHereWhy')}
            </Alert>
          )}
          {code === 'failed' && <p role="status">{t('codeFailed')}</p>}
          {elsewhere && code !== 'failed' && (
            <section className={styles['scan']} aria-labelledby="share-device">
              <div className={styles['code']}>{drawn}</div>
              <div>
                <h3 id="share-device">{t('device')}</h3>
                <p>{t('scan')}</p>
              </div>
            </section>
          )}
        </>
      )}
    </Dialog>
  )
}

function CopyLink({ address }: { address: string }) {
  const { t } = useTranslation(['share', 'practice'])
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean>()

  const copy = async () => {
    const done = await copyText(address)
    // Focused, the field selects itself.
    if (!done) field.current?.focus()
    setCopied(done)
  }

  return (
    <div className={styles['link']}>
      <TextField
        ref={field}
        label={t('link')}
        value={address}
        readOnly
        onChange={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="primary" icon={Copy} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <div role="status" className={styles['result']}>
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
    </div>
  )
}

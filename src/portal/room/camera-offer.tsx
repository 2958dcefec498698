import { Video } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChosen } from '../../lib/media/chosen.ts'
import { media } from '../../lib/media/media.ts'
import type { OwnMedia } from '../../lib/media/use-media.ts'
import { Button } from '../../ui/button.tsx'
import styles from './room.module.css'

/** A drawn picture stands for one: a quiet way to use one's own camera, where there can be one. */
export function CameraOffer({ own: { opened, asking, open } }: { own: OwnMedia }) {
  const { t } = useTranslation('room')
  const { mode } = useChosen()
  if (mode === 'real' && opened?.picture) return null
  if (!media('real').available) return <p className={styles['aside']}>{t('drawnOnly')}</p>
  return (
    <p className={styles['aside']}>
      {t('drawnNow')}{' '}
      <Button variant="quiet" icon={Video} busy={asking} onClick={() => void open('real')}>
        {t('useCamera')}
      </Button>
    </p>
  )
}

import { VideoOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OwnMedia } from '../../lib/media/use-media.ts'
import { SelfView } from '../../ui/self-view.tsx'
import type { Found } from './found.ts'
import styles from './room.module.css'

type OwnPictureProps = {
  readonly found: Found
  readonly own: OwnMedia
}

/** Oneself as the other sees one, and who is beside one. Switched off, a sign says so. */
export function OwnPicture({ found, own: { opened } }: OwnPictureProps) {
  const { t } = useTranslation('room')
  const beside = found.others.filter((one) => one.beside).map(({ name }) => name)
  return (
    <figure className={styles['own']}>
      {found.camera ? (
        <SelfView picture={opened?.picture ?? null} figure={found.own.id} label={t('you')} />
      ) : (
        <p className={styles['off']}>
          <VideoOff size="2rem" strokeWidth={1.75} aria-hidden />
          {t('cameraOff')}
        </p>
      )}
      {beside.length > 0 && (
        <figcaption className={styles['beside']}>
          {t('beside', { names: beside.join(', ') })}
        </figcaption>
      )}
    </figure>
  )
}

import { UserRound } from 'lucide-react'
import { useEffect, useRef } from 'react'
import backdrop from './backdrop.svg?url&no-inline'
import { figureUrl } from './figures.ts'
import styles from './self-view.module.css'

export type SelfViewProps = {
  /** What the camera sees; null where it is drawn. */
  readonly picture: MediaStream | null
  /** Whose figure is drawn; one who has none is a plain sign. */
  readonly figure: string
  /** What the picture is. It stands on a drawn one, and is read of both. */
  readonly label: string
}

/** Oneself, as the others see one: what the camera sees, as in a mirror, or a drawn picture. */
export function SelfView({ picture, figure, label }: SelfViewProps) {
  const url = figureUrl(figure)
  return (
    <div className={styles['view']} role="img" aria-label={label}>
      {picture ? (
        <Live picture={picture} />
      ) : (
        <>
          <img className={styles['backdrop']} src={backdrop} alt="" draggable={false} />
          {url === undefined ? (
            <UserRound className={styles['sign']} size="8rem" strokeWidth={1} aria-hidden />
          ) : (
            <img className={styles['figure']} src={url} alt="" draggable={false} />
          )}
          <p className={styles['label']} aria-hidden>
            <UserRound size="1.25rem" strokeWidth={1.75} />
            {label}
          </p>
        </>
      )}
    </div>
  )
}

function Live({ picture }: { picture: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const here = video.current
    if (!here) return
    here.srcObject = picture
    return () => {
      here.srcObject = null
    }
  }, [picture])
  return <video ref={video} className={styles['live']} autoPlay muted playsInline aria-hidden />
}

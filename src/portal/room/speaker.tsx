import { UserRound } from 'lucide-react'
import { figureUrl } from '../../ui/figures.ts'
import { classes } from '../../ui/classes.ts'
import styles from './speaker.module.css'

type SpeakerProps = {
  readonly figure: string
  readonly label: string
  readonly speaking: boolean
}

/** A drawn person who speaks and listens. Only opacity and transform move, and nothing where motion is not wanted. */
export function Speaker({ figure, label, speaking }: SpeakerProps) {
  const calm = figureUrl(figure)
  return (
    <div
      className={classes(styles['speaker'], speaking && styles['speaking'])}
      role="img"
      aria-label={label}
    >
      {calm === undefined ? (
        <UserRound className={styles['sign']} size="8rem" strokeWidth={1} aria-hidden />
      ) : (
        <>
          <img
            className={styles['face']}
            src={figureUrl(figure, 'listening')}
            alt=""
            draggable={false}
          />
          <img
            className={classes(styles['face'], styles['mouth'])}
            src={figureUrl(figure, 'speaking')}
            alt=""
            draggable={false}
          />
          <img
            className={classes(styles['face'], styles['eyes'])}
            src={calm}
            alt=""
            draggable={false}
          />
        </>
      )}
    </div>
  )
}

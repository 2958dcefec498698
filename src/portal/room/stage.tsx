import { useTranslation } from 'react-i18next'
import backdrop from '../../ui/backdrop.svg?url&no-inline'
import { classes } from '../../ui/classes.ts'
import type { OwnMedia } from '../../lib/media/use-media.ts'
import styles from './call.module.css'
import type { Found } from './found.ts'
import { OwnPicture } from './own-picture.tsx'
import { Speaker } from './speaker.tsx'

type StageProps = {
  readonly found: Found
  readonly own: OwnMedia
  /** Who speaks now. */
  readonly speaking: string | undefined
}

/** What one sees: the professional, who else is there, what is shown, and oneself in a corner. */
export function Stage({ found, own, speaking }: StageProps) {
  const { t } = useTranslation('room')
  const { professional, shown, weak } = found
  const others = found.others.filter(({ beside }) => !beside)
  return (
    <div className={classes(styles['stage'], weak && styles['weak'])}>
      <img className={styles['room']} src={backdrop} alt="" draggable={false} />
      <div className={styles['people']}>
        {professional && (
          <Speaker
            figure={professional.figure}
            label={t('picture', { name: professional.name })}
            speaking={speaking === professional.id && !weak}
          />
        )}
        {others.map(({ id, name, role, figure }) => (
          <div key={id} className={styles['guest']}>
            <Speaker figure={figure} label={t('picture', { name })} speaking={speaking === id} />
            <p className={styles['name']}>{role === '' ? name : `${name}, ${role}`}</p>
          </div>
        ))}
      </div>
      <OwnPicture found={found} own={own} />
      {shown !== null && <p className={styles['shown']}>{t('showing', { what: shown })}</p>}
      {weak && (
        <p className={styles['line']}>
          <strong>{t('weakTitle')}</strong> {t('weakAdvice')}
        </p>
      )}
    </div>
  )
}

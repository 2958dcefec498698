import { useTranslation } from 'react-i18next'
import { clockTime } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import type { Professional } from './choices.ts'
import type { Found } from './found.ts'
import styles from './old-and-new.module.css'
import type { SlotParts } from './slot-key.ts'
import { dayIn } from './words.ts'

type OldAndNewProps = {
  readonly found: Found
  readonly slot: SlotParts | undefined
  readonly professionals: readonly Professional[]
}

/** The time that one has beside the one that is chosen. */
export function OldAndNew({ found, slot, professionals }: OldAndNewProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const words = (start: string, way: SlotParts['way'], name: string | undefined) => (
    <>
      <strong>
        {t('shortWhen', {
          day: dayIn(start, now, language),
          time: clockTime(start, language),
          way: t(`wayShort_${way}`),
        })}
      </strong>
      {name !== undefined && <span>{name}</span>}
    </>
  )
  return (
    <dl className={styles['pair']}>
      <div className={styles['one']}>
        <dt className={styles['label']}>{t('oldTime')}</dt>
        <dd className={styles['value']}>
          {words(found.start, found.way, found.professional?.name)}
        </dd>
      </div>
      <div className={styles['one']}>
        <dt className={styles['label']}>{t('newTime')}</dt>
        <dd className={styles['value']}>
          {slot
            ? words(
                slot.start,
                slot.way,
                professionals.find(({ id }) => id === slot.professional)?.name,
              )
            : t('notChosen')}
        </dd>
      </div>
    </dl>
  )
}

import type { ReactNode } from 'react'
import { CalendarX2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { moment } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import styles from './time-choice.module.css'

type WaysOnProps = {
  /** That there is no free time. */
  readonly title: ReactNode
  readonly unit: { readonly name: string; readonly phone: string }
  readonly elsewhere: Reply<'slots.list'>['elsewhere']
  /** Another unit is looked at. */
  readonly onUnit?: ((unit: string) => void) | undefined
  /** Any way and anybody will do. */
  readonly onAny?: (() => void) | undefined
}

/** Where there is no free time, or none soon: the other ways to get on. */
export function WaysOn({ title, unit, elsewhere, onUnit, onAny }: WaysOnProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  return (
    <Empty icon={CalendarX2} title={title}>
      <div className={styles['waysOn']}>
        {onAny && (
          <div>
            <p>{t('noTimesAny')}</p>
            <Button onClick={onAny}>{t('showAny')}</Button>
          </div>
        )}
        {onUnit && elsewhere.length > 0 && (
          <div>
            <p>{t('noTimesElsewhere')}</p>
            <ul className={styles['elsewhere']}>
              {elsewhere.map(({ unit: other, first }) => (
                <li key={other.id}>
                  <Button onClick={() => onUnit(other.id)}>
                    {t('elsewhere', { unit: other.name, when: moment(first, now, language) })}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>{t('noTimesPhone', { unit: unit.name, phone: unbroken(unit.phone) })}</p>
      </div>
    </Empty>
  )
}

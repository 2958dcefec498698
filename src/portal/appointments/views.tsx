import { CalendarDays, List } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { anchor } from './acts.ts'
import type { View } from './calendar.tsx'
import styles from './calendar.module.css'

type ViewsProps = {
  readonly view: View
  readonly onView: (view: View) => void
}

/** The whole calendar where there is only room for a week, and a list for whoever prefers it. Pressed again, it is as before. */
export function Views({ view, onView }: ViewsProps) {
  const { t } = useTranslation('appointments')
  const toggle = (to: View) => onView(view === to ? 'fitting' : to)
  return (
    <div className={styles['views']}>
      <Button
        variant="quiet"
        icon={CalendarDays}
        aria-pressed={view === 'calendar'}
        className={classes(styles['whole'], view === 'calendar' && styles['pressed'])}
        onClick={() => toggle('calendar')}
        {...at(anchor.view, 'calendar')}
      >
        {t('viewCalendar')}
      </Button>
      <Button
        variant="quiet"
        icon={List}
        aria-pressed={view === 'list'}
        className={classes(view === 'list' && styles['pressed'])}
        onClick={() => toggle('list')}
        {...at(anchor.view, 'list')}
      >
        {t('viewList')}
      </Button>
    </div>
  )
}

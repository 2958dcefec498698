import { CalendarArrowDown, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { calendarFile } from '../../lib/calendar-file.ts'
import { at } from '../../lib/moves.ts'
import { saveFile } from '../../lib/save-file.ts'
import { fromIso } from '../../lib/time.ts'
import { dateOf } from '../../lib/weeks.ts'
import { Button } from '../../ui/button.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import styles from './one.module.css'
import { personWords } from './words.ts'

/** To one's own calendar, and onto paper. */
export function Keep({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const { id, service, unit, professional, way, start, end, address, phone, instructions } = found
  const save = () => {
    const file = calendarFile({
      uid: `${id}@omasote.example`,
      start: fromIso(start),
      end: fromIso(end),
      summary: t('fileSummary', { service: service.name, way: t(`wayMid_${way}`) }),
      description: [
        ...(professional ? [personWords(professional)] : []),
        ...(way === 'visit' ? [] : [t(`where_${way}`), t('notThere')]),
        ...instructions,
        t('filePhone', { unit: unit.name, phone }),
      ].join('\n'),
      ...(way === 'visit' && { location: `${unit.name}, ${address}` }),
      alarm: 60,
    })
    saveFile(`${t('fileName')}-${dateOf(fromIso(start))}.ics`, 'text/calendar', file)
  }
  return (
    <div className={styles['keep']}>
      <Button icon={CalendarArrowDown} onClick={save} {...at(anchor.calendarFile)}>
        {t('toCalendar')}
      </Button>
      <Button variant="quiet" icon={Printer} onClick={() => window.print()} {...at(anchor.print)}>
        {t('print')}
      </Button>
    </div>
  )
}

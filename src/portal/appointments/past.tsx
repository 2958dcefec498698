import { useQuery } from '@tanstack/react-query'
import { Archive, ChevronDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { AppointmentRow } from './appointment-row.tsx'
import { ListPage, useListWords } from './list-page.tsx'
import styles from './list.module.css'
import { byYear, pastOf, type Row } from './sorted.ts'

/** How many are shown at first, and how many more at a time. */
const page = 20

/** The appointments that are over or were cancelled, by years. */
export default function PastAppointments() {
  return (
    <ListPage>
      <Past />
    </ListPage>
  )
}

function Past() {
  const { t } = useTranslation('appointments')
  const { loading, failed } = useListWords()
  const now = useNow()
  const appointments = useQuery(query('appointments.list', {}))
  return (
    <Part asked={appointments} loading={loading} failed={failed}>
      {(all) => {
        const rows = pastOf(all, now)
        return rows.length === 0 ? (
          <Empty icon={Archive} title={t('emptyPast')}>
            {t('emptyPastAdvice')}
          </Empty>
        ) : (
          <Years rows={rows} />
        )
      }}
    </Part>
  )
}

function Years({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('appointments')
  const [count, setCount] = useState(page)
  const list = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(0)
  // The first of those that came takes the focus: the button may have gone.
  useEffect(() => {
    if (asked === 0) return
    list.current?.querySelectorAll<HTMLElement>('a')[asked]?.focus()
  }, [asked])
  const shown = rows.slice(0, count)
  return (
    <div ref={list} className={styles['years']}>
      {byYear(shown).map(({ year, rows: some }) => (
        <Section key={year} title={year} look="small">
          <Rows>
            {some.map((row) => (
              <AppointmentRow key={row.id} row={row} />
            ))}
          </Rows>
        </Section>
      ))}
      <p role="status" className={styles['count']}>
        {t('shownOf', { shown: shown.length, count: rows.length })}
      </p>
      {shown.length < rows.length && (
        <div className={styles['more']}>
          <Button
            icon={ChevronDown}
            onClick={() => {
              setAsked(shown.length)
              setCount(count + page)
            }}
            {...at(anchor.more)}
          >
            {t('showMore')}
          </Button>
        </div>
      )}
    </div>
  )
}

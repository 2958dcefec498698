import { useQuery } from '@tanstack/react-query'
import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { booking } from '../../api/forms.ts'
import { query } from '../../api/query.ts'
import { useNow } from '../../lib/use-now.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { useLong } from '../../ui/use-long.ts'
import { AppointmentRow } from './appointment-row.tsx'
import { Begun } from './begun.tsx'
import { ListPage, useListWords } from './list-page.tsx'
import { NextCard } from './next-card.tsx'
import { upcomingOf } from './sorted.ts'

/** The appointments that are to come, the next one first and large; above them a booking that was begun. */
export default function AppointmentList() {
  return (
    <ListPage>
      <Upcoming />
    </ListPage>
  )
}

function Upcoming() {
  const { t } = useTranslation('appointments')
  const words = useListWords()
  const now = useNow()
  const appointments = useQuery(query('appointments.list', {}))
  const drafts = useQuery(query('drafts.list', {}))
  // What was begun stands above: coming later, it would push the list down. But not for long is it waited for.
  const long = useLong(appointments.data !== undefined && drafts.isPending, 800)
  if (appointments.data !== undefined && drafts.isPending && !long) return words.loading
  return (
    <>
      <Part asked={drafts} loading={null} failed={{ ...words.failed, title: t('begunFailed') }}>
        {(all) => {
          const draft = all.find(({ form }) => form === booking)
          return <Begun draft={draft} />
        }}
      </Part>
      <Part asked={appointments} loading={words.loading} failed={words.failed}>
        {(all) => {
          const [next, ...later] = upcomingOf(all, now)
          return next ? (
            <>
              <NextCard appointment={next} />
              {later.length > 0 && (
                <Section title={t('later')} look="small">
                  <Rows>
                    {later.map((row) => (
                      <AppointmentRow key={row.id} row={row} />
                    ))}
                  </Rows>
                </Section>
              )}
            </>
          ) : (
            <Empty icon={CalendarDays} title={t('empty')}>
              {t('emptyAdvice')}
            </Empty>
          )
        }}
      </Part>
    </>
  )
}

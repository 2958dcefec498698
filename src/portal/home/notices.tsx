import { useQuery } from '@tanstack/react-query'
import { CalendarDays, Check, HeartPulse, Inbox, ListChecks, Mail } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { fillPath } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { useFocusOnward } from '../../ui/use-focus-onward.ts'
import { anchor } from './acts.ts'
import styles from './home.module.css'

/** What is new in the service and has not been seen, whether it was told to a phone or not. */
export function Notices() {
  const { t } = useTranslation('home')
  const notices = useQuery(query('notices.list', {}))
  return (
    <Section title={t('notices')}>
      <Part
        asked={notices}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingNotices')}</Skeleton>}
        failed={{ title: t('noticesFailed'), advice: t('partAdvice') }}
      >
        {([latest, ...older]) =>
          latest ? (
            <News latest={latest} older={older} />
          ) : (
            <Empty icon={Inbox} title={t('noNotices')} />
          )
        }
      </Part>
    </Section>
  )
}

type Notice = Reply<'notices.list'>[number]

/** More would push away what the client has to do. */
const few = 2

function News({ latest, older }: { latest: Notice; older: readonly Notice[] }) {
  const { t } = useTranslation('home')
  const [all, setAll] = useState(false)
  const { act, busy, problem } = useAct('notices.see')
  const place = useRef<HTMLDivElement>(null)
  useFocusOnward(place)
  const count = older.length + 1
  return (
    <>
      <Rows>
        {[latest, ...(all ? older : older.slice(0, few))].map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </Rows>
      {problem && (
        <Alert kind="error" title={t('seeFailedTitle')} live>
          {t('seeFailedAdvice')}
        </Alert>
      )}
      <div ref={place} className={styles['all']}>
        <Button
          variant="quiet"
          icon={Check}
          busy={busy}
          onClick={() => act({ latest: latest.id })}
          {...at(anchor.seeNotices)}
        >
          {t('seeNotices')}
        </Button>
        {older.length > few && (
          <Button
            variant="quiet"
            aria-expanded={all}
            onClick={() => setAll(!all)}
            {...at(anchor.allNotices)}
          >
            {t(all ? 'fewerNotices' : 'allNotices', { count })}
          </Button>
        )}
      </div>
      <SlowNote waits={busy} />
    </>
  )
}

const icons = {
  answer: Mail,
  result: HeartPulse,
  task: ListChecks,
  booked: CalendarDays,
  cancelled: CalendarDays,
  reminder: CalendarDays,
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const now = useNow()
  const { id, kind, title, by, page, parameters } = notice
  return (
    <RowLink
      to={fillPath(page, parameters)}
      icon={icons[kind]}
      title={t(`notice_${kind}`, { title })}
      meta={t('noticeMeta', { when: moment(notice.at, now, language), by })}
      {...at(anchor.notice, id)}
    />
  )
}

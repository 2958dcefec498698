import { Inbox as Tray, Mail, MessageSquareText } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../../mocks/scenario/format/place.ts'
import { moment } from '../../lib/format-time.ts'
import { toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { usePractice } from '../practice-context.ts'
import styles from './inbox.module.css'
import { arrivedOf, type Notice } from './use-arrivals.ts'

const wordsOf = (
  notice: Notice,
  { notice: answer, taskNotice, appointmentNotices }: Place,
): string =>
  'kind' in notice ? appointmentNotices[notice.kind] : 'task' in notice ? taskNotice : answer

const icons = { sms: MessageSquareText, email: Mail }

/** What has come to the phone, the latest first: that there is something in the service, never what. */
export function Inbox({ unseen }: { unseen: readonly Notice[] }) {
  const { t } = useTranslation('practice')
  const { rehearsal } = usePractice()
  const title = useId()
  const notices = arrivedOf(rehearsal.world().notices)
  return (
    <section className={styles['inbox']} aria-labelledby={title}>
      <h3 id={title} className={styles['title']}>
        {t('phoneMessages')}
      </h3>
      {notices.length === 0 ? (
        <p className={styles['none']}>
          <Tray size="1.375rem" strokeWidth={1.75} aria-hidden />
          {t('phoneNoMessages')}
        </p>
      ) : (
        <ul className={styles['list']}>
          {[...notices.entries()].toReversed().map(([place, notice]) => (
            <Row key={place} notice={notice} isNew={unseen.includes(notice)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ notice, isNew }: { notice: Notice; isNew: boolean }) {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const now = useNow()
  const { rehearsal, service } = usePractice()
  const Icon = icons[notice.channel]
  const came = toIso(notice.at)
  return (
    <li className={styles['row']}>
      <p className={styles['from']}>
        <strong>{t('phoneSender')}</strong>
        {isNew && <span className={styles['new']}>{t('phoneNew')}</span>}
      </p>
      <p className={styles['kind']}>
        <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />
        <span>
          {t(`phoneKind_${notice.channel}`)},{' '}
          <time dateTime={came}>{moment(came, now, language)}</time>
        </span>
      </p>
      <p lang={service.language}>{service.say(wordsOf(notice, rehearsal.world().place))}</p>
    </li>
  )
}

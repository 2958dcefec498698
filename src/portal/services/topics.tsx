import { CalendarPlus, ClipboardList, CornerDownRight, Phone, SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { bookingOf } from '../../lib/booking-link.ts'
import { messageTo } from '../../lib/message-link.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { anchor } from './acts.ts'
import styles from './topics.module.css'

type Topic = Reply<'services.get'>['topics'][number]

/** Matters that lie near each other, told apart, each with the ways to get in touch. */
export const Topics = ({ topics }: { topics: readonly Topic[] }) => (
  <Rows>
    {topics.map((topic) => (
      <TopicRow key={topic.id} topic={topic} />
    ))}
  </Rows>
)

function TopicRow({ topic }: { topic: Topic }) {
  const { t } = useTranslation('services')
  const { id, name, about, not, message, booking, form, call } = topic
  return (
    <li className={styles['topic']}>
      <div className={styles['words']}>
        <h3 className={styles['name']}>{name}</h3>
        <p>{about}</p>
        {not !== '' && (
          <p className={styles['aside']}>
            <CornerDownRight size="1.25rem" strokeWidth={1.75} aria-hidden />
            <span>{not}</span>
          </p>
        )}
        {call !== '' && (
          <p className={styles['aside']}>
            <Phone size="1.25rem" strokeWidth={1.75} aria-hidden />
            <span>{call}</span>
          </p>
        )}
      </div>
      {(message ?? booking ?? form) && (
        <div className={styles['actions']}>
          {message && (
            <ButtonLink
              to={message.recipient === null ? href('messages.new') : messageTo(message.recipient)}
              icon={SquarePen}
              // Several rows have the same words.
              aria-label={`${t('write')}: ${name}`}
              {...at(anchor.write, id)}
            >
              {t('write')}
            </ButtonLink>
          )}
          {booking !== null && (
            <ButtonLink
              to={bookingOf(booking)}
              icon={CalendarPlus}
              aria-label={`${t('book')}: ${name}`}
              {...at(anchor.book, id)}
            >
              {t('book')}
            </ButtonLink>
          )}
          {form && (
            <ButtonLink
              to={href('forms.one', { form: form.id })}
              icon={ClipboardList}
              aria-label={`${t('fillIn')}: ${form.title}, ${name}`}
              {...at(anchor.form, id)}
            >
              {t('fillIn')}
            </ButtonLink>
          )}
        </div>
      )}
    </li>
  )
}

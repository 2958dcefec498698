import { useTranslation } from 'react-i18next'
import type { Input, Reply } from '../../api/operations.ts'
import { at } from '../../lib/moves.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Alert } from '../../ui/alert.tsx'
import { anchor } from './acts.ts'
import { ChoiceAtOnce } from './choice-at-once.tsx'
import styles from './choices.module.css'

type Kind = Input<'notices.choose'>['kind']

const kinds = ['answers', 'appointments', 'results', 'tasks'] as const satisfies readonly Kind[]

type NoticeKindsProps = Pick<Reply<'account.get'>, 'contact' | 'quiet'>

/** Of what the client is told outside the service, where that comes, and what never comes. */
export function NoticeKinds({ contact, quiet }: NoticeKindsProps) {
  const { t } = useTranslation('account')
  const none = quiet.length === kinds.length
  return (
    <div className={styles['choices']}>
      <div>
        <p>
          {t(`saved_${contact.notices}`, { ...contact, phone: unbroken(contact.phone) })}
          {contact.notices === 'none' && ` ${t('kindsWait')}`}
        </p>
        <p>{t('kindsNever')}</p>
        <p>{t('kindsHome')}</p>
      </div>
      <p className={styles['hint']}>{t('choicesHint')}</p>
      {kinds.map((kind) => (
        <ChoiceAtOnce
          key={kind}
          operation="notices.choose"
          input={(wanted) => ({ kind, wanted })}
          on={!quiet.includes(kind)}
          label={t(`kind_${kind}`)}
          hint={t(`kindMeans_${kind}`)}
          told={t(quiet.includes(kind) ? 'told_kind_off' : 'told_kind_on')}
          mark={at(anchor.noticeKind, kind)}
        />
      ))}
      {none && (
        <Alert kind="info" title={t('kindsNone')} live>
          {t('kindsNoneMeans')}
        </Alert>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { useAct, type useEarlier } from '../../api/use-act.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ConsentGate } from './consent-gate.tsx'
import styles from './form.module.css'
import { Note } from '../../ui/note.tsx'

type FormPartProps = {
  /** How a sending fares that was still under way when one came here. */
  readonly earlier: ReturnType<typeof useEarlier>
  /** Under which name the server keeps the draft. */
  readonly form: string
  readonly children: (recipients: Reply<'recipients.list'>, draft: Reply<'drafts.get'>) => ReactNode
}

/** Where a message is written: first the agreement, then what the form needs to be filled in. */
export function FormPart({ form, earlier, children }: FormPartProps) {
  const { t } = useTranslation('messages')
  const account = useQuery(query('account.get', {}))
  const recipients = useQuery(query('recipients.list', {}))
  // What was written here before may have been sent since.
  const draft = useQuery(draftQuery(form))
  const [agreed, setAgreed] = useState(false)
  const agree = useAct(
    'consents.change',
    useCallback(() => setAgreed(true), []),
  )
  const failed = { title: t('formFailed'), advice: t('failedAdvice') }
  const loading = <Skeleton shape={['line', 'line', 'block', 'block']}>{t('loadingForm')}</Skeleton>
  // Written in meanwhile, the form would be sent twice.
  if (earlier === 'pending')
    return <Skeleton shape={['line', 'line', 'block', 'block']}>{t('sendingStill')}</Skeleton>
  return (
    <Part asked={account} loading={loading} failed={failed}>
      {({ consents }) =>
        consents.messaging ? (
          <Part asked={recipients} loading={loading} failed={failed}>
            {(list) => (
              <Part asked={draft} loading={loading} failed={failed}>
                {(written) => (
                  <div className={styles['page']}>
                    {earlier === 'success' && (
                      <Note kind="ok" title={t('sentTitle')}>
                        {t('sentFound')}
                      </Note>
                    )}
                    {agreed && (
                      <Note kind="ok" title={t('agreedTitle')}>
                        {t('agreedAdvice')}
                      </Note>
                    )}
                    {children(list, written)}
                  </div>
                )}
              </Part>
            )}
          </Part>
        ) : (
          <ConsentGate
            onAgree={() => agree.act({ consent: 'messaging', given: true })}
            busy={agree.busy}
            failed={agree.problem !== undefined}
          />
        )
      }
    </Part>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import { usePractice } from '../practice-context.ts'

/** What the county has told. */
type Told = ReturnType<Rehearsal['world']>['notices'][number]

/** A text message or an email that has reached the client. */
export type Notice = Told & { readonly channel: NonNullable<Told['channel']> }

/** What of all that was told has reached the phone. */
export const arrivedOf = (told: readonly Told[]): readonly Notice[] =>
  told.filter((one): one is Notice => one.channel !== undefined)

type Arrivals = {
  readonly unseen: readonly Notice[]
  /** What has come and has not been looked at, in words; empty when there is nothing. */
  readonly arrived: string
  /** From now on everything that is there has been seen. */
  readonly look: () => void
}

/** What has arrived in the phone since it was looked at. What is taken back and comes anew is new again. */
export function useArrivals(): Arrivals {
  const { t } = useTranslation('practice')
  const { rehearsal } = usePractice()
  const notices = arrivedOf(rehearsal.world().notices)
  const [seen, setSeen] = useState<readonly Notice[]>([])
  const unseen = notices.filter((notice) => !seen.includes(notice))
  const count = (channel: Notice['channel']) =>
    unseen.filter((notice) => notice.channel === channel).length
  const [sms, email] = [count('sms'), count('email')]
  const arrived = [
    sms > 0 && t('phoneNewSms', { count: sms }),
    email > 0 && t('phoneNewEmail', { count: email }),
  ]
    .filter(Boolean)
    .join(', ')
  return { unseen, arrived, look: () => setSeen(notices) }
}

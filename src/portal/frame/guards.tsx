import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet } from 'react-router'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { Part } from '../../ui/part.tsx'
import { Loading } from './loading.tsx'

/** Pages of a signed-in client. Others are led to the front page. */
export const SignedIn = () => <Guard wanted={true} otherwise={href('front')} />

/** Pages for signing in. A signed-in client is led to the home page. */
export const SignedOut = () => <Guard wanted={false} otherwise={href('home')} />

function Guard({ wanted, otherwise }: { wanted: boolean; otherwise: string }) {
  const { t } = useTranslation('frame')
  const session = useQuery(query('session.get', {}))
  const [wasIn, setWasIn] = useState(false)
  const here = session.data && (session.data.client !== null) === wanted
  if (here && !wasIn) setWasIn(true)
  return (
    <Part
      asked={session}
      loading={<Loading />}
      failed={{ title: t('failedTitle'), advice: t('failedAdvice'), retry: t('retry') }}
    >
      {() =>
        here ? (
          <Outlet />
        ) : (
          <Navigate to={otherwise} replace state={wanted && wasIn ? { signedOut: true } : null} />
        )
      }
    </Part>
  )
}

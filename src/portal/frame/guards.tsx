import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { Part } from '../../ui/part.tsx'
import { Loading } from './loading.tsx'

/** How far a client has come: not signed in, not yet past the terms of use, or in. */
type Standing = 'out' | 'new' | 'in'

const pageOf: Record<Standing, string> = {
  out: href('front'),
  new: href('terms'),
  in: href('home'),
}

/** Pages of a client who has signed in and accepted the terms. Others are led to where they stand. */
export const SignedIn = () => <Guard wanted="in" />

/** The page where the terms of use are accepted. */
export const Newcomer = () => <Guard wanted="new" />

/** Pages for signing in. */
export const SignedOut = () => <Guard wanted="out" />

function Guard({ wanted }: { wanted: Standing }) {
  const { t } = useTranslation('frame')
  const session = useQuery(query('session.get', {}))
  const [wasHere, setWasHere] = useState(false)
  const here = session.data && standingOf(session.data) === wanted
  if (here && !wasHere) setWasHere(true)
  return (
    <Part
      asked={session}
      loading={<Loading />}
      failed={{
        // A page is never without a heading.
        title: <h1>{t('failedTitle')}</h1>,
        advice: t('failedAdvice'),
      }}
    >
      {(known) => {
        const standing = standingOf(known)
        if (standing === wanted) return <Outlet />
        const signedOut = standing === 'out' && wasHere
        // Whoever has just accepted the terms goes on to the contact details.
        const to =
          standing === 'in' && wanted === 'new' && wasHere ? href('contact') : pageOf[standing]
        return <Navigate to={to} replace state={signedOut ? { signedOut } : null} />
      }}
    </Part>
  )
}

const standingOf = ({ client }: Reply<'session.get'>): Standing =>
  client === null ? 'out' : client.terms ? 'in' : 'new'

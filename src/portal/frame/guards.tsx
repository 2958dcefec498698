import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { backIn } from '../../lib/back-in.ts'
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
  const location = useLocation()
  const state: unknown = location.state
  const [wasHere, setWasHere] = useState(false)
  /** They were in another's matters, and whoever signs in again begins with their own. */
  const [acted, setActed] = useState(false)
  const here = session.data && standingOf(session.data) === wanted
  if (here && !wasHere) setWasHere(true)
  const acts = Boolean(session.data?.actingFor)
  if (here && acts !== acted) setActed(acts)

  /** What the next page is told: that one has signed out, or where one stood when the session came to its end. */
  function leaving({ ended }: Reply<'session.get'>, left: boolean): Leaving | null {
    if (!left) return null
    if (ended === null) return { signedOut: true }
    return wanted === 'in' && !acted ? { back: { path: location.pathname, person: ended } } : null
  }
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
        const to =
          standing === 'in' && wanted === 'out'
            ? backFor(known, state)
            : // Whoever has just accepted the terms goes on to the contact details.
              standing === 'in' && wanted === 'new' && wasHere
              ? href('contact')
              : pageOf[standing]
        return <Navigate to={to} replace state={leaving(known, standing === 'out' && wasHere)} />
      }}
    </Part>
  )
}

type Leaving =
  | { readonly signedOut: true }
  | { readonly back: { readonly path: string; readonly person: string } }

/** Where whoever has signed in goes: where they stood when their session came to its end, or to the first page. */
function backFor({ client }: Reply<'session.get'>, state: unknown): string {
  const back = backIn(state)
  return back && back.person === client?.id ? back.path : pageOf.in
}

const standingOf = ({ client }: Reply<'session.get'>): Standing =>
  client === null ? 'out' : client.terms ? 'in' : 'new'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { type Back, backIn } from '../../lib/back-in.ts'
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
  /** In whose matters one was, while one was here. */
  const [acted, setActed] = useState<Acting>(null)
  const here = session.data && standingOf(session.data) === wanted
  if (here && !wasHere) setWasHere(true)
  if (here && session.data.actingFor?.id !== acted?.id) setActed(session.data.actingFor)

  /** What the next page is told: that one has signed out, or where one stood when the session came to its end. */
  function leaving({ ended }: Reply<'session.get'>, left: boolean): Leaving | null {
    if (!left) return null
    if (ended === null) return { signedOut: true }
    if (wanted !== 'in') return null
    const about = acted && { id: acted.id, name: `${acted.given} ${acted.family}` }
    return { back: { path: location.pathname, person: ended, ...(about && { about }) } }
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
        const back = standing === 'in' && wanted === 'out' ? backFor(known, state) : undefined
        // In another's matters one has to be asked first: the way there is offered on the first page.
        if (back)
          return back.about ? (
            <Navigate to={pageOf.in} replace state={{ back }} />
          ) : (
            <Navigate to={back.path} replace />
          )
        // Whoever has just accepted the terms goes on to the contact details.
        const to =
          standing === 'in' && wanted === 'new' && wasHere ? href('contact') : pageOf[standing]
        return <Navigate to={to} replace state={leaving(known, standing === 'out' && wasHere)} />
      }}
    </Part>
  )
}

type Acting = Reply<'session.get'>['actingFor']

type Leaving = { readonly signedOut: true } | { readonly back: Back }

/** Where whoever has signed in stood when their session came to its end; undefined when it was not theirs. */
function backFor({ client }: Reply<'session.get'>, state: unknown): Back | undefined {
  const back = backIn(state)
  return back?.person === client?.id ? back : undefined
}

const standingOf = ({ client }: Reply<'session.get'>): Standing =>
  client === null ? 'out' : client.terms ? 'in' : 'new'

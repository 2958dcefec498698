import { useQuery } from '@tanstack/react-query'
import { Search, UserRound } from 'lucide-react'
import { Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { query } from '../../api/query.ts'
import { late } from '../../ui/late.tsx'
import { backIn } from '../../lib/back-in.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { About } from './about.tsx'
import { anchor } from './acts.ts'
import styles from './frame.module.css'
import { Loading } from './loading.tsx'
import { Navigation } from './navigation.tsx'
import { SignOutButton } from './sign-out-button.tsx'
import { UrgentHelp } from './urgent-help.tsx'
import { useTurns } from './use-turns.ts'

const wayBack = late(() => import('./way-back.tsx'))
const actingBanner = late(() => import('./acting-banner.tsx'))
const idleDialog = late(() => import('./idle-dialog.tsx'), 'sign-in')
const signOutDialog = late(() => import('./sign-out-dialog.tsx'))

/** What stands around every page of the service: its name, the client, the navigation and the urgent numbers. */
export function Frame() {
  const { t } = useTranslation('frame')
  const session = useQuery(query('session.get', {}))
  const client = session.data?.client
  const acting = session.data?.actingFor
  const endsIn = session.data?.endsIn ?? null
  const person = acting?.id ?? client?.id
  const { turning, turns } = useTurns(person)
  // Before the terms are accepted nothing is open: only the way out is shown.
  const past = client?.terms === true
  const location = useLocation()
  const { pathname } = location
  const state: unknown = location.state
  const back = backIn(state)
  /** In whose matters one was when the session came to its end. One is in one's own now. */
  const about = past && !acting && back?.person === client.id ? back.about : undefined
  /** The page on which it was asked: another page takes the question away. */
  const [askedAt, setAskedAt] = useState<string>()
  if (askedAt !== undefined && (askedAt !== pathname || (session.data && !client)))
    setAskedAt(undefined)
  const asking = askedAt !== undefined && Boolean(client)
  /** When the question does not come, it can be asked again. */
  const ask = useCallback(() => {
    const asks = () => setAskedAt(pathname)
    if (signOutDialog.isHere()) asks()
    else signOutDialog.fetch().then(asks, () => undefined)
  }, [pathname])
  const stay = useCallback(() => setAskedAt(undefined), [])
  return (
    <div className={styles['frame']}>
      {/* What stands above the places comes with them: it would push them away from under a finger. */}
      <Suspense fallback={<Coming />}>
        <div
          className={styles['layout']}
          data-client={past}
          data-acting={Boolean(acting)}
          inert={asking || endsIn !== null}
        >
          <header className={styles['header']}>
            <Wordmark of="service" />
            {client && (
              <div className={styles['client']}>
                <span className={styles['name']}>
                  <UserRound size="1.5rem" strokeWidth={1.75} aria-hidden />
                  {client.given} {client.family}
                  {acting && (
                    <span className={styles['other']}>
                      {`(${t('onBehalfOf', { name: `${acting.given} ${acting.family}` })})`}
                    </span>
                  )}
                </span>
                {past && (
                  <ButtonLink
                    to={href('search')}
                    variant="quiet"
                    icon={Search}
                    className={styles['seek']}
                    {...at(anchor.nav, 'search')}
                  >
                    {t('search')}
                  </ButtonLink>
                )}
                <SignOutButton onPress={ask} />
              </div>
            )}
            {client && acting && <actingBanner.Part acting={acting} self={client.id} />}
          </header>
          {past && <Navigation onSignOut={ask} />}
          <div className={styles['scroll']}>
            <main className={styles['main']}>
              {about && <wayBack.Part about={about} />}
              {/* Nothing that a page remembers of one person stands there for another. */}
              {!turning && <Outlet key={turns} />}
            </main>
            {(client || session.isError) && <UrgentHelp place={past ? 'end' : 'alone'} />}
            <About />
          </div>
          {past && <UrgentHelp place="side" />}
        </div>
      </Suspense>
      {endsIn !== null ? (
        <Suspense>
          <idleDialog.Part minutes={endsIn} />
        </Suspense>
      ) : (
        asking &&
        client && (
          <Suspense>
            <signOutDialog.Part past={past} onClose={stay} />
          </Suspense>
        )
      )}
    </div>
  )
}

const Coming = () => (
  <div className={styles['layout']}>
    <div className={styles['scroll']}>
      <main className={styles['main']}>
        <Loading />
      </main>
    </div>
  </div>
)

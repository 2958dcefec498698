import { useQuery } from '@tanstack/react-query'
import { UserRound } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { query } from '../../api/query.ts'
import { Wordmark } from '../../ui/wordmark.tsx'
import styles from './frame.module.css'
import { Navigation } from './navigation.tsx'
import { SignOutButton } from './sign-out-button.tsx'
import { SignOutDialog } from './sign-out-dialog.tsx'
import { UrgentHelp } from './urgent-help.tsx'

/** What stands around every page of the service: its name, the client, the navigation and the urgent numbers. */
export function Frame() {
  const session = useQuery(query('session.get', {}))
  const client = session.data?.client
  // Before the terms are accepted nothing is open: only the way out is shown.
  const past = client?.terms === true
  const { pathname } = useLocation()
  /** The page on which it was asked: another page takes the question away. */
  const [askedAt, setAskedAt] = useState<string>()
  if (askedAt !== undefined && (askedAt !== pathname || (session.data && !client)))
    setAskedAt(undefined)
  const asking = askedAt !== undefined && Boolean(client)
  const ask = useCallback(() => setAskedAt(pathname), [pathname])
  const stay = useCallback(() => setAskedAt(undefined), [])
  return (
    <div className={styles['frame']}>
      <div className={styles['layout']} data-client={past} inert={asking}>
        <header className={styles['header']}>
          <Wordmark of="service" />
          {client && (
            <div className={styles['client']}>
              <span className={styles['name']}>
                <UserRound size="1.5rem" strokeWidth={1.75} aria-hidden />
                {client.given} {client.family}
              </span>
              <SignOutButton onPress={ask} />
            </div>
          )}
        </header>
        {past && <Navigation onSignOut={ask} />}
        <div className={styles['scroll']}>
          <main className={styles['main']}>
            <Outlet />
          </main>
          {(client || session.isError) && <UrgentHelp place={past ? 'end' : 'alone'} />}
        </div>
        {past && <UrgentHelp place="side" />}
      </div>
      {asking && client && <SignOutDialog past={past} onClose={stay} />}
    </div>
  )
}

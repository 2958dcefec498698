import { useQuery } from '@tanstack/react-query'
import { House, LogOut, Mail, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NavLink, Outlet } from 'react-router'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { CountBadge } from '../../ui/count-badge.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { anchor } from './acts.ts'
import styles from './frame.module.css'

const places = [
  { page: 'home', icon: House },
  { page: 'messages', icon: Mail },
] as const

/** What stands around every page of the service: its name, the client, the navigation and the urgent numbers. */
export function Frame() {
  const session = useQuery(query('session.get', {}))
  const client = session.data?.client
  return (
    <div className={styles['frame']}>
      <div className={styles['layout']} data-client={Boolean(client)}>
        <header className={styles['header']}>
          <Wordmark of="service" />
          {client && (
            <div className={styles['client']}>
              <span className={styles['name']}>
                <UserRound size="1.5rem" strokeWidth={1.75} aria-hidden />
                {client.given} {client.family}
              </span>
              <SignOut />
            </div>
          )}
        </header>
        {client && <Navigation />}
        <div className={styles['scroll']}>
          <main className={styles['main']}>
            <Outlet />
          </main>
          {client && <UrgentHelp place="end" />}
        </div>
        {client && <UrgentHelp place="side" />}
      </div>
    </div>
  )
}

/** The urgent numbers: under the navigation where there is room, otherwise at the end of the page. */
function UrgentHelp({ place }: { place: 'side' | 'end' }) {
  const { t } = useTranslation('frame')
  return (
    <aside className={styles[place]} aria-label={t('urgentHelp')}>
      <p>
        {t('emergency')} <strong>112</strong>
      </p>
      <p>
        {t('helpline')} <strong>116 117</strong>
      </p>
    </aside>
  )
}

function Navigation() {
  const { t } = useTranslation('frame')
  const messages = useQuery(query('messages.list', {}))
  const unread = messages.data?.filter(({ state }) => state === 'answered').length ?? 0
  return (
    <nav className={styles['nav']} aria-label={t('navigation')}>
      <ul className={styles['places']}>
        {places.map(({ page, icon: Icon }) => (
          <li key={page}>
            <NavLink to={href(page)} className={styles['place'] ?? ''} {...at(anchor.nav, page)}>
              <Icon size="1.5rem" strokeWidth={1.75} aria-hidden />
              <span className={styles['label']}>{t(page)}</span>
              {page === 'messages' && unread > 0 && (
                <CountBadge count={unread} label={t('unread', { count: unread })} />
              )}
            </NavLink>
          </li>
        ))}
        <li className={styles['leave']}>
          <SignOut />
        </li>
      </ul>
    </nav>
  )
}

function SignOut() {
  const { t } = useTranslation('frame')
  const { act, busy } = useAct('session.close')
  return (
    <Button
      variant="quiet"
      icon={LogOut}
      busy={busy}
      onClick={() => act({})}
      {...at(anchor.signOut)}
    >
      {t('signOut')}
    </Button>
  )
}

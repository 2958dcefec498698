import { useQuery } from '@tanstack/react-query'
import { House, Mail, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { classes } from '../../ui/classes.ts'
import { CountBadge } from '../../ui/count-badge.tsx'
import { anchor } from './acts.ts'
import styles from './navigation.module.css'
import { SignOutButton } from './sign-out-button.tsx'

/** `apart`: below a line, where the places stand under each other. */
const places = [
  { page: 'home', icon: House, apart: false },
  { page: 'messages', icon: Mail, apart: false },
  { page: 'settings', icon: Settings, apart: true },
] as const

type NavigationProps = {
  readonly onSignOut: () => void
}

/** The places of the service, with the number of unread messages; on a phone also the way out. */
export function Navigation({ onSignOut }: NavigationProps) {
  const { t } = useTranslation('frame')
  const messages = useQuery(query('messages.list', {}))
  const unread = messages.data?.filter(({ state }) => state === 'answered').length ?? 0
  return (
    <nav className={styles['nav']} aria-label={t('navigation')}>
      <ul className={styles['places']}>
        {places.map(({ page, icon: Icon, apart }) => (
          <li key={page} className={classes(apart && styles['apart'])}>
            <NavLink to={href(page)} className={styles['place'] ?? ''} {...at(anchor.nav, page)}>
              <Icon size="1.5rem" strokeWidth={1.75} aria-hidden />
              <span className={styles['label']}>{t(page)}</span>
              {page === 'messages' && unread > 0 && (
                <span className={styles['count']}>
                  <CountBadge count={unread} label={t('unread', { count: unread })} />
                </span>
              )}
            </NavLink>
          </li>
        ))}
        <li className={styles['leave']}>
          <SignOutButton onPress={onSignOut} />
        </li>
      </ul>
    </nav>
  )
}

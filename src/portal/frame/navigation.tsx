import { useQuery } from '@tanstack/react-query'
import { Menu } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href, type Page } from '../../lib/paths.ts'
import { menuState } from '../../ui/busy-elsewhere.ts'
import { classes } from '../../ui/classes.ts'
import { CountBadge } from '../../ui/count-badge.tsx'
import { anchor } from './acts.ts'
import styles from './navigation.module.css'
import { bar, care, type Place, seek, use } from './places.ts'
import { SignOutButton } from './sign-out-button.tsx'
import { useOpened } from './use-opened.ts'

type NavigationProps = {
  readonly onSignOut: () => void
}

/** The places of the service, with what waits in them. In a narrow frame most of them lie in a menu. */
export function Navigation({ onSignOut }: NavigationProps) {
  const { t } = useTranslation('frame')
  useOpened()
  const id = useId()
  const menu = useRef<HTMLLIElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    // A press beside the service, in the guide for example, leaves the menu open.
    const service = open && menu.current?.closest('nav')?.parentElement
    if (!service) return
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false)
    }
    const focused = (event: FocusEvent) => {
      // The heading of a page that comes meanwhile is not where somebody goes.
      if (event.target instanceof HTMLElement && event.target.tabIndex >= 0) elsewhere(event)
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    service.addEventListener('pointerdown', elsewhere)
    service.addEventListener('focusin', focused)
    service.addEventListener('keydown', escape)
    return () => {
      service.removeEventListener('pointerdown', elsewhere)
      service.removeEventListener('focusin', focused)
      service.removeEventListener('keydown', escape)
    }
  }, [open])

  /** What was chosen is about to be hidden: the focus must not be lost with it. */
  const shut = () => {
    if (open) button.current?.focus()
    setOpen(false)
  }
  const row = (place: Place) => <Row key={place.page} place={place} onPress={shut} />
  return (
    <nav className={styles['nav']} aria-label={t('navigation')}>
      <ul className={styles['places']}>
        {bar.map(row)}
        <li
          ref={menu}
          className={classes(styles['more'], open && styles['open'])}
          {...menuState(open)}
        >
          <button
            ref={button}
            type="button"
            className={styles['place']}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            {...at(anchor.more)}
          >
            <Menu size="1.5rem" strokeWidth={1.75} aria-hidden />
            <span className={styles['label']}>{t('more')}</span>
          </button>
          <ul id={id} className={styles['rest']}>
            <Row place={seek} className={styles['seek']} onPress={shut} />
            {care.map(row)}
            {use.map(row)}
            <li className={styles['leave']}>
              <SignOutButton
                onPress={() => {
                  shut()
                  onSignOut()
                }}
              />
            </li>
          </ul>
        </li>
      </ul>
    </nav>
  )
}

type RowProps = {
  readonly place: Place
  readonly className?: string | undefined
  readonly onPress: () => void
}

function Row({ place: { page, icon: Icon, short }, className, onPress }: RowProps) {
  const { t } = useTranslation('frame')
  return (
    <li className={classes(page === use[0]?.page && styles['apart'], className)}>
      <NavLink
        to={href(page)}
        className={styles['place'] ?? ''}
        onClick={onPress}
        {...at(anchor.nav, page)}
      >
        <Icon size="1.5rem" strokeWidth={1.75} aria-hidden />
        <span className={classes(styles['label'], short && styles['long'])}>{t(page)}</span>
        {short && (
          <span className={styles['label']} hidden>
            {t(short)}
          </span>
        )}
        <Count page={page} />
      </NavLink>
    </li>
  )
}

function Count({ page }: { page: Page }) {
  if (page === 'tasks') return <Undone />
  return page === 'messages' && <Unread />
}

function Undone() {
  const { t } = useTranslation('frame')
  const { data = [] } = useQuery(query('tasks.list', {}))
  const count = data.filter(({ state }) => state !== 'sent' && state !== 'off').length
  return <Number count={count} label={t('undone', { count })} />
}

function Unread() {
  const { t } = useTranslation('frame')
  const { data = [] } = useQuery(query('messages.list', {}))
  const count = data.filter(({ state }) => state === 'answered').length
  return <Number count={count} label={t('unread', { count })} />
}

const Number = (shown: { count: number; label: string }) => (
  <span className={styles['count']}>{shown.count > 0 && <CountBadge {...shown} />}</span>
)

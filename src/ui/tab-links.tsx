import { NavLink } from 'react-router'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { CountBadge, type CountBadgeProps } from './count-badge.tsx'
import styles from './tab-links.module.css'

type TabLink = AnchorAttributes & {
  readonly to: string
  readonly label: string
  readonly count?: CountBadgeProps | undefined
}

export type TabLinksProps = {
  /** What the tabs choose between, for those who hear it. */
  readonly label: string
  readonly items: readonly TabLink[]
}

/** Links between the pages of one part of the service. They look like tabs; each is a page. */
export function TabLinks({ label, items }: TabLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles['tabs']}>
        {items.map(({ to, label: name, count, ...anchor }) => (
          <li key={to} className={styles['item']}>
            <NavLink {...anchor} to={to} end className={styles['tab'] ?? ''}>
              <span className={styles['name']}>{name}</span>
              {count && (
                <>
                  {' '}
                  <CountBadge {...count} />
                </>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { ArrowLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { href } from '../lib/paths.ts'
import type { AnchorAttributes } from './anchor-attributes.ts'
import styles from './breadcrumbs.module.css'

type Crumb = AnchorAttributes & {
  readonly to: string
  readonly label: string
}

export type BreadcrumbsProps = {
  /** The first page, which stands above all. */
  readonly home?: 'home' | 'front' | undefined
  /** The pages between it and this one, from the top down. */
  readonly above: readonly Crumb[]
  /** The name of the page one is on. */
  readonly current: string
}

/** Where a page stands. In a narrow frame it is the one way up, with an arrow. */
export function Breadcrumbs({ home = 'home', above, current }: BreadcrumbsProps) {
  const { t } = useTranslation('ui')
  const items: readonly Crumb[] = [{ to: href(home), label: t('firstPage') }, ...above]
  return (
    <nav aria-label={t('crumbs')}>
      <ol className={styles['crumbs']}>
        {items.map(({ to, label: name, ...anchor }) => (
          <li key={to} className={styles['crumb']}>
            <Link {...anchor} to={to} className={styles['link']}>
              <ArrowLeft className={styles['back']} size="1.5rem" strokeWidth={1.75} aria-hidden />
              <span className={styles['name']}>{name}</span>
            </Link>
            <ChevronRight className={styles['next']} size="1.25rem" aria-hidden />
          </li>
        ))}
        <li className={styles['here']} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  )
}

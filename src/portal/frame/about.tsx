import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { anchor } from './acts.ts'
import styles from './about.module.css'

/** What the service tells of itself, at the foot of every page. */
export function About() {
  const { t } = useTranslation('frame')
  return (
    <footer className={styles['about']}>
      <ul className={styles['links']} aria-label={t('about')}>
        {topics.map((topic) => (
          <li key={topic}>
            <Link
              to={href('help.one', { help: topic })}
              className={styles['link']}
              {...at(anchor.about, topic)}
            >
              {t(topic)}
            </Link>
          </li>
        ))}
      </ul>
    </footer>
  )
}

const topics = ['terms', 'privacy', 'accessibility'] as const

import { Compass, Infinity as Endless } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Card, Catalogue } from '../../../mocks/scenario/catalogue.ts'
import { classes } from '../../ui/classes.ts'
import { Portrait } from '../../ui/portrait.tsx'
import styles from './card.module.css'

type FreeCardProps = Card & {
  readonly people: Catalogue['people']
  /** The link that opens free practice with a client. */
  readonly href: (persona: string) => string
}

/** Practice without a task: one chooses with whom, and goes one's own way. */
export function FreeCard({ title, summary, personas, people, href }: FreeCardProps) {
  const { t } = useTranslation('practice')
  const { t: own } = useTranslation('catalogue')
  const known = personas.flatMap((id) => people[id] ?? [])
  return (
    <article className={classes(styles['card'], styles['free'])}>
      <p className={styles['theme']}>
        <Compass size="1.25rem" strokeWidth={1.75} aria-hidden />
        {own('theme_free')}
      </p>
      <h3 className={styles['name']}>{title}</h3>
      <p className={styles['summary']}>{summary}</p>
      <ul className={styles['people']} aria-label={own('chooseClient')}>
        {known.map(({ id, name: { given, family }, age, skill }) => (
          <li key={id}>
            <a href={href(id)} className={styles['person']}>
              <Portrait figure={id} size="small" late />
              <span>
                <strong>{t('nameAndAge', { given, family, age })}</strong>
                <span className={styles['skill']}>{t(`skill_${skill}`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className={styles['facts']}>
        <Endless size="1.25rem" strokeWidth={1.75} aria-hidden />
        {own('noTimeNoPoints')}
      </p>
    </article>
  )
}

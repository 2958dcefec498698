import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Broken } from '../../../mocks/scenario/catalogue.ts'
import { classes } from '../../ui/classes.ts'
import card from './card.module.css'
import { Findings } from './findings.tsx'

/** A scenario that cannot be opened, with what its author has to mend. */
export function BrokenCard({ id, findings }: Broken) {
  const { t } = useTranslation('catalogue')
  return (
    <article className={classes(card['card'], card['broken'])}>
      <h3 className={card['name']}>
        <TriangleAlert size="1.5rem" strokeWidth={1.75} aria-hidden />
        {t('brokenTitle', { id })}
      </h3>
      <p>{t('brokenAdvice')}</p>
      <Findings findings={findings} />
    </article>
  )
}

import { Video } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Bullets } from '../../ui/bullets.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Section } from '../../ui/section.tsx'
import { classes } from '../../ui/classes.ts'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import styles from './one.module.css'

/** How one prepares, and for a remote visit from when on one can join it. */
export function Preparing({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const { id, way, instructions, joinFrom, state } = found
  if (way !== 'remote' && instructions.length === 0) return null
  return (
    <Section title={t(way === 'remote' ? 'joining' : 'preparing')} look="plain">
      {joinFrom !== null && (
        <p className={classes(styles['said'], styles['join'])}>
          <strong>
            {fromIso(joinFrom) > now
              ? t('joinOpens', { when: moment(joinFrom, now, language) })
              : t('joinOpen')}
          </strong>{' '}
          {fromIso(joinFrom) > now && t('joinHow')}
        </p>
      )}
      {instructions.length > 0 && <Bullets items={instructions} />}
      {way === 'remote' && state !== 'cancelled' && (
        <ButtonLink
          to={href('visit', { appointment: id })}
          icon={Video}
          className={styles['visit']}
          {...at(anchor.visit, id)}
        >
          {t('toVisit')}
        </ButtonLink>
      )}
    </Section>
  )
}

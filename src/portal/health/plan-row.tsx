import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { dayOfYear } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { RowLink } from '../../ui/row-link.tsx'
import { anchor } from './acts.ts'

type PlanRowProps = {
  readonly plan: Reply<'plans.list'>[number]
}

/** A plan or a pathway in a list: what, by whom, since when. */
export function PlanRow({ plan: { id, kind, title, by, since } }: PlanRowProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  return (
    <RowLink
      to={href('plans.one', { plan: id })}
      title={title}
      meta={t(`planMeta_${kind}`, { by: by.name, day: dayOfYear(since, language) })}
      {...at(anchor.plan, id)}
    />
  )
}

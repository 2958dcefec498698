import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { dayOfYear } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Badge } from '../../ui/badge.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { anchor } from './acts.ts'

type ResultRowProps = {
  readonly result: Reply<'results.list'>[number]
}

/** A laboratory result in a list: what, when, whether it is new, and whether something in it stands out. */
export function ResultRow({ result }: ResultRowProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const { id, name, at: answered, unread, outside, commented } = result
  const told = [
    dayOfYear(answered, language),
    t(outside === 0 ? 'withinAll' : 'outsideCount', { count: outside }),
    commented && t('hasComment'),
  ]
  return (
    <RowLink
      to={href('results.one', { result: id })}
      title={name}
      meta={told.filter(Boolean).join(', ')}
      state={<Badge state={unread ? 'new' : 'off'}>{t(unread ? 'stateNew' : 'stateRead')}</Badge>}
      unread={unread}
      {...at(anchor.result, id)}
    />
  )
}

import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { RowLink } from '../../ui/row-link.tsx'
import { anchor } from './acts.ts'
import { useMeasuredWords } from './use-measured-words.ts'

type KindRowProps = {
  readonly of: Reply<'measurements.list'>['kinds'][number]
}

/** A kind of measurement in a list, with its latest values. */
export function KindRow({ of: { kind, latest } }: KindRowProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const now = useNow()
  const measured = useMeasuredWords()
  return (
    <RowLink
      to={href('measurements.one', { kind })}
      title={t(`kind_${kind}`)}
      meta={
        latest
          ? `${measured(kind, latest.values)}, ${moment(latest.at, now, language)}`
          : t('noneYet')
      }
      {...at(anchor.kind, kind)}
    />
  )
}

import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { decimal } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'

type Target = Reply<'measurements.series'>['target']

/** Where a value lies outside of the limits that a professional has given. */
export function markOf(target: Target, field: string, value: number): 'below' | 'above' | null {
  const limit = target?.limits.find((one) => one.field === field)
  if (!limit) return null
  if (limit.min !== null && value < limit.min) return 'below'
  return limit.below !== null && value >= limit.below ? 'above' : null
}

/** Words the limits that a professional has given: "Hanna Kettusen antama raja: yläpaine alle 135 …". */
export function useTargetWords() {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const say = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1, language)
  return ({ by, limits }: NonNullable<Target>): string => {
    const told = limits.map(({ field, min, below }) => {
      const name = t(`limit_${field}`)
      if (min !== null && below !== null)
        return t('limitBoth', { name, min: say(min), below: say(below) })
      return below !== null
        ? t('limitBelow', { name, below: say(below) })
        : t('limitMin', { name, min: say(min ?? 0) })
    })
    return t('limitsBy', { by, limits: told.join(', ') })
  }
}

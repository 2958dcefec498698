import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import type { Faults } from '../../api/use-faults.ts'
import { decimal } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { When } from './use-when.ts'

type Rule = Reply<'measurements.series'>['fields'][number]

/** Words what is wrong with a number or a time, and what can be. */
export function useFaultWords(rules: readonly Rule[]) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  return {
    field: (field: Rule['field'], fault: Faults[string] | undefined): string | undefined => {
      const rule = rules.find((one) => one.field === field)
      if (fault === undefined || !rule) return undefined
      const name = t(`field_${field}`)
      if (fault === 'required') return t('numberMissing', { name })
      const { decimals } = rule
      const min = decimal(rule.min, decimals, language)
      const max = decimal(rule.max, decimals, language)
      if (fault === 'out-of-range') return t('numberRange', { name, min, max })
      return decimals === 0
        ? t('numberWhole', { name })
        : t('numberMalformed', { name, example: decimal(6.4, 1, language) })
    },
    time: (fault: Faults[string] | undefined, { today }: When): string | undefined => {
      if (fault === undefined) return undefined
      return fault === 'future' ? t(today ? 'timeFuture' : 'dayFuture') : t('timeMalformed')
    },
  }
}

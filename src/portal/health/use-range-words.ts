import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { decimal } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'

type Ranged = Pick<Reply<'tests.get'>, 'range' | 'decimals' | 'unit'>

/** Words a reference range: "Viitearvot 3,3–4,9 mmol/l", "Viitearvo enintään 3,0 mmol/l". */
export function useRangeWords() {
  const { t } = useTranslation('health')
  const language = useLanguage()
  return ({ range: { min, max }, decimals, unit }: Ranged): string => {
    const low = min === null ? '' : decimal(min, decimals, language)
    const high = max === null ? '' : decimal(max, decimals, language)
    if (min !== null && max !== null) return t('rangeBoth', { low, high, unit })
    if (max !== null) return t('rangeMax', { high, unit })
    return min === null ? '' : t('rangeMin', { low, unit })
  }
}

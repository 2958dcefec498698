import { useTranslation } from 'react-i18next'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'

/** Words a moment (milliseconds): "ti 24.11. klo 9.05". */
export function useMomentWords(): (at: number) => string {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  return (at) => {
    const iso = toIso(at)
    return `${shortDay(iso, language)} ${t('clock', { time: clockTime(iso, language) })}`
  }
}

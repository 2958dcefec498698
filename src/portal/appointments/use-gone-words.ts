import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'

/** What is said where there is no such appointment. */
export function useGoneWords() {
  const { t } = useTranslation('appointments')
  return {
    title: t('missingTitle'),
    fact: t('missingFact'),
    advice: t('missingAdvice'),
    to: href('appointments'),
    all: t('allAppointments'),
  }
}

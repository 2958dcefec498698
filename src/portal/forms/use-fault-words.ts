import { useTranslation } from 'react-i18next'
import type { Faults } from '../../api/use-faults.ts'
import type { Question } from './form.ts'

/** What is said of an answer that will not do: what is asked for, without blame. */
export function useFaultWords() {
  const { t } = useTranslation('forms')
  return (question: Question, fault: Faults[string]): string => {
    const { label, kind } = question
    if (fault === 'real') return t('faultReal')
    if (fault === 'too-long' && 'characters' in question)
      return t('faultTooLong', { count: question.characters })
    if (kind === 'number')
      return t(question.decimals ? 'faultDecimal' : 'faultNumber', {
        label,
        min: question.min,
        max: question.max,
      })
    if (kind === 'date' && fault === 'out-of-range')
      return t(question.when === 'past' ? 'faultPast' : 'faultFuture', { label })
    if (kind === 'date') return t('faultDate', { label })
    if (kind === 'text' || kind === 'long') return t('faultWrite', { label })
    return t(kind === 'several' ? 'faultSeveral' : 'faultChoose', { label })
  }
}

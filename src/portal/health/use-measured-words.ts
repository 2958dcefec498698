import { useTranslation } from 'react-i18next'
import type { Input, Reply } from '../../api/operations.ts'
import { decimal } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'

type Values = Reply<'measurements.series'>['entries'][number]['values']
export type Kind = Input<'measurements.add'>['kind']

const kinds: readonly string[] = [
  'bloodPressure',
  'bloodSugar',
  'pef',
  'weight',
] satisfies readonly Kind[]

const decimals = { systolic: 0, diastolic: 0, pulse: 0, glucose: 1, flow: 0, kg: 1 } as const

/** Is this the name of a kind, as an address has it? */
export const isKind = (name: string): name is Kind => kinds.includes(name)

/** Words a measurement: "148/86 mmHg, syke 72", "6,4 mmol/l". */
export function useMeasuredWords() {
  const { t } = useTranslation('health')
  const language = useLanguage()
  return (kind: Kind, values: Values): string => {
    const say = (field: keyof Values): string => {
      const value = values[field]
      return value === undefined ? '–' : decimal(value, decimals[field], language)
    }
    if (kind === 'bloodSugar') return `${say('glucose')} ${t(`unit_${kind}`)}`
    if (kind === 'pef') return `${say('flow')} ${t(`unit_${kind}`)}`
    if (kind === 'weight') return `${say('kg')} ${t(`unit_${kind}`)}`
    const pressure = `${say('systolic')}/${say('diastolic')} ${t(`unit_${kind}`)}`
    return values.pulse === undefined
      ? pressure
      : `${pressure}, ${t('pulseOf', { pulse: say('pulse') })}`
  }
}

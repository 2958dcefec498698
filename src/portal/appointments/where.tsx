import { useTranslation } from 'react-i18next'
import type { Way } from './choices.ts'

type WhereProps = {
  readonly way: Way
  readonly unit: { readonly name: string; readonly address: string }
}

/** Where one is at the time of an appointment. Who need not go anywhere is told so. */
export function Where({ way, unit }: WhereProps) {
  const { t } = useTranslation('appointments')
  if (way === 'visit') return `${unit.name}, ${unit.address}`
  return (
    <>
      {t(`where_${way}`)} <strong>{t('notThere')}</strong>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { unbroken } from '../../lib/unbroken.ts'
import type { Found } from './found.ts'

/** The other way, whatever the matter is: the phone of the unit. */
export function CallUnit({ found: { unit } }: { found: Found }) {
  const { t } = useTranslation('visit')
  return (
    <p>
      {t('callUnit', { unit: unit.name, open: unit.open })} <strong>{unbroken(unit.phone)}</strong>
    </p>
  )
}

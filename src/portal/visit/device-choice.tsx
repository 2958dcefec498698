import { useTranslation } from 'react-i18next'
import type { Device } from '../../lib/media/port.ts'
import { type Chosen, choose, useChosen } from '../../lib/media/chosen.ts'
import { at } from '../../lib/moves.ts'
import { Select } from '../../ui/select.tsx'
import { anchor } from './acts.ts'

type DeviceChoiceProps = {
  readonly kind: Exclude<keyof Chosen, 'mode'>
  readonly devices: readonly Device[]
  readonly onChoose?: () => void
}

/** Which device is used, where there are several. */
export function DeviceChoice({ kind, devices, onChoose }: DeviceChoiceProps) {
  const { t } = useTranslation('visit')
  const { [kind]: chosen } = useChosen()
  const [first] = devices
  if (devices.length < 2 || !first) return null
  return (
    <Select
      label={t(`choose_${kind}`)}
      options={devices.map(({ id, name }, index) => ({
        value: id,
        label: name === '' ? t('unnamed', { number: index + 1 }) : name,
      }))}
      value={chosen ?? first.id}
      onChange={(id) => {
        choose({ [kind]: id })
        onChoose?.()
      }}
      {...at(anchor.choice, kind)}
    />
  )
}

import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { anchor } from './acts.ts'
import { whichever, type Professional, type WantedWay, type Way } from './choices.ts'
import { personWords } from './words.ts'

type LookingProps = {
  readonly ways: readonly Way[]
  readonly way: WantedWay
  readonly professionals: readonly Professional[]
  /** The id, or `whichever`. */
  readonly professional: string
  readonly onWay: (way: string) => void
  readonly onProfessional: (professional: string) => void
}

/** What kind of time is looked for: how one meets, and with whom. */
export function Looking({
  ways,
  way,
  professionals,
  professional,
  onWay,
  onProfessional,
}: LookingProps) {
  const { t } = useTranslation('appointments')
  const [only] = professionals
  return (
    <>
      <RadioGroup
        legend={t('wayLegend')}
        name="way"
        options={[...(ways.length > 1 ? ([whichever] as const) : []), ...ways].map((value) => ({
          value,
          label: t(`wayLong_${value}`),
          hint: t(`wayMeans_${value}`),
        }))}
        value={way}
        onChange={onWay}
        anchor={anchor.way}
      />
      <Select
        label={t('withWhom')}
        hint={only && professionals.length === 1 ? t('oneProfessional') : t('withWhomHint')}
        options={[
          { value: whichever, label: t('anybody') },
          ...professionals.map((one) => ({ value: one.id, label: personWords(one) })),
        ]}
        value={professional}
        onChange={onProfessional}
        {...at(anchor.professional)}
      />
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { lanes } from '../../lib/lane.ts'
import { usePractice } from '../practice-context.ts'
import { Segmented } from '../catalogue/segmented.tsx'

/** The three ways to practise. One changes at any step and keeps the place. */
export function LaneSwitch() {
  const { t } = useTranslation('practice')
  const { lane, changeLane } = usePractice()
  return (
    <Segmented
      legend={t('lane')}
      quiet
      options={lanes.map((value) => ({ value, label: t(`lane_${value}`) }))}
      value={lane}
      onChange={changeLane}
    />
  )
}

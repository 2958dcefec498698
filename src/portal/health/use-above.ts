import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'

type Between = 'results' | 'measurements' | 'plans'

/** The pages above one of the health data: that of all the data, and the list in which it stands. */
export function useAbove(between?: Between) {
  const { t } = useTranslation('health')
  return [
    { to: href('health'), label: t('title') },
    ...(between === undefined ? [] : [{ to: href(between), label: t(between) }]),
  ]
}

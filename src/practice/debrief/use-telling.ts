import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'
import type { Telling } from './sections.ts'
import type { ToldWords } from './use-told-words.ts'

/** How the practice words what it tells of a run. */
export function useTelling({ list }: ToldWords): Telling {
  const { t } = useTranslation('practice')
  const { say } = usePractice()
  return {
    say,
    list,
    rounds: (count) => t('debriefRounds', { count }),
    smooth: (names) => t('debriefSmooth', { names }),
    hints: (names) => t('debriefHints', { names }),
    together: (names) => t('debriefTogetherIn', { names }),
    shown: (names) => t('debriefShownIn', { names }),
    passed: (names) => t('debriefPassedIn', { names }),
    obstacle: (name, over) => t(`debriefObstacle_${over ? 'over' : 'there'}`, { name }),
    times: (count) => t('debriefTimes', { count }),
    fate: (fate) => t(`debriefFate_${fate}`),
    otherWay: t('otherWayText'),
  }
}

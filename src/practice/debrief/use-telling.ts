import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'
import type { Telling } from './sections.ts'
import type { ToldWords } from './use-told-words.ts'

/** How the practice words what it tells of a run. */
export function useTelling({ list }: ToldWords): Telling {
  const { t } = useTranslation(['debrief', 'practice'])
  const { say } = usePractice()
  return {
    say,
    list,
    rounds: (count) => t('rounds', { count }),
    smooth: (names) => t('smooth', { names }),
    hints: (names) => t('hints', { names }),
    together: (names) => t('togetherIn', { names }),
    shown: (names) => t('shownIn', { names }),
    passed: (names) => t('passedIn', { names }),
    obstacle: (name, over) => t(`obstacle_${over ? 'over' : 'there'}`, { name }),
    times: (count) => t('times', { count }),
    fate: (fate) => t(`fate_${fate}`),
    otherWay: t('practice:otherWayText'),
  }
}

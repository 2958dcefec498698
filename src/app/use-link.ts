import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { finish } from '../lib/steps.ts'
import { type PracticeLink, showLink } from './link.ts'

/**
 * Keeps the address true: at every step, and on every page that Back or Forward leads to.
 * @param asked the link that was opened
 * @param now what has been chosen since
 * @returns the link to here
 */
export function useLink(
  rehearsal: Rehearsal,
  asked: PracticeLink,
  now: Pick<PracticeLink, 'lane' | 'language' | 'guideLanguage' | 'textSize'>,
): PracticeLink {
  const { steps } = useStore(rehearsal.store, ({ script }) => script.scenario)
  const at = useStore(rehearsal.store, () => rehearsal.step()?.id ?? finish)
  const step = steps.length === 0 || at === steps[0]?.id ? null : at
  const { lane, language, guideLanguage, textSize } = now
  const link = useMemo(
    () => ({ ...asked, step, lane, language, guideLanguage, textSize }),
    [asked, step, lane, language, guideLanguage, textSize],
  )
  useEffect(() => {
    const show = () => showLink(link)
    show()
    // An older entry of the history carries the link of its own time.
    addEventListener('popstate', show)
    return () => removeEventListener('popstate', show)
  }, [link])
  return link
}

import { useEffect } from 'react'

/** How often one listens, as loud as what speech is, and as low as what silence is. */
const every = 100
const loud = 0.16
const low = 0.1
/** How long one has to speak, and to be silent after it, in rounds. */
const enough = 7
const pause = 9

/**
 * Tells when somebody has spoken and fallen silent. What is heard is not kept: only how loud it was.
 * @param level how loud it is, from 0 to 1; undefined when nobody listens
 */
export function useVoice(level: (() => number) | undefined, spoken: () => void): void {
  useEffect(() => {
    if (!level) return
    let voiced = 0
    let silent = 0
    const timer = setInterval(() => {
      const now = level()
      if (now > loud) {
        voiced += 1
        silent = 0
      } else if (now < low) silent += 1
      if (voiced < enough || silent < pause) return
      voiced = 0
      spoken()
    }, every)
    return () => clearInterval(timer)
  }, [level, spoken])
}

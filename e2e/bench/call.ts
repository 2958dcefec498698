import type { Browser } from '@playwright/test'
import { startingIn } from '../support/visits.ts'
import { conditions, type Place, slowCpu, visit } from './measure.ts'

/** How a call moves on a slow machine: from each frame to the next, in ms, run by run. */
export type CallTimes = { readonly frames: readonly (readonly number[])[] }

/** How long the call is watched: long enough for somebody to speak and to listen, in ms. */
const watched = 8000

/** Watches the drawn professional in a call in which one has just been let in. */
export async function timeCall(
  browser: Browser,
  { url }: Place,
  runs: number,
  say: (line: string) => void,
): Promise<CallTimes> {
  const { id, step, who } = await startingIn('call')
  const subject = {
    address: `app/?harjoitus=${id}&kaista=itse&vaihe=${step}`,
    heading: who,
  }
  const frames: (readonly number[])[] = []
  for (let run = 1; run <= runs; run++) {
    say(`The call: ${run}/${runs}`)
    frames.push(
      await visit(browser, url, subject, 'plain', async (tab) => {
        await slowCpu(tab, conditions.slow.cpu)
        return tab.evaluate(framesInPage, watched)
      }),
    )
  }
  return { frames }
}

/** Runs in the page: the time from each frame to the next, for so long. */
const framesInPage = (long: number): Promise<readonly number[]> =>
  new Promise((resolve) => {
    const gaps: number[] = []
    const begin = performance.now()
    let before = begin
    const next = (at: number): void => {
      gaps.push(at - before)
      before = at
      if (at - begin < long) requestAnimationFrame(next)
      else resolve(gaps.slice(1))
    }
    requestAnimationFrame(next)
  })

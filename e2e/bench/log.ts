import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page as Tab } from '@playwright/test'
import { build } from 'vite'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { newMessage } from '../../src/api/forms.ts'
import { row } from '../../src/api/operations.ts'
import { root } from '../support/site.ts'
import { exercise, word } from '../support/words.ts'
import { saveInPage, type Watched } from './in-page.ts'
import { conditions, type Place, slowCpu, timePaint, visit } from './measure.ts'
import { emptyPage, subjects } from './pages.ts'
import type { StageTimes } from './stage-in-page.ts'

/** How long it takes to turn time back in a long log on a slow machine, in ms. */
export type LogTimes = {
  readonly facts: number
  /** What the stage itself takes. */
  readonly stage: readonly StageTimes[]
  /** From a press to the first paint that shows where one has come to. */
  readonly undo: readonly number[]
  /** The same before the log was long. */
  readonly undoShort: readonly number[]
  readonly jump: readonly number[]
}

const facts = 10_000
const scenario = 'laheta-viesti'
const step = 'send'

/** Bundles the stage by itself, for a page of its own. */
export async function buildStage(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'stage'),
      emptyOutDir: true,
      target: 'es2023',
      lib: {
        entry: join(root, 'e2e/bench/stage-in-page.ts'),
        formats: ['es'],
        fileName: 'stage',
      },
    },
  })
  writeFileSync(join(folder, 'stage/index.html'), emptyPage('stage.js'))
}

/** Turns time back in a long log: the stage by itself, and the app as one sees it. */
export async function timeLog(
  browser: Browser,
  place: Place,
  runs: number,
  say: (line: string) => void,
): Promise<LogTimes> {
  const { script } = exercise(scenario)
  const stage: StageTimes[] = []
  for (let run = 1; run <= runs; run++) {
    say(`Long log, the stage: ${run}/${runs}`)
    stage.push(await timeStage(browser, place, script))
  }
  say('Long log, the app…')
  return { facts, stage, ...(await timeApp(browser, place, runs)) }
}

/** In a page that has just been opened: what a person presses once has not been run a thousand times. */
const timeStage = (browser: Browser, { url }: Place, script: Script): Promise<StageTimes> =>
  visit(browser, url, { address: 'stage/' }, 'plain', async (tab) => {
    await tab.waitForFunction(() => window.fillLog !== undefined)
    await tab.evaluate(
      ([given, at, count]) => {
        const turnBack = window.fillLog?.(given, at, count)
        if (turnBack) window.turnBack = turnBack
      },
      [script, step, facts] as const,
    )
    await slowCpu(tab, conditions.slow.cpu)
    const times = await tab.evaluate(() => window.turnBack?.())
    if (!times) throw new Error('The stage has no log')
    return times
  })

/** The log is filled as the form fills it: the page's own server is told each time that something was written. */
const timeApp = (browser: Browser, { url }: Place, runs: number) =>
  visit(browser, url, longPractice(), 'plain', async (tab) => {
    const button = (name: string): Locator =>
      tab.getByRole('button', { name: word('fi', `practice.${name}`), exact: true })
    const undoAndRedo = async (): Promise<readonly number[]> => {
      const took: number[] = []
      await slowCpu(tab, conditions.slow.cpu)
      for (let run = 0; run < runs; run++) {
        took.push(await timePress(tab, button('undo'), lastDone))
        await timePress(tab, button('redo'), lastDone)
      }
      return took
    }
    const undoShort = await undoAndRedo()
    await slowCpu(tab, 1)
    await tab.evaluate(saveInPage, {
      path: `api${row('drafts.save').path.replace(':form', newMessage)}`,
      times: facts,
    })
    const undo = await undoAndRedo()
    const jump: number[] = []
    for (let run = 0; run < runs; run++) {
      const to = steps()[run % 2]
      if (!to) throw new Error(`${scenario} has no step to jump to`)
      await button('steps').click()
      const choice = tab.getByRole('listitem').getByRole('button', { name: to.name })
      await choice.waitFor()
      jump.push(await timePress(tab, choice, { within: 'body', text: to.goal }))
    }
    return { undo, undoShort, jump }
  })

/** What was done last stands beside the button that undoes it. */
const lastDone = { within: '#foot-undo' }

const timePress = (tab: Tab, button: Locator, seen: Omit<Watched, 'event'>): Promise<number> =>
  timePaint(tab, { event: 'click', ...seen }, () => button.click())

const longPractice = () => ({
  ...subjects().portal,
  address: `app/?harjoitus=${scenario}&kaista=yhdessa&vaihe=${step}#/viestit/uusi`,
  heading: word('fi', 'messages.newMessage'),
  texts: [],
})

/** Two steps, so that each jump leads to another one than that at hand. */
function steps(): readonly { readonly name: string; readonly goal: string }[] {
  const { script, say } = exercise(scenario)
  return ['find', step].flatMap((id) =>
    script.scenario.steps
      .filter((one) => one.kind === 'do' && one.id === id)
      .map(({ name, ...rest }) => ({ name, goal: 'goal' in rest ? say(rest.goal, 'fi') : '' })),
  )
}

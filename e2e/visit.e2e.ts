import type { Page as Tab } from '@playwright/test'
import { languages } from '../src/lib/language.ts'
import { href } from '../src/lib/paths.ts'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as room } from '../src/portal/room/acts.ts'
import { anchor as visit } from '../src/portal/visit/acts.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { visitIn } from './support/device-check.ts'
import { expect, test } from './support/devices.ts'
import { anchored, keyboard, mouse, pageOf, perform } from './support/hand.ts'
import { lightOf, watchLight } from './support/light.ts'
import { announced, listenIn } from './support/live-regions.ts'
import { guideButton, guideOf, playAll, visit as openLink } from './support/player.ts'
import { type Stage, comeTo, comeToDevices, deviceCheck, stages } from './support/visits.ts'
import { exercise, word } from './support/words.ts'

const wide = { width: 1440, height: 900 }

const byMouse = (tab: Tab) => ({ tab, hand: mouse() })

test.beforeEach(({ page }) => page.setViewportSize(wide))

const press = (tab: Tab, anchor: `${string}.${string}`, key?: string): Promise<void> =>
  anchored(tab, anchor, key).click()

test.describe('the device check', () => {
  test('shows the picture of a camera, hears the microphone and plays a sound', async ({
    page,
  }) => {
    await listenToSound(page)
    await comeToDevices(byMouse(page))
    await press(page, visit.allow)
    const picture = page.locator('video').first()
    await expect.poll(() => colourOf(picture), { message: 'A picture shows' }).toBeGreaterThan(1)
    // The browser's own camera paints a moving picture.
    const first = await frameOf(picture)
    await expect.poll(() => frameOf(picture), { message: 'The picture moves' }).not.toBe(first)
    const meter = page.getByRole('meter')
    const levels = new Set<string | null>()
    await expect
      .poll(
        async () => {
          levels.add(await meter.getAttribute('aria-valuenow'))
          return levels.size
        },
        { message: 'The meter moves', intervals: [120] },
      )
      .toBeGreaterThan(1)
    expect(await loudest(page)).toBe(0)
    await press(page, visit.sound)
    await expect.poll(() => loudest(page), { message: 'A sound is played' }).toBeGreaterThan(0.05)
    await press(page, visit.heard, 'heard')
    await expect(anchored(page, visit.heard, 'heard')).toHaveAttribute('aria-pressed', 'true')
  })

  for (const around of ['denied', 'none', 'http'] as const)
    test.describe(around, () => {
      test.use({ surroundings: around })

      test('tells what helps, and offers the drawn picture', async ({ page }) => {
        await comeToDevices(byMouse(page))
        const allow = anchored(page, visit.allow)
        if (around === 'http') {
          await expect(allow).toHaveAttribute('aria-disabled', 'true')
          await expect(page.getByText(word('fi', 'visit.unavailableAdvice'))).toBeVisible()
        } else {
          await allow.click()
          const guidance = around === 'denied' ? 'cameraDenied' : 'cameraMissing'
          await expect(page.getByText(word('fi', `visit.${guidance}`))).toBeVisible()
        }
        expect(await barriers(page)).toEqual([])
        await press(page, visit.drawn)
        const drawn = page.getByRole('img', { name: word('fi', 'visit.drawnPicture') })
        await expect(drawn.first()).toBeVisible()
        await expect(page.getByRole('meter')).toBeVisible()
      })
    })
})

/** Pictures and sounds are looked at as they come out, not as the page tells of them. */
declare global {
  interface Window {
    loudest?: () => number
  }
}

/** Listens to everything that goes to the loudspeaker. */
async function listenToSound(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    const ears: AnalyserNode[] = []
    let most = 0
    const listen = (node: AudioNode) => {
      const ear = new AnalyserNode(node.context, { fftSize: 2048 })
      ears.push(ear)
      Reflect.apply(connect, node, [ear])
    }
    // oxlint-disable-next-line typescript/unbound-method -- it is called with the node it belongs to
    const { connect } = AudioNode.prototype
    Object.defineProperty(AudioNode.prototype, 'connect', {
      value(this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]): unknown {
        if (to instanceof AudioDestinationNode) listen(this)
        return Reflect.apply(connect, this, [to, ...rest])
      },
    })
    window.loudest = () => {
      for (const ear of ears) {
        const wave = new Float32Array(ear.fftSize)
        ear.getFloatTimeDomainData(wave)
        most = Math.max(most, ...wave.map(Math.abs))
      }
      return most
    }
  })
}

const loudest = (tab: Tab): Promise<number> => tab.evaluate(() => window.loudest?.() ?? -1)

type Picture = ReturnType<Tab['locator']>

/** What a video shows now. */
const frameOf = (picture: Picture): Promise<string> =>
  picture.evaluate((video: HTMLVideoElement) => {
    const canvas = new OffscreenCanvas(64, 48)
    const context = canvas.getContext('2d')
    context?.drawImage(video, 0, 0, 64, 48)
    return context?.getImageData(0, 0, 64, 48).data.join() ?? ''
  })

/** How many colours a video shows now. */
const colourOf = async (picture: Picture): Promise<number> =>
  new Set((await frameOf(picture)).match(/\d+,\d+,\d+,255/g)).size

/** Every way out of a page on which the camera is on. */
const waysOut: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  'a link': (tab) => perform(tab, mouse(), { move: 'press', anchor: frame.nav, key: 'messages' }),
  Back: (tab) => tab.goBack(),
  'loading anew': (tab) => tab.reload(),
  'beginning anew': (tab) =>
    tab
      .getByRole('button', { name: word('fi', 'practice.restart') })
      .first()
      .click(),
  'signing out': async (tab) => {
    await press(tab, frame.signOut)
    await press(tab, frame.confirmSignOut)
  },
  'closing the page': (tab) => tab.close({ runBeforeUnload: true }),
}

const leaving = async (tab: Tab): Promise<void> => {
  await press(tab, room.leave)
  await press(tab, room.confirmLeave)
}

test.describe('the light of the camera goes off', () => {
  const places: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
    'the device check': async (tab) => {
      await comeToDevices(byMouse(tab))
      await press(tab, visit.allow)
    },
    'the waiting room': (tab) => comeTo(byMouse(tab), 'waiting', { devices: true }),
    'the call': (tab) => comeTo(byMouse(tab), 'call', { devices: true }),
  }
  for (const [name, come] of Object.entries(places))
    for (const [way, go] of Object.entries(
      name === 'the device check' ? waysOut : { 'the button': leaving, ...waysOut },
    ))
      test(`${name}, left by ${way}`, async ({ page }) => {
        await watchLight(page)
        await come(page)
        await expect.poll(() => lightOf(page), { message: 'It is on' }).toMatchObject({ on: 2 })
        const other = await page.context().newPage()
        await go(page)
        await expect.poll(() => lightOf(other), { message: 'It is off' }).toMatchObject({ on: 0 })
        await other.close()
      })
})

test('by the keyboard alone: device check, waiting room and call', async ({ page }) => {
  test.slow()
  const { id, step } = deviceCheck()
  await openLink(page, { scenario: id, step })
  const player = {
    tab: page,
    hand: keyboard(page),
    exercise: exercise(id),
    language: 'fi',
  } as const
  await playAll(player)
})

const stageNames = Object.keys(stages).filter((name): name is Stage => name in stages)

/** Opens what is written in the call, where there is a call. */
const views: readonly (readonly [string, Stage, (tab: Tab) => Promise<unknown>])[] = [
  ...stageNames.map((stage) => [stage, stage, () => Promise.resolve()] as const),
  ['call, chat open', 'call', (tab) => press(tab, room.chat)],
]

for (const [name, stage, open] of views)
  test(`${name}: nothing bars the way, and all has room`, async ({ page }) => {
    test.slow()
    await comeTo(byMouse(page), stage)
    await expect.poll(() => pageOf(page)).toBe('visit.room')
    await open(page)
    expect(await examine(page, name === 'call' ? outOfReach : undefined)).toEqual([])
  })

test('a browser that is too old is shown by a trainer: nothing bars the way, and it is over', async ({
  page,
}) => {
  test.slow()
  const path = href('visit.devices', { appointment: 'a-eta' })
  await openLink(page, { scenario: 'ensimmainen-etatapaaminen', step: 'devices', page: path })
  const allow = anchored(page, visit.allow)
  await expect(allow).toBeVisible()
  const menu = guideOf(page).getByRole('button', { name: word('fi', 'trainer.menu') })
  const byTrainer = (key: 'start' | 'stop') =>
    guideOf(page).getByRole('button', {
      name: `${word('fi', `trainer.${key}`)}: Selain on liian vanha`,
    })
  await menu.click()
  await byTrainer('start').click()
  await expect(anchored(page, visit.copyLink)).toBeVisible()
  await expect(allow).toBeHidden()
  expect(await examine(page)).toEqual([])
  await page.setViewportSize(wide)
  await menu.click()
  await byTrainer('stop').click()
  await expect(allow).toBeVisible()
})

/** What bars the way in a view, or has too little room, in all sizes and colours. */
async function examine(
  tab: Tab,
  more: (tab: Tab) => Promise<readonly string[]> = () => Promise.resolve([]),
): Promise<readonly string[]> {
  const found: string[] = []
  const add = (where: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${where}: ${line}`))
  add('light', await barriers(tab))
  await tab.emulateMedia({ colorScheme: 'dark' })
  add('dark', await barriers(tab, colours))
  await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  add('forced colours', await barriers(tab, undefined, colours))
  await tab.emulateMedia({ forcedColors: 'none' })
  for (const [size, width] of [
    [1, 320],
    [1, 360],
    [1, 768],
    [2, 360],
    [2, 1440],
  ] as const) {
    await setTextSize(tab, size)
    await tab.setViewportSize({ width, height: 780 })
    const where = `${width} px, text ${size * 100} %`
    add(where, await crowded(tab))
    if (size === 1) add(where, await smallTargets(tab))
    add(where, await more(tab))
  }
  await setTextSize(tab, 1)
  return found
}

const setTextSize = (tab: Tab, size: number): Promise<void> =>
  tab.evaluate((percent) => {
    document.documentElement.style.setProperty('--text-size', String(percent))
  }, size)

/** The answers that cannot be pressed: something lies over them, or one cannot scroll to them. */
async function outOfReach(tab: Tab): Promise<readonly string[]> {
  const answers = tab.locator(`[data-anchor="${room.answer}"]`)
  const all = await answers.all()
  if (all.length === 0) return ['there are no answers']
  const reached = await Promise.all(
    all.map((answer) =>
      answer.click({ trial: true, timeout: 5000 }).then(
        () => [],
        (error: unknown) => [`an answer is out of reach: ${String(error).slice(0, 300)}`],
      ),
    ),
  )
  return reached.flat()
}

test('on a phone what is said is on the screen at once, also in another’s matters', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const language of languages) {
    await openLink(page, { scenario: 'aiti-ja-lapsi', step: 'child', lane: 'itse', language })
    const captions = page.getByRole('region', { name: word(language, 'room.captions') })
    const said = await captions.locator('p').last().boundingBox()
    const keys = await anchored(page, room.control, 'microphone').boundingBox()
    // Two lines at least: a longer speech is read on by scrolling.
    expect((keys?.y ?? 0) - (said?.y ?? 0), language).toBeGreaterThan(48)
  }
})

test('in the call little is announced, and nothing of clocks and meters', async ({ page }) => {
  await comeTo(byMouse(page), 'call', { devices: true })
  await listenIn(page)
  // Nobody says anything while the client is to answer, however long it takes.
  await page.waitForTimeout(4000)
  expect(await announced(page)).toEqual([])
  await page.clock.runFor(60_000)
  expect(await announced(page)).toEqual([])
  const before = (await visitIn(page)).turns.length
  await page.locator(`[data-anchor="${room.answer}"]`).first().click()
  await guideButton(page, 'advance').click()
  const turns = async () => (await visitIn(page)).turns.length - before
  await expect.poll(turns, { timeout: 60_000, intervals: [500] }).toBeGreaterThan(1)
  await page.waitForTimeout(1000)
  const heard = await announced(page)
  // What others say once, and nothing twice.
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.length).toBeLessThanOrEqual(await turns())
  expect(new Set(heard).size).toBe(heard.length)
})

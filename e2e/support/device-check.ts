import type { Page as Tab } from '@playwright/test'
import type { Act as Played } from '../../mocks/stage/ways.ts'
import { visits as contract } from '../../src/api/contract/visits.ts'
import { type Reply, row } from '../../src/api/operations.ts'
import type { Move } from '../../src/lib/moves.ts'
import { pageAt } from '../../src/lib/paths.ts'
import { anchor as visit } from '../../src/portal/visit/acts.ts'
import { anchored, type Hand, performAll } from './hand.ts'
import { expect } from './test.ts'

/** Which device a line of a model tries; undefined when it does something else. */
export function deviceOf(line: Played | undefined): string | undefined {
  if (line === undefined || !('act' in line) || line.act !== 'devices.check') return undefined
  const { device } = line.with
  return typeof device === 'string' ? device : undefined
}

/** How long a camera may take, in ms. */
const patience = 8000

/**
 * Lets the page use camera and microphone. Where there are none, or they are refused, one goes on with a drawn picture,
 * as the page advises.
 * @param again one lets oneself be refused: it is tried again later
 */
export async function checkDevice(
  tab: Tab,
  hand: Hand,
  moves: readonly Move[],
  again: boolean,
): Promise<void> {
  await performAll(tab, hand, moves.slice(0, -1))
  const allow = anchored(tab, visit.allow)
  const drawn = anchored(tab, visit.drawn)
  await drawn.waitFor()
  const last = moves.at(-1)
  const wanted = last?.move === 'press' && last.anchor === visit.allow
  const real = wanted && (await allow.getAttribute('aria-disabled')) !== 'true'
  await hand.press(real ? allow : drawn)
  const camera = () => cameraIn(tab)
  if (again) return expect.poll(camera, { message: 'The camera is tried' }).not.toBeNull()
  const works = expect.poll(camera, { timeout: patience })
  const isUsable = await works.toMatch(/^(?:works|drawn)$/).then(
    () => true,
    () => false,
  )
  if (isUsable) return
  await hand.press(drawn)
  await expect.poll(camera, { message: 'The drawn picture takes its place' }).toBe('drawn')
}

/** How the camera was found. */
const cameraIn = async (tab: Tab): Promise<string | null> => (await visitIn(tab)).devices.camera

/** The visit whose page is open, as the service within the page tells of it. */
export async function visitIn(tab: Tab): Promise<Reply<'visits.get'>> {
  const reply: unknown = await tab.evaluate(
    async (path) => {
      const response = await fetch(new URL(`api${path}`, document.baseURI), {
        headers: { 'accept-language': 'fi' },
      })
      const told: unknown = await response.json()
      return told
    },
    row('visits.get').path.replace(':appointment', appointmentAt(tab)),
  )
  return contract['visits.get'].reply.parse(reply)
}

/** The appointment whose visit is open, by the address. */
function appointmentAt(tab: Tab): string {
  const { parameters } = pageAt(new URL(tab.url()).hash.slice(1)) ?? {}
  const { appointment } = parameters ?? {}
  if (appointment === undefined) throw new Error('No visit is open')
  return appointment
}

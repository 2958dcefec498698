import { pageAt } from '../../src/lib/paths.ts'
import type { Value } from '../scenario/format/value.ts'
import type { Stage } from './core.ts'
import { indexOf, type Moment, present } from './log.ts'
import { type Entry, type Scene, stepOf } from './scene.ts'
import { besides } from './undo.ts'
import { wayBack } from './way-back.ts'
import { hasCome } from './visiting.ts'
import { type Act, waysOf } from './ways.ts'

/**
 * What is left to do of the step at hand by its first way, in order. Whoever has gone over to another's matters, or
 * has signed in as another, comes back first.
 */
export function leftIn({ script, log }: Stage, now: number): readonly Act[] {
  const { scene, world } = present(log)
  const step = stepOf(script.scenario, scene)
  const model = (step && waysOf(step)[0]?.model) ?? []
  const left = linesLeft(model, log.path, scene)
  // What comes by itself in a remote visit counts as waited for.
  const lines = hasCome(log, now) ? left.slice(waitsIn(left)) : left
  const began = log.path[indexOf(log.path, scene.since)]
  const first = began?.entry.seq === scene.since ? began : log.start
  return [...wayBack(model, lines, first.world, world), ...lines]
}

/** With how many waits for what comes next lines begin. */
const waitsIn = (lines: readonly Act[]): number => {
  const other = lines.findIndex((line) => !('wait' in line) || line.wait !== 'next')
  return other < 0 ? lines.length : other
}

/**
 * The lines of a model that the stage has not heard since the step at hand began, in order. What was done beyond a
 * line counts for it too: there are several ways to a page.
 * @param path what holds now
 */
function linesLeft(
  model: readonly Act[],
  path: readonly Moment[],
  { since }: Pick<Scene, 'since'>,
): readonly Act[] {
  let done = 0
  for (const { entry } of path.filter((moment) => moment.entry.seq > since)) {
    const heard = model.findIndex((line, index) => index >= done && isHeard(line, entry))
    if (heard >= 0) done = heard + 1
  }
  return model.slice(done)
}

function isHeard(line: Act, { by, fact: { name, data } }: Entry): boolean {
  if ('say' in line) return name === 'said' && data.choice === line.say
  if ('guess' in line) return name === 'place.guessed' && data.right
  if ('wait' in line) return name === 'clock.advanced'
  if ('open' in line)
    return name === 'page.opened' && data.page === line.open && isAbout(line.with, data.path)
  if (line.act === 'phone.call') return name === 'phone.called' && data.to === line.with.to
  if (line.act === 'phone.answer') return name === 'phone.answered'
  if (line.act === 'browser.reload') return name === 'page.reloaded'
  if (by !== line.act) return false
  return line.refused === undefined ? !besides.includes(name) : name === 'act.refused'
}

/** Is it the page of that thing, and not of another? What the line looks up may be any. */
function isAbout(values: Readonly<Record<string, Value>>, path: string): boolean {
  const { parameters = {} } = pageAt(path) ?? {}
  return Object.entries(values).every(
    ([key, value]) =>
      typeof value !== 'string' || parameters[key] === undefined || parameters[key] === value,
  )
}

import { pageAt } from '../../src/lib/paths.ts'
import type { Value } from '../scenario/format/value.ts'
import type { Moment } from './log.ts'
import type { Entry, Scene } from './scene.ts'
import { besides } from './undo.ts'
import type { Act } from './ways.ts'

/**
 * The lines of a model that the stage has not heard since the step at hand began, in order. What was done beyond a
 * line counts for it too: there are several ways to a page.
 * @param path what holds now
 */
export function linesLeft(
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

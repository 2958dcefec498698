import { describe, expect, test } from 'vitest'
import { generateScenarios } from '../../../src/testing/generate-scenarios.ts'
import { sayWith, scenarioFolder } from '../../../src/testing/scripts.ts'
import { dryRun } from '../dry-run/dry-run.ts'
import { filesOf, loadFiles, readFrom } from './folder.ts'

/** A folder of so many scenarios in memory, which counts how often each of its files is read. */
function folderOf(count: number) {
  const made = generateScenarios(count)
  const shared = filesOf(scenarioFolder).filter((name) =>
    /^(?:personas|places|texts)\/.*\.json$/.test(name),
  )
  const reads = new Map<string, number>()
  const real = readFrom(scenarioFolder)
  const read = (name: string): string | undefined => {
    reads.set(name, (reads.get(name) ?? 0) + 1)
    return made.get(name) ?? real(name)
  }
  return { names: [...made.keys(), ...shared], read, reads }
}

/** Everybody and every place that there is. */
const sharable = filesOf(scenarioFolder).filter((name) =>
  /^(?:personas|places)\/.*\.json$/.test(name),
).length

/** What reading and playing so many takes, counted and not timed. */
function workFor(count: number) {
  const { names, read, reads } = folderOf(count)
  const all = loadFiles(names, read, { unplayed: true })
  const entries = all.map(({ loaded }) => {
    if ('findings' in loaded) throw new Error(JSON.stringify(loaded.findings))
    const { script, others } = loaded
    const { scenario } = script
    const source = {
      file: `${scenario.id}.json`,
      value: scenario,
      written: scenario,
      at: () => {
        throw new Error('Nothing is wrong with it')
      },
    }
    return dryRun(source, [script, ...others], sayWith(loaded)).entries
  })
  const own = [...reads].filter(([name]) => !/^(?:personas|places)\//.test(name))
  return {
    scenarios: all.length,
    most: Math.max(...reads.values()),
    own: own.length,
    shared: reads.size - own.length,
    entries: entries.reduce((sum, one) => sum + one, 0),
  }
}

describe('a folder', () => {
  const [few, many] = [workFor(8), workFor(32)]

  test('is read once a file, however many share it', () => {
    expect(few.most).toBe(1)
    expect(many.most).toBe(1)
    expect(many.shared).toBeLessThanOrEqual(sharable)
  })

  test('takes as many times the work as it has scenarios', () => {
    expect(many.scenarios).toBe(32)
    // Beside its own file and its own texts each shares the texts of its people and its place.
    expect(many.own - few.own).toBeLessThanOrEqual(2 * (32 - 8) + 4)
    const each = { few: few.entries / few.scenarios, many: many.entries / many.scenarios }
    expect(each.many).toBeLessThan(each.few * 2)
    expect(each.few).toBeLessThan(each.many * 2)
  })
})

describe('a folder with a scenario that cannot be read', () => {
  test('has the others all the same', () => {
    const { names, read } = folderOf(3)
    const [broken = ''] = names
    const all = loadFiles(names, (name) => (name === broken ? '{' : read(name)), { unplayed: true })
    expect(all.filter(({ loaded }) => 'findings' in loaded).map(({ id }) => `${id}.json`)).toEqual([
      broken,
    ])
  })
})

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { now } from '../../src/lib/clock.ts'
import { toIso } from '../../src/lib/time.ts'
import { loadFolder } from './folder.ts'
import { jsonSchemas } from './json-schema.ts'
import { labelsIn } from './labels.ts'
import { report, show } from './report.ts'
import { arrangeFolder } from './texts-folder.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = at('../../scenarios/')

const commands: Readonly<Record<string, (options: readonly string[]) => void>> = {
  /** Reads every scenario and says what is wrong with which. */
  check() {
    const { text, broken } = report(
      loadFolder(folder, { labels: labelsIn(at('../../src/')), today: toIso(now()).slice(0, 10) }),
    )
    if (broken) process.exitCode = 1
    console.log(text)
  },
  /** Gives every sentence a row for its translations, in the order of the file. */
  texts(options) {
    const { files, findings } = arrangeFolder(folder, options.includes('--prune'))
    for (const { file, before, arranged } of files) {
      const { text, added, stale } = arranged
      if (before !== text) writeFileSync(`${folder}${file}`, text)
      console.log(`scenarios/${file}: uusia / new ${added.length}, vanhoja / stale ${stale.length}`)
      for (const sentence of stale) console.log(`  ${sentence}`)
    }
    if (findings.length > 0) {
      process.exitCode = 1
      console.log(findings.map(show).join('\n'))
    }
  },
  /** Writes the JSON Schemas that editors use. */
  schema() {
    for (const [name, schema] of Object.entries(jsonSchemas()))
      writeFileSync(`${folder}schema/${name}.schema.json`, schema)
  },
}

const [, , name = '', ...options] = process.argv
const command = commands[name]
if (command) command(options)
else {
  console.error(`Usage: node mocks/scenario/cli.ts ${Object.keys(commands).join(' | ')}`)
  process.exitCode = 2
}

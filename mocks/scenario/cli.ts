import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { now } from '../../src/lib/clock.ts'
import { toIso } from '../../src/lib/time.ts'
import { checkBeside } from './check/beside.ts'
import { jsonSchemas } from './format/json-schema.ts'
import { newScenario } from './new/new-scenario.ts'
import { loadFolder } from './read/folder.ts'
import { labelsIn } from './read/labels.ts'
import { report, show } from './report/report.ts'
import { jsonReport } from './report/report-json.ts'
import { arrangeFolder } from './texts/folder.ts'
import { vocabularyOf } from './vocabulary/folder.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** Tests may use a folder of scenarios of their own. */
const folder = join(process.env['OPPI_SCENARIOS'] ?? at('../../scenarios'), '/')

const commands: Readonly<Record<string, (options: readonly string[]) => void | Promise<void>>> = {
  /** Reads and plays every scenario and says what is wrong with which; with `--json` for programs. */
  check(options) {
    const labels = labelsIn(at('../../src/'))
    const all = loadFolder(folder, { labels, today: toIso(now()).slice(0, 10) })
    const beside = checkBeside(folder, all, labels)
    const { text, broken } = report(all, beside)
    if (broken) process.exitCode = 1
    console.log(
      options.includes('--json') ? JSON.stringify(jsonReport(all, beside), null, 2) : text,
    )
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
  /** Begins a scenario with answers to a few questions; with `--yes` it takes the proposals. */
  async new(options) {
    const lines = createInterface({ input: process.stdin })
    const answers = lines[Symbol.asyncIterator]()
    const { file, tell } = await newScenario(options, {
      folder,
      today: toIso(now()).slice(0, 10),
      labels: labelsIn(at('../../src/')),
      async ask(question) {
        process.stdout.write(question)
        const { done, value } = await answers.next()
        return done ? undefined : value
      },
      say: console.log,
    })
    lines.close()
    if (file) writeFileSync(`${folder}${file.name}`, file.text, { flag: 'wx' })
    else process.exitCode = 1
    console.log(tell)
  },
  /** Writes the JSON Schemas that editors use. */
  schema() {
    for (const [name, schema] of Object.entries(jsonSchemas()))
      writeFileSync(`${folder}schema/${name}.schema.json`, schema)
  },
  /** Writes the page with every word that an author can use. */
  vocabulary() {
    writeFileSync(at('../../docs/vocabulary.md'), vocabularyOf(folder, at('../../src/')))
  },
}

const [, , name = '', ...options] = process.argv
const command = commands[name]
if (command) await command(options)
else {
  console.error(`Usage: node mocks/scenario/cli.ts ${Object.keys(commands).join(' | ')}`)
  process.exitCode = 2
}

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadFolder } from './folder.ts'
import { jsonSchemas } from './json-schema.ts'
import type { Finding } from './read.ts'

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url))

const show = ({ file, line, column, message }: Finding): string =>
  `scenarios/${file}:${line}:${column}\n  ${message.fi}\n  ${message.en}`

const commands: Readonly<Record<string, () => void>> = {
  /** Reads every scenario and says what is wrong with which. */
  check() {
    for (const { id, loaded } of loadFolder(folder)) {
      if ('findings' in loaded) {
        process.exitCode = 1
        console.error(loaded.findings.map(show).join('\n'))
      } else console.log(`${id}: ok`)
    }
  },
  /** Writes the JSON Schemas that editors use. */
  schema() {
    for (const [name, schema] of Object.entries(jsonSchemas()))
      writeFileSync(`${folder}schema/${name}.schema.json`, schema)
  },
}

const command = commands[process.argv[2] ?? '']
if (command) command()
else {
  console.error(`Usage: node mocks/scenario/cli.ts ${Object.keys(commands).join(' | ')}`)
  process.exitCode = 2
}

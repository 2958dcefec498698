import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const words = z.record(z.string(), z.string())

/**
 * Every word of the screen by the name that a scenario calls it: `messages.sendMessage`.
 * @param folder where the code stands, with its `locales` folders
 */
export const labelsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const [, area] = /([^\\/]+)[\\/]locales[\\/]fi\.json$/.exec(file) ?? []
    if (area === undefined) return []
    const keys = Object.keys(words.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    return keys.map((key) => `${area}.${key}`)
  })

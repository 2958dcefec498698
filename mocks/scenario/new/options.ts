import { parseArgs } from 'node:util'
import { both } from './both.ts'

const options = {
  title: { type: 'string' },
  says: { type: 'string' },
  for: { type: 'string' },
  level: { type: 'string' },
  theme: { type: 'string' },
  persona: { type: 'string' },
  place: { type: 'string' },
  screen: { type: 'string' },
  yes: { type: 'boolean' },
} as const

/** What was given on the command line. */
export type Given = ReturnType<typeof parsed>['values']

const parsed = (words: readonly string[]) => parseArgs({ args: [...words], options })

/** The words of the command line as options, or what is wrong with them. */
export function optionsIn(words: readonly string[]): Given | string {
  try {
    return parsed(words).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const known = Object.keys(options).map((name) => `--${name}`)
    return both({
      fi: `Tuntematon valinta. Sallitut: ${known.join(', ')}. Aloita näin: npm run scenarios:new -- --yes`,
      en: `${error.message}. Allowed: ${known.join(', ')}. Begin with: npm run scenarios:new -- --yes`,
    })
  }
}

/** What can be asked, and so given. */
export type Key = Exclude<keyof typeof options, 'yes'>

import { globSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Short names for the classes of all style sheets: which sheet, and which of its names. The same files always
 * give the same names.
 * @param folder holds all sheets
 */
export function shortNames(folder: string) {
  const sheets = globSync('**/*.module.css', { cwd: folder }).toSorted()
  return (name: string, file: string, css: string): string => {
    const sheet = sheets.indexOf(relative(folder, file.split('?')[0] ?? ''))
    const own = [...new Set(Array.from(css.matchAll(named), ([, found]) => found))].indexOf(name)
    if (sheet < 0 || own < 0) throw new Error(`No short name for ${name} in ${file}`)
    return `${letters[Math.floor(sheet / letters.length)]}${letters[sheet % letters.length]}${own.toString(36)}`
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

const named = /(?:\.|@keyframes\s+)([a-z][\w-]*)/gi

/** In a build a class's name stands where it is used: no list of all names is loaded with them. */
export const classNames = (): readonly Plugin[] => [
  {
    name: 'class-names',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.+\.tsx?$/, code: '.module.css' },
      handler: (code) => ({
        code: code.replaceAll(taken, (line: string, styles: string, sheet: string) =>
          isTakenByName(code, styles) ? `import * as ${styles} from '${sheet}'` : line,
        ),
        map: null,
      }),
    },
  },
  {
    // A sheet is needed even when nothing but its look is taken.
    name: 'class-names:sheets',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  },
]

const taken = /^import (\w+) from '([^']+\.module\.css)'$/gm

/** Where a class is chosen as the app runs, or has a hyphen in its name, the list is needed. */
const isTakenByName = (code: string, styles: string): boolean =>
  !new RegExp(String.raw`\b${styles}\b(?!\['\w+'\]| from )`).test(code)

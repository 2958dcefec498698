import type { Plugin } from 'vite'
import { catalogue } from '../mocks/scenario/catalogue.ts'
import { loadFolder } from '../mocks/scenario/folder.ts'
import { isLanguage, languages } from '../src/lib/language.ts'

const prefix = 'virtual:scenarios'

/**
 * Makes modules of a folder of scenarios: `virtual:scenarios` lists them, and each scenario, each of its
 * tables of texts and each language's catalogue is a module of its own, loaded when it is needed.
 * A scenario that cannot be read stands in the catalogue with what is wrong; the others go on.
 */
export const scenarios = (folder: string): Plugin => ({
  name: 'scenarios',
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return undefined
    const [kind, name, tag] = id
      .slice(prefix.length + 1)
      .split('/')
      .filter(Boolean)
    const all = loadFolder(folder)
    for (const { loaded } of all) {
      if ('findings' in loaded)
        for (const { file } of loaded.findings) this.addWatchFile(`${folder}/${file}`)
      else for (const file of loaded.files) this.addWatchFile(`${folder}/${file}`)
    }
    if (kind === undefined) return index(all.filter(({ loaded }) => 'script' in loaded))
    if (kind === 'catalogue' && isLanguage(name)) return asModule(catalogue(all, name))
    const loaded = all.find((one) => one.id === name)?.loaded
    if (!loaded || 'findings' in loaded) return undefined
    if (kind === 'script') return asModule(loaded.script)
    return isLanguage(tag) && tag !== 'fi' ? asModule(loaded.tables[tag]) : undefined
  },
})

const index = (found: readonly { id: string }[]): string => {
  const entry = (key: string, path: string) =>
    `  ${JSON.stringify(key)}: () => import(${JSON.stringify(`${prefix}/${path}`)}),`
  const object = (name: string, lines: readonly string[]) =>
    `export const ${name} = {\n${lines.join('\n')}\n}\n`
  return [
    object(
      'catalogues',
      languages.map((language) => entry(language, `catalogue/${language}`)),
    ),
    object(
      'scripts',
      found.map(({ id }) => entry(id, `script/${id}`)),
    ),
    object(
      'tables',
      found.flatMap(({ id }) =>
        languages
          .filter((language) => language !== 'fi')
          .map((language) => entry(`${id}/${language}`, `table/${id}/${language}`)),
      ),
    ),
  ].join('\n')
}

const asModule = (value: unknown): string => `export default ${JSON.stringify(value)}`

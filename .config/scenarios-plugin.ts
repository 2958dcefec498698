import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { catalogue } from '../mocks/scenario/catalogue.ts'
import { loadFolder } from '../mocks/scenario/folder.ts'
import type { Script } from '../mocks/scenario/format.ts'
import type { Loaded } from '../mocks/scenario/load.ts'
import type { ScenarioUpdate } from '../src/app/scenario-update.ts'
import { isLanguage, languages } from '../src/lib/language.ts'

const prefix = 'virtual:scenarios'

/**
 * Makes modules of a folder of scenarios: `virtual:scenarios` lists them, and each scenario with each of its
 * personas, each of its tables of texts and each language's catalogue is a module of its own, loaded when it is
 * needed. A scenario that cannot be read stands in the catalogue with what is wrong; the others go on.
 * In development a saved file is handed to the running page, which goes on where it is.
 */
export const scenarios = (folder: string): Plugin => {
  /** Read once: every module of a build asks for the whole folder. */
  let read: ReturnType<typeof loadFolder> | undefined
  const all = () => (read ??= loadFolder(folder))
  return {
    name: 'scenarios',
    buildStart() {
      read = undefined
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [kind, name, tag] = id
        .slice(prefix.length + 1)
        .split('/')
        .filter(Boolean)
      const found = all().flatMap((one) =>
        'script' in one.loaded ? { id: one.id, loaded: one.loaded } : [],
      )
      if (kind === undefined) return index(found)
      if (kind === 'catalogue' && isLanguage(name)) return asModule(catalogue(all(), name))
      const loaded = found.find((one) => one.id === name)?.loaded
      if (!loaded) return undefined
      if (kind === 'script')
        return asModule(scriptsOf(loaded).find(({ persona }) => persona.id === tag))
      return isLanguage(tag) && tag !== 'fi' ? asModule(loaded.tables[tag]) : undefined
    },
    configureServer({ watcher }) {
      watcher.add(folder)
    },
    hotUpdate({ file }) {
      if (relative(folder, file).startsWith('..') || !file.endsWith('.json')) return undefined
      read = undefined
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap)
        if (id.startsWith(`\0${prefix}`)) this.environment.moduleGraph.invalidateModule(module)
      if (this.environment.name === 'client') {
        const update: ScenarioUpdate = all().map(({ id, loaded }) =>
          'findings' in loaded
            ? { id, findings: loaded.findings }
            : { id, scripts: scriptsOf(loaded), tables: loaded.tables },
        )
        this.environment.hot.send('scenarios:update', update)
      }
      return []
    },
  }
}

const scriptsOf = ({ script, others }: Loaded): readonly Script[] => [script, ...others]

const index = (found: readonly { id: string; loaded: Loaded }[]): string => {
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
      found.map(({ id, loaded }) => {
        const people = scriptsOf(loaded).map(({ persona }) =>
          entry(persona.id, `script/${id}/${persona.id}`),
        )
        return `  ${JSON.stringify(id)}: {\n${people.join('\n')}\n},`
      }),
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

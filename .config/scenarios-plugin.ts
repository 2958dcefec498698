import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { catalogue } from '../mocks/scenario/catalogue.ts'
import type { Surroundings } from '../mocks/scenario/check/check.ts'
import { filesOf, loadFolder, readFrom } from '../mocks/scenario/read/folder.ts'
import { type ReadPlaylist, readPlaylists } from '../mocks/scenario/playlists/playlists.ts'
import type { ScenarioUpdate } from '../src/app/scenario-update.ts'
import { isLanguage, languages } from '../src/lib/language.ts'
import { scenarioFiles, versionOf } from './scenario-files.ts'

type Folder = ReturnType<typeof loadFolder>

const name = 'virtual:scenarios'
const isOurs = (id: string): boolean => id === `\0${name}` || id.startsWith(`\0${name}/`)

/**
 * Makes modules of a folder of scenarios, each loaded when it is needed: a scenario with its place and its people,
 * its texts in a language, and each language's catalogue. No module lists them all: `virtual:scenarios` knows how
 * their addresses are made. A scenario that cannot be read stands in the catalogue with what is wrong; the others
 * go on. In development a saved file is handed to the running page, which goes on where it is.
 * @param surroundings how the scenarios are checked
 */
export const scenarios = (folder: string, surroundings: Surroundings = {}): Plugin => {
  /** Read once: every module of a build asks for the whole folder. */
  let read: Folder | undefined
  const all = () => (read ??= loadFolder(folder, surroundings))
  let listed: readonly ReadPlaylist[] | undefined
  const lists = () => (listed ??= readPlaylists(filesOf(folder), readFrom(folder), all()))
  let made: ReadonlyMap<string, string> | undefined
  const forget = () => {
    read = undefined
    listed = undefined
    made = undefined
  }
  const files = () => (made ??= scenarioFiles(all(), lists()))
  return {
    name: 'scenarios',
    buildStart() {
      // The server that paints the first view within a build reads the same files.
      if (this.environment.mode === 'build') forget()
    },
    resolveId: (id) => (isOurs(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (!isOurs(id)) return undefined
      const [, file = '', language] = id.slice(name.length + 1).split('/')
      if (file === '')
        return this.environment.mode === 'build'
          ? index(fetching(versionOf(all(), lists())))
          : index(importing)
      if (file === 'catalogue' && isLanguage(language))
        return `export default ${JSON.stringify(catalogue(all(), language, lists()))}`
      return `export default ${files().get(id.slice(name.length + 2)) ?? 'undefined'}`
    },
    generateBundle() {
      for (const [file, source] of files())
        this.emitFile({ type: 'asset', fileName: `scenarios/${file}.json`, source })
    },
    configureServer({ watcher }) {
      watcher.add(folder)
    },
    hotUpdate({ file }) {
      const saved = relative(folder, file).replaceAll('\\', '/')
      if (saved.startsWith('..') || !file.endsWith('.json')) return undefined
      forget()
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap)
        if (isOurs(id)) this.environment.moduleGraph.invalidateModule(module)
      if (this.environment.name === 'client')
        this.environment.hot.send('scenarios:update', updateOf(all(), saved))
      return []
    },
  }
}

/** The scenarios that a saved file belongs to, and those that cannot be read. */
const updateOf = (all: Folder, saved: string): ScenarioUpdate =>
  all.flatMap(({ id, loaded }) => {
    if ('findings' in loaded) return { id, findings: loaded.findings }
    if (!loaded.files.includes(saved)) return []
    return { id, scripts: [loaded.script, ...loaded.others], tables: loaded.tables }
  })

/**
 * How a file is fetched from where it was built. The address carries the version, so that no cache answers with an
 * older one. Later on the page's own network answers for the service: what is asked here goes by it.
 */
const fetching = (version: string): string => `
const ask = globalThis.fetch.bind(globalThis)
const load = async (file) => {
  const answer = await ask(\`./scenarios/\${file}.json?${version}\`)
  if (!answer.ok) throw new Error(\`The file \${file} did not come\`)
  return answer.json()
}`

/** In development each file is a module, so that it can change under the running page. */
const importing = `
const load = async (file) =>
  (await import(/* @vite-ignore */ \`/@id/__x00__${name}/\${file}\`)).default`

const index = (loading: string): string => `${loading}
export const loadScenario = async (id) => {
  const { scenario, place, personas, others } = await load(id)
  const open = (ids) => Promise.all(ids.map((one) => load(\`personas/\${one}\`)))
  const [there, people, beside] = await Promise.all([
    load(\`places/\${place}\`),
    open(personas),
    open(others),
  ])
  return { scenario, place: there, personas: people, others: beside }
}
export const loadTable = async (id, language) => (language === 'fi' ? {} : load(\`\${id}.\${language}\`))
export const loadPlaylist = async (id, language) => load(\`playlists/\${id}.\${language}\`)
export const catalogues = {
${languages.map((one) => `  '${one}': () => import('${name}/catalogue/${one}'),`).join('\n')}
}
`

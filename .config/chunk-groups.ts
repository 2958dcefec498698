import type { Rolldown } from 'vite'

/**
 * Puts the style sheets into two chunks, those of the start page and all others, so that no sheet is added while
 * the service is used: the browser would look for the fonts anew each time.
 */
const styles = {
  debugName: 'styles',
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    id.endsWith('.module.css') ? (isNeeded(start, id, graph) ? 'start-styles' : 'styles') : null,
}

/** What start page and rehearsal both need. It needs nothing else, so that no chunk waits for itself. */
const common = {
  debugName: 'common',
  includeDependenciesRecursively: false,
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    isCode(id) && isNeeded(start, id, graph) && isNeeded(rehearse, id, graph) ? 'common' : null,
}

/**
 * What every rehearsal needs and the start page does not: parts that come later share some of it, and many small
 * chunks weigh more than one.
 */
const rehearsal = {
  debugName: 'rehearsal',
  includeDependenciesRecursively: false,
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    isCode(id) && isNeeded(rehearse, id, graph) && !isNeeded(start, id, graph) ? 'rehearsal' : null,
}

/** What the first signed-in page and the one after it need: nearly everybody comes there. */
const home = {
  debugName: 'home',
  includeDependenciesRecursively: false,
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    isCode(id) && isNeeded(firstPages, id, graph) && !isNeeded(elsewhere, id, graph)
      ? 'home'
      : null,
}

/** The pages of an area come together: few files, and short lists of what a page needs. */
const areas = {
  debugName: 'areas',
  includeDependenciesRecursively: false,
  name: (id: string): string | null => /\/src\/portal\/([^/]+)\/[^/]+\.tsx?$/.exec(id)?.[1] ?? null,
}

/** How everything is done on the screen: fetched with the first part that shows it. */
const moves = {
  debugName: 'moves',
  includeDependenciesRecursively: false,
  name: (id: string): string | null =>
    /\/src\/(?:app\/(?:moves-of|recipes)|portal\/[^/]+\/acts)\.ts$/.test(id) ? 'moves' : null,
}

/** What several areas share. */
const shared = {
  debugName: 'shared',
  includeDependenciesRecursively: false,
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    isCode(id) && isNeeded(pages, id, graph) && !isNeeded(elsewhere, id, graph) ? 'shared' : null,
}

export const groups = [styles, common, rehearsal, home, moves, areas, shared]

/** A picture's address is code too: apart from those who name it, chunks would wait for each other. */
const isCode = (id: string): boolean => /\.m?[jt]sx?$|\.svg\?/.test(id)

const start = /\/src\/(?:main|app\/start)\.tsx$/
const rehearse = /\/src\/app\/rehearse\.tsx$/
const firstPages = /\/src\/portal\/(?:home\/home|messages\/list)\.tsx$/

/** The pages that need no rehearsal. */
const elsewhere = /\/src\/(?:main|app\/(?:start|playlist))\.tsx$/
const pages = /\/src\/portal\/.+\.tsx$/

/** Is a module imported by another, over however many in between? What is imported when it is needed does not count. */
function isNeeded(by: RegExp, id: string, graph: Rolldown.ChunkingContext): boolean {
  const seen = new Set<string>()
  const reaches = (module: string): boolean => {
    if (by.test(module)) return true
    if (seen.has(module)) return false
    seen.add(module)
    return importersOf(module, graph).some(reaches)
  }
  return reaches(id)
}

/** All icons come through one file, which names them: an icon is imported by those who write its name. */
function importersOf(id: string, graph: Rolldown.ChunkingContext): readonly string[] {
  const importers = graph.getModuleInfo(id)?.importers ?? []
  const [, icon] = /\/lucide-react\/.+\/icons\/([^/]+)\.m?js$/.exec(id) ?? []
  const list = importers.find((one) => /\/lucide-react\.m?js$/.test(one))
  if (icon === undefined || list === undefined) return importers
  const codeOf = (module: string) => graph.getModuleInfo(module)?.code ?? ''
  const line = new RegExp(`^.*/icons/${icon}\\.m?js'`, 'm').exec(codeOf(list))?.[0] ?? ''
  const names = [...line.matchAll(/default as (\w+)/g)].map(([, name]) => name)
  const named = new RegExp(`\\b(?:${names.join('|')})\\b`)
  return (graph.getModuleInfo(list)?.importers ?? []).filter((one) => named.test(codeOf(one)))
}

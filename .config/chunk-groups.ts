import type { Rolldown } from 'vite'

/**
 * Puts the style sheets that the start page does not need into one chunk, so that no sheet is added while the
 * service is used: the browser would look for the fonts anew each time.
 */
const styles = {
  debugName: 'styles',
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    id.endsWith('.module.css') && !isNeeded(start, id, graph) ? 'styles' : null,
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

export const groups = [styles, common, rehearsal]

const isCode = (id: string): boolean => /\.m?[jt]sx?$/.test(id)

const start = /\/src\/(?:main|app\/start)\.tsx$/
const rehearse = /\/src\/app\/rehearse\.tsx$/

/** Is a module imported by another, over however many in between? What is imported when it is needed does not count. */
function isNeeded(by: RegExp, id: string, graph: Rolldown.ChunkingContext): boolean {
  const seen = new Set<string>()
  const reaches = (module: string): boolean => {
    if (by.test(module)) return true
    if (seen.has(module)) return false
    seen.add(module)
    return (graph.getModuleInfo(module)?.importers ?? []).some(reaches)
  }
  return reaches(id)
}

import type { Rolldown } from 'vite'

/**
 * Puts the style sheets that the start page does not need into one chunk, so that no sheet is added while the
 * service is used: the browser would look for the fonts anew each time.
 */
export const styleGroup = {
  debugName: 'styles',
  name: (id: string, graph: Rolldown.ChunkingContext): string | null =>
    id.endsWith('.module.css') && !startNeeds(id, graph) ? 'styles' : null,
}

const start = /\/src\/(?:main|app\/start)\.tsx$/

function startNeeds(id: string, graph: Rolldown.ChunkingContext): boolean {
  const seen = new Set<string>()
  const reaches = (module: string): boolean => {
    if (start.test(module)) return true
    if (seen.has(module)) return false
    seen.add(module)
    return (graph.getModuleInfo(module)?.importers ?? []).some(reaches)
  }
  return reaches(id)
}

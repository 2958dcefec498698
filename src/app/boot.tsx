import { scripts } from 'virtual:scenarios'
import { startWords } from './i18n.ts'
import { readLink } from './link.ts'

/** Starts what the link asks for: a rehearsal, or the start page. */
export async function boot(): Promise<void> {
  const { link, problems } = readLink(location.search, Object.keys(scripts))
  const opening = link.scenario === null ? import('./start.tsx') : import('./rehearse.tsx')
  const [{ open }] = await Promise.all([opening, startWords(link.language, ['ui', 'practice'])])
  await open(link, problems)
}

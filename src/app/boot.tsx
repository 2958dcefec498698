import { scripts } from 'virtual:scenarios'
import { startWords } from './i18n.ts'
import { readLink } from './link.ts'
import { showTextSize } from './use-text-size.ts'

/** Starts what the link asks for: a rehearsal, or the start page. */
export async function boot(): Promise<void> {
  const personas: Record<string, readonly string[]> = Object.fromEntries(
    Object.entries(scripts).map(([id, people]) => [id, Object.keys(people)] as const),
  )
  const { link, problems } = readLink(location.search, personas)
  showTextSize(link.textSize)
  const opening = link.scenario === null ? import('./start.tsx') : import('./rehearse.tsx')
  const [{ open }] = await Promise.all([opening, startWords(link.language, ['ui', 'practice'])])
  await open(link, problems)
}

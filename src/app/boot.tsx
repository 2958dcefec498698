import { loadPlaylist, loadScenario } from 'virtual:scenarios'
import { startWords } from './i18n.ts'
import { type PracticeLink, type ReadLink, readLink, startLink } from './link.ts'
import { showTextSize } from './use-text-size.ts'

/** Starts what the link asks for: a rehearsal, a playlist, or the start page. */
export async function boot(): Promise<void> {
  const asked = readLink(location.search)
  const { link, problems } = asked
  const { scenario, playlist, language, textSize } = link
  showTextSize(textSize)
  const words = startWords(language, ['ui', 'practice'])
  // What is fetched comes beside the script that shows it.
  if (scenario !== null)
    await openNamed(asked, words, 'scenario', loadScenario(scenario), async (coming) => {
      const [{ open }] = await Promise.all([import('./rehearse.tsx'), words])
      await open(link, problems, coming)
    })
  else if (playlist !== null)
    await openNamed(asked, words, 'playlist', loadPlaylist(playlist, language), async (coming) => {
      const [{ open }] = await Promise.all([import('./playlist.tsx'), words])
      await open(link, problems, coming)
    })
  else await openStart(asked, words)
}

async function openStart({ link, problems }: ReadLink, words: Promise<void>): Promise<void> {
  const [{ open }] = await Promise.all([import('./start.tsx'), words])
  await open(link, problems)
}

/** Opens what has a file of its own; the start page, where that does not come. */
async function openNamed<Coming>(
  { link, problems }: ReadLink,
  words: Promise<void>,
  part: 'scenario' | 'playlist',
  coming: Promise<Coming>,
  open: (coming: Promise<Coming>) => Promise<void>,
): Promise<void> {
  const came = coming.then(
    () => true,
    () => false,
  )
  try {
    await open(coming)
  } catch (error) {
    if (await came) throw error
    // The start page has the catalogue, and knows by it why it did not come.
    const given = link[part] ?? ''
    await openStart({ link: bare(link), problems: [...problems, { part, given }] }, words)
  }
}

const bare = ({ language, guideLanguage, textSize }: PracticeLink): PracticeLink => ({
  ...startLink,
  language,
  guideLanguage,
  textSize,
})

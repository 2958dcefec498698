import { loadScenario } from 'virtual:scenarios'
import { startWords } from './i18n.ts'
import { type PracticeLink, type ReadLink, readLink, startLink } from './link.ts'
import { showTextSize } from './use-text-size.ts'

/** Starts what the link asks for: a rehearsal, or the start page. */
export async function boot(): Promise<void> {
  const asked = readLink(location.search)
  const { scenario, language, textSize } = asked.link
  showTextSize(textSize)
  const words = startWords(language, ['ui', 'practice'])
  await (scenario === null ? openStart(asked, words) : openScenario(scenario, asked, words))
}

async function openStart({ link, problems }: ReadLink, words: Promise<void>): Promise<void> {
  const [{ open }] = await Promise.all([import('./start.tsx'), words])
  await open(link, problems)
}

async function openScenario(id: string, asked: ReadLink, words: Promise<void>): Promise<void> {
  // The scenario comes beside the script that plays it.
  const coming = loadScenario(id)
  const came = coming.then(
    () => true,
    () => false,
  )
  try {
    const [{ open }] = await Promise.all([import('./rehearse.tsx'), words])
    await open(asked.link, asked.problems, coming)
  } catch (error) {
    if (await came) throw error
    // The start page has the catalogue, and knows by it why the scenario did not come.
    const problems = [...asked.problems, { part: 'scenario', given: id } as const]
    await openStart({ link: withoutScenario(asked.link), problems }, words)
  }
}

const withoutScenario = ({ language, guideLanguage, textSize }: PracticeLink): PracticeLink => ({
  ...startLink,
  language,
  guideLanguage,
  textSize,
})

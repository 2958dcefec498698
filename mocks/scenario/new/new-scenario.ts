import { join } from 'node:path'
import { load } from '../read/load.ts'
import { answersOf, nobody } from './answers.ts'
import { type Ask, asking, NoAnswer } from './asking.ts'
import { both } from './both.ts'
import { optionsIn } from './options.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { type Answers, jsonText, template } from './template.ts'

/** What was begun: the file that is to be written and what to tell, or only what to tell. */
export type Begun = {
  readonly file?: { readonly name: string; readonly text: string }
  readonly tell: string
}

type Setting = {
  /** Where the scenarios stand. */
  readonly folder: string
  /** As in "2026-11-22". */
  readonly today: string
  /** The words of the screen. */
  readonly labels: readonly string[]
  readonly ask: Ask
  readonly say: (text: string) => void
}

/**
 * Asks what a new scenario needs to know and makes its file, which can be practised as it is.
 * @param words what stood on the command line: `--title "…" --persona aino --yes`
 */
export async function newScenario(words: readonly string[], setting: Setting): Promise<Begun> {
  const given = optionsIn(words)
  if (typeof given === 'string') return { tell: given }
  const shelf = shelfOf(setting.folder)
  if (shelf.personas.length === 0 || shelf.places.length === 0) return { tell: nobody }
  try {
    const answers = await answersOf(asking(given, setting), given, shelf, setting)
    return begun(answers, shelf, setting)
  } catch (error) {
    if (error instanceof NoAnswer) return { tell: error.message }
    throw error
  }
}

/** The file and the next commands; no file when it could not be practised. */
function begun(answers: Answers, { names, readFile }: Shelf, { labels }: Setting): Begun {
  const name = `${answers.id}.json`
  const text = jsonText(template(answers))
  const loaded = load(name, (one) => (one === name ? text : readFile(one)), {
    names: [...names, name],
    labels,
  })
  if ('findings' in loaded)
    return {
      tell: [
        both({
          fi: 'Tiedostoa ei kirjoitettu, koska tämä pitää korjata ensin:',
          en: 'The file was not written, because this is to be mended first:',
        }),
        ...loaded.findings.map(({ file, message }) => `scenarios/${file}\n  ${both(message)}`),
      ].join('\n'),
    }
  return { file: { name, text }, tell: nextFor(answers.id) }
}

const nextFor = (id: string): string =>
  [
    `Valmis / Written: ${join('scenarios', `${id}.json`)}`,
    '',
    'Seuraavaksi / Next:',
    '  npm run dev               avaa harjoitus ja muuta tiedostoa sen vieressä / see it while you write',
    `                            ?harjoitus=${id}`,
    '  npm run scenarios:check   mitä pitää korjata / what is to be mended',
    '  npm run scenarios:texts   rivit käännöksille / rows for translations',
    '',
    'Sanasto / All words: docs/vocabulary.md. Opas / Guide: docs/authors.md.',
  ].join('\n')

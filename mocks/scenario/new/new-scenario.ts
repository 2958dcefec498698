import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { checkEveryText } from '../check/texts.ts'
import { formats } from '../format/formats.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import { describe, type Words } from '../messages/messages.ts'
import { filesOf, readFrom } from '../read/folder.ts'
import { load, type ReadFile } from '../read/load.ts'
import { type Finding, read } from '../read/read.ts'
import { type Answers, jsonText, template } from './template.ts'

/** Asks somebody for a line; undefined when there will be no more lines. */
type Ask = (question: string) => Promise<string | undefined>

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
  const shelf = shelfOf(setting)
  if (shelf.personas.length === 0 || shelf.places.length === 0) return { tell: nobody }
  try {
    const answers = await answersOf(given, shelf, setting)
    return begun(answers, shelf, setting)
  } catch (error) {
    if (error instanceof NoAnswer) return { tell: error.message }
    throw error
  }
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

const options = {
  title: { type: 'string' },
  says: { type: 'string' },
  for: { type: 'string' },
  level: { type: 'string' },
  theme: { type: 'string' },
  persona: { type: 'string' },
  place: { type: 'string' },
  screen: { type: 'string' },
  yes: { type: 'boolean' },
} as const

type Given = ReturnType<typeof parsed>['values']

const parsed = (words: readonly string[]) => parseArgs({ args: [...words], options })

function optionsIn(words: readonly string[]): Given | string {
  try {
    return parsed(words).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const known = Object.keys(options).map((name) => `--${name}`)
    return both({
      fi: `Tuntematon valinta. Sallitut: ${known.join(', ')}. Aloita näin: npm run scenarios:new -- --yes`,
      en: `${error.message}. Allowed: ${known.join(', ')}. Begin with: npm run scenarios:new -- --yes`,
    })
  }
}

type Shelf = {
  readonly names: readonly string[]
  readonly readFile: ReadFile
  readonly personas: readonly Persona[]
  readonly places: readonly Place[]
  /** Ids that are taken, by whatever. */
  readonly taken: readonly string[]
}

function shelfOf({ folder }: Setting): Shelf {
  const names = filesOf(folder)
  const readFile = readFrom(folder)
  const all = <T>(part: string, schema: z.ZodType<T>): readonly T[] =>
    names
      .filter((name) => name.startsWith(`${part}/`) && name.endsWith('.json'))
      .toSorted()
      .flatMap((name) => {
        const reading = read(name, readFile(name) ?? '', schema)
        return 'findings' in reading ? [] : [reading.value]
      })
  return {
    names,
    readFile,
    personas: all('personas', formats.persona),
    places: all('places', formats.place),
    // Texts of all kinds stand in one folder; the catalogue is a module beside the scenarios.
    taken: [
      ...names.flatMap((name) => /^(?:[^/]+\/)?([^/]+)\.json$/.exec(name)?.[1] ?? []),
      'catalogue',
    ],
  }
}

async function answersOf(given: Given, shelf: Shelf, setting: Setting): Promise<Answers> {
  const asked = asking(given, setting)
  const title = await asked('title', {
    question: { fi: 'Otsikko', en: 'Title' },
    proposal: freeTitle(shelf.taken),
    fault: (text) =>
      textFault(formats.scenario.shape.title, text, setting) ?? idFault(text, shelf.taken),
  })
  const says = await asked('says', {
    question: { fi: 'Mitä asiakas sanoo ensin?', en: 'What does the client say first?' },
    proposal: 'Miten tästä pääsee eteenpäin?',
    fault: (text) => textFault(formats.scenario.shape.title, text, setting),
  })
  const choose = async (key: keyof typeof questions): Promise<string> =>
    asked(key, { ...questions[key], fault: (text) => choiceFault(text, questions[key].choices) })
  const whom = await choose('for')
  const level = await choose('level')
  const theme = await choose('theme')
  const persona = await pick(asked, 'persona', shelf.personas)
  const places = shelf.places.toSorted(
    (a, b) => Number(isHome(b, persona)) - Number(isHome(a, persona)),
  )
  const place = await pick(asked, 'place', places)
  const screen =
    whom === 'professional' || given.screen !== undefined
      ? await asked('screen', {
          ...questions.screen,
          fault: (text) =>
            choiceFault(text, questions.screen.choices) ??
            (text === 'hidden' && whom !== 'professional' ? hiddenForClients : undefined),
        })
      : 'shown'
  return {
    id: idOf(title),
    title,
    says,
    for: whom === 'professional' ? ['professional'] : whom === 'client' ? ['client'] : everyone,
    level: formats.scenario.shape.level.parse(level),
    theme: formats.scenario.shape.theme.parse(theme),
    screen: screen === 'hidden' ? 'hidden' : 'shown',
    place: place.id,
    unit: unitOf(persona, place),
    persona: {
      id: persona.id,
      given: persona.name.given,
      terms: persona.data.consents.terms,
    },
    today: setting.today,
  }
}

const everyone: Answers['for'] = ['professional', 'client']

/** The unit to which the client has written, or the one in their municipality that takes most matters. */
function unitOf({ municipality, data }: Persona, { units }: Place): string {
  const [near] = units
    .toSorted((a, b) => b.topics.length - a.topics.length)
    .toSorted(
      (a, b) => Number(b.municipality === municipality) - Number(a.municipality === municipality),
    )
  const own = units.find(({ id }) => data.conversations.some(({ unit }) => unit === id))
  return (own ?? near)?.id ?? ''
}

const isHome = ({ municipalities }: Place, { municipality }: Persona): boolean =>
  municipalities.some(({ id }) => id === municipality)

type Choice = { readonly id: string; readonly fi: string; readonly en: string }

/** The questions with a closed list of answers; the first is proposed. */
const questions = {
  for: {
    question: { fi: 'Kenelle?', en: 'For whom?' },
    proposal: 'professional',
    choices: [
      { id: 'professional', fi: 'ammattilaiselle', en: 'professionals' },
      { id: 'client', fi: 'asiakkaalle', en: 'clients' },
      { id: 'both', fi: 'molemmille', en: 'both' },
    ],
  },
  level: {
    question: { fi: 'Taso?', en: 'Level?' },
    proposal: 'starter',
    choices: [
      { id: 'starter', fi: 'aloitteleva', en: 'starter' },
      { id: 'basic', fi: 'peruskäyttäjä', en: 'basic user' },
      { id: 'confident', fi: 'hyötykäyttäjä', en: 'confident user' },
    ],
  },
  theme: {
    question: { fi: 'Aihe?', en: 'Theme?' },
    proposal: 'messages',
    choices: [
      { id: 'messages', fi: 'viestit', en: 'messages' },
      { id: 'health', fi: 'terveystiedot', en: 'health data' },
      { id: 'sign-in', fi: 'tunnistautuminen', en: 'signing in' },
      { id: 'guidance', fi: 'opastaminen', en: 'guiding' },
    ],
  },
  screen: {
    question: { fi: 'Näkyykö asiakkaan näyttö?', en: 'Is the client’s screen seen?' },
    proposal: 'shown',
    choices: [
      { id: 'shown', fi: 'näkyy', en: 'shown' },
      { id: 'hidden', fi: 'ei näy: opastetaan puhelimessa', en: 'hidden: guiding by phone' },
    ],
  },
} as const satisfies Readonly<
  Record<string, { question: Words; proposal: string; choices: readonly Choice[] }>
>

type Question = {
  readonly question: Words
  readonly proposal: string
  readonly choices?: readonly Choice[]
  /** Why an answer will not do, or undefined when it will. */
  readonly fault: (answer: string) => Words | undefined
}

type Asked = (key: Exclude<keyof typeof options, 'yes'>, question: Question) => Promise<string>

/** Takes an answer from the command line or the proposal, or asks until one will do. */
const asking =
  (given: Given, { ask, say }: Setting): Asked =>
  async (key, { question, proposal, choices = [], fault }) => {
    const ready = given[key] ?? (given.yes === true ? proposal : undefined)
    if (ready !== undefined) {
      const wrong = fault(ready)
      if (wrong) throw new NoAnswer(`--${key} "${ready}"\n${both(wrong)}`)
      return ready
    }
    for (const [index, { id, fi, en }] of choices.entries())
      say(`  ${index + 1}  ${id}: ${fi}${fi === en ? '' : ` / ${en}`}`)
    for (;;) {
      const line = await ask(`${question.fi} / ${question.en} [${proposal}] `)
      if (line === undefined) throw new NoAnswer(both(cut))
      const answer = choices[Number(line.trim()) - 1]?.id ?? (line.trim() || proposal)
      const wrong = fault(answer)
      if (!wrong) return answer
      say(both(wrong))
    }
  }

/** Lets one choose among things that there are. */
async function pick<T extends Persona | Place>(
  asked: Asked,
  key: 'persona' | 'place',
  things: readonly T[],
): Promise<T> {
  const choices = things.map((thing) => ({ id: thing.id, ...wordsOf(thing) }))
  const [first] = things
  const id = await asked(key, {
    question:
      key === 'persona'
        ? { fi: 'Kenen kanssa?', en: 'With whom?' }
        : { fi: 'Missä?', en: 'Where?' },
    proposal: first?.id ?? '',
    choices,
    fault: (text) => choiceFault(text, choices),
  })
  const chosen = things.find((thing) => thing.id === id)
  if (!chosen) throw new NoAnswer(nobody)
  return chosen
}

/** An author's words are in one language. */
const wordsOf = (thing: Persona | Place): Words => {
  const text =
    'purpose' in thing ? `${thing.name.given}, ${thing.age}. ${thing.purpose}` : thing.name
  return { fi: text, en: text }
}

const choiceFault = (answer: string, choices: readonly Choice[]): Words | undefined => {
  const known = choices.map(({ id }) => id)
  if (known.includes(answer)) return undefined
  return {
    fi: `Vastaus "${answer}" ei kelpaa. Sallitut: ${known.join(', ')}.`,
    en: `The answer "${answer}" does not do. Allowed: ${known.join(', ')}.`,
  }
}

function textFault(
  schema: z.ZodType<string>,
  text: string,
  { labels }: Setting,
): Words | undefined {
  const [issue] = schema.safeParse(text).error?.issues ?? []
  if (issue) return describe(issue, text)
  const place = (message: Words): Finding => ({
    file: '',
    line: 1,
    column: 1,
    severity: 'error',
    message,
  })
  const source = {
    file: '',
    value: text,
    written: [text],
    at: (_: unknown, message: Words) => place(message),
  }
  return checkEveryText(source, labels)[0]?.message
}

/** An id that can be read in an address. @example idOf('Äiti käy läpi') // 'aiti-kay-lapi' */
export const idOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

function idFault(title: string, taken: readonly string[]): Words | undefined {
  const id = idOf(title)
  if (id === '')
    return {
      fi: 'Otsikosta ei tule tunnusta. Kirjoita otsikkoon ainakin yksi kirjain a–z.',
      en: 'No id can be made of the title. Write at least one letter a–z in it.',
    }
  return taken.includes(id)
    ? {
        fi: `Tunnus "${id}" on jo käytössä. Anna toinen otsikko. Valmista tiedostoa ei korvata.`,
        en: `The id "${id}" is taken already. Give another title. No file is overwritten.`,
      }
    : undefined
}

const freeTitle = (taken: readonly string[], number = 1): string => {
  const title = number === 1 ? 'Uusi harjoitus' : `Uusi harjoitus ${number}`
  return taken.includes(idOf(title)) ? freeTitle(taken, number + 1) : title
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

const both = ({ fi, en }: Words): string => `${fi}\n  ${en}`

const cut: Words = {
  fi: 'Vastaukset loppuivat kesken. Mitään ei kirjoitettu.',
  en: 'The answers ended early. Nothing was written.',
}

const hiddenForClients: Words = {
  fi: 'Näyttö voi olla piilossa vain ammattilaisen harjoituksessa: --for professional.',
  en: 'The screen can be hidden only in an exercise for professionals: --for professional.',
}

const nobody = both({
  fi: 'Kansioissa scenarios/personas ja scenarios/places ei ole ketään, kenen kanssa harjoitella.',
  en: 'There is nobody to practise with in scenarios/personas and scenarios/places.',
})

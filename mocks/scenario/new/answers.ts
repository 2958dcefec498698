import { formats } from '../format/formats.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import type { Words } from '../messages/messages.ts'
import { type Asked, NoAnswer } from './asking.ts'
import { both } from './both.ts'
import type { Given } from './options.ts'
import { choiceFault, questions } from './questions.ts'
import type { Shelf } from './shelf.ts'
import type { Answers } from './template.ts'
import { textFault } from './text-fault.ts'
import { freeTitle, idFault, idOf } from './title.ts'

/**
 * Asks all that a new scenario needs to know.
 * @param labels the words of the screen
 * @param today as in "2026-11-22"
 */
export async function answersOf(
  asked: Asked,
  given: Given,
  shelf: Shelf,
  { labels, today }: { readonly labels: readonly string[]; readonly today: string },
): Promise<Answers> {
  const title = await asked('title', {
    question: { fi: 'Otsikko', en: 'Title' },
    proposal: freeTitle(shelf.taken),
    fault: (text) =>
      textFault(formats.scenario.shape.title, text, labels) ?? idFault(text, shelf.taken),
  })
  const says = await asked('says', {
    question: { fi: 'Mitä asiakas sanoo ensin?', en: 'What does the client say first?' },
    proposal: 'Miten tästä pääsee eteenpäin?',
    fault: (text) => textFault(formats.scenario.shape.title, text, labels),
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
    today,
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

const hiddenForClients: Words = {
  fi: 'Näyttö voi olla piilossa vain ammattilaisen harjoituksessa: --for professional.',
  en: 'The screen can be hidden only in an exercise for professionals: --for professional.',
}

/** Without a persona and a place nothing can be begun. */
export const nobody = both({
  fi: 'Kansioissa scenarios/personas ja scenarios/places ei ole ketään, kenen kanssa harjoitella.',
  en: 'There is nobody to practise with in scenarios/personas and scenarios/places.',
})

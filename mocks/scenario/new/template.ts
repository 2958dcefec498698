import type { z } from 'zod'
import type { formats } from '../format/formats.ts'

/** What an author has told of a scenario that is begun. */
export type Answers = {
  readonly id: string
  readonly title: string
  /** What the client says first. */
  readonly says: string
  readonly for: Written['for']
  readonly level: Written['level']
  readonly theme: Written['theme']
  readonly screen: 'shown' | 'hidden'
  readonly place: string
  /** The unit where the same matter is handled by phone or by visiting. */
  readonly unit: string
  readonly persona: {
    readonly id: string
    readonly given: string
    /** Has accepted the terms of use: without that only signing in is open. */
    readonly terms: boolean
  }
  /** As in "2026-11-22". */
  readonly today: string
}

type Written = z.input<typeof formats.scenario>
type Step = Written['steps'][number]

/** A scenario to begin with, which can be practised as it is. */
export function template(answers: Answers): Written {
  const { id, title, says, level, theme, place, unit, persona, today } = answers
  const signsIn = theme === 'sign-in' && answers.screen === 'shown'
  return {
    $schema: './schema/scenario.schema.json',
    format: 1,
    id,
    title,
    summary: `${persona.given} sanoo: ”${says}” Mitä silloin kannattaa tehdä?`,
    level,
    for: answers.for,
    theme,
    skills: theme === 'guidance' ? ['guidance', 'communication'] : ['tools'],
    minutes: 5,
    checkedAgainst: {
      service: 'Omasote',
      date: today,
      by: 'Kirjoita tähän, kuka vertasi',
      basis: 'convention',
    },
    place,
    persona: persona.id,
    ...(answers.screen === 'hidden' && { screen: 'hidden' }),
    opening: {
      clock: 'tue 09:00',
      page: signsIn ? 'front' : 'home',
      ...(!persona.terms && !signsIn && { data: { consents: { terms: true } } }),
    },
    steps: stepsOf(answers),
    debrief: {
      aim: 'Osaat nyt viedä asian loppuun rauhassa.',
      remember: ['Lue ruudulta rauhassa.', 'Kysy, jos jokin jää epäselväksi.'],
      otherWay: { unit },
      again: { scenario: id, after: '7d' },
    },
  }
}

function stepsOf(answers: Answers): Step[] {
  const guides = answers.for.includes('professional')
  if (answers.screen === 'hidden') return [calm(answers, answers.says), whereIsIt(answers)]
  const first = answers.theme === 'sign-in' ? signIn(answers) : find(answers)
  return guides ? [first, calm(answers, 'Entä jos minä painoin väärin?')] : [first]
}

/** What is said for the client and to the client, where a professional is there to hear it. */
const spoken = (answers: Answers, tell: string) =>
  answers.for.includes('professional')
    ? ({ client: answers.says, feels: 'thinking', tell } as const)
    : {}

const find = (answers: Answers): Step => ({
  id: 'find',
  kind: 'do',
  name: 'Oikea paikka',
  goal: 'Etsi paikka, jossa viestit ovat.',
  why: 'Kun paikka on tuttu, se löytyy myös kotona.',
  ...spoken(answers, 'Ei ole kiire. Lue minulle ääneen, mitä valikossa lukee.'),
  hints: ['Valikosta näkee, mitä palvelussa voi tehdä.', 'Avaa [[frame.messages]].'],
  model: [{ open: 'home' }, { open: 'messages' }],
  done: { page: 'messages' },
  feedback: 'Paikka löytyi. Viestit ovat aina tässä.',
  slips: [
    {
      id: 'settings',
      when: { page: 'settings' },
      what: 'Asetukset avautuivat.',
      why: 'Asetuksissa ovat omat tiedot. Viestit ovat valikon toisessa kohdassa. Moni eksyy tänne aluksi.',
      try: [{ open: 'settings' }],
    },
  ],
})

const signIn = (answers: Answers): Step => ({
  id: 'sign-in',
  kind: 'do',
  name: 'Kirjautuminen',
  goal: 'Kirjaudu Omasoteen.',
  why: 'Palvelun pitää tietää varmasti, kuka sinä olet.',
  ...spoken(answers, 'Ei ole kiire. Lue minulle ääneen, mitä ruudulla lukee.'),
  hints: [
    'Missä kohdassa lukee jotakin kirjautumisesta?',
    'Paina [[sign-in.signIn]]. Valitse tunnistustapa ja paina [[sign-in.continue]].',
  ],
  model: [
    { open: 'front' },
    { open: 'sign-in' },
    { act: 'session.open', with: { method: 'bank' } },
  ],
  done: { happened: 'signed.in' },
  feedback: 'Kirjautuminen onnistui. Nimi näkyy nyt palvelun yläreunassa.',
  slips: [
    {
      id: 'reload',
      when: { happened: 'page.reloaded' },
      what: 'Sivu latautui uudelleen.',
      why: 'Silloin valinnat katoavat. Moni lataa sivun, kun mitään ei heti tapahdu. Odota rauhassa.',
      try: [{ act: 'browser.reload' }],
    },
  ],
})

const calm = (answers: Answers, client: string): Step => ({
  id: 'calm',
  kind: 'talk',
  ...(answers.for.includes('client') && { for: 'professional' }),
  name: 'Rauhoittava sana',
  goal: 'Vastaa niin, että asiakas uskaltaa jatkaa.',
  why: 'Asiakas uskaltaa jatkaa, kun mitään ei mennyt rikki.',
  client,
  feels: 'doubtful',
  choices: [
    {
      id: 'take-over',
      says: 'Annapa, minä teen sen.',
      reply: 'En ehtinyt katsoa, mitä teit.',
      feels: 'unsure',
      quality: 'poor',
      why: 'Halusit auttaa nopeasti. Nyt vain sinä tiedät, mitä tapahtui.',
    },
    {
      id: 'read-aloud',
      says: 'Mitään ei mennyt rikki. Luetko minulle, mitä ruudulla nyt lukee?',
      reply: 'Luen. Odota hetki.',
      feels: 'calm',
      quality: 'good',
      why: 'Asiakas kuulee, että kaikki on hyvin. Sinä kuulet, missä hän on.',
    },
    {
      id: 'no-worry',
      says: 'Ei hätää.',
      reply: 'No hyvä. Mitä minä sitten teen?',
      feels: 'unsure',
      quality: 'ok',
      why: 'Lohdutus auttaa hetken. Kerro myös, mitä asiakas tekee seuraavaksi.',
    },
  ],
})

const whereIsIt = ({ persona }: Answers): Step => ({
  id: 'where',
  kind: 'where',
  name: 'Missä asiakas on',
  goal: 'Päättele asiakkaan sanoista, millä sivulla hän on.',
  why: 'Kun tiedät sivun, osaat sanoa sanan, jota asiakas etsii.',
  client: `Tässä lukee isolla: Hyvää huomenta, ${persona.given}.`,
  feels: 'speaking',
  pages: ['messages', 'home', 'settings'],
  feedback: 'Aivan, asiakas on etusivulla. Tervehdys on vain siellä.',
  otherwise: 'Mieti, mikä sivu tervehtii asiakasta nimeltä.',
})

const width = 100

/** JSON as the project's formatter leaves it: on one line what fits there. */
export const jsonText = (value: unknown): string => `${printed(value, '', 0, true)}\n`

function printed(value: unknown, indent: string, before: number, open = false): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const entries: readonly (readonly [string, unknown])[] = isList
    ? value.map((one: unknown) => ['', one])
    : Object.entries(value).filter(([, one]) => one !== undefined)
  const [start, end] = isList ? ['[', ']'] : ['{', '}']
  const key = (name: string): string => (isList ? '' : `${JSON.stringify(name)}: `)
  const line = `${start}${isList ? '' : ' '}${entries
    .map(([name, one]) => `${key(name)}${printed(one, '', -Infinity)}`)
    .join(', ')}${isList ? '' : ' '}${end}`
  if (!open && indent.length + before + line.length < width) return line
  const deeper = `${indent}  `
  const parts = entries.map(
    ([name, one]) => `${deeper}${key(name)}${printed(one, deeper, key(name).length)}`,
  )
  return `${start}\n${parts.join(',\n')}\n${indent}${end}`
}

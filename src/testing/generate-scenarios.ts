import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Card, type Catalogue, catalogue } from '../../mocks/scenario/catalogue.ts'
import { formats } from '../../mocks/scenario/format/formats.ts'
import type { Scenario } from '../../mocks/scenario/format/scenario.ts'
import { loadFolder } from '../../mocks/scenario/read/folder.ts'
import { pick, randomFrom } from './random.ts'
import { scenarioFolder } from './scripts.ts'

const file = z.looseObject({})
const scenarioFile = z.looseObject({ debrief: file })
const textsFile = z.looseObject({ rows: z.array(z.looseObject({ fi: z.string() })) })

/**
 * Writes a folder of so many believable scenarios. They have the steps, people and place of the real ones; what the
 * start page tells of them is made of lists of words, the same for the same seed. No two have the same title.
 */
export function writeScenarios(folder: string, count: number, seed = 1): void {
  mkdirSync(join(folder, 'texts'), { recursive: true })
  for (const part of ['personas', 'places', 'schema', 'texts'])
    cpSync(join(scenarioFolder, part), join(folder, part), { recursive: true })
  for (const [name, text] of generateScenarios(count, seed)) writeFileSync(join(folder, name), text)
}

/** The files that `writeScenarios` writes beside those that are copied, by their names within the folder. */
export function generateScenarios(count: number, seed = 1): ReadonlyMap<string, string> {
  const random = randomFrom(seed)
  const one = <T>(list: readonly T[]): T => pick(list, random())
  const templates = templatesIn(scenarioFolder)
  const titles = shuffled(
    deeds.flatMap(([deed, theme]) => settings.map((setting) => ({ deed, theme, setting }))),
    random,
  ).slice(0, count)
  if (titles.length < count) throw new Error(`There are words for ${titles.length} titles only`)

  return new Map(
    titles.flatMap(({ deed, theme, setting }) => {
      const { name, scenario, texts, forClients } = one(templates)
      const title = `${deed} ${setting}`
      const id = title
        .toLowerCase()
        .replaceAll(/[äå]/g, 'a')
        .replaceAll('ö', 'o')
        .replaceAll(/[^a-z0-9]+/g, '-')
      const summary = `${one(shapes)(one, name)} ${one(questions)} ${one(endings)}?`
      const { again: _, ...debrief } = scenario.debrief
      const changed = {
        ...scenario,
        id,
        title,
        summary,
        level: one(['starter', 'starter', 'basic', 'basic', 'confident']),
        for: forClients ? everyone : one([everyone, everyone, ['professional']]),
        theme,
        skills: one(skills),
        minutes: 4 + Math.floor(random() * 15),
        debrief,
      }
      return [
        [`${id}.json`, `${JSON.stringify(changed, undefined, 2)}\n`],
        [`texts/${id}.json`, `${JSON.stringify({ ...texts, for: id }, undefined, 2)}\n`],
      ] as const
    }),
  )
}

/** The catalogue of so many scenarios in Finnish, without writing or checking any. */
export function generateCatalogue(count: number, seed = 1): Catalogue {
  const people = catalogue(loadFolder(scenarioFolder), 'fi').people
  const scenarios = [...generateScenarios(count, seed)].flatMap(([name, text]): Card | [] =>
    name.startsWith('texts/') ? [] : cardFrom(formats.scenario.parse(JSON.parse(text))),
  )
  return { people, scenarios, playlists: [] }
}

const cardFrom = ({ persona, otherPersonas, steps, ...card }: Scenario): Card => ({
  ...card,
  personas: [persona, ...otherPersonas],
  free: steps.length === 0,
})

type Template = {
  /** The client's first name. */
  readonly name: string
  readonly scenario: z.output<typeof scenarioFile>
  readonly texts: z.output<typeof textsFile>
  /** Some of it is for clients alone, so they have to be among those who practise it. */
  readonly forClients: boolean
}

/** The scenarios that have steps, as they are written. */
const templatesIn = (folder: string): readonly Template[] =>
  loadFolder(folder).flatMap(({ id, loaded }) => {
    if ('findings' in loaded || loaded.script.scenario.steps.length === 0) return []
    const { scenario, persona } = loaded.script
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const texts = textsFile.parse(read(`texts/${id}.json`))
    const old = [scenario.title, scenario.summary]
    const asWritten = scenarioFile.parse(read(`${id}.json`))
    return {
      name: persona.name.given,
      scenario: asWritten,
      forClients: JSON.stringify(asWritten).includes('"for":"client"'),
      texts: { ...texts, rows: texts.rows.filter(({ fi }) => !old.includes(fi)) },
    }
  })

const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value)

type One = <T>(list: readonly T[]) => T

/** What a summary tells before its question. */
const shapes: readonly ((one: One, name: string) => string)[] = [
  (one, name) => `${one(whens)} ${name} ${one(doings)} ${one(things)}, ${one(snags)}.`,
  (one, name) => `${name} ${one(doings)} ${one(things)} ${one(places)}, ${one(snags)}.`,
  (one, name) => `${name} on ${one(places)}. ${one(others)} ${one(sayings)}, että ${one(claims)}.`,
  (one, name) =>
    `${one(others)} ${one(sayings)}: ${one(claims)}. ${name} ${one(doings)} ${one(things)}.`,
  (one, name) => `${one(whens)} ${one(places)} ${name} kuulee, että ${one(claims)}.`,
]

const everyone = ['professional', 'client'] as const

const skills = [
  ['tools'],
  ['communication'],
  ['guidance'],
  ['privacy'],
  ['tools', 'guidance'],
  ['communication', 'guidance'],
  ['tools', 'privacy'],
  [],
] as const

const deeds = [
  ['Lähetä viesti', 'messages'],
  ['Kysy lääkkeestä', 'messages'],
  ['Lue hoitajan vastaus', 'messages'],
  ['Lisää kuva ihottumasta', 'messages'],
  ['Jatka luonnosta', 'messages'],
  ['Etsi vanha keskustelu', 'messages'],
  ['Vastaa omahoitajalle', 'messages'],
  ['Pyydä todistus työnantajalle', 'messages'],
  ['Kysy laskusta', 'messages'],
  ['Kerro uudesta oireesta', 'messages'],
  ['Uusi resepti ajoissa', 'messages'],
  ['Valitse oikea yksikkö', 'messages'],
  ['Liitä lähete viestiin', 'messages'],
  ['Sulje valmis keskustelu', 'messages'],
  ['Kirjaudu pankkitunnuksilla', 'sign-in'],
  ['Kirjaudu ulos turvallisesti', 'sign-in'],
  ['Hyväksy käyttöehdot', 'sign-in'],
  ['Peru antamasi suostumus', 'sign-in'],
  ['Vaihda puhelinnumero', 'sign-in'],
  ['Korjaa sähköpostiosoite', 'sign-in'],
  ['Tunnistus keskeytyy', 'sign-in'],
  ['Istunto vanhenee', 'sign-in'],
  ['Huijausviesti saapuu', 'sign-in'],
  ['Väärä nimi näkyy', 'sign-in'],
  ['Ohjaa epäröivää asiakasta', 'guidance'],
  ['Rauhoita hermostunutta soittajaa', 'guidance'],
  ['Neuvo kädestä pitäen', 'guidance'],
  ['Kuuntele ennen neuvomista', 'guidance'],
  ['Selitä vaikea sana', 'guidance'],
  ['Anna asiakkaan painaa itse', 'guidance'],
  ['Kysy, mitä ruudulla näkyy', 'guidance'],
  ['Ehdota toista tapaa', 'guidance'],
] as const

const settings = [
  'terveysasemalle',
  'kirjaston koneella',
  'lainatulla puhelimella',
  'ennen lomaa',
  'juhannuksen alla',
  'kiireisenä aamuna',
  'vastaanoton jälkeen',
  'puhelun aikana',
  'ilman lukulaseja',
  'suurella tekstillä',
  'vapisevin käsin',
  'ensimmäistä kertaa',
  'pitkän tauon jälkeen',
  'puolison puolesta',
  'lapsen asiassa',
  'äidin kanssa',
  'tulkin kanssa',
  'ruotsiksi',
  'selkokielellä',
  'huonolla yhteydellä',
  'bussia odottaessa',
  'palvelutalon aulassa',
  'kotihoidon käynnillä',
  'neuvolan odotustilassa',
  'hammashoitolan tiskillä',
  'laboratorion ovella',
  'apteekin jonossa',
  'kuntoutuksen alussa',
  'leikkauksen alla',
  'kotiutumisen jälkeen',
  'uuden lääkkeen alkaessa',
  'kun tunnusluku on hukassa',
  'kun ruutu on pieni',
  'kun omainen auttaa',
  'kun asiakas epäröi',
  'kun vastaus viipyy',
  'kun yksikkö vaihtuu',
  'kun aika loppuu',
  'kun puhelin soi',
  'kun mikään ei näytä tutulta',
] as const

const whens = [
  'Aamulla',
  'Illalla',
  'Maanantaina',
  'Perjantaina',
  'Lounaan jälkeen',
  'Juuri ennen sulkemista',
  'Viikon odotettuaan',
  'Kesken päivän',
  'Tänään',
  'Ensin',
  'Naapurin luona',
  'Matkalla kotiin',
  'Työvuoron lopussa',
  'Kahvin äärellä',
  'Sateisena päivänä',
  'Yllättäen',
] as const

const doings = [
  'etsii',
  'avaa',
  'lukee',
  'pyytää',
  'kysyy',
  'odottaa',
  'tarkistaa',
  'miettii',
  'kaipaa',
  'näyttää',
  'muistaa',
  'haluaa',
  'sulkee',
  'tallentaa',
  'korjaa',
  'epäilee',
] as const

const things = [
  'lääkelistaa',
  'viestiä',
  'vastausta',
  'oikeaa painiketta',
  'reseptiä',
  'tunnuslukua',
  'hoitajan ohjetta',
  'lomaketta',
  'vanhaa kuvaa',
  'verenpaineen arvoja',
  'terveysaseman numeroa',
  'laskun summaa',
  'kutsua neuvolaan',
  'todistusta töihin',
  'suostumuksen ehtoja',
  'ilmoitusta puhelimesta',
  'omia yhteystietoja',
  'jonotusaikaa',
  'luonnosta',
  'toisen viestejä',
] as const

const snags = [
  'mutta sivu näyttää oudolta',
  'eikä uskalla painaa',
  'vaikka kello on paljon',
  'mutta sana on vieras',
  'eikä löydä valikkoa',
  'ja tytär hoputtaa vieressä',
  'mutta ruutu sammuu',
  'eikä muista, mitä teki viimeksi',
  'vaikka hoitaja jo soitti',
  'mutta valinta on väärä',
  'ja pelkää rikkovansa jotain',
  'eikä kuule kunnolla',
  'mutta näkee vain puolet tekstistä',
  'vaikka asia on jo hoidettu',
  'ja haluaisi mieluummin soittaa',
  'mutta kieli on outo',
  'eikä luota palveluun',
  'vaikka ohje on pöydällä',
  'ja silmät väsyvät',
  'mutta numero on vanha',
] as const

const questions = [
  'Mistä aloitetaan',
  'Mitä sanot',
  'Kuka vastaa',
  'Mihin asia kuuluu',
  'Miten etenet',
  'Mitä kannattaa kysyä',
  'Milloin vastaus tulee',
  'Mitä jää huomaamatta',
  'Missä vika on',
  'Kenelle tieto lähtee',
  'Mitä painat',
  'Miten rauhoitat',
  'Mitä voi perua',
  'Mihin katsot',
  'Kuka saa nähdä',
  'Mitä tapahtuu',
] as const

const endings = [
  'ensin',
  'sitten',
  'nyt',
  'lopuksi',
  'tässä tilanteessa',
  'ilman kiirettä',
  'kun aikaa on vähän',
  'jos hän vaikenee',
  'ennen lähettämistä',
  'seuraavana päivänä',
  'hänen puolestaan',
  'yhdessä',
  'puhelimessa',
  'toisella kerralla',
  'viimeistään',
  'jos mikään ei auta',
] as const

const places = [
  'kirjastossa',
  'kotona Kuhmossa',
  'bussissa',
  'Kajaanin torilla',
  'mökillä',
  'terveysasemalla',
  'hoivakodissa',
  'työpaikalla',
  'Sotkamon liikuntahallissa',
  'apteekissa',
  'keittiön pöydän ääressä',
  'Suomussalmella',
  'autossa',
  'kahvilassa',
  'Puolangan kylätalolla',
  'sairaalan aulassa',
  'parvekkeella',
  'Paltamon asemalla',
  'naapurin sohvalla',
  'neuvontapisteessä',
] as const

const others = [
  'Tytär',
  'Naapuri',
  'Hoitaja',
  'Poika',
  'Lääkäri',
  'Virkailija',
  'Serkku',
  'Tulkki',
  'Veli',
  'Ystävä',
  'Ohjaaja',
  'Puoliso',
  'Fysioterapeutti',
  'Vartija',
  'Lapsenlapsi',
  'Työkaveri',
] as const

const sayings = [
  'sanoo',
  'väittää',
  'muistaa',
  'arvelee',
  'lupaa',
  'pelkää',
  'huomauttaa',
  'kirjoittaa',
  'kuiskaa',
  'toivoo',
  'luulee',
  'näkee',
] as const

const claims = [
  'viesti meni väärään paikkaan',
  'vastaus on jo luettu',
  'numero on vaihtunut',
  'aika on huomenna',
  'lupa puuttuu',
  'resepti on vanhentunut',
  'kuva on liian suuri',
  'kirje tuli eilen',
  'ilmoitus oli huijaus',
  'yksikkö on kiinni',
  'tunnus ei kelpaa',
  'asia hoituu soittamalla',
  'hakemus on kesken',
  'tieto on salainen',
  'lääke loppuu pian',
  'sivu pitää ladata uudelleen',
  'toinen lukee viestejä',
  'lasku on maksettu',
  'painike on piilossa',
  'kieli vaihtui itsestään',
  'mitään ei tallennettu',
  'hoitaja on lomalla',
  'lomake katosi',
  'puhelin on äänettömällä',
] as const

import { meant, type Words } from './messages.ts'
import { editDistance } from './nearest.ts'

/** The kinds of things that have names, in both languages. */
const kinds = {
  act: { fi: 'teko', en: 'act' },
  answer: { fi: 'vastaus (answer)', en: 'answer' },
  appointment: { fi: 'aika', en: 'appointment' },
  area: { fi: 'palvelujen osa (area)', en: 'area of services' },
  beginning: {
    fi: 'vaihe, vaihtoehto (choice), heräte (cue) tai häiriö (failure)',
    en: 'step, choice, cue or failure',
  },
  chat: { fi: 'chat', en: 'chat' },
  choice: { fi: 'vaihtoehto (choice)', en: 'choice' },
  conversation: { fi: 'viestiketju', en: 'conversation' },
  cue: { fi: 'heräte (cue)', en: 'cue' },
  elsewhere: { fi: 'muu palvelu (elsewhere)', en: 'service outside (elsewhere)' },
  fact: { fi: 'tapahtuma', en: 'fact' },
  failure: { fi: 'häiriö (failure)', en: 'failure' },
  field: { fi: 'tapahtuman tieto', en: 'field of the fact' },
  form: { fi: 'lomake', en: 'form' },
  help: { fi: 'ohje (help)', en: 'help topic' },
  label: { fi: 'näytön teksti', en: 'label' },
  measurement: { fi: 'mittaus', en: 'measurement' },
  municipality: { fi: 'kunta', en: 'municipality' },
  page: { fi: 'sivu', en: 'page' },
  pageValue: { fi: 'sivun tieto', en: 'value of the page' },
  person: { fi: 'ammattilainen', en: 'professional' },
  persona: { fi: 'asiakas (persona)', en: 'persona' },
  place: { fi: 'paikka (place)', en: 'place' },
  plan: { fi: 'suunnitelma', en: 'plan' },
  question: { fi: 'lomakkeen kysymys', en: 'question of the form' },
  reason: { fi: 'syy', en: 'reason' },
  recipient: { fi: 'vastaanottaja', en: 'recipient' },
  result: { fi: 'laboratoriotulos', en: 'laboratory result' },
  scenario: { fi: 'skenaario', en: 'scenario' },
  service: { fi: 'palvelu', en: 'service' },
  signal: { fi: 'huomio (signal)', en: 'signal' },
  slip: { fi: 'virhe (slip)', en: 'slip' },
  step: { fi: 'vaihe', en: 'step' },
  task: { fi: 'tehtävä', en: 'task' },
  test: { fi: 'tutkimus', en: 'test' },
  topic: { fi: 'aihe', en: 'topic' },
  unit: { fi: 'yksikkö', en: 'unit' },
  value: { fi: 'arvo', en: 'value' },
  variant: { fi: 'muunnelma', en: 'variant' },
} as const satisfies Readonly<Record<string, Words>>

export type Kind = keyof typeof kinds

const longest = 24

/** All that are allowed; of very many, those that are nearest. */
const listed = (known: readonly string[], found: string): string =>
  known.length <= longest
    ? known.join(', ')
    : `${known
        .toSorted((a, b) => editDistance(found, a) - editDistance(found, b))
        .slice(0, 8)
        .join(', ')}, …`

export const unknownReference = (kind: Kind, id: string, known: readonly string[]): Words => {
  const { fi, en } = meant(id, known)
  const list = listed(known, id)
  return {
    fi: `Tuntematon ${kinds[kind].fi} "${id}".${fi} Tunnetut: ${list || 'ei yhtään'}. Korjaa nimi.`,
    en: `Unknown ${kinds[kind].en} "${id}".${en} Known: ${list || 'none'}. Mend the name.`,
  }
}

export const duplicateId = (id: string): Words => ({
  fi: `Tunnus "${id}" on jo käytössä. Anna toinen tunnus.`,
  en: `The id "${id}" is taken already. Give another one.`,
})

export const reservedId = (id: string): Words => ({
  fi: `Tunnus "${id}" on varattu ohjelman omaan käyttöön. Anna toinen tunnus.`,
  en: `The id "${id}" is kept for the program itself. Give another one.`,
})

export const otherName = (name: string): Words => ({
  fi: `Tunnuksen pitää olla sama kuin tiedoston nimi: "${name}".`,
  en: `The id has to be the name of the file: "${name}".`,
})

export const missingValue = (name: string): Words => ({
  fi: `Sivu tarvitsee tiedon "${name}". Lisää se: "with": { "${name}": … }.`,
  en: `The page needs the value "${name}". Add it: "with": { "${name}": … }.`,
})

export const fieldOfFact = (field: string, fact: string, known: readonly string[]): Words => ({
  fi: `Tapahtumassa "${fact}" ei ole tekstiä "${field}". Siinä on: ${known.join(', ') || 'ei yhtään'}. Valitse toinen tapahtuma.`,
  en: `The fact "${fact}" has no text "${field}". It has: ${known.join(', ') || 'none'}. Choose another fact.`,
})

export const addedTwice = (id: string): Words => ({
  fi: `Tunnus "${id}" on asiakkaan tiedoissa jo. Anna toinen tunnus, tai muuta: { "change": "${id}", "to": … }.`,
  en: `The client's data has the id "${id}" already. Give another id, or change: { "change": "${id}", "to": … }.`,
})

export const conversationNeeded: Words = {
  fi: 'Kouluttaja laukaisee herätteen, joten viestiketju pitää nimetä. Lisää "conversation".',
  en: 'A trainer fires this cue, so the conversation has to be named. Add "conversation".',
}

export const bracesForTimes: Words = {
  fi: 'Aaltosulkeissa on vain ajan päivä ja kello, esimerkiksi {a1.when}, eikä koskaan otsikossa, tiivistelmässä tai muunnelmassa. Korjaa tai poista sulkeet.',
  en: 'Braces hold the day and time of an appointment only, such as {a1.when}, and never in the title, the summary or a variant. Mend or remove them.',
}

export const appointmentNeeded: Words = {
  fi: 'Mikään tapahtuma ei kerro, mistä ajasta on kyse. Lisää "appointment".',
  en: 'No fact tells which appointment is meant. Add "appointment".',
}

export const freeElsewhere: Words = {
  fi: '{ "free": … } on vain ajan varauksessa ja siirrossa tiedossa "start".',
  en: '{ "free": … } stands only in "start" of booking and moving an appointment.',
}

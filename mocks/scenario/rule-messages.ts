import { editDistance } from './nearest.ts'
import { meant, type Words } from './messages.ts'

/** The kinds of things that have names, in both languages. */
const kinds = {
  act: { fi: 'teko', en: 'act' },
  conversation: { fi: 'viestiketju', en: 'conversation' },
  cue: { fi: 'heräte (cue)', en: 'cue' },
  fact: { fi: 'tapahtuma', en: 'fact' },
  failure: { fi: 'häiriö (failure)', en: 'failure' },
  field: { fi: 'tapahtuman tieto', en: 'field of the fact' },
  form: { fi: 'lomake', en: 'form' },
  label: { fi: 'näytön teksti', en: 'label' },
  municipality: { fi: 'kunta', en: 'municipality' },
  page: { fi: 'sivu', en: 'page' },
  pageValue: { fi: 'sivun tieto', en: 'value of the page' },
  person: { fi: 'ammattilainen', en: 'professional' },
  persona: { fi: 'asiakas (persona)', en: 'persona' },
  place: { fi: 'paikka (place)', en: 'place' },
  reason: { fi: 'syy', en: 'reason' },
  recipient: { fi: 'vastaanottaja', en: 'recipient' },
  step: { fi: 'vaihe', en: 'step' },
  task: { fi: 'tehtävä', en: 'task' },
  topic: { fi: 'aihe', en: 'topic' },
  unit: { fi: 'yksikkö', en: 'unit' },
  value: { fi: 'arvo', en: 'value' },
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

export const wrongType = (wanted: Words): Words => ({
  fi: `Tämä ei voi koskaan pitää paikkaansa: tässä pitää olla ${wanted.fi}.`,
  en: `This can never hold: ${wanted.en} is needed here.`,
})

export const missingValue = (name: string): Words => ({
  fi: `Sivu tarvitsee tiedon "${name}". Lisää se: "with": { "${name}": … }.`,
  en: `The page needs the value "${name}". Add it: "with": { "${name}": … }.`,
})

export const fieldOfFact = (field: string, fact: string, known: readonly string[]): Words => ({
  fi: `Tapahtumassa "${fact}" ei ole tekstiä "${field}". Siinä on: ${known.join(', ') || 'ei yhtään'}. Valitse toinen tapahtuma.`,
  en: `The fact "${fact}" has no text "${field}". It has: ${known.join(', ') || 'none'}. Choose another fact.`,
})

export const laterStep = (step: string): Words => ({
  fi: `Vaihe "${step}" tulee vasta myöhemmin, joten tämä ei voi täyttyä. Kirjoita tämä vaihe tai jokin sitä ennen.`,
  en: `The step "${step}" comes later, so this cannot be met. Write this step or one before it.`,
})

export const addedTwice = (id: string): Words => ({
  fi: `Tunnus "${id}" on asiakkaan tiedoissa jo. Anna toinen tunnus, tai muuta: { "change": "${id}", "to": … }.`,
  en: `The client's data has the id "${id}" already. Give another id, or change: { "change": "${id}", "to": … }.`,
})

export const trueAtStart: Words = {
  fi: 'Ehto on tosi jo alussa, ennen kuin mitään on tehty. Pelkkä "not" ei riitä: lisää jotakin, mitä tapahtuu.',
  en: 'The condition is true at the start, before anything is done. "not" alone is not enough: add something that happens.',
}

export const doneByOpening: Words = {
  fi: 'Vaihe on valmis heti, kun ensimmäinen sivu avautuu. Kirjoita ehto, joka täyttyy vasta tekemällä.',
  en: 'The step is done as soon as the first page opens. Write a condition that only doing meets.',
}

export const doneEarlier = (step: string): Words => ({
  fi: `Aiemmat vaiheet täyttävät tämän ehdon jo. Lisää ehtoon "since": "${step}" tai tarkenna ehtoa.`,
  en: `Earlier steps meet this condition already. Add "since": "${step}" to it, or make it narrower.`,
})

export const notDone = (step: string, refused: string | undefined): Words => ({
  fi: `Malli ei vie vaihetta "${step}" loppuun.${refused === undefined ? '' : ` Palvelu ei ottanut tekoa vastaan (${refused}).`} Korjaa malli tai ehto "done".`,
  en: `The model does not complete the step "${step}".${refused === undefined ? '' : ` The service refused an act (${refused}).`} Mend the model or "done".`,
})

export const refusedAct = (reason: string): Words => ({
  fi: `Palvelu ei ota tätä tekoa vastaan (${reason}), joten siitä ei seuraa mitään. Korjaa tai poista se.`,
  en: `The service refuses this act (${reason}), so nothing comes of it. Mend it or remove it.`,
})

export const slipNotMet = (slip: string): Words => ({
  fi: `Näistä teoista ei seuraa virhettä "${slip}". Korjaa "try" tai ehto "when".`,
  en: `These acts do not lead to the slip "${slip}". Mend "try" or "when".`,
})

export const slipCompletes = (slip: string): Words => ({
  fi: `Virhe "${slip}" vie vaiheen myös loppuun. Tarkenna ehtoja: sama teko ei voi olla oikein ja väärin.`,
  en: `The slip "${slip}" also completes its step. Narrow the conditions: one deed cannot be right and wrong.`,
})

export const slipInModel = (slip: string): Words => ({
  fi: `Vaiheen oma malli osuu virheeseen "${slip}". Tarkenna ehtoa "when".`,
  en: `The step's own model meets the slip "${slip}". Narrow "when".`,
})

export const neverHappens = (what: string, why: Words): Words => ({
  fi: `"${what}" ei voi tapahtua tässä skenaariossa: ${why.fi}.`,
  en: `"${what}" cannot happen in this scenario: ${why.en}.`,
})

export const cueNotMet = (cue: string): Words => ({
  fi: `Mikään malli tai virhe ei laukaise herätettä "${cue}". Tarkista ehto "after".`,
  en: `No model and no slip sets off the cue "${cue}". See whether "after" is right.`,
})

export const endlessCue = (cue: string): Words => ({
  fi: `Heräte "${cue}" laukaisee itsensä yhä uudelleen. Poista "each" tai tarkenna ehtoa "after".`,
  en: `The cue "${cue}" sets itself off again and again. Remove "each" or narrow "after".`,
})

export const backInTime = (time: string): Words => ({
  fi: `Aika ei kulje taaksepäin: "${time}". Kirjoita aika ilman miinusta, esimerkiksi "1 workday".`,
  en: `Time does not go back: "${time}". Write a time without the minus, such as "1 workday".`,
})

export const nothingHappens: Words = {
  fi: 'Skenaariossa ei ole vaiheita eikä herätteitä. Lisää jompikumpi, tai merkitse se vapaaksi: "theme": "free".',
  en: 'The scenario has no steps and no cues. Add either, or mark it free: "theme": "free".',
}

export const beforeNeeded: Words = {
  fi: 'Skenaario harjoittelee kiireellistä asiaa. Lisää "before": mitä oikeassa hädässä tehdään.',
  en: 'The scenario practises an urgent matter. Add "before": what to do in a real emergency.',
}

export const failureElsewhere = (failure: string, act: string, acts: readonly string[]): Words => ({
  fi: `Häiriö ${failure} ei voi alkaa teosta "${act}". Sallitut: ${acts.join(', ')}.`,
  en: `The failure ${failure} cannot begin with "${act}". Allowed: ${acts.join(', ')}.`,
})

export const failureNotMet = (act: string): Words => ({
  fi: `Vaiheen mallissa ei ole tekoa "${act}", joten häiriö ei tule vastaan. Korjaa "on" tai malli.`,
  en: `The step's model has no act "${act}", so the failure is not met. Mend "on" or the model.`,
})

export const realCode: Words = {
  fi: 'Tämä henkilötunnus voisi olla oikean ihmisen. Käytä yksilönumeroa 900–999 tai poista tunnus.',
  en: 'This identity code could be a real person’s. Use an individual number of 900–999, or remove the code.',
}

export const realPhone = (number: string): Words => ({
  fi: `Puhelinnumero ${number} voisi olla oikea. Käytä keksittyä: "08 000 1100" tai "050 000 1234".`,
  en: `The phone number ${number} could be a real one. Use an invented one: "08 000 1100" or "050 000 1234".`,
})

export const absoluteDate = (date: string): Words => ({
  fi: `Tekstissä on päivämäärä "${date}". Se vanhenee: sano esimerkiksi "ensi tiistaina" tai "viime viikolla".`,
  en: `The text holds the date "${date}". It grows old: say for example "next Tuesday" or "last week".`,
})

export const labelForm = (label: string): Words => ({
  fi: `Näytön teksti kirjoitetaan näin: [[messages.sendMessage]]. Tässä on "${label}".`,
  en: `A label is written like this: [[messages.sendMessage]]. Here stands "${label}".`,
})

export const untranslated = (tags: readonly string[]): Words => ({
  fi: `Käännös puuttuu: ${tags.join(', ')}. Aja npm run scenarios:texts ja täytä rivi.`,
  en: `A translation is missing: ${tags.join(', ')}. Run npm run scenarios:texts and fill in the row.`,
})

export const noTranslations = (file: string, sentences: number): Words => ({
  fi: `Käännöksiä ei vielä ole: tiedosto ${file} puuttuu (lauseita ${sentences}). Aja npm run scenarios:texts.`,
  en: `There are no translations yet: the file ${file} is missing (${sentences} sentences). Run npm run scenarios:texts.`,
})

export const staleRow: Words = {
  fi: 'Tätä lausetta ei enää ole missään. Poista rivi: npm run scenarios:texts -- --prune.',
  en: 'This sentence stands nowhere any more. Remove the row: npm run scenarios:texts -- --prune.',
}

export const secondRow: Words = {
  fi: 'Tällä lauseella on jo rivi. Poista toinen.',
  en: 'This sentence has a row already. Remove one of them.',
}

export const notReviewed = (tags: readonly string[]): Words => ({
  fi: `Näitä kieliä kukaan ei ole vielä tarkistanut: ${tags.join(', ')}.`,
  en: `Nobody has reviewed these languages yet: ${tags.join(', ')}.`,
})

export const longAgo = (date: string): Words => ({
  fi: `Skenaariota on verrattu palveluun viimeksi ${date}, yli vuosi sitten. Tarkista se ja päivitä päivä.`,
  en: `The scenario was last compared with the service on ${date}, over a year ago. Check it and renew the date.`,
})

export const longSentence = (words: number, most: number): Words => ({
  fi: `Lauseessa on ${words} sanaa, enintään ${most}. Jaa se kahdeksi.`,
  en: `The sentence has ${words} words, at most ${most}. Make two of it.`,
})

export const manyCommas: Words = {
  fi: 'Selkokielen lauseessa on enintään yksi pilkku. Jaa lause.',
  en: 'A sentence in plain Finnish has one comma at most. Divide it.',
}

export const longWord = (word: string): Words => ({
  fi: `Sana "${word}" on pitkä selkokieleen. Käytä lyhyempää sanaa tai selitä se.`,
  en: `The word "${word}" is long for plain Finnish. Use a shorter one or explain it.`,
})

export const passive = (word: string): Words => ({
  fi: `Sana "${word}" näyttää passiivilta. Sano, kuka tekee.`,
  en: `The word "${word}" looks like a passive. Say who does it.`,
})

/** Why a fact can never come about. */
export const termsAcceptedAlready: Words = {
  fi: 'ehdot on hyväksytty jo alussa. Muuta opening.data.consents.terms',
  en: 'the terms have been accepted at the start. Change opening.data.consents.terms',
}

export const nothingToRead: Words = {
  fi: 'ei ole vastausta, jonka voisi lukea. Lisää heräte, jossa on "professional.replied"',
  en: 'there is no answer to read. Add a cue with "professional.replied"',
}

export const noFailure: Words = {
  fi: 'missään vaiheessa ei ole häiriötä. Lisää vaiheeseen "failures"',
  en: 'no step has a failure. Add "failures" to a step',
}

export const noCue: Words = {
  fi: 'mikään heräte ei saa sitä aikaan. Lisää heräte tai korjaa ehto',
  en: 'no cue brings it about. Add a cue or mend the condition',
}

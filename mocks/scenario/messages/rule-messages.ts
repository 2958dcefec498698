import { meant, type Words } from './messages.ts'
import { editDistance } from './nearest.ts'

/** The kinds of things that have names, in both languages. */
const kinds = {
  act: { fi: 'teko', en: 'act' },
  appointment: { fi: 'aika', en: 'appointment' },
  area: { fi: 'palvelujen osa (area)', en: 'area of services' },
  beginning: {
    fi: 'vaihe, vaihtoehto (choice), heräte (cue) tai häiriö (failure)',
    en: 'step, choice, cue or failure',
  },
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

export const failureNoPrompt: Words = {
  fi: '"delay" kuuluu ehtoon "after": kerro, minkä jälkeen häiriö alkaa, tai poista "delay".',
  en: '"delay" belongs to "after": say what the failure comes after, or remove "delay".',
}

export const failureEndless = (failure: string): Words => ({
  fi: `Häiriöstä "${failure}" ei pääse yli: se ei lopu, eikä vaihetta voi tehdä puhelimella. Lisää "times", "for" tai "until".`,
  en: `There is no way out of the failure "${failure}": it does not end, and the step cannot be done by phone. Add "times", "for" or "until".`,
})

export const noWayOut = (failure: string): Words => ({
  fi: `Kun häiriö "${failure}" on päällä, malli ei vie vaihetta loppuun. Lisää "times", "for" tai "until", tai toinen tapa (ways).`,
  en: `With the failure "${failure}" on, the model does not complete the step. Add "times", "for" or "until", or another way.`,
})

export const stopNotArmed = (act: string): Words => ({
  fi: `Pysäytys ei saa riippua sanoista. Lisää vaiheeseen häiriö: { "failure": "F26", "on": "${act}" }.`,
  en: `The stop must not depend on words. Add a failure to the step: { "failure": "F26", "on": "${act}" }.`,
})

export const stoppedByAccident = (tag: string): Words => ({
  fi: `Palvelu pysäyttää tämän viestin kiireellisenä (${tag}), vaikka sen pitäisi lähteä. Sano asia toisin.`,
  en: `The service stops this message as urgent (${tag}), though it should go. Word it in another way.`,
})

export const unreachable = (step: string): Words => ({
  fi: `Vaiheeseen "${step}" ei johda mikään. Lisää "go": "${step}" tai poista vaihe.`,
  en: `Nothing leads to the step "${step}". Add "go": "${step}", or remove the step.`,
})

export const unreachableIn = (step: string, where: Words): Words => ({
  fi: `Vaiheeseen "${step}" ei johda mikään (${where.fi}). Lisää vaiheeseen "only" tai "for", tai muuta polkua.`,
  en: `Nothing leads to the step "${step}" (${where.en}). Add "only" or "for" to it, or change the way there.`,
})

export const neverPlayed = (what: string): Words => ({
  fi: `Tätä ei tule vastaan missään muunnelmassa eikä kenellekään: "${what}". Tarkista "only", "for" ja skenaarion "for".`,
  en: `This comes up in no variant and for nobody: "${what}". See "only", "for" and the scenario's own "for".`,
})

export const nothingLeft = (where: Words): Words => ({
  fi: `Tässä ei jää yhtään vaihetta (${where.fi}). Poista se, tai muuta vaiheiden "for" ja "only".`,
  en: `No step is left here (${where.en}). Remove it, or change "for" and "only" of the steps.`,
})

export const goesToItself = (step: string): Words => ({
  fi: `Vaihe "${step}" johtaa itseensä. Valitse toinen vaihe tai "finish".`,
  en: `The step "${step}" leads to itself. Choose another step or "finish".`,
})

export const deadEnd = (step: string): Words => ({
  fi: `Vaiheesta "${step}" ei pääse loppuun asti. Lisää polku, joka johtaa eteenpäin: "go": "finish".`,
  en: `From the step "${step}" nothing leads to the end. Add a way on: "go": "finish".`,
})

export const endlessRound = (step: string): Words => ({
  fi: `Tästä palataan vaiheeseen "${step}", eikä kierroksesta pääse pois. Muuta "go" tai lisää ehto "if".`,
  en: `This leads back to the step "${step}", and the round has no way out. Change "go" or add "if".`,
})

export const modelGoesRound = (step: string): Words => ({
  fi: `Malli kiertää kehää: se palaa yhä vaiheeseen "${step}" eikä pääse loppuun. Muuta ensimmäistä tapaa tai haaraa (next).`,
  en: `The model goes in a circle: it comes back to the step "${step}" and never ends. Change the first way or "next".`,
})

export const neverTaken: Words = {
  fi: 'Tätä ei valita koskaan, sillä jokin ennen tätä pätee aina. Siirrä tämä ylemmäs tai lisää edelliseen "if".',
  en: 'This is never taken, because one before it always holds. Move it up, or add "if" to the one before.',
}

export const goNotUsed: Words = {
  fi: 'Tätä ei käytetä: vaiheen "next" johtaa aina muualle. Poista "go" tai lisää haaraan "if".',
  en: 'This is not used: "next" of the step always leads elsewhere. Remove "go", or add "if" to the branch.',
}

export const goOfOther: Words = {
  fi: 'Tästä ei mennä eteenpäin: vain hyvä vaihtoehto vie vaiheen loppuun, ja jos on "done", viimeinen hyvä. Poista "go" tai käytä haaraa: "next": [{ "if": { "said": … }, "go": … }].',
  en: 'This leads nowhere: only a good choice completes the step, and with "done" the last good one. Remove "go", or use a branch: "next": [{ "if": { "said": … }, "go": … }].',
}

export const branchNotMet = (step: string): Words => ({
  fi: `Näistä teoista ei seuraa haara vaiheeseen "${step}". Korjaa "model" tai ehto "if".`,
  en: `These acts do not lead to the branch to "${step}". Mend "model" or "if".`,
})

export const branchNotTaken = (step: string): Words => ({
  fi: `Mikään malli ei valitse haaraa vaiheeseen "${step}". Lisää haaraan "model" tai tarkista ehto "if".`,
  en: `No model takes the branch to "${step}". Add "model" to it, or see whether "if" is right.`,
})

export const stepNotReached = (step: string): Words => ({
  fi: `Mikään malli ei johda vaiheeseen "${step}", joten sitä ei voi kokeilla. Lisää haaraan, joka vie tänne, "model".`,
  en: `No model leads to the step "${step}", so it cannot be tried. Add "model" to the branch that leads here.`,
})

export const otherWayCounts = (way: string, counted: string): Words => ({
  fi: `Tavan "${way}" malli täyttää jo tavan "${counted}" ehdon, joten se lasketaan siksi. Tarkenna ehtoa "done".`,
  en: `The model of the way "${way}" already meets "${counted}", so it counts as that. Narrow "done".`,
})

export const notRefused = (reason: string): Words => ({
  fi: `Palvelu ottaa tämän teon vastaan, vaikka tässä lukee "refused": "${reason}". Poista "refused" tai korjaa teko.`,
  en: `The service takes this act, though it says "refused": "${reason}". Remove "refused" or mend the act.`,
})

export const refusedOtherwise = (wanted: string, reason: string): Words => ({
  fi: `Palvelu ei ota tekoa vastaan, mutta syy on "${reason}" eikä "${wanted}". Korjaa "refused".`,
  en: `The service refuses the act, but the reason is "${reason}", not "${wanted}". Mend "refused".`,
})

export const noGoodChoice: Words = {
  fi: 'Yksikään vaihtoehto ei ole hyvä, joten vaiheesta ei pääse eteenpäin. Merkitse jokin: "quality": "good".',
  en: 'No choice is good, so the step cannot be done. Mark one: "quality": "good".',
}

export const noGoodChoiceIn = (where: Words): Words => ({
  fi: `Yksikään vaihtoehto ei ole hyvä (${where.fi}). Lisää hyvä vaihtoehto tai muuta "only" ja "for".`,
  en: `No choice is good (${where.en}). Add a good one, or change "only" and "for".`,
})

export const goodNotEnough = (step: string): Words => ({
  fi: `Hyvät vaihtoehdot eivät vie vaihetta "${step}" loppuun. Korjaa ehto "done" tai poista se: silloin yksi hyvä riittää.`,
  en: `The good choices do not complete the step "${step}". Mend "done", or remove it: then one good choice will do.`,
})

export const noReply = (choice: string): Words => ({
  fi: `Vaihtoehtoon "${choice}" ei vastata mitään, kun mikään "if" ei päde. Lisää loppuun vastaus ilman ehtoa: { "text": … }.`,
  en: `Nothing is answered to the choice "${choice}" when no "if" holds. End with an answer without one: { "text": … }.`,
})

export const talkForClients: Words = {
  fi: 'Asiakas vastaisi tässä itselleen, ja skenaario on myös asiakkaille. Lisää vaiheeseen "for": "professional".',
  en: 'A client would answer themselves here, and the scenario is for clients too. Add "for": "professional" to the step.',
}

export const talkForProfessionals: Words = {
  fi: 'Tässä vastataan asiakkaana, ja skenaario on myös ammattilaisille. Lisää vaiheeseen "for": "client".',
  en: 'Here one answers as the client, and the scenario is for professionals too. Add "for": "client" to the step.',
}

export const truePageMissing = (page: string): Words => ({
  fi: `Asiakas on tässä sivulla "${page}", mutta se puuttuu vaihtoehdoista. Lisää se luetteloon "pages".`,
  en: `The client is on the page "${page}" here, but it is not among the choices. Add it to "pages".`,
})

export const pageTwice = (page: string): Words => ({
  fi: `Sivu "${page}" on luettelossa jo. Poista toinen.`,
  en: `The page "${page}" is in the list already. Remove one of them.`,
})

export const whereShown: Words = {
  fi: 'Asiakkaan näyttö näkyy, joten sivua ei tarvitse kysyä. Lisää skenaarioon "screen": "hidden" tai poista vaihe.',
  en: 'The client’s screen is shown, so the page need not be asked. Add "screen": "hidden" to the scenario, or remove the step.',
}

export const notOnScreen: Words = {
  fi: 'Asiakkaan näyttö on piilossa, joten tätä ei voi tehdä itse. Tee vaiheesta keskustelu ("kind": "talk") ja siirrä teko vaihtoehdon kohtaan "acts".',
  en: 'The client’s screen is hidden, so one cannot do this oneself. Make the step a talk ("kind": "talk") and move the act to a choice’s "acts".',
}

export const hintNamesNothing: Words = {
  fi: 'Toisessa vihjeessä ei ole näytön tekstiä, esimerkiksi [[messages.newMessage]].',
  en: 'The second hint names no label of the screen, such as [[messages.newMessage]].',
}

export const slipNotAgain = (slip: string): Words => ({
  fi: `Virhe "${slip}" ei toistu, kun samat teot tehdään uudelleen, joten tätä ei sanota koskaan. Poista "again" tai korjaa "try".`,
  en: `The slip "${slip}" does not come again when the same acts are done once more, so this is never said. Remove "again" or mend "try".`,
})

export const slipEndsAll = (slip: string): Words => ({
  fi: `Virheen "${slip}" jälkeen malli ei vie vaihetta enää loppuun, eikä virhettä voi perua. Poista "undo": false tai lisää toinen tapa (ways).`,
  en: `After the slip "${slip}" the model no longer completes the step, and it cannot be undone. Remove "undo": false, or add another way.`,
})

export const choiceEndsAll = (choice: string): Words => ({
  fi: `Kun vaihtoehto "${choice}" on sanottu, malli ei vie vaihetta enää loppuun. Tarkista "acts" ja vaiheen ehto "done".`,
  en: `Once the choice "${choice}" has been said, the model no longer completes the step. See "acts" and "done" of the step.`,
})

export const failureNotBegun = (failure: string): Words => ({
  fi: `Mikään malli tai virhe ei aloita häiriötä "${failure}". Tarkista ehto "after".`,
  en: `No model and no slip begins the failure "${failure}". See whether "after" is right.`,
})

export const signalNotShown = (signal: string): Words => ({
  fi: `Mikään malli ei tuo näkyviin huomiota "${signal}". Tarkista ehto "shown".`,
  en: `No model shows the signal "${signal}". See whether "shown" is right.`,
})

export const signalNotNoticed = (signal: string): Words => ({
  fi: `Mikään malli ei täytä ehtoa, jolla "${signal}" on huomattu. Tarkista ehto "noticed".`,
  en: `No model meets the condition by which "${signal}" is noticed. See whether "noticed" is right.`,
})

export const signalMissed = (signal: string): Words => ({
  fi: `Vaiheiden omat mallit jättävät huomion "${signal}" huomaamatta. Tarkista ehdot "noticed" ja "missed".`,
  en: `The steps’ own models miss the signal "${signal}". See whether "noticed" and "missed" are right.`,
})

export const decidedAtOnce: Words = {
  fi: 'Ehto on tosi jo alussa, joten se ratkeaa heti. Lisää jotakin, mitä tapahtuu.',
  en: 'The condition is true at the start, so it is decided at once. Add something that happens.',
}

export const emptyRange: Words = {
  fi: 'Väliin ei mahdu mitään: "min" on suurempi kuin "max". Vaihda luvut tai ajat.',
  en: 'Nothing fits in between: "min" is greater than "max". Change the numbers or times.',
}

export const conversationNeeded: Words = {
  fi: 'Kouluttaja laukaisee herätteen, joten viestiketju pitää nimetä. Lisää "conversation".',
  en: 'A trainer fires this cue, so the conversation has to be named. Add "conversation".',
}

export const nobodyFaster: Words = {
  fi: 'kukaan muu ei varaa aikaa. Lisää häiriö F21 tai heräte, jossa on "slot.taken"',
  en: 'nobody else takes a time. Add the failure F21, or a cue with "slot.taken"',
}

export const bracesForTimes: Words = {
  fi: 'Aaltosulkeissa on vain ajan päivä ja kello, esimerkiksi {a1.when}, eikä koskaan otsikossa, tiivistelmässä tai muunnelmassa. Korjaa tai poista sulkeet.',
  en: 'Braces hold the day and time of an appointment only, such as {a1.when}, and never in the title, the summary or a variant. Mend or remove them.',
}

export const otherTimes = (language: string): Words => ({
  fi: `Käännöksessä (${language}) on eri aikoja kuin suomeksi. Kirjoita samat aaltosulkeet, esimerkiksi {a1.when}.`,
  en: `The translation (${language}) names other times than the Finnish. Write the same braces, such as {a1.when}.`,
})

export const appointmentNeeded: Words = {
  fi: 'Mikään tapahtuma ei kerro, mistä ajasta on kyse. Lisää "appointment".',
  en: 'No fact tells which appointment is meant. Add "appointment".',
}

export const noneGivesService = (service: string): Words => ({
  fi: `Kukaan henkilöstöstä ei anna palvelua "${service}". Lisää se jonkun palveluihin (services).`,
  en: `Nobody of the staff gives the service "${service}". Add it to somebody's services.`,
})

export const notGivenThere = (service: string, unit: string): Words => ({
  fi: `Kukaan yksikössä "${unit}" ei anna palvelua "${service}". Vaihda yksikkö tai palvelu.`,
  en: `Nobody in the unit "${unit}" gives the service "${service}". Change the unit or the service.`,
})

export const notGivenBy = (person: string, service: string, unit: string): Words => ({
  fi: `Ammattilainen "${person}" ei anna palvelua "${service}" yksikössä "${unit}". Vaihda ammattilainen, palvelu tai yksikkö.`,
  en: `The professional "${person}" does not give the service "${service}" in the unit "${unit}". Change one of them.`,
})

export const otherWayOfService = (way: string, ways: readonly string[]): Words => ({
  fi: `Palvelussa ei ole tapaa "${way}". Sallitut: ${ways.join(', ')}.`,
  en: `The service does not have the way "${way}". Allowed: ${ways.join(', ')}.`,
})

export const freeElsewhere: Words = {
  fi: '{ "free": … } on vain ajan varauksessa ja siirrossa tiedossa "start".',
  en: '{ "free": … } stands only in "start" of booking and moving an appointment.',
}

export const onlyPauses: Words = {
  fi: 'Herätteestä ei seuraa mitään: siinä on vain taukoja. Lisää jotakin, mitä tapahtuu.',
  en: 'Nothing comes of this cue: it only pauses. Add something that happens.',
}

export const doesNotEnd = (cue: string): Words => ({
  fi: `Heräte "${cue}" laukeaa yhä uudelleen, eikä harjoitus pääse eteenpäin. Tarkenna ehtoa "after".`,
  en: `The cue "${cue}" fires again and again, and the exercise does not go on. Narrow "after".`,
})

/** Where something holds, when it does not hold everywhere. */
export const inVariant = (variant: string): Words => ({
  fi: `muunnelma "${variant}"`,
  en: `variant "${variant}"`,
})

export const asRole: Readonly<Record<'client' | 'professional', Words>> = {
  client: { fi: 'asiakkaana', en: 'as the client' },
  professional: { fi: 'ammattilaisena', en: 'as the professional' },
}

export const withPersona = (persona: string): Words => ({
  fi: `asiakas "${persona}"`,
  en: `persona "${persona}"`,
})

/** The same, and where it holds. */
export const only = (message: Words, places: readonly Words[]): Words =>
  places.length === 0
    ? message
    : {
        fi: `${message.fi} (Vain näin: ${places.map(({ fi }) => fi).join(', ')}.)`,
        en: `${message.en} (Only so: ${places.map(({ en }) => en).join(', ')}.)`,
      }

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

export const noNewResult: Words = {
  fi: 'ei ole uutta laboratoriotulosta. Lisää asiakkaan tietoihin tulos, jonka "state" on "new", tai "coming" ja heräte, jossa on "result.arrived"',
  en: 'there is no new laboratory result. Add one with the "state" "new", or "coming" and a cue with "result.arrived"',
}

export const noMonitoring: Words = {
  fi: 'ei ole tehtävää, jossa on "needs"',
  en: 'there is no task with "needs"',
}

export const nothingToRead: Words = {
  fi: 'ei ole vastausta, jonka voisi lukea. Lisää heräte, jossa on "professional.replied"',
  en: 'there is no answer to read. Add a cue with "professional.replied"',
}

export const noFailure: Words = {
  fi: 'missään vaiheessa ei ole häiriötä. Lisää vaiheeseen "failures"',
  en: 'no step has a failure. Add "failures" to a step',
}

export const nobodyElse: Words = {
  fi: 'asiakas ei voi asioida kenenkään puolesta. Lisää henkilö kohtaan "others"',
  en: 'the client cannot act for anybody. Add somebody under "others"',
}

export const nobodysOther = (id: string): Words => ({
  fi: `Kukaan asiakkaista ei voi asioida henkilön "${id}" puolesta. Lisää lapsi (children) tai valtuus (mandates) asiakkaalle.`,
  en: `None of the clients can act for "${id}". Give the client a child (children) or a mandate (mandates).`,
})

export const tooYoungParent = (id: string, years: number): Words => ({
  fi: `Vanhemman ja lapsen "${id}" ikäero on alle ${years} vuotta. Tarkista iät.`,
  en: `Parent and child "${id}" are less than ${years} years apart. See their ages.`,
})

export const minorGivesMandate: Words = {
  fi: 'Alaikäinen ei anna valtuutta. Huoltaja asioi hänen puolestaan (children).',
  en: 'A minor gives no mandate. Their guardian acts for them (children).',
}

export const noTalk: Words = {
  fi: 'missään vaiheessa ei keskustella. Lisää vaihe, jossa on "kind": "talk"',
  en: 'no step is a talk. Add a step with "kind": "talk"',
}

export const noWhere: Words = {
  fi: 'missään vaiheessa ei kysytä sivua. Lisää vaihe, jossa on "kind": "where"',
  en: 'no step asks for the page. Add a step with "kind": "where"',
}

export const elsewhere: Words = {
  fi: 'se ei kuulu samaan muunnelmaan tai samalle oppijalle. Tarkista "only" ja "for"',
  en: 'it belongs to another variant or another learner. See "only" and "for"',
}

export const noCue: Words = {
  fi: 'mikään heräte ei saa sitä aikaan. Lisää heräte tai korjaa ehto',
  en: 'no cue brings it about. Add a cue or mend the condition',
}

export const rangeBegins = (points: number): Words => ({
  fi: `Pisteiden välin pitää alkaa luvusta ${points}. Nyt väliin jää aukko tai välit menevät päällekkäin.`,
  en: `The range of points has to begin at ${points}. Now there is a gap, or two ranges overlap.`,
})

export const rangeEnds = (points: number): Words => ({
  fi: `Viimeisen välin pitää loppua lukuun ${points}, joka on suurin pistemäärä.`,
  en: `The last range has to end at ${points}, the most points that there can be.`,
})

export const answerMissing = (question: string): Words => ({
  fi: `Kysymykseen "${question}" pitää vastata. Lisää vastaus.`,
  en: `The question "${question}" has to be answered. Add the answer.`,
})

export const answerWrong = (question: string, answer: string): Words => ({
  fi: `Vastaus "${answer}" ei käy kysymykseen "${question}". Käytä sen vaihtoehtoja ja rajoja. Päivä on suhteellinen aika, esimerkiksi "-2d 12:00".`,
  en: `The answer "${answer}" does not fit the question "${question}". Use its options and limits. A day is a relative time, such as "-2d 12:00".`,
})

export const answerNotAsked = (question: string): Words => ({
  fi: `Kysymystä "${question}" ei kysytä, kun muut vastaukset ovat nämä. Poista vastaus tai muuta ehtoa.`,
  en: `The question "${question}" is not asked when the others are answered so. Take the answer away or change the condition.`,
})

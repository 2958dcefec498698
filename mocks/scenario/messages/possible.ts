import type { Words } from './messages.ts'

export const neverHappens = (what: string, why: Words): Words => ({
  fi: `"${what}" ei voi tapahtua tässä skenaariossa: ${why.fi}.`,
  en: `"${what}" cannot happen in this scenario: ${why.en}.`,
})

export const nobodyFaster: Words = {
  fi: 'kukaan muu ei varaa aikaa. Lisää häiriö F21 tai heräte, jossa on "slot.taken"',
  en: 'nobody else takes a time. Add the failure F21, or a cue with "slot.taken"',
}

export const noChat: Words = {
  fi: 'paikassa ei ole chatia. Lisää se kohtaan "chats"',
  en: 'the place has no chat. Add one to "chats"',
}

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
  fi: 'ei ole vastausta, jonka voisi lukea. Lisää heräte, jossa on "professional.replied" tai "professional.wrote"',
  en: 'there is no answer to read. Add a cue with "professional.replied" or "professional.wrote"',
}

export const noFailure: Words = {
  fi: 'missään vaiheessa ei ole häiriötä. Lisää vaiheeseen "failures"',
  en: 'no step has a failure. Add "failures" to a step',
}

export const nobodyElse: Words = {
  fi: 'asiakas ei voi asioida kenenkään puolesta. Lisää henkilö kohtaan "others"',
  en: 'the client cannot act for anybody. Add somebody under "others"',
}

export const neverIdentified: Words = {
  fi: 'mikään tunnistustapa ei tunnista tätä henkilöä. Lisää avaukseen "identifies"',
  en: 'no method identifies that person. Add "identifies" to the opening',
}

export const neverIdle: Words = {
  fi: 'istunto ei pääty itsestään. Lisää avaukseen "idle": {} tai vaiheeseen häiriö F22',
  en: 'the session does not end by itself. Add "idle": {} to the opening, or the failure F22 to a step',
}

export const neverRings: Words = {
  fi: 'puhelin ei soi. Lisää heräte, jossa on "phone.rang"',
  en: 'the phone never rings. Add a cue with "phone.rang"',
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

export const noVisit: Words = {
  fi: 'asiakkaalla ei ole etätapaamista. Lisää avaukseen aika, jossa on "way": "remote"',
  en: 'the client has no remote visit. Add an appointment with "way": "remote" to the opening',
}

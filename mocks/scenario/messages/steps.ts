import type { Words } from './messages.ts'

export const noGoodChoice: Words = {
  fi: 'Yksikään vaihtoehto ei ole hyvä, joten vaiheesta ei pääse eteenpäin. Merkitse jokin: "quality": "good".',
  en: 'No choice is good, so the step cannot be done. Mark one: "quality": "good".',
}

export const noGoodChoiceIn = (where: Words): Words => ({
  fi: `Yksikään vaihtoehto ei ole hyvä (${where.fi}). Lisää hyvä vaihtoehto tai muuta "only" ja "for".`,
  en: `No choice is good (${where.en}). Add a good one, or change "only" and "for".`,
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

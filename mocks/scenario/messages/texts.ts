import type { Words } from './messages.ts'

export const otherTimes = (language: string): Words => ({
  fi: `Käännöksessä (${language}) on eri aikoja kuin suomeksi. Kirjoita samat aaltosulkeet, esimerkiksi {a1.when}.`,
  en: `The translation (${language}) names other times than the Finnish. Write the same braces, such as {a1.when}.`,
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

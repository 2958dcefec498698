import type { Words } from './messages.ts'

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

export const notBegun = (form: string): Words => ({
  fi: `Tehtävä on kesken ("started"), mutta lomakkeeseen "${form}" ei ole vastattu mitään. Lisää vastauksia kohtaan "begun", tai kirjoita tilaksi "todo".`,
  en: `The task has been begun ("started"), but nothing has been answered in the form "${form}". Add answers to "begun", or write the state "todo".`,
})

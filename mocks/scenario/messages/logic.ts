import type { Words } from './messages.ts'

export const wrongType = (wanted: Words): Words => ({
  fi: `Tämä ei voi koskaan pitää paikkaansa: tässä pitää olla ${wanted.fi}.`,
  en: `This can never hold: ${wanted.en} is needed here.`,
})

export const trueAtStart: Words = {
  fi: 'Ehto on tosi jo alussa, ennen kuin mitään on tehty. Pelkkä "not" ei riitä: lisää jotakin, mitä tapahtuu.',
  en: 'The condition is true at the start, before anything is done. "not" alone is not enough: add something that happens.',
}

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

export const decidedAtOnce: Words = {
  fi: 'Ehto on tosi jo alussa, joten se ratkeaa heti. Lisää jotakin, mitä tapahtuu.',
  en: 'The condition is true at the start, so it is decided at once. Add something that happens.',
}

export const emptyRange: Words = {
  fi: 'Väliin ei mahdu mitään: "min" on suurempi kuin "max". Vaihda luvut tai ajat.',
  en: 'Nothing fits in between: "min" is greater than "max". Change the numbers or times.',
}

export const onlyPauses: Words = {
  fi: 'Herätteestä ei seuraa mitään: siinä on vain taukoja. Lisää jotakin, mitä tapahtuu.',
  en: 'Nothing comes of this cue: it only pauses. Add something that happens.',
}

import type { Words } from './messages.ts'

export const laterStep = (step: string): Words => ({
  fi: `Vaihe "${step}" tulee vasta myöhemmin, joten tämä ei voi täyttyä. Kirjoita tämä vaihe tai jokin sitä ennen.`,
  en: `The step "${step}" comes later, so this cannot be met. Write this step or one before it.`,
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

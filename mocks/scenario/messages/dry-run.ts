import type { Words } from './messages.ts'

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

export const cueNotMet = (cue: string): Words => ({
  fi: `Mikään malli tai virhe ei laukaise herätettä "${cue}". Tarkista ehto "after".`,
  en: `No model and no slip sets off the cue "${cue}". See whether "after" is right.`,
})

export const noWayOut = (failure: string): Words => ({
  fi: `Kun häiriö "${failure}" on päällä, malli ei vie vaihetta loppuun. Lisää "times", "for" tai "until", tai toinen tapa (ways).`,
  en: `With the failure "${failure}" on, the model does not complete the step. Add "times", "for" or "until", or another way.`,
})

export const modelGoesRound = (step: string): Words => ({
  fi: `Malli kiertää kehää: se palaa yhä vaiheeseen "${step}" eikä pääse loppuun. Muuta ensimmäistä tapaa tai haaraa (next).`,
  en: `The model goes in a circle: it comes back to the step "${step}" and never ends. Change the first way or "next".`,
})

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

export const goodNotEnough = (step: string): Words => ({
  fi: `Hyvät vaihtoehdot eivät vie vaihetta "${step}" loppuun. Korjaa ehto "done" tai poista se: silloin yksi hyvä riittää.`,
  en: `The good choices do not complete the step "${step}". Mend "done", or remove it: then one good choice will do.`,
})

export const truePageMissing = (page: string): Words => ({
  fi: `Asiakas on tässä sivulla "${page}", mutta se puuttuu vaihtoehdoista. Lisää se luetteloon "pages".`,
  en: `The client is on the page "${page}" here, but it is not among the choices. Add it to "pages".`,
})

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

export const doesNotEnd = (cue: string): Words => ({
  fi: `Heräte "${cue}" laukeaa yhä uudelleen, eikä harjoitus pääse eteenpäin. Tarkenna ehtoa "after".`,
  en: `The cue "${cue}" fires again and again, and the exercise does not go on. Narrow "after".`,
})

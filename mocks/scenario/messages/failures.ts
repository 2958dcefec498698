import type { Words } from './messages.ts'

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

export const failureNoReason = (failure: string): Words => ({
  fi: `"why" kuuluu häiriöön F23, ei häiriöön ${failure}: se kertoo, miksi liitettä ei oteta. Poista se.`,
  en: `"why" belongs to the failure F23, not to ${failure}: it says why a file is not taken. Remove it.`,
})

export const failureEndless = (failure: string): Words => ({
  fi: `Häiriöstä "${failure}" ei pääse yli: se ei lopu, eikä vaihetta voi tehdä puhelimella. Lisää "times", "for" tai "until".`,
  en: `There is no way out of the failure "${failure}": it does not end, and the step cannot be done by phone. Add "times", "for" or "until".`,
})

export const stopNotArmed = (act: string): Words => ({
  fi: `Pysäytys ei saa riippua sanoista. Lisää vaiheeseen häiriö: { "failure": "F26", "on": "${act}" }.`,
  en: `The stop must not depend on words. Add a failure to the step: { "failure": "F26", "on": "${act}" }.`,
})

export const stoppedByAccident = (tag: string): Words => ({
  fi: `Palvelu pysäyttää tämän viestin kiireellisenä (${tag}), vaikka sen pitäisi lähteä. Sano asia toisin.`,
  en: `The service stops this message as urgent (${tag}), though it should go. Word it in another way.`,
})

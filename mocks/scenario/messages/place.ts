import type { Words } from './messages.ts'

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

export const nobodysOther = (id: string): Words => ({
  fi: `Kukaan asiakkaista ei voi asioida henkilön "${id}" puolesta. Lisää lapsi (children) tai valtuus (mandates) asiakkaalle, tai tunnistustapa, joka tunnistaa hänet (identifies).`,
  en: `None of the clients can act for "${id}". Give the client a child (children) or a mandate (mandates), or say which method identifies "${id}" (identifies).`,
})

export const tooYoungParent = (id: string, years: number): Words => ({
  fi: `Vanhemman ja lapsen "${id}" ikäero on alle ${years} vuotta. Tarkista iät.`,
  en: `Parent and child "${id}" are less than ${years} years apart. See their ages.`,
})

export const minorGivesMandate: Words = {
  fi: 'Alaikäinen ei anna valtuutta. Huoltaja asioi hänen puolestaan (children).',
  en: 'A minor gives no mandate. Their guardian acts for them (children).',
}

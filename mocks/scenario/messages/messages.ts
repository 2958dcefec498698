import type { z } from 'zod'
import { nearest } from './nearest.ts'

/** What is wrong and how to mend it, for authors. */
export type Words = { readonly fi: string; readonly en: string }

type Issue = z.core.$ZodIssue

/** Words for our own checks: the schema names them, here they get their sentences. */
const own: Readonly<Record<string, Words>> = {
  id: {
    fi: 'Tunnus on pieniä kirjaimia, numeroita ja viivoja, esimerkiksi "harjula-hammas".',
    en: 'An id is small letters, digits and hyphens, such as "harjula-hammas".',
  },
  html: {
    fi: 'Tekstissä ei voi olla merkkejä < ja >. Kirjoita tavallista tekstiä.',
    en: 'A text cannot hold the characters < and >. Write plain text.',
  },
  link: {
    fi: 'Tekstissä ei voi olla verkko-osoitetta. Kerro asia sanoin.',
    en: 'A text cannot hold a web address. Say it in words.',
  },
  time: {
    fi: 'Tämä ei ole aika. Kirjoita esimerkiksi "+2d 09:30", "-3d 14:05", "1 workday" tai "tue 09:00".',
    en: 'This is not a time. Write for example "+2d 09:30", "-3d 14:05", "1 workday" or "tue 09:00".',
  },
  birthday: {
    fi: 'Syntymäpäivä kirjoitetaan näin: "14.3."',
    en: 'A birthday is written like this: "14.3."',
  },
  email: {
    fi: 'Sähköpostiosoitteen pitää näkyä keksityksi: "aino@esimerkki.example".',
    en: 'An email address must be seen to be invented: "aino@esimerkki.example".',
  },
  date: {
    fi: 'Päivä kirjoitetaan näin: "2026-11-22".',
    en: 'A date is written like this: "2026-11-22".',
  },
  beginning: {
    fi: 'Sanan alku on pieniä kirjaimia ja vähintään kolme merkkiä, esimerkiksi "hengenahd".',
    en: 'The beginning of a word is small letters, at least three, such as "hengenahd".',
  },
  'one-speaker': {
    fi: 'Keskustelussa puhuu yksi: joko "client" tai "professional", jolle "by" kertoo puhujan. Lisää tai poista toinen.',
    en: 'In a talk one speaks: either "client", or "professional" with "by" to say who. Add one or remove the other.',
  },
  'says-or-silence': {
    fi: 'Vaihtoehdossa on joko "says" tai "silence": true. Lisää toinen tai poista toinen.',
    en: 'A choice has either "says" or "silence": true. Add one or remove the other.',
  },
  'after-or-trainer': {
    fi: 'Herätteessä on joko "after" tai "by": "trainer". Lisää toinen tai poista toinen.',
    en: 'A cue has either "after" or "by": "trainer". Add one or remove the other.',
  },
  'trainer-name': {
    fi: 'Kouluttajan käynnistämällä, siis "by": "trainer", on nimi, ja muilla ei. Lisää tai poista "name".',
    en: 'What a trainer starts, "by": "trainer", has a name, and nothing else has. Add or remove "name".',
  },
  clock: {
    fi: 'Kellonaika kirjoitetaan näin: "08:30".',
    en: 'A time of day is written like this: "08:30".',
  },
  hours: {
    fi: 'Aukiolo päättyy vasta alkunsa jälkeen: "from" on ennen "to". Vaihda kellonajat.',
    en: 'Hours end after they begin: "from" is before "to". Change the times.',
  },
  phone: {
    fi: 'Puhelinnumeron pitää näkyä keksityksi: "08 000 1100".',
    en: 'A phone number must be seen to be invented: "08 000 1100".',
  },
}

export const syntax: Words = {
  fi: 'Tiedosto ei ole JSONia tästä kohdasta alkaen. Usein puuttuu pilkku, lainausmerkki tai sulku.',
  en: 'From here on the file is not JSON. Often a comma, a quotation mark or a bracket is missing.',
}

export const missingComma: Words = {
  fi: 'Tästä puuttuu pilkku. Tiedosto ei ole JSONia ilman sitä.',
  en: 'A comma is missing here. Without it the file is not JSON.',
}

export const commaTooMany: Words = {
  fi: 'Tässä on pilkku liikaa: viimeisen perään se ei kuulu. Poista pilkku, muuten tiedosto ei ole JSONia.',
  en: 'This comma is too many: none belongs after the last one. Remove it, otherwise the file is not JSON.',
}

export const noComments: Words = {
  fi: 'Tiedostoon ei voi kirjoittaa huomautuksia, joten se ei ole JSONia. Poista huomautus.',
  en: 'The file cannot hold comments, so it is not JSON. Remove the comment.',
}

export const empty: Words = {
  fi: 'Tiedosto on tyhjä. Kopioi pohjaksi jokin valmis tiedosto.',
  en: 'The file is empty. Begin with a copy of one that is ready.',
}

export const missingKey = (key: string): Words => ({
  fi: `Avain "${key}" puuttuu. Lisää se.`,
  en: `The key "${key}" is missing. Add it.`,
})

export const duplicateKey = (key: string): Words => ({
  fi: `Avain "${key}" on tässä jo. Poista toinen.`,
  en: `The key "${key}" is here already. Remove one of them.`,
})

export const unknownKey = (key: string, known: readonly string[]): Words => {
  const { fi, en } = meant(key, known)
  const list = known.map((one) => `"${one}"`).join(', ')
  return {
    fi: `Tuntematon avain "${key}".${fi}${list && ` Sallitut: ${list}.`} Korjaa avaimen nimi tai poista se.`,
    en: `Unknown key "${key}".${en}${list && ` Allowed: ${list}.`} Mend its name or remove it.`,
  }
}

export const missingFile: Words = {
  fi: 'Tiedostoa ei löydy.',
  en: 'The file is not found.',
}

/** "Did you mean …?", when something is near. It follows another sentence. */
export const meant = (found: unknown, known: readonly string[]): Words => {
  const near = typeof found === 'string' ? nearest(found, known) : undefined
  return near === undefined
    ? { fi: '', en: '' }
    : { fi: ` Tarkoititko "${near}"?`, en: ` Did you mean "${near}"?` }
}

/** The words for what the schema found, and the value that was there. */
export function describe(issue: Issue, found: unknown): Words {
  const known = own[issue.message]
  if (known) return known
  switch (issue.code) {
    case 'invalid_value': {
      const { fi, en } = meant(found, issue.values.map(String))
      const what = found === undefined ? '' : ` ${JSON.stringify(found)}`
      return {
        fi: `Tämä${what} ei kelpaa.${fi} Tässä voi olla ${quoted(issue.values)}.`,
        en: `This${what} does not do.${en} Here one of these is allowed: ${quoted(issue.values)}.`,
      }
    }
    case 'invalid_type':
      return {
        fi: `Tässä pitää olla ${typeNames[issue.expected]?.fi ?? issue.expected}.`,
        en: `Here ${typeNames[issue.expected]?.en ?? issue.expected} is needed.`,
      }
    case 'too_small':
      return {
        fi: `Tässä on liian vähän: vähintään ${issue.minimum}.`,
        en: `This is too little: at least ${issue.minimum}.`,
      }
    case 'too_big':
      return {
        fi: `Tässä on liian paljon: enintään ${issue.maximum}.`,
        en: `This is too much: at most ${issue.maximum}.`,
      }
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? describe({ ...issue, code: 'invalid_value', values: issue.options }, found)
        : unfit(issue)
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return unfit(issue)
  }
}

const unfit = ({ message }: Issue): Words => ({
  fi: `Tämä ei kelpaa: ${message}.`,
  en: `This does not do: ${message}.`,
})

const typeNames: Readonly<Record<string, Words>> = {
  string: { fi: 'teksti', en: 'a text' },
  number: { fi: 'luku', en: 'a number' },
  int: { fi: 'kokonaisluku', en: 'a whole number' },
  boolean: { fi: 'true tai false', en: 'true or false' },
  array: { fi: 'luettelo [ ]', en: 'a list [ ]' },
  object: { fi: 'tiedot { }', en: 'an object { }' },
  record: { fi: 'tiedot { }', en: 'an object { }' },
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ')

import type { z } from 'zod'

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
  phone: {
    fi: 'Puhelinnumeron pitää näkyä keksityksi: "08 000 1100".',
    en: 'A phone number must be seen to be invented: "08 000 1100".',
  },
}

export const syntax: Words = {
  fi: 'Tiedosto ei ole JSONia tästä kohdasta alkaen. Usein puuttuu pilkku, lainausmerkki tai sulku.',
  en: 'From here on the file is not JSON. Often a comma, a quotation mark or a bracket is missing.',
}

export const missingKey = (key: string): Words => ({
  fi: `Avain "${key}" puuttuu. Lisää se.`,
  en: `The key "${key}" is missing. Add it.`,
})

export const duplicateKey = (key: string): Words => ({
  fi: `Avain "${key}" on tässä jo. Poista toinen.`,
  en: `The key "${key}" is here already. Remove one of them.`,
})

export const unknownReference = (kind: string, id: string, known: readonly string[]): Words => ({
  fi: `Tuntematon ${kind} "${id}". Tunnetut: ${known.join(', ')}.`,
  en: `Unknown ${kind} "${id}". Known: ${known.join(', ')}.`,
})

export const duplicateId = (id: string): Words => ({
  fi: `Tunnus "${id}" on jo käytössä. Anna toinen tunnus.`,
  en: `The id "${id}" is taken already. Give another one.`,
})

export const otherName = (name: string): Words => ({
  fi: `Tunnuksen pitää olla sama kuin tiedoston nimi: "${name}".`,
  en: `The id has to be the name of the file: "${name}".`,
})

export const missingFile: Words = {
  fi: 'Tiedostoa ei löydy.',
  en: 'The file is not found.',
}

/** The words for what the schema found. */
export function describe(issue: Issue): Words {
  const known = own[issue.message]
  if (known) return known
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        fi: `Tuntematon avain ${quoted(issue.keys)}. Poista se tai korjaa sen nimi.`,
        en: `Unknown key ${quoted(issue.keys)}. Remove it or mend its name.`,
      }
    case 'invalid_value':
      return {
        fi: `Tässä voi olla ${quoted(issue.values)}.`,
        en: `Here one of these is allowed: ${quoted(issue.values)}.`,
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
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return {
        fi: `Tämä ei kelpaa: ${issue.message}.`,
        en: `This does not do: ${issue.message}.`,
      }
  }
}

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

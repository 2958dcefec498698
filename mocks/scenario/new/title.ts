import type { Words } from '../messages/messages.ts'

/** An id that can be read in an address. @example idOf('Äiti käy läpi') // 'aiti-kay-lapi' */
export const idOf = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Why no id can be made of a title, or undefined when one can. */
export function idFault(title: string, taken: readonly string[]): Words | undefined {
  const id = idOf(title)
  if (id === '')
    return {
      fi: 'Otsikosta ei tule tunnusta. Kirjoita otsikkoon ainakin yksi kirjain a–z.',
      en: 'No id can be made of the title. Write at least one letter a–z in it.',
    }
  return taken.includes(id)
    ? {
        fi: `Tunnus "${id}" on jo käytössä. Anna toinen otsikko. Valmista tiedostoa ei korvata.`,
        en: `The id "${id}" is taken already. Give another title. No file is overwritten.`,
      }
    : undefined
}

/** A title that no other has. */
export const freeTitle = (taken: readonly string[], number = 1): string => {
  const title = number === 1 ? 'Uusi harjoitus' : `Uusi harjoitus ${number}`
  return taken.includes(idOf(title)) ? freeTitle(taken, number + 1) : title
}

import type { Common } from '../format/texts.ts'
import { meant, type Words } from '../messages/messages.ts'
import type { Finding, Source } from '../read/read.ts'
import { stringsOf } from '../read/walk.ts'

/** Where the sentences stand that several files share. */
export const commonFile = 'texts/common.json'

/** Puts the Finnish sentence in the place of each name; a name that is not known stays. */
export const withShared =
  (common: Common) =>
  (written: unknown): unknown => {
    if (typeof written === 'string') return sentenceOf(common, written)?.fi ?? written
    if (Array.isArray(written)) return written.map(withShared(common))
    if (typeof written !== 'object' || written === null) return written
    return Object.fromEntries(
      Object.entries(written).map(([key, value]) => [key, withShared(common)(value)]),
    )
  }

/** The shared sentences that files call, each once. */
export const sharedIn = (
  sources: readonly Source<unknown>[],
  common: Common,
): readonly Common[string][] => [
  ...new Set(
    sources
      .flatMap(({ written }) => stringsOf(written))
      .flatMap(({ value }) => sentenceOf(common, value) ?? []),
  ),
]

/** Does a file call any shared sentence, known or not? */
export const callsShared = ({ written }: Source<unknown>): boolean =>
  stringsOf(written).some(({ value }) => value.startsWith('@'))

/** The names of shared sentences in a file that there are not, and those that do not stand alone. */
export const checkShared = (source: Source<unknown>, common: Common): readonly Finding[] =>
  stringsOf(source.written).flatMap(({ value, path }) =>
    wrong(value, common).map((message) => source.at(path, message)),
  )

function wrong(value: string, common: Common): readonly Words[] {
  if (sentenceOf(common, value)) return []
  const names = [...value.matchAll(/(?<!\S)@([\p{L}\p{N}-]+)/gu)].map(([, name = '']) => name)
  const inside = names.find((name) => Object.hasOwn(common, name))
  if (inside !== undefined) return [notAlone(inside)]
  return value.startsWith('@') ? [unknownShared(value.slice(1), Object.keys(common))] : []
}

const sentenceOf = (common: Common, value: string): Common[string] | undefined =>
  value.startsWith('@') && Object.hasOwn(common, value.slice(1))
    ? common[value.slice(1)]
    : undefined

const unknownShared = (name: string, known: readonly string[]): Words => {
  const names = known.map((one) => `@${one}`)
  const { fi, en } = meant(`@${name}`, names)
  const list = names.join(', ')
  return {
    fi: `Yhteistä lausetta "@${name}" ei ole.${fi} Tunnetut: ${list || 'ei yhtään'}. Korjaa nimi, tai lisää lause tiedostoon ${commonFile}.`,
    en: `There is no shared sentence "@${name}".${en} Known: ${list || 'none'}. Mend the name, or add the sentence to ${commonFile}.`,
  }
}

const notAlone = (name: string): Words => ({
  fi: `Yhteinen lause on aina yksin: "@${name}". Poista muu teksti, tai kirjoita lause auki.`,
  en: `A shared sentence stands alone: "@${name}". Remove the other text, or write the sentence out.`,
})

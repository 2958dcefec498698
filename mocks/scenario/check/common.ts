import { formats } from '../format/formats.ts'
import type { Common } from '../format/texts.ts'
import type { Words } from '../messages/messages.ts'
import type { ReadFile } from '../read/load.ts'
import { type Finding, info, type Path, read, warning } from '../read/read.ts'
import { commonFile } from '../texts/common.ts'
import { hardInPlainFinnish } from './plain.ts'
import { checkEveryText } from './texts.ts'

/**
 * What is to be said of the shared sentences themselves. Those who call them are told of where they do.
 * @param names every file of the folder
 */
export function checkCommon(
  names: readonly string[],
  readFile: ReadFile,
  labels?: readonly string[],
): readonly Finding[] {
  const text = readFile(commonFile)
  if (text === undefined) return []
  const source = read(commonFile, text, formats.common)
  if ('findings' in source) return source.findings
  const others = names
    .filter((name) => name.endsWith('.json') && !/^(schema|texts)\//.test(name))
    .map((name) => readFile(name) ?? '')
  return [
    ...checkEveryText(source, labels),
    ...Object.entries(source.value).flatMap(([name, row]) => [
      ...notes(row).map(({ path, message }) => warning(source.at([name, ...path], message))),
      ...(Object.values(row).some((words) => words?.startsWith('@'))
        ? [source.at([name], noSharedInShared)]
        : []),
      ...(others.some((one) => one.includes(`"@${name}"`))
        ? []
        : [info(source.at([], unused(name), name))]),
    ]),
  ]
}

/** What makes a sentence hard in plain Finnish: clients may see each of them. */
const notes = (
  row: Common[string],
): readonly { readonly path: Path; readonly message: Words }[] => {
  const language = row['fi-x-selko'] === undefined ? 'fi' : 'fi-x-selko'
  return hardInPlainFinnish(row[language] ?? row.fi).map((message) => ({
    path: [language],
    message,
  }))
}

const noSharedInShared: Words = {
  fi: 'Yhteinen lause ei voi kutsua toista. Kirjoita lause auki.',
  en: 'A shared sentence cannot call another. Write the sentence out.',
}

const unused = (name: string): Words => ({
  fi: `Yhteistä lausetta "@${name}" ei käytä mikään tiedosto.`,
  en: `No file uses the shared sentence "@${name}".`,
})

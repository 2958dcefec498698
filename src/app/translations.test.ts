import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { languages, type Language } from '../lib/language.ts'
import { filesUnder, textOf } from '../testing/source.ts'

/*
 * How the files of words are written, so that they can be read side by side and look right on the screen.
 * That they are whole and used is held in locales.test.ts.
 */

const words = z.record(z.string(), z.string())
const tables = filesUnder('src')
  .filter((file) => file.includes('/locales/'))
  .map((file) => ({
    file,
    folder: file.replace(/\/locales\/.*/, ''),
    language: languages.find((language) => file.endsWith(`/${language}.json`)),
    table: words.parse(JSON.parse(textOf(file))),
  }))

/** Each word of a language with its key, said so that it can be found. */
const entries = (...some: readonly (Language | undefined)[]) =>
  tables
    .filter(({ language }) => some.includes(language))
    .flatMap(({ file, table }) =>
      Object.entries(table).map(([key, text]) => ({ where: `${file} ${key}`, text })),
    )

const found = (pattern: RegExp, ...some: readonly Language[]): readonly string[] =>
  entries(...some)
    .filter(({ text }) => pattern.test(text))
    .map(({ where, text }) => `${where}: ${text}`)

test.each(tables)('the keys of $file stand in their order, each once', ({ file, table }) => {
  // The text itself: an object keeps only the last of two equal keys.
  const keys = [...textOf(file).matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key)
  expect(keys).toEqual(Object.keys(table).toSorted())
})

describe('words that count', () => {
  const form = /_(zero|one|two|few|many|other)$/
  const countsOf = (folder: string): readonly string[] => [
    ...new Set(
      tables
        .filter((one) => one.folder === folder)
        .flatMap(({ table }) =>
          Object.entries(table).flatMap(([key, text]) =>
            form.test(key) && text.includes('{{count}}') ? key.replace(form, '') : [],
          ),
        ),
    ),
  ]

  test.each(tables.filter(({ language }) => language !== 'fi-x-selko'))(
    'have the forms of their language in $file',
    ({ folder, language, table }) => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      for (const name of countsOf(folder)) {
        const forms = Object.keys(table).filter((key) => key.replace(form, '') === name)
        expect(forms.toSorted()).toEqual(
          pluralCategories.map((category) => `${name}_${category}`).toSorted(),
        )
      }
    },
  )
})

describe('no word', () => {
  test('has a space too many', () => {
    expect(found(/\s{2}|^\s|\s$/, ...languages)).toEqual([])
  })

  test('has quotation marks other than those of Finnish and Swedish', () => {
    expect(found(/["“„]/, 'fi', 'fi-x-selko', 'sv')).toEqual([])
  })

  test('has three full stops for an ellipsis', () => {
    expect(found(/\.{3}/, ...languages)).toEqual([])
  })

  test('names another word: only the sentences of scenarios can', () => {
    expect(found(/\[\[|\]\]/, ...languages)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { languages, type Language } from '../lib/language.ts'
import { filesUnder, isCode, isTest, textOf } from '../testing/source.ts'

const words = z.record(z.string(), z.string())

const files = filesUnder('src').filter((file) => file.includes('/locales/'))
const folders = [...new Set(files.map((file) => file.replace(/\/locales\/.*/, '')))]
const areaOf = (folder: string): string => folder.split('/').at(-1) ?? ''

const read = (folder: string, language: Language): Readonly<Record<string, string>> => {
  const file = `${folder}/locales/${language}.json`
  return words.parse(JSON.parse(textOf(file)))
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted()

/** Plural forms are one key with several words. */
const base = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

const code = filesUnder('src')
  .filter((file) => isCode(file) && !isTest(file))
  .map((file) => ({ file, text: textOf(file) }))
const authored = filesUnder('scenarios').map(textOf).join('\n')

test('words stand in the four languages, one file each, in areas with names of their own', () => {
  expect(files).toEqual(
    folders
      .flatMap((folder) => languages.map((language) => `${folder}/locales/${language}.json`))
      .toSorted(),
  )
  expect(new Set(folders.map(areaOf)).size).toBe(folders.length)
})

describe.each(folders)('in %s', (folder) => {
  const area = areaOf(folder)
  const finnish = read(folder, 'fi')
  const keys = Object.keys(finnish)

  test('every word says something', () => {
    for (const language of languages)
      for (const [key, text] of Object.entries(read(folder, language)))
        expect(text.trim(), `${language} ${key}`).not.toBe('')
  })

  test.each(['sv', 'en'] as const)(
    '%s has the keys of Finnish, and words of its own',
    (language) => {
      const table = read(folder, language)
      expect(Object.keys(table).map(base)).toEqual(expect.arrayContaining(keys.map(base)))
      expect(keys.map(base)).toEqual(expect.arrayContaining(Object.keys(table).map(base)))
      // A few words are the same in both; not those of whole sentences.
      const same = Object.entries(table).filter(
        ([key, text]) => text === finnish[key] && text.split(' ').length > 2,
      )
      expect(same).toEqual([])
    },
  )

  test('plain Finnish has only what differs from Finnish', () => {
    const table = read(folder, 'fi-x-selko')
    expect(Object.keys(table).filter((key) => !keys.includes(key))).toEqual([])
    expect(Object.entries(table).filter(([key, text]) => text === finnish[key])).toEqual([])
  })

  test('plain Finnish has sentences of twelve words at most', () => {
    const long = Object.values({ ...finnish, ...read(folder, 'fi-x-selko') })
      .flatMap((text) => text.split(/(?<=[.?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 12)
    expect(long).toEqual([])
  })

  test('the same things are put into the words of every language', () => {
    for (const language of languages)
      for (const [key, text] of Object.entries(read(folder, language)))
        expect(placeholders(text), `${language} ${key}`).toEqual(
          placeholders(finnish[key] ?? finnish[`${base(key)}_other`] ?? ''),
        )
  })

  test('nothing is shouted', () => {
    for (const language of languages)
      for (const [key, text] of Object.entries(read(folder, language)))
        expect(text, `${language} ${key}`).not.toContain('!')
  })

  test('every word is used', () => {
    const own = code
      .filter(
        ({ file, text }) =>
          file.startsWith(`${folder}/`) ||
          text.includes(`useTranslation('${area}')`) ||
          text.includes(`/${area}/locales/`) ||
          text.includes(`${area}:`),
      )
      .map(({ text }) => text)
      .join('\n')
    const used = (key: string): boolean => {
      const name = base(key)
      const [prefix = ''] = name.split('_')
      return (
        own.includes(`'${name}'`) ||
        own.includes(`:${name}'`) ||
        own.includes(`.${name}`) ||
        (name !== prefix && own.includes(`\`${prefix}_\${`)) ||
        authored.includes(`[[${area}.${name}]]`)
      )
    }
    expect(keys.filter((key) => !used(key))).toEqual([])
  })
})

// @vitest-environment jsdom
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { guideWords, loadGuideLanguage, loadLanguage, startWords } from './i18n.ts'

beforeAll(() => startWords('sv', ['ui', 'practice']))

test('instructions have a language of their own, and the service keeps its', async () => {
  await loadGuideLanguage('en')
  const words = guideWords('en')
  expect(words.t('practice:language')).toBe('Language')
  expect(i18next.t('practice:language')).toBe('Språk')
  await words.changeLanguage('sv')
  expect(words.t('practice:language')).toBe('Språk')
  await words.changeLanguage('en')
  expect(i18next.language).toBe('sv')
})

test('plain Finnish brings the Finnish that it falls back to', async () => {
  expect(i18next.hasResourceBundle('fi', 'practice')).toBe(false)
  await loadLanguage('fi-x-selko')
  expect(i18next.hasResourceBundle('fi', 'practice')).toBe(true)
  expect(guideWords('fi-x-selko').t('practice:language')).toBe('Kieli')
})

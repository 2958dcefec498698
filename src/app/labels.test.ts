import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { foreign } from '../lib/foreign.ts'
import { labelAreas, withLabels } from './labels.ts'

const words = createInstance()
await words.init({
  lng: 'sv',
  fallbackLng: false,
  resources: {
    sv: {
      practice: { label: '’{{words}}’' },
      messages: { sendMessage: 'Skicka meddelandet' },
      'sign-in': { continue: 'Fortsätt & <gå>' },
    },
  },
  interpolation: { escapeValue: false },
})

test('a label stands as it does on the screen, in quotation marks', () => {
  expect(withLabels('Tryck på [[messages.sendMessage]].', words)).toBe(
    'Tryck på ’Skicka meddelandet’.',
  )
})

test('a label of the service keeps its language in a text of another and is told apart, one of the practice is not', async () => {
  const service = createInstance()
  await service.init({
    lng: 'fi',
    fallbackLng: false,
    resources: {
      fi: {
        practice: { label: '”{{words}}”', advance: 'Kelaa aikaa' },
        messages: { sendMessage: 'Lähetä viesti' },
      },
    },
  })
  words.addResource('sv', 'practice', 'advance', 'Spola tiden')
  expect(withLabels('[[messages.sendMessage]], [[practice.advance]]', words, service)).toBe(
    `’${foreign('Lähetä viesti')}’, ’Spola tiden’`,
  )
})

test('every label of a text is worded, also of areas with two words', () => {
  expect(withLabels('[[sign-in.continue]], [[messages.sendMessage]]', words)).toBe(
    '’Fortsätt & <gå>’, ’Skicka meddelandet’',
  )
})

test('a label that is nowhere keeps its name, so that it is seen', () => {
  expect(withLabels('Tryck på [[messages.nothing]].', words)).toContain('[[messages.nothing]]')
})

test('a text without labels stays as it is', () => {
  for (const text of ['', 'Kello 9–11.', '[messages.sendMessage]', '[[ messages.x ]]', '[[x]]'])
    expect(withLabels(text, words)).toBe(text)
})

test('the areas of a text are each named once', () => {
  expect(labelAreas('[[messages.a]] [[sign-in.b]] [[messages.c]]')).toEqual(['messages', 'sign-in'])
  expect(labelAreas('Ei mitään.')).toEqual([])
})

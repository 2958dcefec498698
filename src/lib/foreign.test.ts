import { expect, test } from 'vitest'
import { foreign, stretches, unmarked } from './foreign.ts'

const text = `Tryck på ’${foreign('Lähetä viesti')}’ eller ${foreign('Jatka')}`

test('a text is told apart from the words of another language in it', () => {
  expect(stretches(text)).toEqual([
    { words: 'Tryck på ’', foreign: false, place: 0 },
    { words: 'Lähetä viesti', foreign: true, place: 1 },
    { words: '’ eller ', foreign: false, place: 2 },
    { words: 'Jatka', foreign: true, place: 3 },
  ])
  expect(stretches('')).toEqual([])
})

test('where nothing can be marked the words stand alone', () => {
  expect(unmarked(text)).toBe('Tryck på ’Lähetä viesti’ eller Jatka')
})

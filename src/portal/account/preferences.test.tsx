// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { startWords } from '../../app/i18n.ts'
import { type Preferences, PreferencesContext } from '../../lib/preferences.ts'
import { place } from '../../testing/hand.ts'
import { word } from '../../testing/word.ts'
import { anchor } from './acts.ts'
import { LanguageChoice } from './language-choice.tsx'
import { TextSizeChoice } from './text-size-choice.tsx'

beforeAll(() => startWords('fi', ['ui', 'account']))

function show(choice: ReactNode) {
  const preferences: Preferences = {
    textSize: 125,
    changeTextSize: vi.fn<Preferences['changeTextSize']>(),
    changeLanguage: vi.fn<Preferences['changeLanguage']>(),
  }
  render(<PreferencesContext value={preferences}>{choice}</PreferencesContext>)
  return preferences
}

test('the language is chosen from four, each in its own words, for the whole screen', async () => {
  const { changeLanguage } = show(<LanguageChoice />)
  screen.getByRole('radiogroup', { name: word('account:languageLegend') })
  expect(screen.getByRole('radio', { name: 'Suomi' })).toHaveProperty('checked', true)
  expect(
    screen
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.querySelector('[lang]')?.getAttribute('lang')),
  ).toEqual(['fi', 'fi-x-selko', 'sv', 'en'])
  fireEvent.click(screen.getByRole('radio', { name: 'Svenska' }))
  expect(changeLanguage).toHaveBeenCalledExactlyOnceWith('sv')
  fireEvent.click(await place(anchor.language, 'fi-x-selko'))
  expect(changeLanguage).toHaveBeenLastCalledWith('fi-x-selko')
})

test('the text size is chosen from 100 to 200 percent, with a line to judge it by', async () => {
  const { changeTextSize } = show(<TextSizeChoice />)
  expect(screen.getAllByRole('radio')).toHaveLength(5)
  expect(screen.getByRole('radio', { name: '125 %' })).toHaveProperty('checked', true)
  fireEvent.click(await place(anchor.textSize, '200'))
  expect(changeTextSize).toHaveBeenCalledExactlyOnceWith(200)
  expect(screen.getByText(word('account:sample'))).toBeTruthy()
})

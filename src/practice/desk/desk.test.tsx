// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { startWords } from '../../app/i18n.ts'
import { word } from '../../testing/word.ts'
import { Desk } from './desk.tsx'

beforeAll(() => startWords('fi', ['practice', 'ui']))

const show = (over: { readonly page?: string; readonly dialog?: string } = {}) =>
  render(
    <Desk band={null} notice={null} guide="Opas" phone={null} {...over}>
      Palvelu
    </Desk>,
  )

const skip = (key: 'toService' | 'toGuide' | 'toPage') =>
  screen.queryByRole('button', { name: word(`practice:${key}`) })

const focused = () => document.activeElement?.textContent

test('one skips to the service and to the guide', () => {
  show()
  fireEvent.click(skip('toService') ?? document.body)
  expect(focused()).toBe('Palvelu')
  fireEvent.click(skip('toGuide') ?? document.body)
  expect(focused()).toBe('Opas')
  expect(skip('toPage')).toBeNull()
})

test('over a page of the practice one skips to it, and not to what it hides', () => {
  show({ page: 'Näin meni' })
  expect(skip('toService')).toBeNull()
  expect(skip('toGuide')).toBeNull()
  fireEvent.click(skip('toPage') ?? document.body)
  expect(focused()).toBe('Näin meni')
})

test('nothing leads behind a question', () => {
  show({ dialog: 'Jaa' })
  expect(skip('toService')).toBeNull()
  expect(skip('toGuide')).toBeNull()
})

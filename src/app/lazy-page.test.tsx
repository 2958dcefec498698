// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { createElement, type ReactElement } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Page } from '../lib/paths.ts'
import { startWords } from './i18n.ts'
import { LazyPage } from './lazy-page.tsx'

const here = vi.hoisted(() => new Map<Page, ReactElement>())
const come = vi.hoisted(() => ({ now: Promise.withResolvers<ReactElement>() }))
vi.mock('./routes.ts', () => ({
  fetchNext: () => undefined,
  loadedPage: (page: Page) => here.get(page),
  loadPage: () => come.now.promise,
}))

const Typing = () => <input aria-label="Haku" />
const page = createElement(Typing)
const nothing = () => undefined
const view = (name: Page) => (
  <MemoryRouter>
    <LazyPage name={name} onOpened={nothing} />
  </MemoryRouter>
)

beforeEach(async () => {
  here.clear()
  come.now = Promise.withResolvers()
  await startWords('fi', ['frame', 'ui'])
})

const draw = (name: Page) => act(async () => render(view(name)))

async function arrive(name: Page): Promise<void> {
  await act(async () => {
    here.set(name, page)
    come.now.resolve(page)
  })
}

test('a page that one has waited for is the same page when it is drawn again', async () => {
  const { rerender } = await draw('search')
  expect(screen.queryByLabelText('Haku')).toBeNull()
  await arrive('search')
  const box = screen.getByLabelText('Haku')
  rerender(view('search'))
  expect(screen.getByLabelText('Haku')).toBe(box)
})

test('a page that is here is drawn at once', () => {
  here.set('search', page)
  render(view('search'))
  expect(screen.getByLabelText('Haku')).toBeTruthy()
})

test('one that comes after another is waited for, and the other is gone', async () => {
  here.set('search', page)
  const { rerender } = await draw('search')
  await act(async () => rerender(view('help')))
  expect(screen.queryByLabelText('Haku')).toBeNull()
  await arrive('help')
  expect(screen.getByLabelText('Haku')).toBeTruthy()
})

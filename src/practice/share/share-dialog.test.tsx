// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://intra.example/oppi/?harjoitus=vapaa#/viestit" }
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startWords } from '../../app/i18n.ts'
import { word } from '../../testing/word.ts'
import ShareDialog from './share-dialog.tsx'

beforeAll(() => startWords('fi', ['practice', 'share', 'ui']))

const query = '?harjoitus=laheta-viesti&vaihe=send&kieli=sv'
const link = `http://intra.example/oppi/${query}`

const failing = vi.hoisted(() => ({ now: false }))

vi.mock('./qr-path.ts', async (original) => {
  const real = await original<typeof import('./qr-path.ts')>()
  return {
    qrPath: (text: string) => {
      if (failing.now) throw new Error('did not come')
      return real.qrPath(text)
    },
  }
})

const show = (asked = query) => {
  const onClose = vi.fn()
  render(<ShareDialog query={asked} onClose={onClose} />)
  return onClose
}

const button = (key: string) => screen.getByRole('button', { name: word(`share:${key}`) })
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: word('share:link') })
const code = () => screen.findByRole('img', { name: word('share:code') })
const selected = () => field().value.slice(field().selectionStart ?? 0, field().selectionEnd ?? 0)

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })

afterEach(() => {
  failing.now = false
  Reflect.deleteProperty(navigator, 'clipboard')
})

describe('the link', () => {
  test('is the address of this page with the query, and selects itself', async () => {
    show()
    expect(document.activeElement?.textContent).toBe(word('share:title'))
    expect(field().value).toBe(link)
    expect(field().readOnly).toBe(true)
    field().focus()
    expect(selected()).toBe(link)
    await code()
  })

  test('says what it holds and what not', async () => {
    show()
    expect(screen.getByText(word('share:holds'))).toBeTruthy()
    expect(screen.getByText(word('share:leaves'))).toBeTruthy()
    await code()
  })

  test('is copied where the browser lets it', async () => {
    const copied: string[] = []
    clipboard((text) => {
      copied.push(text)
      return Promise.resolve()
    })
    show()
    const press = button('copy')
    press.focus()
    fireEvent.click(press)
    expect(await screen.findByText(word('share:copied'))).toBeTruthy()
    expect(copied).toEqual([link])
    expect(document.activeElement).toBe(press)
  })

  test.each([
    ['there is no clipboard, as over plain http', undefined],
    ['it is forbidden', () => Promise.reject(new Error('no'))],
  ])('is selected to be copied by hand where %s', async (_, writeText) => {
    if (writeText) clipboard(writeText)
    show()
    fireEvent.click(button('copy'))
    const told = await screen.findByText(word('share:selectedAdvice'))
    expect(told.closest('[role="status"]')).toBeTruthy()
    expect(document.activeElement).toBe(field())
    expect(selected()).toBe(link)
  })
})

describe('the code', () => {
  test('is one path with a name, dark on white', async () => {
    show()
    const drawn = await code()
    expect([...drawn.children].map((one) => [one.tagName, one.getAttribute('fill')])).toEqual([
      ['rect', 'white'],
      ['path', 'black'],
    ])
    expect(drawn.getAttribute('shape-rendering')).toBe('crispEdges')
  })

  test('fills the dialog and goes back, by the same button', async () => {
    show()
    await code()
    const press = button('larger')
    press.focus()
    fireEvent.click(press)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await code()).toBeTruthy()
    expect(document.activeElement).toBe(press)
    fireEvent.click(button('smaller'))
    expect(field().value).toBe(link)
    expect(document.activeElement).toBe(press)
  })

  test('that cannot be drawn leaves the link', async () => {
    failing.now = true
    show()
    expect(await screen.findByText(word('share:codeFailed'))).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('button', { name: word('share:larger') })).toBeNull()
    expect(field().value).toBe(link)
  })

  test('is not offered where no other device could open it', async () => {
    vi.stubGlobal('location', new URL('http://localhost:4173/#/viestit'))
    show()
    vi.unstubAllGlobals()
    expect(screen.getByText(word('share:onlyHere'))).toBeTruthy()
    expect(field().value).toBe(`http://localhost:4173/${query}`)
    await waitFor(() => expect(screen.queryByText(word('share:device'))).toBeNull())
    expect(screen.queryByRole('img')).toBeNull()
  })
})

test('it is closed by its button and by Escape', async () => {
  const onClose = show()
  await code()
  fireEvent.click(screen.getByRole('button', { name: word('practice:close') }))
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
  expect(onClose).toHaveBeenCalledTimes(2)
})

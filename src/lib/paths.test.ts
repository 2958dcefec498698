import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillPath, href, pageAt, pageNames, pages } from './paths.ts'

const parameterNames = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

describe('a path', () => {
  test('of every page leads back to that page', () => {
    for (const page of pageNames) {
      const parameters = Object.fromEntries(parameterNames(pages[page]).map((name) => [name, 'c1']))
      expect(pageAt(fillPath(page, parameters))).toEqual({ page, parameters })
    }
  })

  test('keeps whatever stands in its parameter', () => {
    const taken = pageNames.map((page) => pages[page].split('/').at(-1) ?? '')
    const names = fc
      .oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('a/b', 'ä ö', '%', '..'))
      .filter((name) => name !== '' && !taken.includes(name))
    fc.assert(
      fc.property(names, (conversation) => {
        const path = href('messages.one', { conversation })
        expect(path.split('/')).toHaveLength(3)
        expect(pageAt(path)).toEqual({ page: 'messages.one', parameters: { conversation } })
      }),
    )
  })

  test('names its page without parameters', () => {
    expect(href('home')).toBe('/etusivu')
    expect(href('messages.new')).toBe('/viestit/uusi')
    expect(href('messages.one', { conversation: 'c 1/ä' })).toBe('/viestit/c%201%2F%C3%A4')
  })

  test('of the form for a new message is not a conversation called uusi', () => {
    expect(pageAt('/viestit/uusi')?.page).toBe('messages.new')
  })

  test('may end in a stroke', () => {
    expect(pageAt('/viestit/')).toEqual({ page: 'messages', parameters: {} })
    expect(pageAt('')).toEqual({ page: 'front', parameters: {} })
  })

  test.each(['/nowhere', '/viestit/c1/more', '/etusivu/x', '/Viestit', '/:conversation'])(
    '%s belongs to no page',
    (path) => {
      expect(pageAt(path)).toBeUndefined()
    },
  )

  test('with broken percent-encoding is taken as it stands', () => {
    expect(pageAt('/viestit/%E4%')).toEqual({
      page: 'messages.one',
      parameters: { conversation: '%E4%' },
    })
  })
})

test('no two pages have the same path', () => {
  const paths = pageNames.map((page) => pages[page].replaceAll(/:\w+/g, ':'))
  expect(new Set(paths).size).toBe(paths.length)
})

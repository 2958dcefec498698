import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../lib/language.ts'
import { type PracticeLink, query, readLink } from './link.ts'

const known = ['laheta-viesti', 'peru-aika']

describe('a link', () => {
  test('without anything is the start page in Finnish', () => {
    expect(readLink('', known)).toEqual({
      link: { scenario: null, step: null, lane: 'yhdessa', language: 'fi' },
      problems: [],
    })
  })

  test('names scenario, lane, step and language', () => {
    const asked = '?harjoitus=laheta-viesti&kaista=yhdessa&vaihe=send&kieli=fi-x-selko'
    expect(readLink(asked, known)).toEqual({
      link: {
        scenario: 'laheta-viesti',
        step: 'send',
        lane: 'yhdessa',
        language: 'fi-x-selko',
      },
      problems: [],
    })
  })

  test('comes back as it was written', () => {
    const links: fc.Arbitrary<PracticeLink> = fc.oneof(
      fc.record({
        scenario: fc.constantFrom(...known),
        step: fc.option(fc.string({ minLength: 1 })),
        lane: fc.constant('yhdessa' as const),
        language: fc.constantFrom(...languages),
      }),
      fc.record({
        scenario: fc.constant(null),
        step: fc.constant(null),
        lane: fc.constant('yhdessa' as const),
        language: fc.constantFrom(...languages),
      }),
    )
    fc.assert(
      fc.property(links, (link) => {
        expect(readLink(query(link), known)).toEqual({ link, problems: [] })
      }),
    )
  })

  test('to the start page in Finnish is empty', () => {
    expect(query({ scenario: null, step: null, lane: 'yhdessa', language: 'fi' })).toBe('')
  })
})

describe('what a link names and we do not have', () => {
  test.each([
    ['?harjoitus=nowhere', { part: 'scenario', given: 'nowhere' }],
    ['?harjoitus=toString', { part: 'scenario', given: 'toString' }],
    ['?harjoitus=laheta-viesti&kaista=juosten', { part: 'lane', given: 'juosten' }],
    ['?kieli=de', { part: 'language', given: 'de' }],
    ['?harjoitus=laheta-viesti&kieli=FI', { part: 'language', given: 'FI' }],
  ])('is left out of %s and told', (asked, problem) => {
    const { link, problems } = readLink(asked, known)
    expect(problems).toEqual([problem])
    expect(link).toMatchObject({ lane: 'yhdessa', language: 'fi' })
  })

  test('is told all at once', () => {
    const { link, problems } = readLink('?harjoitus=x&kaista=y&kieli=z&vaihe=w', known)
    expect(problems.map(({ part }) => part)).toEqual(['scenario', 'language'])
    expect(link).toEqual({ scenario: null, step: null, lane: 'yhdessa', language: 'fi' })
  })

  test('of other pages is let be', () => {
    expect(readLink('?utm_source=post&fbclid=1', known).problems).toEqual([])
  })

  test('in any query leaves a link that can be opened', () => {
    const part = fc.tuple(
      fc.constantFrom('harjoitus', 'kaista', 'vaihe', 'kieli', ''),
      fc.oneof(fc.constantFrom(...known, ...languages, 'yhdessa'), fc.string()),
    )
    const queries = fc
      .array(part, { maxLength: 5 })
      .map((parts) => `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), queries), (asked) => {
        const { link } = readLink(asked, known)
        expect(link.scenario === null || known.includes(link.scenario)).toBe(true)
        expect(languages).toContain(link.language)
      }),
    )
  })
})

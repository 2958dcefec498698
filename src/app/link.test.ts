import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../lib/language.ts'
import { textSizes } from '../lib/preferences.ts'
import { type PracticeLink, query, readLink, startLink } from './link.ts'

const known = { 'laheta-viesti': ['aino'], 'peru-aika': ['aino', 'eino'] }

describe('a link', () => {
  test('without anything is the start page in Finnish', () => {
    expect(readLink('', known)).toEqual({
      link: startLink,
      problems: [],
    })
  })

  test('names scenario, lane, step and language', () => {
    const asked = '?harjoitus=laheta-viesti&kaista=yhdessa&vaihe=send&kieli=fi-x-selko'
    expect(readLink(asked, known)).toEqual({
      link: {
        ...startLink,
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
        scenario: fc.constantFrom('laheta-viesti', 'peru-aika'),
        persona: fc.constantFrom(null, 'aino'),
        step: fc.option(fc.string({ minLength: 1 })),
        lane: fc.constant('yhdessa' as const),
        language: fc.constantFrom(...languages),
        textSize: fc.constantFrom(...textSizes),
      }),
      fc.record({
        scenario: fc.constant(null),
        persona: fc.constant(null),
        textSize: fc.constantFrom(...textSizes),
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
    expect(query(startLink)).toBe('')
  })
})

describe('what a link names and we do not have', () => {
  test.each([
    ['?harjoitus=nowhere', { part: 'scenario', given: 'nowhere' }],
    ['?harjoitus=toString', { part: 'scenario', given: 'toString' }],
    ['?harjoitus=peru-aika&henkilo=marko', { part: 'persona', given: 'marko' }],
    ['?harjoitus=peru-aika&henkilo=toString', { part: 'persona', given: 'toString' }],
    ['?teksti=130', { part: 'text', given: '130' }],
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
    expect(link).toEqual(startLink)
  })

  test('of other pages is let be', () => {
    expect(readLink('?utm_source=post&fbclid=1', known).problems).toEqual([])
  })

  test('in any query leaves a link that can be opened', () => {
    const part = fc.tuple(
      fc.constantFrom('harjoitus', 'kaista', 'vaihe', 'kieli', ''),
      fc.oneof(fc.constantFrom(...Object.keys(known), ...languages, 'yhdessa'), fc.string()),
    )
    const queries = fc
      .array(part, { maxLength: 5 })
      .map((parts) => `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), queries), (asked) => {
        const { link } = readLink(asked, known)
        expect(link.scenario === null || Object.keys(known).includes(link.scenario)).toBe(true)
        expect(languages).toContain(link.language)
      }),
    )
  })
})

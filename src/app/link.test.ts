import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lanes, roles } from '../lib/lane.ts'
import { languages } from '../lib/language.ts'
import { textSizes } from '../lib/preferences.ts'
import { type Offer, type PracticeLink, query, readLink, settleLink, startLink } from './link.ts'

const offer: Offer = { personas: ['aino', 'eino'], variants: ['30h', '20h'], roles }

const ids = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const steps = fc.option(fc.string({ minLength: 1 }))
const spoken = fc
  .record({
    language: fc.constantFrom(...languages),
    guideLanguage: fc.option(fc.constantFrom(...languages)),
    textSize: fc.constantFrom(...textSizes),
  })
  .filter(({ language, guideLanguage }) => language !== guideLanguage)
const links: fc.Arbitrary<PracticeLink> = fc
  .tuple(
    spoken,
    fc.option(
      fc.record({
        scenario: ids,
        variant: fc.option(fc.constantFrom(...offer.variants)),
        persona: fc.option(fc.constantFrom(...offer.personas)),
        step: steps,
        lane: fc.constantFrom(...lanes),
        role: fc.option(fc.constantFrom(...roles)),
      }),
    ),
    fc.option(fc.record({ playlist: ids, item: fc.option(fc.integer({ min: 1, max: 99 })) })),
  )
  .map(([words, practice, part]) => ({ ...startLink, ...practice, ...part, ...words }))

describe('a link', () => {
  test('without anything is the start page in Finnish', () => {
    expect(readLink('')).toEqual({ link: startLink, problems: [] })
  })

  test('names scenario, variant, client, lane, role, step and languages', () => {
    const asked =
      '?harjoitus=peru-aika&muunnelma=20h&kaista=itse&rooli=asiakas&henkilo=eino&vaihe=cancel' +
      '&polku=vartti&kohta=2&kieli=fi-x-selko&ohjekieli=sv&teksti=150'
    const { link, problems } = readLink(asked)
    expect(link).toEqual({
      scenario: 'peru-aika',
      variant: '20h',
      persona: 'eino',
      step: 'cancel',
      lane: 'itse',
      role: 'client',
      language: 'fi-x-selko',
      guideLanguage: 'sv',
      textSize: 150,
      playlist: 'vartti',
      item: 2,
    })
    expect(problems).toEqual([])
    expect(settleLink(link, offer)).toEqual({ link, problems: [] })
    expect(query(link)).toBe(asked)
  })

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(readLink(query(link))).toEqual({ link, problems: [] })
        expect(settleLink(link, offer)).toEqual({ link, problems: [] })
      }),
    )
  })

  test('says only what is not as usual, and always the lane', () => {
    expect(query(startLink)).toBe('')
    expect(query({ ...startLink, scenario: 'peru-aika' })).toBe(
      '?harjoitus=peru-aika&kaista=yhdessa',
    )
  })

  test('to instructions in the language of the service does not say so', () => {
    const link = { ...startLink, language: 'sv', guideLanguage: 'sv' } as const
    expect(query(link)).toBe('?kieli=sv')
    expect(readLink('?kieli=sv&ohjekieli=sv').link.guideLanguage).toBeNull()
  })
})

describe('what a link names and we do not have', () => {
  test.each([
    ['?harjoitus=../nowhere', { part: 'scenario', given: '../nowhere' }],
    ['?harjoitus=toString', { part: 'scenario', given: 'toString' }],
    ['?harjoitus=', { part: 'scenario', given: '' }],
    ['?teksti=130', { part: 'text', given: '130' }],
    ['?harjoitus=laheta-viesti&kaista=juosten', { part: 'lane', given: 'juosten' }],
    ['?harjoitus=laheta-viesti&rooli=client', { part: 'role', given: 'client' }],
    ['?kieli=de', { part: 'language', given: 'de' }],
    ['?harjoitus=laheta-viesti&kieli=FI', { part: 'language', given: 'FI' }],
    ['?harjoitus=laheta-viesti&ohjekieli=de', { part: 'guideLanguage', given: 'de' }],
  ])('is left out of %s and told', (asked, problem) => {
    const { link, problems } = readLink(asked)
    expect(problems).toEqual([problem])
    expect(link).toMatchObject({ lane: 'yhdessa', role: null, language: 'fi', guideLanguage: null })
  })

  test('is told all at once', () => {
    const { link, problems } = readLink('?harjoitus=X&kaista=y&kieli=z&vaihe=w')
    expect(problems.map(({ part }) => part)).toEqual(['scenario', 'language'])
    expect(link).toEqual(startLink)
  })

  test.each([
    [{ variant: '10h' }, { part: 'variant', given: '10h' }],
    [{ persona: 'toString' }, { part: 'persona', given: 'toString' }],
    [{ role: 'client' }, { part: 'role', given: 'asiakas' }],
  ] as const)('in its scenario, %o, is left out and told', (asked, problem) => {
    const usual = { ...startLink, scenario: 'peru-aika' }
    expect(settleLink({ ...usual, ...asked }, { ...offer, roles: ['professional'] })).toEqual({
      link: usual,
      problems: [problem],
    })
  })

  test('of other pages is let be', () => {
    expect(readLink('?utm_source=post&fbclid=1').problems).toEqual([])
  })

  test('in any query leaves a link that can be opened', () => {
    const part = fc.tuple(
      fc.constantFrom('harjoitus', 'kaista', 'rooli', 'vaihe', 'kieli', 'ohjekieli', ''),
      fc.oneof(fc.constantFrom('peru-aika', ...languages, ...lanes), fc.string()),
    )
    const queries = fc
      .array(part, { maxLength: 5 })
      .map((parts) => `?${parts.map(([name, value]) => `${name}=${value}`).join('&')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), queries), (asked) => {
        const { link } = readLink(asked)
        expect(link.scenario ?? 'none').toMatch(/^[a-z0-9-]+$/)
        expect(languages).toContain(link.language)
        expect(lanes).toContain(link.lane)
        expect(readLink(query(link))).toEqual({ link, problems: [] })
      }),
    )
  })
})

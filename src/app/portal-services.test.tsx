// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Language } from '../lib/language.ts'
import type { Anchor } from '../lib/moves.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as help } from '../portal/help/acts.ts'
import { anchor as services } from '../portal/services/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { exercise, realScenarios, sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const script = (page: Script['scenario']['opening']['page'] = 'home'): Script =>
  exercise({
    opening: { clock: 'tue 09:00', page },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
  })

const open = (path: string, options: AppOptions = {}) =>
  renderApp({ script: script(), path, ...options })

const path = (): string => location.hash.slice(1)
const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const expectText = (words: string | RegExp) => screen.findByText(words)
const value = async (anchor: Anchor, key?: string): Promise<unknown> => {
  const box = await place(anchor, key)
  return 'value' in box ? box.value : undefined
}

describe('services', () => {
  test('tell the urgent numbers first, as text, and open by area', async () => {
    await open('/etusivu')
    await goToPage('services')
    await expectHeading(word('services:title'))
    const urgent = screen.getByRole('region', { name: word('services:urgentTitle') })
    within(urgent).getByText('112')
    within(urgent).getByText('116 117')
    expect(within(urgent).queryByRole('link')).toBeNull()
    await press(services.area, 'suu')
    await expectHeading('Suun terveydenhuolto')
    expect(path()).toBe('/palvelut/suu')
  })

  test('lead to a message to the own unit, with the recipient chosen', async () => {
    await open('/palvelut/terveys')
    await press(services.write, 'laakkeet')
    await expectHeading(word('messages:newMessage'))
    expect(await value(messages.recipient)).toBe('harjula')
  })

  test('lead to booking, with the service chosen', async () => {
    await open('/palvelut/terveys')
    await press(services.book, 'rokotus')
    const chosen = await place(appointments.service, 'public-health-nurse')
    expect(chosen.querySelector('input')?.checked).toBe(true)
  })

  test('lead to the form', async () => {
    await open('/palvelut/sosiaali')
    await press(services.form, 'arki')
    await expectHeading('Yhteydenotto: tarvitsen apua arkeen')
  })

  test('offer of a matter only what can be done in it', async () => {
    await open('/palvelut/sosiaali')
    const [, money] = await screen.findAllByRole('heading', { level: 3 })
    const row = money?.closest('li')
    expect(row?.textContent).toContain('Rahat eivät riitä')
    expect(row?.querySelectorAll('a, button')).toHaveLength(0)
    expect(row?.textContent).toContain('Soita, jos ruokaan tai lääkkeisiin ei ole rahaa.')
  })

  test('explain a service outside and lead nowhere', async () => {
    await open('/palvelut')
    const button = await place(services.elsewhere, 'omakanta')
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    const told = document.getElementById(button.getAttribute('aria-controls') ?? '')
    expect(told?.textContent).toContain('Omat reseptit')
    expect(told?.textContent).toContain(word('services:notOpened'))
    expect(path()).toBe('/palvelut')
    const outside = [...document.querySelectorAll('main a')].filter(
      (link) => !link.getAttribute('href')?.startsWith('#/'),
    )
    expect(outside).toEqual([])
  })

  test('say that there is none of a name', async () => {
    await open('/palvelut/xyz')
    await expectHeading(word('services:missingTitle'))
    fireEvent.click(screen.getByRole('link', { name: word('services:allServices') }))
    await expectHeading(word('services:title'))
  })

  test.each<[Language, string]>([
    ['fi-x-selko', 'Pitkä sairaus'],
    ['sv', 'Uppföljning av en långvarig sjukdom'],
    ['en', 'Follow-up of a long-term illness'],
  ])('speak %s', async (language, name) => {
    await renderApp({ step: 'find', path: '/palvelut/terveys', language })
    expect(await screen.findByRole('heading', { level: 3, name })).toBeTruthy()
  })
})

describe('units', () => {
  test('stand by municipality, the own one first', async () => {
    await open('/etusivu')
    await goToPage('services.units')
    await expectHeading(word('services:allUnits'))
    const [first] = await screen.findAllByRole('heading', { level: 3 })
    expect(first?.closest('li')?.textContent).toMatch(
      /Harjulan terveysasema.*Oma yksikkösi.*08 000 1100.*arkisin kello 8–16.*Harjukuja 1/,
    )
    expect(screen.getAllByText(word('services:ownUnit'))).toHaveLength(1)
  })

  test('can be asked to call, by the recipe', async () => {
    const { rehearsal } = await open('/etusivu')
    await doAct('callback.ask', { unit: 'lampilahti', phone: '050 000 1234' })
    await expectText(word('services:callbackAskedTitle'))
    await expectText(/Lampilahden terveysasema soittaa sinulle viimeistään tänään kello 11\.00/)
    expect(happened(rehearsal)).toContain('callback.asked')
    expect(document.activeElement?.textContent).toContain(word('services:callbackAskedTitle'))
    await goToPage('services')
    await goToPage('services.units')
    await expectText(/Lampilahden terveysasema soittaa sinulle viimeistään tänään kello 11\.00/)
    expect(
      document.querySelector('[data-anchor="services.callback"][data-key="lampilahti"]'),
    ).toBeNull()
  })

  test('know the number, and say what is wrong with another', async () => {
    const { rehearsal } = await open('/palvelut/yksikot')
    await press(services.callback, 'harjula')
    expect(await value(services.callbackPhone, 'harjula')).toBe('050 000 7912')
    const type = async (phone: string) =>
      fireEvent.change(await place(services.callbackPhone, 'harjula'), {
        target: { value: phone },
      })
    for (const [phone, fault] of [
      ['', 'phoneMissing'],
      ['12', 'phoneMalformed'],
      ['040 123 4567', 'phoneReal'],
    ] as const) {
      await type(phone)
      await press(services.askCallback, 'harjula')
      await expectText(word(`services:${fault}`))
    }
    expect(happened(rehearsal)).not.toContain('callback.asked')
  })

  test('keep the number when the asking fails', async () => {
    const { broken } = await open('/palvelut/yksikot', { broken: ['callback.ask'] })
    await press(services.callback, 'harjula')
    await press(services.askCallback, 'harjula')
    await expectText(word('services:callbackNotAsked'))
    broken.delete('callback.ask')
    await press(services.askCallback, 'harjula')
    await expectText(word('services:callbackAskedTitle'))
  })

  test('that cannot be asked to call are called', async () => {
    await open('/palvelut/yksikot')
    await place(services.callback, 'harjula')
    expect(document.querySelector('[data-anchor="services.callback"][data-key="petajala"]')).toBe(
      null,
    )
  })
})

describe('help', () => {
  test('opens from the navigation, topic by topic', async () => {
    await open('/etusivu')
    await goToPage('help')
    await expectHeading(word('help:title'))
    await press(help.topic, 'messages')
    await expectHeading('Viestit')
    screen.getByText(word('help:practiceTitle'))
    const steps = (await expectText('Kirjoita asiasi lyhyesti.')).closest('ol')
    expect(steps?.textContent).toContain('”Uusi viesti”')
  })

  test.each(['terms', 'privacy', 'accessibility'])(
    'has %s at the foot of every page, marked as a practice text',
    async (topic) => {
      await open('/viestit')
      await press(frame.about, topic)
      await expectHeading(word(`frame:${topic}`).replaceAll('\u00AD', ''))
      screen.getByText(word('help:practiceLegal'))
    },
  )

  test('is there also before signing in, and leads back', async () => {
    const { rehearsal } = await renderApp({ script: script('front'), path: '/' })
    await press(frame.about, 'privacy')
    await expectHeading('Tietosuojaseloste')
    expect(rehearsal.world().session).toBeNull()
    fireEvent.click(screen.getByRole('link', { name: word('help:title') }))
    await expectHeading(word('help:title'))
    await press(help.topic, 'sign-in')
    await expectHeading('Kirjautuminen')
    fireEvent.click(screen.getByRole('link', { name: word('ui:firstPage') }))
    await expectHeading(word('sign-in:frontTitle'))
  })

  test('is there also for whoever reads the terms for the first time', async () => {
    const made = script()
    const data = {
      ...made.persona.data,
      consents: { terms: false, sharing: false, messaging: false },
    }
    await renderApp({
      script: { ...made, persona: { ...made.persona, data } },
      path: '/kayttoehdot',
    })
    await press(frame.about, 'terms')
    await expectHeading('Käyttöehdot')
    screen.getByText(word('help:practiceTitle'))
  })

  test('says that there is none of a name', async () => {
    await open('/ohjeet/xyz')
    await expectHeading(word('help:missingTitle'))
    fireEvent.click(screen.getByRole('link', { name: word('help:allHelp') }))
    await expectHeading(word('help:title'))
  })

  test('names in every language only what stands on the screen in it', () => {
    const { place: county } = script()
    const { tables } = sendMessage()
    for (const language of ['fi', 'fi-x-selko', 'sv', 'en'] as const) {
      const screenWords = wordsOnScreen(language)
      const texts = county.help.flatMap(({ parts }) =>
        parts.flatMap(({ text, steps }) => [...text, ...steps]),
      )
      for (const text of texts) {
        const said = language === 'fi' ? text : (tables[language][text] ?? text)
        for (const [, named = ''] of said.matchAll(/[”“]([^”“]+)”/g))
          expect(screenWords, `${language}: ${said}`).toContain(named)
      }
    }
  })
})

const files = import.meta.glob<Record<string, string>>('../portal/*/locales/*.json', {
  import: 'default',
  eager: true,
})

/** All words of the service in a language, without the marks where they may be divided. */
const wordsOnScreen = (language: Language): readonly string[] =>
  Object.entries(files)
    .filter(([file]) =>
      [language, ...(language === 'fi-x-selko' ? ['fi'] : [])].some((tag) =>
        file.endsWith(`/${tag}.json`),
      ),
    )
    .flatMap(([, words]) => Object.values(words))
    .map((text) => text.replaceAll('\u00AD', ''))

test('every place has the texts to which the foot of the page leads', () => {
  for (const { script: made } of realScenarios().values())
    expect(made.place.help.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['terms', 'privacy', 'accessibility']),
    )
})

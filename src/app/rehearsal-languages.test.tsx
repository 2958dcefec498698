// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Language } from '../lib/language.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as phone } from '../practice/phone/acts.ts'
import { place } from '../testing/hand.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { sayWith, sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const loaded = sendMessage()
const { place: county, scenario } = loaded.script
const stepOf = (id: string) => {
  const found = scenario.steps.find((step) => step.id === id)
  if (!found) throw new Error(`There is no step ${id}`)
  return found
}
const say = (sentence: string, language: Language) => sayWith(loaded)(sentence, language)

const open = (options: AppOptions = {}) =>
  renderApp({ guide: true, step: 'send', path: '/viestit/uusi', ...options })

const practiceWord = (key: string, language: Language) => word(`practice:${key}`, { lng: language })
const guideIn = (language: Language) =>
  waitFor(() => screen.getByLabelText(practiceWord('guide', language), { selector: 'aside' }))
const headingIn = async (language: Language) => {
  // Another language has no words before they have been fetched.
  await waitFor(() => expect(document.documentElement.lang).toBe(language))
  const name = word('messages:newMessage', { lng: language })
  return screen.findByRole('heading', { level: 1, name })
}
/** The language with which this part of the screen is marked. */
const marked = (element: Element): string | null | undefined =>
  element.closest('[lang]')?.getAttribute('lang')
const asked = () => new URLSearchParams(location.search)

/** Makes a choice in the band, which is worded in a language. */
function choose(
  which: 'languageService' | 'languageGuide',
  value: Language | 'same',
  worded: Language,
) {
  const [list] = screen.getAllByLabelText(practiceWord(which, worded), { selector: 'select' })
  if (!list) throw new Error(`The band has no choice ${which}`)
  fireEvent.change(list, { target: { value } })
}

describe('instructions in another language than the service', () => {
  test('are Swedish around a Finnish service, and name what stands on its screen', async () => {
    const { tell } = stepOf('send')
    await open({ guideLanguage: 'sv' })
    await headingIn('fi')
    const guide = within(await guideIn('sv'))
    expect(guide.getByRole('heading', { name: practiceWord('goal', 'sv') })).toBeTruthy()
    expect(guide.getByText(say(stepOf('send').why, 'sv'))).toBeTruthy()
    expect(screen.getByText(practiceWord('promise', 'sv'))).toBeTruthy()
    expect(screen.getByText(say(scenario.title, 'sv'))).toBeTruthy()

    const label = '[[messages.sendMessage]]'
    const swedish = say(tell ?? '', 'sv')
    expect(swedish).toContain(label)
    // Whoever hears the instruction hears each label in its own language.
    const [shown] = guide.getAllByText(word('messages:sendMessage', { lng: 'fi' }))
    expect(shown?.getAttribute('lang')).toBe('fi')
    const words = swedish.replace(
      label,
      word('practice:label', { lng: 'sv', words: word('messages:sendMessage', { lng: 'fi' }) }),
    )
    expect(shown?.closest('p')?.textContent).toBe(word('practice:quoted', { lng: 'sv', words }))
  })

  test('stand in the link beside the language of the service', async () => {
    await open({ language: 'en', guideLanguage: 'fi-x-selko' })
    await headingIn('en')
    expect(asked().get('kieli')).toBe('en')
    expect(asked().get('ohjekieli')).toBe('fi-x-selko')
  })

  test('are marked with it, and so is the service', async () => {
    await open({ guideLanguage: 'sv' })
    const heading = await headingIn('fi')
    expect(document.documentElement.lang).toBe('fi')
    expect(marked(await guideIn('sv'))).toBe('sv')
    expect(marked(heading)).toBe('fi')
    expect(marked(screen.getByText(practiceWord('mark', 'sv')))).toBe('sv')
    await waitFor(() =>
      expect(document.title).toBe(
        `${word('messages:newMessage', { lng: 'fi' })} – Omasote – ${practiceWord('mark', 'fi')}`,
      ),
    )
  })

  test('leave what the county sends in the language of the service', async () => {
    const { stage } = await open({ step: 'answer', guideLanguage: 'sv' })
    await stage((rehearsal) => rehearsal.advance())
    const edge = await place(phone.open)
    expect(edge.textContent).toContain(practiceWord('phone', 'sv'))
    fireEvent.click(edge)
    const notice = await screen.findByText(county.notice)
    expect(marked(notice)).toBe('fi')
    expect(marked(screen.getByText(practiceWord('phonePicture', 'sv')))).toBe('sv')
  })

  test('lead to a start page that speaks as they do', async () => {
    await open({ guideLanguage: 'sv' })
    const [stop] = screen.getAllByRole('link', { name: practiceWord('stop', 'sv') })
    expect(stop?.getAttribute('href')).toBe('?kieli=sv')
  })
})

describe('the choice of languages', () => {
  test('is one as long as nothing is chosen for the instructions', async () => {
    await open()
    await headingIn('fi')
    choose('languageService', 'sv', 'fi')
    await headingIn('sv')
    expect(marked(await guideIn('sv'))).toBe('sv')
    expect(document.documentElement.lang).toBe('sv')
    expect(asked().get('ohjekieli')).toBeNull()
  })

  test('for the instructions keeps the place and what was written, in both directions', async () => {
    const { rehearsal } = await open()
    fireEvent.change(await place(messages.text), { target: { value: 'Kesken' } })
    choose('languageGuide', 'en', 'fi')
    const guide = await guideIn('en')
    expect(within(guide).getByText(say(stepOf('send').why, 'en'))).toBeTruthy()
    expect(await headingIn('fi')).toBeTruthy()
    await waitFor(() => expect(asked().get('ohjekieli')).toBe('en'))

    choose('languageService', 'sv', 'en')
    await headingIn('sv')
    expect(await guideIn('en')).toBe(guide)
    expect([asked().get('kieli'), asked().get('ohjekieli')]).toEqual(['sv', 'en'])

    choose('languageGuide', 'same', 'en')
    expect(await guideIn('sv')).toBe(guide)
    await waitFor(() => expect(asked().get('ohjekieli')).toBeNull())
    expect(await place(messages.text)).toHaveProperty('value', 'Kesken')
    expect(rehearsal.step()?.id).toBe('send')
    expect(location.hash).toBe('#/viestit/uusi')
  })

  test('in the settings is that of the service, which the instructions follow', async () => {
    await open({ path: '/asetukset' })
    fireEvent.click(await place(account.language, 'sv'))
    await guideIn('sv')
    choose('languageGuide', 'en', 'sv')
    await guideIn('en')
    fireEvent.click(await place(account.language, 'fi'))
    await screen.findByRole('heading', {
      level: 1,
      name: word('account:settingsTitle', { lng: 'fi' }),
    })
    expect(await guideIn('en')).toBeTruthy()
  })

  test('that cannot be fetched is told in the language in use, and changes nothing', async () => {
    let online = false
    const loadTexts = () => (online ? Promise.resolve() : Promise.reject(new Error('No line')))
    await open({ guideLanguage: 'sv', loadTexts })
    await headingIn('fi')
    choose('languageGuide', 'en', 'sv')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(practiceWord('languageFailed', 'sv'))
    expect(await guideIn('sv')).toBeTruthy()
    expect(asked().get('ohjekieli')).toBe('sv')
    online = true
    choose('languageGuide', 'en', 'sv')
    await guideIn('en')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('of several the last one holds, whichever comes first', async () => {
    const ready = new Map<Language, () => void>()
    const loadTexts = (language: Language) =>
      new Promise<void>((resolve) => ready.set(language, resolve))
    await open({ loadTexts })
    await headingIn('fi')
    choose('languageGuide', 'sv', 'fi')
    choose('languageGuide', 'en', 'fi')
    choose('languageService', 'sv', 'fi')
    await act(async () => ready.get('en')?.())
    await guideIn('en')
    await act(async () => ready.get('sv')?.())
    await headingIn('sv')
    expect(await guideIn('en')).toBeTruthy()
  })
})

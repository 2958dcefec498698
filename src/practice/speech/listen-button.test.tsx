// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startWords } from '../../app/i18n.ts'
import { foreign } from '../../lib/foreign.ts'
import type { Language } from '../../lib/language.ts'
import { farVoice, ownVoice, speakingDevice, type Voice } from '../../testing/fake-speech.ts'
import { word } from '../../testing/word.ts'
import { ListenButton } from './listen-button.tsx'

beforeAll(() => startWords('fi', ['practice', 'ui']))

const show = (text: string | readonly string[], language: Language = 'fi') =>
  render(<ListenButton text={text} language={language} />)

const button = () => screen.getByRole('button')
const press = () => fireEvent.click(button())
const reason = () =>
  document.getElementById(button().getAttribute('aria-describedby') ?? '')?.textContent

const expectUnavailable = () => {
  expect(button().getAttribute('aria-disabled')).toBe('true')
  expect(reason()).toBe(word('practice:listenNone'))
}

beforeEach(() => void vi.useFakeTimers())

afterEach(() => {
  // What is still being read stops while there is something to stop.
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('without a voice of its own', () => {
  test('a device that cannot speak at all says so', () => {
    show('Hei')
    expectUnavailable()
    press()
    expectUnavailable()
  })

  test('the voices of a server are not used', () => {
    const synthesis = speakingDevice(farVoice, { ...farVoice, default: true })
    show('Hei')
    expectUnavailable()
    press()
    expect(synthesis.said).toEqual([])
  })

  test('nor those of another language', () => {
    speakingDevice({ ...ownVoice, lang: 'fil-PH' }, { ...ownVoice, lang: 'en-US' })
    show('Hei')
    expectUnavailable()
  })

  test('it can speak as soon as a voice has come', () => {
    const synthesis = speakingDevice()
    show('Hei')
    expectUnavailable()
    synthesis.come(farVoice, ownVoice)
    expect(button().hasAttribute('aria-disabled')).toBe(false)
    expect(reason()).toBeUndefined()
    press()
    expect(synthesis.texts).toEqual(['Hei'])
  })

  test('it does not speak when the voice has gone before it was told', () => {
    const synthesis = speakingDevice(ownVoice)
    show('Hei')
    synthesis.voices = [farVoice]
    press()
    expect(synthesis.said).toEqual([])
  })
})

test('what cannot be is told with the button, and what fails aloud', () => {
  const synthesis = speakingDevice()
  show('Hei')
  expectUnavailable()
  expect(screen.getByRole('status').textContent).toBe('')
  synthesis.come(ownVoice)
  press()
  synthesis.fail('audio-busy')
  expect(screen.getByRole('status').textContent).toBe(word('practice:listenFailed'))
})

describe('reading', () => {
  test('goes on sentence by sentence, and ends', () => {
    const synthesis = speakingDevice(ownVoice)
    show(['Avaa Viestit. Paina Uusi viesti.', 'Valitse paikka.'])
    expect(button().textContent).toBe(word('practice:listen'))
    press()
    expect(button().textContent).toBe(word('practice:listenStop'))
    synthesis.goOn()
    synthesis.goOn()
    expect(synthesis.texts).toEqual(['Avaa Viestit.', 'Paina Uusi viesti.', 'Valitse paikka.'])
    expect(synthesis.said.map(({ voice }) => voice)).toEqual([ownVoice, ownVoice, ownVoice])
    synthesis.goOn()
    expect(button().textContent).toBe(word('practice:listen'))
    expect(synthesis.said).toHaveLength(3)
  })

  test('gives each label of another language to a voice of its own, if there is one', () => {
    const astrid: Voice = { lang: 'sv-FI', localService: true }
    const synthesis = speakingDevice(astrid, ownVoice)
    const text = `Tryck på ’${foreign('Lähetä viesti')}’. Läs svaret.`
    const { rerender } = render(<ListenButton text={text} language="sv" labels="fi" />)
    const read = () => {
      press()
      for (const _ of text.split(' ')) synthesis.goOn()
      return synthesis.said.splice(0).map((one) => [one.text, one.voice])
    }
    expect(read()).toEqual([
      ['Tryck på ’', astrid],
      ['Lähetä viesti', ownVoice],
      ['Läs svaret.', astrid],
    ])
    rerender(<ListenButton text={text} language="sv" labels="en" />)
    expect(read().map(([, voice]) => voice)).toEqual([astrid, astrid, astrid])
  })

  test('stops when it is pressed again, and begins anew', () => {
    const synthesis = speakingDevice(ownVoice)
    show('Yksi. Kaksi.')
    press()
    synthesis.goOn()
    press()
    act(() => void vi.runAllTimers())
    expect(synthesis.now).toBeUndefined()
    expect(button().textContent).toBe(word('practice:listen'))
    expect(reason()).toBeUndefined()
    press()
    expect(synthesis.texts).toEqual(['Yksi.', 'Kaksi.', 'Yksi.'])
  })

  test('of nothing is over at once', () => {
    speakingDevice(ownVoice)
    show('')
    press()
    expect(button().textContent).toBe(word('practice:listen'))
  })

  test('of another text stops the first', () => {
    const synthesis = speakingDevice(ownVoice)
    const { rerender } = show('Yksi.')
    press()
    act(() => rerender(<ListenButton text="Kaksi." language="fi" />))
    expect(synthesis.now).toBeUndefined()
    expect(button().textContent).toBe(word('practice:listen'))
    press()
    act(() => void vi.runAllTimers())
    expect(button().textContent).toBe(word('practice:listenStop'))
    expect(synthesis.texts).toEqual(['Yksi.', 'Kaksi.'])
  })

  test('goes on when the same paragraphs are drawn again', () => {
    const synthesis = speakingDevice(ownVoice)
    const { rerender } = show(['Yksi.', 'Kaksi.'])
    press()
    act(() => rerender(<ListenButton text={['Yksi.', 'Kaksi.']} language="fi" />))
    expect(synthesis.now?.text).toBe('Yksi.')
  })

  test('stops when the part of the screen or the page goes away', () => {
    const synthesis = speakingDevice(ownVoice)
    const { unmount } = show('Yksi.')
    press()
    act(() => void dispatchEvent(new Event('pagehide')))
    expect(synthesis.now).toBeUndefined()
    expect(button().textContent).toBe(word('practice:listen'))
    press()
    expect(synthesis.now?.text).toBe('Yksi.')
    unmount()
    expect(synthesis.now).toBeUndefined()
  })

  test('that breaks off says so, and can be tried again', () => {
    const synthesis = speakingDevice(ownVoice)
    show('Yksi. Kaksi.')
    press()
    synthesis.fail('audio-busy')
    expect(button().textContent).toBe(word('practice:listen'))
    expect(reason()).toBe(word('practice:listenFailed'))
    expect(button().hasAttribute('aria-disabled')).toBe(false)
    press()
    expect(reason()).toBeUndefined()
    expect(synthesis.now?.text).toBe('Yksi.')
  })

  test('that broke off is forgotten with its text', () => {
    const synthesis = speakingDevice(ownVoice)
    const { rerender } = show('Yksi.')
    press()
    synthesis.fail('synthesis-failed')
    rerender(<ListenButton text="Kaksi." language="fi" />)
    expect(reason()).toBeUndefined()
  })

  test('that something else has stopped is no failure', () => {
    const synthesis = speakingDevice(ownVoice)
    show('Yksi.')
    press()
    synthesis.fail('canceled')
    expect(button().textContent).toBe(word('practice:listen'))
    expect(reason()).toBeUndefined()
  })
})

test('of two buttons the second stops the first, and only one stops it all', () => {
  const synthesis = speakingDevice(ownVoice)
  const { container } = render(
    <>
      <section>
        <ListenButton text="Yksi." language="fi" />
      </section>
      <section>
        <ListenButton text="Kaksi." language="fi" />
      </section>
    </>,
  )
  const [one, two] = [...container.querySelectorAll('section')].map((section) =>
    within(section).getByRole('button'),
  )
  if (!one || !two) throw new Error('There are no two buttons')
  fireEvent.click(one)
  fireEvent.click(two)
  act(() => void vi.runAllTimers())
  expect(one.textContent).toBe(word('practice:listen'))
  expect(two.textContent).toBe(word('practice:listenStop'))
  expect(synthesis.now?.text).toBe('Kaksi.')
  fireEvent.click(one)
  act(() => void vi.runAllTimers())
  expect(one.textContent).toBe(word('practice:listenStop'))
  expect(two.textContent).toBe(word('practice:listen'))
  expect(synthesis.now?.text).toBe('Yksi.')
})

describe('the voice', () => {
  const own = (lang: string, isDefault = false): Voice => ({
    lang,
    localService: true,
    default: isDefault,
  })

  test.each([
    ['fi', [own('sv-SE'), own('fi_FI')], 'fi_FI'],
    ['fi-x-selko', [own('en-US', true), own('fi')], 'fi'],
    ['sv', [own('sv-SE', true), own('sv-FI')], 'sv-FI'],
    ['sv', [own('fi-FI', true), own('sv-SE')], 'sv-SE'],
    ['en', [own('en-AU'), own('en-US', true)], 'en-US'],
  ] as const)('for %s is the nearest that the device has', (language, voices, lang) => {
    const synthesis = speakingDevice(...voices)
    show('Hei', language)
    press()
    expect(synthesis.now?.voice?.lang).toBe(lang)
    expect(synthesis.now?.lang).toBe(lang)
  })

  test('reads plain Finnish a little slower', () => {
    const synthesis = speakingDevice(ownVoice)
    const { rerender } = show('Hei', 'fi')
    press()
    expect(synthesis.now?.rate).toBe(1)
    rerender(<ListenButton text="Hei" language="fi-x-selko" />)
    expect(synthesis.now).toBeUndefined()
    press()
    expect(synthesis.now?.rate).toBe(0.9)
  })
})

// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://intra.example/oppi/?harjoitus=laheta-viesti#/viestit" }
import i18next from 'i18next'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { staged } from '../../../mocks/scenario/staging/staging.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import { changeLanguage, loadLanguage, startWords } from '../../app/i18n.ts'
import type { Language } from '../../lib/language.ts'
import { practise } from '../../testing/rehearse.ts'
import { realScenarios, sendMessage } from '../../testing/scripts.ts'
import { word } from '../../testing/word.ts'
import { PracticeContext } from '../practice-context.ts'
import type { DebriefProps } from './debrief-props.ts'
import Debrief from './debrief.tsx'

beforeAll(() => startWords('fi', ['debrief', 'practice', 'ui']))

const hrefOf: DebriefProps['hrefOf'] = ({ scenario, variant, persona }) =>
  `?harjoitus=${scenario}${variant === null ? '' : `&muunnelma=${variant}`}${persona === null ? '' : `&henkilo=${persona}`}`

const send = (rehearsal: Rehearsal, recipient: string) =>
  rehearsal.perform('messages.send', { recipient, topic: 'medication', text: 'Aamulla?' })

/** Through the whole scenario, with a slip that is undone. */
function astray(rehearsal: Rehearsal, pass: (milliseconds: number) => void) {
  pass(60_000)
  rehearsal.jump('send')
  pass(60_000)
  send(rehearsal, 'harjula-hammas')
  pass(60_000)
  rehearsal.rewind(rehearsal.slipMet()?.turn ?? -1)
  pass(60_000)
  send(rehearsal, 'harjula')
  pass(60_000)
  rehearsal.say('when-and-where')
  pass(60_000)
  rehearsal.advance()
  rehearsal.perform('messages.read', { conversation: 'c2' })
  rehearsal.perform('session.close', {})
}

type ShowOptions = Partial<DebriefProps> & {
  readonly script?: Script
  readonly play?: typeof astray
  readonly language?: Language
}

function show({
  script = staged(sendMessage().script, {}),
  play = astray,
  language = 'fi',
  ...props
}: ShowOptions = {}) {
  const { rehearsal, pass } = practise(script)
  play(rehearsal, pass)
  const onBack = vi.fn()
  const say = (sentence: string) => sentence
  const practice = {
    rehearsal,
    lane: 'yhdessa' as const,
    changeLane: () => undefined,
    language,
    left: () => [],
    movesOf: () => [],
    ways: () => [],
    say,
    service: { language, say, label: (shown: string) => shown },
  }
  const { unmount } = render(
    <PracticeContext value={practice}>
      <Debrief
        onBack={onBack}
        againHref={hrefOf({ scenario: script.scenario.id, variant: null, persona: null })}
        allHref="?"
        hrefOf={hrefOf}
        {...props}
      />
    </PracticeContext>,
  )
  return { rehearsal, onBack, unmount }
}

/** Some of the words are those of the guide. */
const words = (key: string, options = {}) =>
  word(i18next.exists(`debrief:${key}`, options) ? `debrief:${key}` : `practice:${key}`, options)

const button = (key: string, options = {}) =>
  screen.getByRole('button', { name: words(key, options) })
const part = (key: string) => screen.getByRole('region', { name: words(key) })
const sentences = (key: string) =>
  within(part(key))
    .getAllByText((_, element) => element?.matches('li, section > p') ?? false)
    .map(({ textContent }) => textContent)

const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the page', () => {
  test('begins at its one heading, and gives the window its name as long as it is open', () => {
    document.title = 'Viestit'
    const { unmount } = show()
    const headings = screen.getAllByRole('heading', { level: 1 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([word('debrief:title')])
    expect(document.activeElement).toBe(headings[0])
    expect(document.title).toContain(word('debrief:title'))
    unmount()
    expect(document.title).toBe('Viestit')
  })

  test('tells its parts in their order', () => {
    show()
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual(
      [
        'paths',
        'well',
        'what',
        'slips',
        'missed',
        'try',
        'remember',
        'discuss',
        'otherWay',
        'next',
      ].map((key) => words(key)),
    )
  })

  test('says what was meant, what went astray and why, and what became of it', () => {
    show()
    expect(screen.getByText(sendMessage().script.scenario.debrief.aim)).toBeTruthy()
    const [slip = ''] = sentences('slips')
    expect(slip).toContain('Viesti meni hammashoitolaan.')
    expect(slip).toContain('Nimet alkavat samalla tavalla')
    expect(slip).toContain(word('debrief:fate_undone'))
  })

  test('has the phone of the other way as text, never as a link', () => {
    show()
    expect(part('otherWay').textContent).toContain('08\u00a0000\u00a01100')
    expect(within(part('otherWay')).queryByRole('link')).toBeNull()
  })

  test('says that it is not finished when it is not', () => {
    show({ play: (rehearsal) => void rehearsal.jump('send') })
    expect(screen.getByText(new RegExp(word('debrief:unfinished')))).toBeTruthy()
    expect(screen.queryByText(new RegExp(word('practice:finished')))).toBeNull()
  })
})

describe('the two paths', () => {
  const rows = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent))

  test('stand in a table, side by side, with the time of practice and that of the exercise', () => {
    show()
    const told = rows()
    expect(told[0]?.[0]).toContain(word('debrief:own'))
    expect(told[0]?.[1]).toContain(word('debrief:model'))
    const undo = told.find(([own]) => own?.includes(word('debrief:undo')))
    expect(undo?.[0]).toMatch(/3 min · klo 9\.0/)
    expect(undo?.[1]).toBe(word('debrief:notHere'))
    const passed = told.find(([own]) => own?.includes('ohitettu'))
    expect(passed?.[1]).toContain('Kirjautuminen')
    expect(told.flat().some((cell) => cell?.includes('Kelattu ke 25.11. klo 9.'))).toBe(true)
  })

  test('are drawn for the eyes alone, with nothing in it to press', () => {
    show()
    const drawn = screen.getByRole('table').closest('section')?.querySelectorAll('[aria-hidden]')
    const pictures = [...(drawn ?? [])].filter((one) => one.textContent !== '')
    expect(pictures).toHaveLength(2)
    for (const picture of pictures)
      expect(picture.querySelector('button, a, [tabindex]')).toBeNull()
  })

  test('change between picture and table by one button', () => {
    show()
    const press = button('table')
    fireEvent.click(press)
    expect(press.textContent).toBe(word('debrief:graph'))
    expect(press.closest('section')?.dataset['table']).toBe('true')
  })

  test('say so when one went straight to the end', () => {
    show({ play: (rehearsal) => void rehearsal.jump('finish') })
    expect(screen.getAllByText(word('debrief:jumpedAll')).length).toBeGreaterThan(0)
  })
})

describe('the ways on', () => {
  test('are links to begin anew and to all exercises, and the way back', () => {
    const { onBack } = show()
    const again = screen.getByRole('link', { name: word('practice:again') })
    expect(again.getAttribute('href')).toBe('?harjoitus=laheta-viesti')
    const all = screen.getByRole('link', { name: word('practice:allScenarios') })
    expect(all.getAttribute('href')).toBe('?')
    fireEvent.click(button('back'))
    expect(onBack).toHaveBeenCalledOnce()
  })

  test('begin anew within the page where that is offered', () => {
    const onAgain = vi.fn()
    show({ onAgain })
    fireEvent.click(button('again'))
    expect(onAgain).toHaveBeenCalledOnce()
    expect(screen.queryByRole('link', { name: word('practice:again') })).toBeNull()
  })

  test('lead to the step of the first slip', () => {
    const { rehearsal, onBack } = show()
    fireEvent.click(button('from', { name: 'Viesti oikeaan yksikköön' }))
    expect(rehearsal.step()?.id).toBe('send')
    expect(onBack).toHaveBeenCalledOnce()
  })

  test('lead to no step where nothing went astray', () => {
    show({ play: (rehearsal) => void rehearsal.jump('finish') })
    const start = word('debrief:from', { name: '' }).slice(0, 14)
    expect(screen.queryByRole('button', { name: new RegExp(start) })).toBeNull()
  })

  test('print', () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    show()
    fireEvent.click(button('print'))
    expect(print).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })
})

describe('the text', () => {
  test('has all of it', async () => {
    const copied: string[] = []
    clipboard((text) => {
      copied.push(text)
      return Promise.resolve()
    })
    show()
    fireEvent.click(button('copy'))
    expect(await screen.findByText(word('debrief:copied'))).toBeTruthy()
    const [text = ''] = copied
    for (const line of [
      'HARJOITUS: Näin harjoitus meni',
      'Lähetä viesti terveysasemalle',
      '- 2:00 Viesti meni hammashoitolaan (ti 24.11. klo 9.0',
      'Mutkat matkalla\n- Viesti meni hammashoitolaan. Hammashoitolassa',
      'Kokeile ensi kerralla\n- Pyydä asiakasta',
      'Harjulan terveysasema, 08 000 1100',
    ])
      expect(text).toContain(line)
    expect(text.endsWith(word('debrief:promise'))).toBe(true)
  })

  test.each([
    ['there is no clipboard', undefined],
    ['it is forbidden', () => Promise.reject(new Error('no'))],
  ])('is selected to be copied by hand where %s', async (_, writeText) => {
    if (writeText) clipboard(writeText)
    show()
    fireEvent.click(button('copy'))
    const told = await screen.findByText(word('debrief:selectedAdvice'))
    expect(told.closest('[role="status"]')).toBeTruthy()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect(field.readOnly).toBe(true)
    expect(document.activeElement).toBe(field)
    expect(field.selectionEnd).toBe(field.value.length)
    expect(field.value).toContain('HARJOITUS')
  })
})

describe('practising again', () => {
  test('is a file for a calendar, marked as practice, at nine on a workday', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T15:30:00+02:00') })
    let file: Blob | undefined
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) file = blob
      return 'blob:x'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    show()
    fireEvent.click(button('calendar'))
    const text = (await file?.text())?.replaceAll('\r\n ', '')
    expect(text).toContain('SUMMARY:HARJOITUS: Omasote Oppi')
    expect(text).toContain('DTSTART:20261127T070000Z')
    expect(text).toContain('http://intra.example/oppi/?harjoitus=vastaus-jai-huomaamatta')
    expect(part('next').textContent).toContain('pe 27.11. klo 9.00')
  })

  test('leads to the next exercise', () => {
    show()
    const next = screen.getByRole('link', { name: word('debrief:openNext') })
    expect(next.getAttribute('href')).toBe('?harjoitus=vastaus-jai-huomaamatta')
  })

  const byPhone = (variant?: string) => {
    const loaded = realScenarios().get('opasta-puhelimessa')
    if (!loaded) throw new Error('scenarios/opasta-puhelimessa.json is gone')
    return staged(loaded.script, { variant })
  }
  const play = (rehearsal: Rehearsal) => void rehearsal.jump('finish')
  const links = () =>
    within(part('next'))
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')])
  const settings = word.bind(null, 'debrief:variant')

  test('leads to the other situation, once, whatever the link at hand is', () => {
    const lost = [
      settings({ name: 'Aino on eksynyt asetuksiin' }),
      '?harjoitus=opasta-puhelimessa&muunnelma=asetukset',
    ]
    for (const againHref of ['', '&muunnelma=etusivu', '&muunnelma=etusivu&henkilo=aino']) {
      const { unmount } = show({
        script: byPhone(),
        play,
        againHref: `?harjoitus=opasta-puhelimessa${againHref}`,
      })
      expect(links()).toEqual([lost])
      unmount()
    }
    show({
      script: byPhone('asetukset'),
      play,
      againHref: '?harjoitus=opasta-puhelimessa&muunnelma=asetukset',
    })
    expect(links()).toEqual([
      [settings({ name: 'Aino on etusivulla' }), '?harjoitus=opasta-puhelimessa&muunnelma=etusivu'],
    ])
  })

  test('leads to another client', () => {
    const script = staged(sendMessage().script, {})
    const scenario = { ...script.scenario, otherPersonas: ['eino'] }
    show({ script: { ...script, scenario }, play })
    const other = screen.getByRole('link', { name: word('debrief:persona') })
    expect(other.getAttribute('href')).toBe('?harjoitus=laheta-viesti&henkilo=eino')
  })
})

test.each(['fi-x-selko', 'sv', 'en'] as const)('it speaks %s', async (language) => {
  await loadLanguage(language)
  await changeLanguage(language)
  const { unmount } = show({ language })
  expect(document.body.textContent).toContain(word('debrief:paths'))
  expect(document.body.textContent).not.toMatch(/debrief[A-Z]|undefined|\{\{|NaN/)
  unmount()
  await changeLanguage('fi')
})

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Move } from '../../lib/moves.ts'
import { pages } from '../../lib/paths.ts'
import { caption } from './captions.ts'
import { focusOn } from './focus-on.ts'
import { labelFor, labelOf } from './label.ts'
import { makeMove, type Place } from './make.ts'
import { flatten, isShown, nextMove, type Ways } from './next-move.ts'
import { find, type Touch } from './screen.ts'
import { isByHand } from './touch.ts'

/** A screen of one's own, and where in the service it stands. */
const draw = (html: string, path: string = pages.home): HTMLElement => {
  document.body.innerHTML = html
  history.replaceState(null, '', `#${path}`)
  return document.body
}

const first = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing is ${selector}`)
  return found
}

const press = (name: string, key?: string): Touch => ({
  move: 'press',
  anchor: `try.${name}`,
  ...(key !== undefined && { key }),
})
const row = (key: string) => ({ move: 'press', anchor: 'try.row', key }) as const
const type = (text: string): Touch => ({ move: 'type', anchor: 'try.text', text })
const choose = (key: string): Touch => ({ move: 'choose', anchor: 'try.choice', key })
const tick = (on: boolean): Touch => ({ move: 'tick', anchor: 'try.tick', on })

const wayTable: Partial<Record<string, readonly Move[]>> = {
  messages: [press('nav', 'messages')],
  'messages.new': [{ move: 'open', page: 'messages' }, press('new')],
}
const ways: Ways = (page) => wayTable[page] ?? []

const list = `
  <label for="list">Vastaanottaja</label>
  <select id="list" data-anchor="try.choice"><option value="">Valitse</option>
  <option value="a"> Harjulan&shy;asema </option></select>`
const cards = `
  <label data-anchor="try.choice" data-key="a"><span><span id="name">Pankki</span>
  <span>Kuvaus</span></span><input type="radio" value="a" aria-labelledby="name"></label>`

afterEach(() => vi.useRealTimers())

describe('what is found', () => {
  test.each(['hidden', 'inert'])('is not what is %s', (state) => {
    draw(`<div ${state}><a data-anchor="try.go">1</a></div><a data-anchor="try.go">2</a>`)
    expect(find('try.go')?.textContent).toBe('2')
  })

  test('is told from its siblings by its key', () => {
    draw('<a data-anchor="try.go" data-key="x">1</a><a data-anchor="try.go" data-key="y">2</a>')
    expect(find('try.go', 'y')?.textContent).toBe('2')
    expect(find('try.go', 'z')).toBeUndefined()
  })

  test('is a native list as soon as it offers what is chosen', () => {
    draw(list)
    expect(find('try.choice', 'a')).toBe(first('select'))
    expect(find('try.choice', 'b')).toBeUndefined()
  })

  test('is what has a size and shows, where the page is laid out', () => {
    draw(`<a data-anchor="try.go">1</a><a data-anchor="try.go" style="visibility: hidden">2</a>
      <a data-anchor="try.go">3</a>`)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRectStub(this.textContent === '1' ? 0 : 100)
    })
    expect(find('try.go')?.textContent).toBe('3')
    vi.restoreAllMocks()
  })
})

class DOMRectStub implements DOMRect {
  readonly x = 0
  readonly y = 0
  readonly top = 0
  readonly left = 0
  readonly right: number
  readonly bottom: number
  readonly height: number
  readonly width: number
  constructor(size: number) {
    this.right = size
    this.bottom = size
    this.width = size
    this.height = size
  }
  toJSON = () => ''
}

describe('the name of a thing', () => {
  test.each([
    ['<button><svg></svg><span>Lähetä viesti</span></button>', 'Lähetä viesti'],
    ['<button aria-label="Poista kuva.jpg">Poista</button>', 'Poista kuva.jpg'],
    ['<a><span><span>Asetuk&shy;set</span></span><span>3</span></a>', 'Asetukset'],
    ['<a><span><span>Aihe <mark>tässä</mark></span> <span>eilen</span></span></a>', 'Aihe tässä'],
    ['<section><p>Ensin</p><h2>Otsikko</h2><p>Muuta</p></section>', 'Otsikko'],
    ['<p><span aria-hidden="true">1</span><span>Vaihe</span></p>', 'Vaihe'],
    ['<input aria-label="Haku">', 'Haku'],
    ['<div></div>', ''],
  ])('%s is said in few words', (html, name) => {
    expect(labelOf(draw(html).firstElementChild ?? document.body)).toBe(name)
  })

  test('is that of the option in a list, and of the title on a card', () => {
    draw(list)
    expect(labelFor(choose('a'))).toBe('Harjulanasema')
    expect(labelOf(first('select'))).toBe('Vastaanottaja')
    expect(labelFor(choose('b'))).toBeUndefined()
    draw(cards)
    expect(labelFor(choose('a'))).toBe('Pankki')
  })

  test('is put into a sentence: asked of the learner, or told of the hand', () => {
    expect(caption(press('go'), 'Jatka')).toEqual(['hand:press', { label: 'Jatka' }])
    expect(caption(press('go'), 'Jatka', 'shown')).toEqual(['hand:presses', { label: 'Jatka' }])
    expect(caption(tick(false), 'Ehdot')).toEqual(['hand:untick', { label: 'Ehdot' }])
    const attach: Touch = {
      move: 'attach',
      anchor: 'try.file',
      name: 'kuva.jpg',
      content: new Uint8Array(),
    }
    expect(caption(attach, 'Valitse tiedosto')).toEqual(['hand:attach', { label: 'kuva.jpg' }])
  })
})

describe('the ways to pages', () => {
  const moves: readonly Move[] = [{ move: 'open', page: 'messages.new' }, type('Hei')]

  test.each([
    [pages.home, ['try.nav', 'try.new', 'try.text']],
    [pages.messages, ['try.new', 'try.text']],
    [pages['messages.new'], ['try.text']],
    [`${pages['messages.new']}?vastaanottaja=x`, ['try.text']],
  ])('are written out from %s', (path, anchors) => {
    draw('', path)
    expect(flatten(moves, ways).map(({ anchor }) => anchor)).toEqual(anchors)
  })

  test('lead on from each other, not from where one stood', () => {
    draw('', pages.messages)
    const both: readonly Move[] = [
      { move: 'open', page: 'messages.new' },
      { move: 'open', page: 'messages' },
    ]
    expect(flatten(both, ways)).toEqual([press('new'), press('nav', 'messages')])
  })

  test('are not gone where another page serves as well', () => {
    draw('', pages.contact)
    expect(flatten([{ move: 'open', page: 'messages', or: ['contact'] }], ways)).toEqual([])
  })

  test('are not gone again when one stands further on', () => {
    draw('<a data-anchor="try.nav" data-key="messages"></a>', pages['messages.new'])
    const further: readonly Move[] = [{ move: 'open', page: 'messages' }, ...moves]
    expect(nextMove(further, ways)).toEqual(type('Hei'))
  })

  test('are gone from the page of another thing, and not from that of the thing itself', () => {
    const reply = [{ move: 'open', page: 'messages' } as const, press('row', 'c1'), type('Hei')]
    const screen = '<a data-anchor="try.nav" data-key="messages"></a><input data-anchor="try.text">'
    draw(screen, '/viestit/c1')
    expect(nextMove(reply, ways)).toEqual(type('Hei'))
    draw(screen, '/viestit/c2')
    expect(nextMove(reply, ways)).toEqual(press('nav', 'messages'))
  })

  test('are gone back from a page that lies deeper', () => {
    const opening = (deeper: Move): readonly Move[] => [
      { move: 'open', page: 'messages' },
      { ...row('a1'), to: 'appointments.one' },
      deeper,
    ]
    const cancel = opening(press('cancel'))
    const change = opening({ move: 'press', anchor: 'try.change', to: 'appointments.move' })
    const nav = '<a data-anchor="try.nav" data-key="messages"></a>'
    draw(nav, '/ajanvaraukset/a1')
    expect(nextMove(cancel, ways)).toEqual(press('cancel'))
    draw(nav, '/ajanvaraukset/a1/siirto')
    expect(nextMove(cancel, ways)).toEqual(press('nav', 'messages'))
    expect(nextMove(change, ways)).toBeUndefined()
    draw(nav, '/ajanvaraukset/a2/siirto')
    expect(nextMove(change, ways)).toEqual(press('nav', 'messages'))
  })
})

describe('the screen shows', () => {
  test('a choice by its own key', () => {
    draw(list)
    expect(isShown(choose('a'))).toBe(false)
    const select = first('select')
    if (select instanceof HTMLSelectElement) select.value = 'a'
    expect(isShown(choose('a'))).toBe(true)
    draw(cards)
    expect(isShown(choose('a'))).toBe(false)
    first('input').click()
    expect(isShown(choose('a'))).toBe(true)
  })

  test('a mark, and that there is none', () => {
    draw('<input type="checkbox" data-anchor="try.tick">')
    expect([isShown(tick(false)), isShown(tick(true))]).toEqual([true, false])
  })

  test.each([
    ['', '<textarea data-anchor="try.text"> </textarea>', 'Hei', false],
    ['other words', '<textarea data-anchor="try.text">Moi</textarea>', 'Hei', true],
    [
      'another address',
      '<input inputmode="email" data-anchor="try.text" value="a@b.fi">',
      'c@d.fi',
      false,
    ],
    [
      'the same number',
      '<input type="tel" data-anchor="try.text" value="050 000-1234">',
      '0500001234',
      true,
    ],
    [
      'whatever stands where nothing is wanted',
      '<input data-anchor="try.text" value="x">',
      '',
      true,
    ],
  ])('a text: %s', (_, html, text, shown) => {
    draw(html)
    expect(isShown(type(text))).toBe(shown)
    expect(isShown(type(text), [], true)).toBe(false)
  })

  test('a file in the nearest list', () => {
    const attach: Touch = {
      move: 'attach',
      anchor: 'try.file',
      name: 'a.pdf',
      content: new Uint8Array(),
    }
    const choice = '<label data-anchor="try.file"><input type="file"></label>'
    draw(`<p><bdi>a.pdf</bdi></p><form><div><div>${choice}</div><ul></ul></div></form>`)
    expect(isShown(attach)).toBe(false)
    first('ul').innerHTML = '<li><bdi>a.pdf</bdi></li>'
    expect(isShown(attach)).toBe(true)
  })

  test('a press by what came of it', () => {
    const moves = [press('open'), press('call', 'x'), press('end'), press('close')]
    const next = () => nextMove(moves, ways)
    draw('<button data-anchor="try.open"></button>')
    expect(next()).toBe(moves[0])
    draw('<button data-anchor="try.call" data-key="x"></button><button data-anchor="try.close">')
    expect(next()).toBe(moves[1])
    draw('<button data-anchor="try.end"></button><button data-anchor="try.close">')
    expect(next()).toBe(moves[2])
    draw('<button data-anchor="try.open" aria-expanded="true"></button>')
    expect(isShown(press('open'))).toBe(true)
  })
})

describe('a move', () => {
  beforeEach(() => void vi.useFakeTimers())

  const places: Place[] = []
  const show = (place: Place) => void places.push(place)

  test('waits for what is not there, and gives up', async () => {
    draw('')
    const made = makeMove(press('go'), { show })
    await vi.advanceTimersByTimeAsync(9000)
    const told = vi.fn()
    void made.then(told)
    await vi.advanceTimersByTimeAsync(500)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await made).toEqual({ ok: false, missing: press('go') })
  })

  test('waits until what is there can be used', async () => {
    draw('<button data-anchor="try.go" aria-disabled="true">Go</button>')
    const pressed = vi.fn(() => isByHand())
    first('button').addEventListener('click', pressed)
    const made = makeMove(press('go'), { speed: 'instant', show })
    await vi.advanceTimersByTimeAsync(1000)
    expect(pressed).not.toHaveBeenCalled()
    first('button').removeAttribute('aria-disabled')
    await vi.advanceTimersByTimeAsync(200)
    expect(await made).toEqual({ ok: true })
    expect(pressed).toHaveReturnedWith(true)
    first('button').click()
    expect(pressed).toHaveLastReturnedWith(false)
  })

  test('presses what is inactive when that is meant', async () => {
    draw('<button data-anchor="try.go" aria-disabled="true">Go</button>')
    const pressed = vi.fn()
    first('button').addEventListener('click', pressed)
    const made = makeMove(
      { move: 'press', anchor: 'try.go', refused: true },
      { speed: 'instant', show },
    )
    await vi.advanceTimersByTimeAsync(200)
    expect(await made).toEqual({ ok: true })
    expect(pressed).toHaveBeenCalledOnce()
  })

  test.each([0, 300, 800])('is stopped after %s ms, with nothing left pressed', async (after) => {
    draw('<button data-anchor="try.go">Go</button>')
    const heard: string[] = []
    for (const name of ['pointerdown', 'pointerup', 'click'])
      first('button').addEventListener(name, () => heard.push(name))
    places.length = 0
    const others = vi.getTimerCount()
    const stop = new AbortController()
    const made = makeMove(press('go'), { show, signal: stop.signal })
    await vi.advanceTimersByTimeAsync(after)
    stop.abort()
    expect(await made).toEqual({ ok: false })
    expect(heard).toEqual([])
    expect(places.at(-1)?.pressing ?? false).toBe(false)
    expect(vi.getTimerCount()).toBeLessThanOrEqual(others)
  })

  test('types sign by sign, and stops in the middle of a word', async () => {
    draw('<textarea data-anchor="try.text">Vanha</textarea>')
    const field = first('textarea')
    const written: string[] = []
    field.addEventListener('input', () => {
      if (field instanceof HTMLTextAreaElement) written.push(field.value)
    })
    const stop = new AbortController()
    const made = makeMove(type('Hei taas'), { show, signal: stop.signal })
    await vi.advanceTimersByTimeAsync(1025)
    stop.abort()
    expect(await made).toEqual({ ok: false })
    expect(written).toEqual(['H', 'He', 'Hei'])
  })

  test('takes no focus from whoever is in the guide', async () => {
    draw(`<div data-voice="practice"><button id="own">Tauko</button>
      <div data-voice="service"><input data-anchor="try.text"></div></div>`)
    first('#own').focus()
    const heard: string[] = []
    for (const name of ['focus', 'blur'])
      first('input').addEventListener(name, () => heard.push(name))
    await makeMove(type('Hei'), { speed: 'instant', show })
    expect(document.activeElement).toBe(first('#own'))
    expect(heard).toEqual(['focus', 'blur', 'focus', 'blur'])
  })

  test('comes to a place only when it is asked to', () => {
    draw('<dl><dd data-anchor="try.row">Harjula</dd></dl>')
    expect(focusOn('try.row')).toBe(true)
    expect(document.activeElement).toBe(first('dd'))
    first('dd').blur()
    expect(first('dd').hasAttribute('tabindex')).toBe(false)
    expect(focusOn('try.other')).toBe(false)
  })
})

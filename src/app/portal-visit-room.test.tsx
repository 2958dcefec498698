// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { forgetChosen } from '../lib/media/chosen.ts'
import { setMedia } from '../lib/media/media.ts'
import { realMedia } from '../lib/media/real.ts'
import { anchor } from '../portal/room/acts.ts'
import { fakeMedia } from '../testing/fake-media.ts'
import { farVoice, ownVoice, speakingDevice } from '../testing/fake-speech.ts'
import { place, press } from '../testing/hand.ts'
import {
  expectText,
  open,
  type Opening,
  path,
  script,
  shown,
  type,
  value,
} from '../testing/portal-screen.ts'
import { word } from '../testing/word.ts'

const room = '/ajanvaraukset/a-eta/tapaaminen/huone'

afterEach(() => {
  // What is still being read stops while there is something to stop.
  cleanup()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'fullscreenEnabled')
  Reflect.deleteProperty(HTMLElement.prototype, 'requestFullscreen')
  setMedia(realMedia)
  act(forgetChosen)
})

/** A remote visit that begins after a while. */
const visitIn = (when: string): Opening => ({
  appointments: [
    {
      add: {
        id: 'a-eta',
        service: 'nurse',
        unit: 'harjula',
        with: 'hanna',
        way: 'remote',
        when,
        state: 'booked',
      },
    },
  ],
})

const soon = visitIn('+10min')
const later = visitIn('+60min')

const appointment = 'a-eta'

const wait = async (exercise: Script = script(soon)) => {
  const app = await open(room, { script: exercise })
  await app.stage((rehearsal) => rehearsal.perform('visits.join', { appointment }))
  // It has its heading before it is known that one waits there.
  await screen.findByRole('heading', { level: 1, name: word('room:title') })
  await place(anchor.leave)
  return app
}

/** The place's own professional lets one in, and asks whether one hears. */
const call = async (exercise?: Script) => {
  const app = await wait(exercise)
  await app.stage((rehearsal) => rehearsal.advance())
  await screen.findByRole('heading', { level: 1, name: /Hanna Kettunen/ })
  return app
}

const captions = () => within(screen.getByRole('region', { name: word('room:captions') }))

describe('the waiting room', () => {
  test('is not open before its time, and says when it opens', async () => {
    const app = await open(room, { script: script(later) })
    await expectText(word('room:earlyTitle'))
    await app.stage((rehearsal) => rehearsal.advance(rehearsal.now() + 50 * 60_000))
    await expectText(word('room:outTitle'))
  })

  test('tells since when one waits', async () => {
    await wait()
    const since = screen.getByText(word('room:since'))
    expect(since.nextElementSibling?.textContent).toBe('9.00')
  })

  test('tells that one has been announced, when it begins and with whom', async () => {
    await wait()
    await expectText(word('room:told'))
    expect(screen.getByText('9.10')).toBeTruthy()
    expect(screen.getByText('Hanna Kettunen')).toBeTruthy()
    expect(shown(anchor.control, 'camera')?.getAttribute('data-on')).toBe('true')
  })

  test('says when it is late, what is usual, and from when one calls', async () => {
    const late: Script = scripted(soon)
    const { stage } = await wait(late)
    const at = (minutes: number) =>
      stage((rehearsal) => rehearsal.advance(rehearsal.now() + minutes * 60_000))
    await at(11)
    await expectText(word('room:lateTitle'))
    await at(10)
    await expectText(word('room:longTitle'))
    await at(5)
    await expectText(word('room:callTitle'))
    expect(screen.getByText(/08 000 1100/)).toBeTruthy()
    expect(document.querySelector('a[href^="tel:"]')).toBeNull()
  })

  test('offers a camera of one’s own while a drawn picture stands for one', async () => {
    const devices = fakeMedia()
    setMedia(devices)
    await wait()
    expect(devices.openCount()).toBe(0)
    fireEvent.click(screen.getByRole('button', { name: word('room:useCamera') }))
    await waitFor(() => expect(devices.openCount()).toBe(1))
  })

  test('with the camera off it says only that', async () => {
    setMedia(fakeMedia())
    await wait()
    const drawn = () => screen.queryByText(word('room:drawnNow'), { exact: false })
    expect(drawn()).not.toBeNull()
    await press(anchor.control, 'camera')
    await expectText(word('room:cameraOff'))
    expect(drawn()).toBeNull()
    await press(anchor.control, 'camera')
    await waitFor(() => expect(drawn()).not.toBeNull())
  })

  test('is left in two steps', async () => {
    const { rehearsal } = await wait()
    await press(anchor.leave)
    screen.getByRole('dialog', { name: word('room:leaveWaitingAsk') })
    await press(anchor.confirmLeave)
    await expectText(word('room:outTitle'))
    expect(rehearsal.lastOf('visit.left')?.entry.fact.data).toEqual({
      appointment,
      from: 'waiting',
      how: 'button',
    })
  })

  test('is lost with another page', async () => {
    const { rehearsal, goTo } = await wait()
    await goTo('/etusivu')
    expect(rehearsal.lastOf('visit.left')?.entry.fact.data).toMatchObject({ how: 'page' })
    await goTo(room)
    await expectText(word('room:outTitle'))
  })
})

describe('the call', () => {
  test('shows in writing what is said, and waits for an answer', async () => {
    const { rehearsal, stage } = await call()
    expect(captions().getByText('Hei. Kuuletko minut?')).toBeTruthy()
    await press(anchor.answer, 'hear')
    await captions().findByText('Kuulen sinut hyvin.')
    await waitFor(() => expect(shown(anchor.answer)).toBeNull())
    await stage(() => rehearsal.advance())
    await captions().findByText('Onko huoneessa muita sinun lisäksesi?')
    await place(anchor.answer, 'alone')
  })

  test('what is written counts as an answer, and is read', async () => {
    const { rehearsal, stage } = await call()
    await press(anchor.chat)
    await type(anchor.text, 'Kuulen kyllä.')
    await press(anchor.say)
    await waitFor(() => expect(shown(anchor.answer)).toBeNull())
    expect(rehearsal.lastOf('visit.said')?.entry.fact.data).toMatchObject({ how: 'chat' })
    await stage(() => rehearsal.advance())
    const panel = within(screen.getByRole('region', { name: word('room:chat') }))
    await panel.findByText(/Kuulen kyllä/)
    await panel.findByText(/Minäkin kuulen sinut/)
  })

  test('a panel takes the focus, and gives it back as it is closed', async () => {
    await call()
    for (const key of [anchor.chat, anchor.show]) {
      const opens = await place(key)
      opens.focus()
      fireEvent.click(opens)
      await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'))
      const close = screen.getByRole('button', { name: word('room:close') })
      close.focus()
      fireEvent.click(close)
      await waitFor(() => expect(document.activeElement).toBe(opens))
    }
  })

  test('what is being written stays while the panel is closed', async () => {
    await call()
    await press(anchor.chat)
    await type(anchor.text, 'Kesken')
    await press(anchor.chat)
    await waitFor(() => expect(shown(anchor.text)).toBeNull())
    await press(anchor.chat)
    expect(await value(anchor.text)).toBe('Kesken')
  })

  test('nothing is said without words, nor with a real identity code', async () => {
    const { rehearsal } = await call()
    await press(anchor.chat)
    await press(anchor.say)
    await expectText(word('room:textMissing'))
    await type(anchor.text, 'Tunnukseni on 131052-308T.')
    await press(anchor.say)
    await expectText(word('room:textReal'))
    expect(rehearsal.lastOf('visit.said')).toBeUndefined()
  })

  test('camera, microphone and hand are switched, and tell how they are', async () => {
    const { rehearsal } = await call()
    await press(anchor.control, 'camera')
    await waitFor(() =>
      expect(shown(anchor.control, 'camera')?.getAttribute('data-on')).toBe('false'),
    )
    expect(screen.getByText(word('room:cameraOff'))).toBeTruthy()
    await press(anchor.control, 'hand')
    await waitFor(() => expect(shown(anchor.control, 'hand')?.getAttribute('data-on')).toBe('true'))
    expect(rehearsal.lastOf('visit.switched')?.entry.fact.data).toMatchObject({ control: 'hand' })
  })

  test('a result is shown, and no longer', async () => {
    const { rehearsal } = await call()
    await press(anchor.show)
    fireEvent.click(await place(anchor.result, 'r-perus'))
    await place(anchor.stopShowing)
    expect(rehearsal.lastOf('visit.shown')?.entry.fact.data).toMatchObject({ result: 'r-perus' })
    await press(anchor.stopShowing)
    await waitFor(() => expect(shown(anchor.stopShowing)).toBeNull())
  })

  test('a file is shown by its name, which is all that is told of it', async () => {
    const { rehearsal } = await call()
    await press(anchor.show)
    const input = (await place(anchor.file)).querySelector('input')
    if (!input) throw new Error('No file can be chosen')
    fireEvent.change(input, { target: { files: [new File(['x'], 'iho.png')] } })
    await place(anchor.stopShowing)
    expect(screen.getAllByText(word('room:showing', { what: 'iho.png' }))).not.toEqual([])
    expect(rehearsal.lastOf('visit.shown')?.entry.fact.data).toEqual({
      appointment,
      file: 'iho.png',
    })
  })

  test('what the others say is read aloud from when one asks for it', async () => {
    const voice = speakingDevice(ownVoice)
    const { rehearsal, stage } = await call()
    expect(voice.texts).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: word('room:aloud') }))
    await press(anchor.answer, 'hear')
    // What one says oneself is not.
    await captions().findByText('Kuulen sinut hyvin.')
    expect(voice.texts).toEqual([])
    await stage(() => rehearsal.advance())
    await waitFor(() => expect(voice.texts).toContain('Onko huoneessa muita sinun lisäksesi?'))
  })

  test('without a voice of its own the device offers no reading aloud', async () => {
    speakingDevice(farVoice)
    await call()
    expect(screen.queryByRole('button', { name: word('room:aloud') })).toBeNull()
  })

  test('fills the screen where the browser lets it', async () => {
    const filled = vi.fn<() => Promise<void>>(() => Promise.resolve())
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true })
    Object.defineProperty(HTMLElement.prototype, 'requestFullscreen', {
      value: filled,
      configurable: true,
    })
    await call()
    await press(anchor.fullScreen)
    expect(filled).toHaveBeenCalledOnce()
  })

  test('is left in two steps, can be come back to, and is rated once', async () => {
    const { rehearsal } = await call()
    await press(anchor.leave)
    screen.getByRole('dialog', { name: word('room:leaveAsk') })
    await press(anchor.confirmLeave)
    await expectText(word('room:leftTitle'))
    await press(anchor.join)
    await screen.findByRole('heading', { level: 1, name: /Hanna Kettunen/ })
    await press(anchor.leave)
    await press(anchor.confirmLeave)
    await expectText(word('room:leftTitle'))
    await press(anchor.rate)
    await expectText(word('room:ratingMissing'))
    fireEvent.click(await place(anchor.rating, 'well'))
    await press(anchor.rate)
    await expectText(word('room:ratedTitle'))
    expect(rehearsal.lastOf('visit.rated')?.entry.fact.data).toEqual({
      appointment,
      answer: 'well',
      text: '',
    })
    expect(path()).toBe(room)
  })

  test('with a planned weak line it says so, and without the camera it is good again', async () => {
    const { stage } = await call(failing('F13'))
    await stage((rehearsal) => rehearsal.arm('wrong'))
    await screen.findByText(word('room:lineWeak'))
    await press(anchor.control, 'camera')
    expect(await screen.findByText(word('room:lineGood'))).toBeTruthy()
  })

  test('a line that breaks off is come back to', async () => {
    const { rehearsal, stage } = await call(failing('F14'))
    await stage(() => rehearsal.arm('wrong'))
    await screen.findByRole('heading', { level: 2, name: word('room:lostTitle') })
    expect(shown(anchor.answer)).toBeNull()
    await press(anchor.join)
    await place(anchor.answer, 'hear')
    expect(rehearsal.lastOf('visit.joined')?.entry.fact.data).toMatchObject({ again: true })
  })

  test('who comes is seen, also beside oneself', async () => {
    const { stage } = await call(visited)
    await stage((rehearsal) => rehearsal.fire('comes'))
    await screen.findByText(/Satu Havupuro/)
    await stage((rehearsal) => rehearsal.fire('beside'))
    await screen.findByText(word('room:beside', { names: 'Antti Rinnemaa' }))
    await stage((rehearsal) => rehearsal.fire('goes'))
    await waitFor(() => expect(screen.queryByText(/Satu Havupuro/)).toBeNull())
  })

  test('ended by the professional, it tells what comes next', async () => {
    const { stage } = await call(visited)
    await stage((rehearsal) => rehearsal.fire('ends'))
    await expectText(word('room:endedTitle'))
    expect(shown(anchor.join)).toBeNull()
    expect(screen.getByText(word('room:nextOut'))).toBeTruthy()
  })
})

/** Nobody lets one in but the exercise itself, and it does not. */
function scripted(data: Opening): Script {
  const exercise = script(data)
  return withCues(exercise, [{ id: 'admits', do: [{ 'visit.admitted': { by: 'hanna' } }] }])
}

/** The line goes wrong when a trainer wants it. */
function failing(failure: 'F13' | 'F14'): Script {
  return script(soon, 'home', [
    {
      failure,
      on: 'visits.get',
      by: 'trainer',
      name: 'Häiriö',
      until: { happened: 'visit.joined', since: 'wrong' },
    },
  ])
}

const visited = withCues(script(soon), [
  { id: 'comes', do: [{ 'visit.entered': { who: 'satu', beside: false } }] },
  { id: 'beside', do: [{ 'visit.entered': { who: 'antti', beside: true } }] },
  { id: 'goes', do: [{ 'visit.departed': { who: 'satu' } }] },
  { id: 'ends', do: [{ 'visit.ended': { by: 'hanna' } }] },
])

type Cues = Script['scenario']['cues']

function withCues(exercise: Script, cues: readonly Pick<Cues[number], 'id' | 'do'>[]): Script {
  const { scenario } = exercise
  return {
    ...exercise,
    scenario: {
      ...scenario,
      cues: cues.map((cue) => ({ ...cue, by: 'trainer', name: cue.id, each: true })),
    },
  }
}

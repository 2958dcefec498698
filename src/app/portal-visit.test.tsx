// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Failure } from '../../mocks/scenario/format/failure.ts'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { forgetChosen } from '../lib/media/chosen.ts'
import { drawnMedia } from '../lib/media/drawn.ts'
import { setMedia } from '../lib/media/media.ts'
import { realMedia } from '../lib/media/real.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor } from '../portal/visit/acts.ts'
import { fakeMedia } from '../testing/fake-media.ts'
import { doAct, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, renderApp, type RenderedApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'
import { plannedMedia } from './planned-media.ts'

const appointment = 'etana'
const page = `/ajanvaraukset/${appointment}/tapaaminen`
const checkPage = `${page}/laitteet`

const script = (clock = 'tue 09:00', when = 'tue 09:30', failures: Failure[] = []): Script =>
  exercise({
    opening: {
      clock,
      page: 'home',
      data: {
        appointments: [
          {
            add: {
              id: appointment,
              service: 'nurse',
              unit: 'harjula',
              with: 'hanna',
              way: 'remote',
              when,
              state: 'booked',
            },
          },
        ],
      },
    },
    steps: [{ id: 'free', done: { happened: 'signed.out' }, failures }],
  })

let devices = fakeMedia()

beforeEach(() => {
  devices = fakeMedia()
  setMedia(devices)
})

afterEach(() => {
  setMedia(realMedia)
  setMedia(drawnMedia, 'drawn')
  act(forgetChosen)
})

const open = (path = page, options: AppOptions = {}) =>
  renderApp({ script: script(), path, ...options })

const expectText = (words: string | RegExp) => screen.findByText(words)
const checked = ({ rehearsal }: RenderedApp) =>
  rehearsal.store
    .getState()
    .log.path.flatMap(({ entry: { fact } }) =>
      fact.name === 'device.checked' ? [`${fact.data.device} ${fact.data.found}`] : [],
    )
const wait = async ({ pass, stage }: RenderedApp, minutes: number): Promise<void> => {
  pass(minutes * 60_000)
  await stage((rehearsal) => rehearsal.advance(rehearsal.now()))
}
const expectAt = (path: string) => waitFor(() => expect(location.hash).toBe(`#${path}`))

describe('getting ready', () => {
  test('tells when, with whom and what one needs', async () => {
    await open()
    await screen.findByRole('heading', { level: 1, name: word('visit:title') })
    await expectText(/24\. marraskuuta kello 9\.30/)
    await expectText(/^Hanna /)
    await expectText('Lataa laitteen akku valmiiksi.')
    expect(screen.getAllByText(word('visit:untried'))).toHaveLength(3)
  })

  test('is reached from the page of the appointment', async () => {
    await open(`/ajanvaraukset/${appointment}`)
    await press(appointments.visit, appointment)
    await expectAt(page)
  })

  test.each(['/etusivu', '/ajanvaraukset'])('is reached from %s when it is near', async (path) => {
    await open(path)
    fireEvent.click(await screen.findByRole('link', { name: word('home:toVisit') }))
    await expectAt(page)
  })

  test('has a grey button while it is early: it says when it opens, and whoever presses it is told no', async () => {
    const app = await open()
    const button = await press(anchor.join)
    expect(button.getAttribute('aria-disabled')).toBe('true')
    await expectText(word('visit:opens', { time: '9.15' }))
    await expectText(word('visit:tooEarly'))
    expect(happened(app.rehearsal)).toContain('act.refused')
    expect(happened(app.rehearsal)).not.toContain('visit.joined')
    await expectAt(page)
  })

  test('lets one join when it is time, and leads to the waiting room', async () => {
    const app = await open(page, { script: script('tue 09:16') })
    await expectText(word('visit:now_open'))
    await press(anchor.join)
    await expectAt(`${page}/huone`)
    expect(happened(app.rehearsal)).toContain('visit.joined')
  })

  test('says on which day it is when it is another', async () => {
    await open(page, { script: script('tue 09:00', '+2d 09:30') })
    await expectText(/toisena päivänä: torstai 26\. marraskuuta kello 9\.30/)
    expect((await place(anchor.join)).getAttribute('aria-disabled')).toBe('true')
  })

  test('says what to do when the time has passed', async () => {
    await open(page, { script: script('tue 12:00') })
    await expectText(word('visit:now_over'))
    screen.getByRole('link', { name: word('visit:bookAnew') })
    expect(document.querySelector(`[data-anchor="${anchor.join}"]`)).toBeNull()
  })

  test('leads back to where one waits already', async () => {
    const app = await open(page, { script: script('tue 09:16') })
    await place(anchor.join)
    await app.stage((rehearsal) => rehearsal.perform('visits.join', { appointment }))
    await app.stage((rehearsal) => rehearsal.advance(rehearsal.now() + 1000))
    await expectText(word('visit:now_waiting'))
    expect((await place(anchor.join)).textContent).toBe(word('visit:join_waiting'))
    await press(anchor.join)
    await expectAt(`${page}/huone`)
  })

  test('lets one come back who has left the meeting', async () => {
    const app = await open(page, { script: script('tue 09:28') })
    await place(anchor.join)
    await app.stage((rehearsal) => rehearsal.perform('visits.join', { appointment }))
    for (const _ of [1, 2, 3, 4])
      await app.stage((rehearsal) => rehearsal.advance(rehearsal.now() + 60_000))
    await app.goTo('/etusivu')
    await app.goTo(page)
    await expectText(word('visit:now_left'))
    expect((await place(anchor.join)).textContent).toBe(word('visit:join_left'))
  })

  test('says that there is no visit of a name', async () => {
    await open('/ajanvaraukset/toinen/tapaaminen')
    await expectText(word('visit:missingFact'))
  })
})

describe('the device check', () => {
  test('tells what the browser will ask before it asks', async () => {
    await open(checkPage)
    await screen.findByRole('heading', { name: word('visit:question') })
    expect(devices.wishes).toEqual([])
  })

  test('opens the devices and tells how they were found', async () => {
    const app = await open(checkPage)
    await press(anchor.allow)
    await expectText(word('visit:told', { camera: 'Toimii', microphone: 'Toimii' }))
    await waitFor(() => expect(checked(app)).toEqual(['camera works', 'microphone works']))
    screen.getByRole('meter', { name: word('visit:level') })
    expect(screen.queryByRole('heading', { name: word('visit:question') })).toBeNull()
    expect((await place(anchor.allow)).textContent).toBe(word('visit:tryAgain'))
  })

  test('closes them when one goes back', async () => {
    await open(checkPage)
    await press(anchor.allow)
    await waitFor(() => expect(devices.openCount()).toBe(1))
    await press(anchor.ready)
    await expectAt(page)
    expect(devices.openCount()).toBe(0)
    expect(await screen.findAllByText('Toimii')).toHaveLength(2)
  })

  test('can be done with a drawn picture, and touches nothing', async () => {
    const app = await open(checkPage)
    await press(anchor.drawn)
    await screen.findByRole('img', { name: word('visit:drawnPicture') })
    await waitFor(() => expect(checked(app)).toEqual(['camera drawn', 'microphone drawn']))
    expect(devices.wishes).toEqual([])
  })

  test('goes on with a drawn picture where the browser has no camera to give', async () => {
    setMedia(fakeMedia({ available: false }))
    const app = await open(checkPage)
    await expectText(word('visit:unavailable'))
    expect((await press(anchor.allow)).getAttribute('aria-disabled')).toBe('true')
    await press(anchor.drawn)
    await waitFor(() => expect(checked(app)).toHaveLength(2))
  })

  test.each([
    ['denied', 'denied', 'cameraDenied'],
    ['missing', 'works', 'cameraMissing'],
    ['busy', 'works', 'cameraBusy'],
    ['covered', 'works', 'cameraCovered'],
    ['works', 'denied', 'microphoneDenied'],
    ['works', 'missing', 'microphoneMissing'],
    ['works', 'busy', 'microphoneBusy'],
    ['works', 'silent', 'microphoneSilent'],
  ] as const)(
    'helps when the camera is %s and the microphone %s',
    async (camera, microphone, words) => {
      devices.be({ camera, microphone })
      const app = await open(checkPage)
      await press(anchor.allow)
      expect((await screen.findAllByText(word(`visit:${words}`))).length).toBeGreaterThan(0)
      await waitFor(() =>
        expect(checked(app)).toEqual([`camera ${camera}`, `microphone ${microphone}`]),
      )
      devices.be({ camera: 'works', microphone: 'works' })
      await press(anchor.allow)
      await expectText(word('visit:told', { camera: 'Toimii', microphone: 'Toimii' }))
    },
  )

  test('shows a planned failure, and works the second time', async () => {
    const app = await open(checkPage, {
      script: script('tue 09:00', 'tue 09:30', [
        { id: 'peitetty', failure: 'F05', on: 'devices.check', times: 1, recover: 'Avaa luukku.' },
      ]),
    })
    let planned = true
    setMedia(plannedMedia(devices, () => (planned ? ['F05'] : [])))
    await press(anchor.allow)
    await expectText(word('visit:cameraCovered'))
    planned = false
    await press(anchor.allow)
    await waitFor(() => expect(checked(app).at(-2)).toBe('camera works'))
    expect(happened(app.rehearsal)).toContain('failure.met')
  })

  test('plays a sound and takes each answer', async () => {
    const app = await open(checkPage)
    expect(document.querySelector(`[data-anchor="${anchor.heard}"]`)).toBeNull()
    await doAct('devices.check', { appointment, device: 'speaker', found: 'not-heard' })
    await expectText(word('visit:notHeardAdvice'))
    await press(anchor.heard, 'echo')
    await expectText(word('visit:echoAdvice'))
    await press(anchor.heard, 'heard')
    await expectText(word('visit:heardAdvice'))
    expect(devices.sounds).toEqual([undefined])
    expect(checked(app)).toEqual(['speaker not-heard', 'speaker echo', 'speaker heard'])
  })

  test('lets one choose where there are several devices', async () => {
    devices = fakeMedia({
      devices: {
        cameras: [
          { id: 'front', name: 'Etukamera' },
          { id: 'back', name: '' },
        ],
      },
    })
    setMedia(devices)
    await open(checkPage)
    await press(anchor.allow)
    const choice = await place(anchor.choice, 'camera')
    within(choice).getByText(word('visit:unnamed', { number: 2 }))
    await act(async () => {
      fireEvent.change(choice, { target: { value: 'back' } })
    })
    await waitFor(() => expect(devices.wishes.at(-1)?.camera).toBe('back'))
    expect(devices.openCount()).toBe(1)
  })

  test('says that the connection is only simulated', async () => {
    await open(checkPage)
    await expectText(word('visit:simulated'))
  })

  test('says when the result was not taken', async () => {
    await open(checkPage, { broken: ['devices.check'] })
    await press(anchor.drawn)
    expect((await screen.findAllByText(word('visit:notTold'))).length).toBeGreaterThan(0)
  })
})

describe('a browser that is too old', () => {
  const old = script('tue 09:20', 'tue 09:30', [
    {
      id: 'vanha',
      failure: 'F01',
      on: 'visits.get',
      until: { happened: 'phone.called' },
      recover: 'Soita yksikköön.',
    },
  ])

  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'))

  const copies = async (writeText: (text: string) => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    await press(anchor.copyLink)
  }

  test('goes no further: it says which ones do, and gives the link', async () => {
    await open(page, { script: old })
    await screen.findByRole('region', { name: word('visit:oldBrowser') })
    expect(document.querySelector(`[data-anchor="${anchor.join}"]`)).toBeNull()
    let copied = ''
    await copies((text) => {
      copied = text
      return Promise.resolve()
    })
    await expectText(word('visit:linkCopied'))
    expect(copied).toBe(location.href)
    await copies(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await expectText(word('visit:linkNotCopied'))
  })

  test('does not come to the device check either', async () => {
    await open(checkPage, { script: old })
    await screen.findByRole('region', { name: word('visit:oldBrowser') })
    expect(document.querySelector(`[data-anchor="${anchor.allow}"]`)).toBeNull()
  })

  test('is no matter any more when one has called', async () => {
    const app = await open(page, { script: old })
    expect(await screen.findAllByText(/08 000 1100/)).not.toEqual([])
    await app.stage((rehearsal) => rehearsal.call('harjula'))
    expect(happened(app.rehearsal)).toContain('failure.ended')
    await app.goTo('/etusivu')
    await app.goTo(page)
    await place(anchor.join)
  })
})

test('the button opens by itself while one waits', async () => {
  const app = await open(page, { script: script('tue 09:14') })
  expect((await place(anchor.join)).getAttribute('aria-disabled')).toBe('true')
  await wait(app, 2)
  await expectText(word('visit:now_open'))
  expect((await place(anchor.join)).getAttribute('aria-disabled')).toBeNull()
})

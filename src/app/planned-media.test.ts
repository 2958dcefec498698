// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FailureKind } from '../../mocks/scenario/format/failure.ts'
import { choose, chosen, forgetChosen } from '../lib/media/chosen.ts'
import { drawnMedia } from '../lib/media/drawn.ts'
import { media, setMedia } from '../lib/media/media.ts'
import { realMedia } from '../lib/media/real.ts'
import { fakeMedia } from '../testing/fake-media.ts'
import { script } from '../testing/portal-screen.ts'
import { practise } from '../testing/rehearse.ts'
import { installMedia, plannedMedia } from './planned-media.ts'

let devices = fakeMedia()
beforeEach(() => {
  devices = fakeMedia()
  devices.speak(0.5)
})

const opened = async (...planned: readonly FailureKind[]) => {
  const { camera, microphone, level } = await plannedMedia(devices, () => planned).open({})
  return { camera, microphone, level: level() }
}

describe('devices in an exercise', () => {
  test('are found as they are when nothing is planned', async () => {
    expect(await opened()).toEqual({ camera: 'works', microphone: 'works', level: 0.5 })
  })

  test.each([
    ['F02', { camera: 'denied', microphone: 'denied', level: 0 }],
    ['F03', { camera: 'works', microphone: 'silent', level: 0 }],
    ['F04', { camera: 'busy', microphone: 'works', level: 0.5 }],
    ['F05', { camera: 'covered', microphone: 'works', level: 0.5 }],
  ] as const)('are found by %s as it says', async (kind, found) => {
    expect(await opened(kind)).toEqual(found)
  })

  test('are not asked for when the answer would be no', async () => {
    await opened('F02')
    expect(devices.wishes).toEqual([])
  })

  test('keep a trouble of their own', async () => {
    devices.be({ camera: 'missing' })
    expect(await opened('F05')).toMatchObject({ camera: 'missing' })
  })

  test('play the sound, but not where it is to be silent', () => {
    plannedMedia(devices, () => []).playSound('desk')
    plannedMedia(devices, () => ['F06']).playSound('desk')
    expect(devices.sounds).toEqual(['desk'])
  })
})

describe('a rehearsal', () => {
  afterEach(() => {
    setMedia(realMedia)
    setMedia(drawnMedia, 'drawn')
    forgetChosen()
  })

  const rehearse = () => {
    const { rehearsal } = practise(
      script({}, 'home', [
        { failure: 'F03', on: 'devices.check' },
        { failure: 'F24', on: 'messages.send' },
      ]),
    )
    installMedia(rehearsal)
    return rehearsal
  }

  test('plans for a drawn picture as well', async () => {
    rehearse()
    expect(await media('drawn').open({})).toMatchObject({ camera: 'drawn', microphone: 'silent' })
  })

  test('begins anew with nothing chosen', () => {
    const rehearsal = rehearse()
    rehearsal.note({ name: 'page.opened', data: { page: 'home', path: '/etusivu' } })
    choose({ mode: 'drawn' })
    rehearsal.jump(undefined)
    expect(chosen().mode).toBeUndefined()
  })
})

import { expect, test } from 'vitest'
import { fakeMedia } from '../testing/fake-media.ts'
import { unlessShown } from './shown-media.ts'

test('what shows itself asks nobody, and goes as if the answer had been yes', async () => {
  const devices = fakeMedia()
  devices.be({ camera: 'denied', microphone: 'denied' })
  const shown = unlessShown(devices, () => true)
  expect(shown.available).toBe(true)
  expect(await shown.open({})).toMatchObject({
    camera: 'works',
    microphone: 'works',
    picture: null,
    live: false,
  })
  expect(await shown.devices()).toEqual({ cameras: [], microphones: [], speakers: [] })
  expect(devices.wishes).toEqual([])
})

test('whoever practises has their own devices', async () => {
  const devices = fakeMedia()
  devices.be({ camera: 'denied', microphone: 'denied' })
  const own = unlessShown(devices, () => false)
  expect(own.available).toBe(devices.available)
  expect(await own.open({})).toMatchObject({ camera: 'denied', microphone: 'denied' })
  expect(await own.devices()).toEqual(await devices.devices())
})

import { expect, test } from 'vitest'
import { closeWays } from './close-ways.ts'

test('a page has no way to another machine past its policy', () => {
  const page = {
    RTCPeerConnection: () => undefined,
    webkitRTCPeerConnection: () => undefined,
    WebTransport: () => undefined,
    fetch: () => undefined,
  }
  closeWays(page)
  expect(Object.keys(page)).toEqual(['fetch'])
})

test('a browser that knows none of them goes on', () => {
  const page = { fetch: () => undefined }
  closeWays(page)
  expect(Object.keys(page)).toEqual(['fetch'])
})

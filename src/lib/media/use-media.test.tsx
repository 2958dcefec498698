// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fakeMedia } from '../../testing/fake-media.ts'
import { choose, chosen, forgetChosen } from './chosen.ts'
import { setMedia } from './media.ts'
import { realMedia } from './real.ts'
import { useMedia } from './use-media.ts'

let devices = fakeMedia()

beforeEach(() => {
  devices = fakeMedia()
  setMedia(devices)
})

afterEach(() => {
  setMedia(realMedia)
  act(forgetChosen)
})

describe('what a page has opened', () => {
  test('is nothing as long as nobody has chosen', async () => {
    const { result } = renderHook(useMedia)
    expect(await act(() => result.current.open())).toBeUndefined()
    expect(devices.wishes).toEqual([])
  })

  test('is what was chosen, with the devices that were chosen', async () => {
    const { result } = renderHook(useMedia)
    act(() => choose({ camera: 'front' }))
    await act(() => result.current.open('real'))
    expect(result.current.opened?.camera).toBe('works')
    expect(result.current.asking).toBe(false)
    expect(devices.wishes).toEqual([{ camera: 'front', microphone: undefined }])
    expect(chosen().mode).toBe('real')
  })

  test('is drawn when that was chosen, and touches no device', async () => {
    const { result } = renderHook(useMedia)
    await act(() => result.current.open('drawn'))
    expect(result.current.opened?.camera).toBe('drawn')
    expect(devices.wishes).toEqual([])
  })

  test('is closed before it is opened anew, and when it is closed', async () => {
    const { result } = renderHook(useMedia)
    await act(() => result.current.open('real'))
    await act(() => result.current.open())
    expect(devices.openCount()).toBe(1)
    act(() => result.current.close())
    expect(devices.openCount()).toBe(0)
    expect(result.current.opened).toBeUndefined()
  })

  test('is closed with the page', async () => {
    const { result, unmount } = renderHook(useMedia)
    await act(() => result.current.open('real'))
    unmount()
    expect(devices.openCount()).toBe(0)
  })

  test('is closed when the browser puts the page away', async () => {
    const { result } = renderHook(useMedia)
    await act(() => result.current.open('real'))
    act(() => {
      dispatchEvent(new Event('pagehide'))
    })
    expect(devices.openCount()).toBe(0)
    expect(result.current.opened).toBeUndefined()
  })

  test('is closed when one begins anew', async () => {
    const { result } = renderHook(useMedia)
    await act(() => result.current.open('real'))
    act(forgetChosen)
    expect(devices.openCount()).toBe(0)
  })

  test('does not come when the page was left meanwhile', async () => {
    const { result, unmount } = renderHook(useMedia)
    const left = await act(async () => {
      const coming = result.current.open('real')
      unmount()
      return coming
    })
    expect(left).toBeUndefined()
    expect(devices.openCount()).toBe(0)
  })
})

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { copyText, saveFile } from './save-file.ts'

describe('a file', () => {
  const made: Blob[] = []
  const revoke = vi.fn()
  const pressed: { readonly href: string; readonly download: string }[] = []

  beforeEach(() => {
    vi.useFakeTimers()
    // jsdom follows no link and makes no addresses.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
      this: HTMLAnchorElement,
    ) {
      pressed.push({ href: this.href, download: this.download })
    })
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
      revokeObjectURL: revoke,
    })
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    Reflect.deleteProperty(URL, 'createObjectURL')
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })

  test('is given to the browser under its name, and let go afterwards', async () => {
    saveFile('aika.ics', 'text/calendar', 'BEGIN:VCALENDAR ä')
    expect(pressed).toEqual([{ href: 'blob:1', download: 'aika.ics' }])
    expect(made[0]?.type).toBe('text/calendar;charset=utf-8')
    expect(await made[0]?.text()).toBe('BEGIN:VCALENDAR ä')
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1')
  })
})

describe('a text to be copied', () => {
  const clipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true })

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  test('is copied where the page may', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    clipboard({ writeText })
    expect(await copyText('linkki')).toBe(true)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('linkki')
  })

  test('is not where there is no clipboard, as over plain http', async () => {
    expect(await copyText('linkki')).toBe(false)
  })

  test('is not where it is forbidden', async () => {
    clipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
    expect(await copyText('linkki')).toBe(false)
  })
})

// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newMessage } from '../api/forms.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { place, press } from '../testing/hand.ts'
import {
  expectAlert,
  expectText,
  open,
  pause,
  question,
  type,
  value,
  write,
} from '../testing/portal-screen.ts'
import { word } from '../testing/word.ts'

describe('a draft that cannot be saved', () => {
  test('says so, stays as it was written, comes back, and is saved when that works again', async () => {
    const { broken, goTo, rehearsal } = await open('/viestit/uusi', { broken: ['drafts.save'] })
    await type(messages.text, 'Kesken')
    fireEvent.blur(await place(messages.text))
    await expectAlert(word('messages:unkeptTitle'))
    expect(screen.queryByText(word('messages:draftKept'))).toBeNull()

    await goTo('/viestit')
    await goTo('/viestit/uusi')
    expect(await value(messages.text)).toBe('Kesken')
    await expectAlert(word('messages:unkeptTitle'))

    broken.delete('drafts.save')
    fireEvent.blur(await place(messages.text))
    await expectText(word('messages:draftKept'))
    expect(screen.queryByText(word('messages:unkeptTitle'))).toBeNull()
    expect(rehearsal.world().drafts[newMessage]?.fields).toEqual({ text: 'Kesken' })
  })

  test('can be sent, and is no draft any more', async () => {
    const app = await open('/viestit/uusi', { broken: ['drafts.save'] })
    await write(question)
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    app.broken.delete('drafts.save')
    await app.goTo('/viestit/uusi')
    expect(await value(messages.text)).toBe('')
    await pause(100)
    expect(app.rehearsal.world().drafts[newMessage]).toBeUndefined()
  })

  test('is gone when time is turned back', async () => {
    const { stage, rehearsal } = await open('/viestit/uusi', {
      guide: true,
      broken: ['drafts.save'],
    })
    await type(messages.text, 'Kesken')
    fireEvent.blur(await place(messages.text))
    await expectAlert(word('messages:unkeptTitle'))
    await stage(() => rehearsal.jump(undefined))
    location.hash = '/viestit/uusi'
    await waitFor(async () => expect(await value(messages.text)).toBe(''))
  })
})

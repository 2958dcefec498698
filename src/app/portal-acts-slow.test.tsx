// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newMessage } from '../api/forms.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { place, press } from '../testing/hand.ts'
import { acts } from '../testing/portal-acts.ts'
import {
  count,
  expectText,
  open,
  pause,
  question,
  script,
  shown,
  value,
  write,
} from '../testing/portal-screen.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { word } from '../testing/word.ts'

describe('an act', () => {
  test.each(acts)(
    '%s on %s that is slow shows it, and is done once however often it is pressed',
    async (operation, path, doIt, _, done, data) => {
      const app = await open(path, { script: script(data), slow: [[operation, 5000]] })
      const button = await doIt()
      await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'))
      fireEvent.click(button)
      await pause(100)
      fireEvent.click(button)
      if (button.closest('form')) fireEvent.submit(button.closest('form') ?? button)
      await pause(100)
      expect(count(app, operation)).toBe(0)
      await app.hurry(operation)
      await done()
      await pause(100)
      expect(count(app, operation)).toBe(1)
    },
  )

  test('of signing in that is slow is done once', async () => {
    const app = await renderApp({
      script: script({}, 'front'),
      path: '/tunnistautuminen',
      slow: [['session.open', 500]],
    })
    await press(signIn.method, 'bank')
    await expectText('Aino Heikkilä')
    const button = await press(signIn.continue)
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'))
    fireEvent.click(button)
    await screen.findByRole('heading', {
      level: 1,
      name: word('home:goodMorning', { name: 'Aino' }),
    })
    expect(count(app, 'session.open')).toBe(1)
  })

  test('that is very slow says that it is still waited for', async () => {
    const app = await open('/viestit/uusi', { slow: [['messages.send', 2600]] })
    await write(question)
    await press(messages.send)
    await expectText(word('ui:slow'))
    expect(await value(messages.text)).toBe(question.text)
    expect(await place(messages.text)).toHaveProperty('readOnly', true)
    await expectText(word('messages:sentTitle'))
    expect(count(app, 'messages.send')).toBe(1)
  })

  test('of sending that goes on while one comes back is not done again, and is told', async () => {
    const app = await open('/viestit/uusi', { slow: [['messages.send', 800]] })
    await write(question)
    await press(messages.send)
    await screen.findByText(word('messages:sending'))
    await pause(100)
    await app.goTo('/viestit')
    await app.goTo('/viestit/uusi')
    await expectText(word('messages:sendingStill'))
    expect(shown(messages.send)).toBeNull()
    await expectText(word('messages:sentTitle'))
    expect(await value(messages.text)).toBe('')
    expect(count(app, 'messages.send')).toBe(1)
    expect(app.rehearsal.world().drafts[newMessage]).toBeUndefined()
  })

  test('of sending that fails while one comes back leaves the draft', async () => {
    const app = await open('/viestit/uusi', { slow: [['messages.send', 800]] })
    await write(question)
    app.broken.add('messages.send')
    await press(messages.send)
    await pause(100)
    await app.goTo('/viestit')
    await app.goTo('/viestit/uusi')
    await expectText(word('messages:sendingStill'))
    await expectText(word('messages:resumedTitle'))
    expect(await value(messages.text)).toBe(question.text)
  })

  test('of signing out that is slow cannot be thought better of', async () => {
    await open('/etusivu', { slow: [['session.close', 500]] })
    await press(frame.signOut)
    await press(frame.confirmSignOut)
    const stay = screen.getByRole('button', { name: word('frame:stay') })
    await waitFor(() => expect(stay.getAttribute('aria-disabled')).toBe('true'))
    fireEvent.keyDown(stay, { key: 'Escape' })
    expect(screen.getByRole('dialog')).toBeTruthy()
    await expectText(word('sign-in:signedOutTitle'))
  })
})

describe('an answer', () => {
  const answered = async (options: AppOptions = {}) => {
    const app = await renderApp({ step: 'answer', path: '/etusivu', ...options })
    await app.stage(({ advance }) => advance())
    return app
  }

  test('is marked once, however slowly', async () => {
    const app = await answered({ slow: [['messages.read', 5000]] })
    await app.goTo('/viestit/c2')
    await screen.findByText(/Ota lääke aamulla/)
    await app.goTo('/viestit')
    await app.goTo('/viestit/c2')
    await pause(100)
    await app.hurry('messages.read')
    await pause(100)
    expect(happened(app.rehearsal).filter((name) => name === 'message.read')).toHaveLength(1)
  })
})

// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { sampleFile } from '../../mocks/world/sample-file.ts'
import { replyTo } from '../api/forms.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { acts } from '../testing/portal-acts.ts'
import { press } from '../testing/hand.ts'
import { closed, count, expectAlert, expectText, open, script } from '../testing/portal-screen.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { word } from '../testing/word.ts'

describe('an act', () => {
  test.each(acts)(
    '%s on %s that fails says so, keeps all, and works when it is tried again',
    async (operation, path, doIt, failed, done, data) => {
      const app = await open(path, { script: script(data), broken: [operation] })
      const button = await doIt()
      const alert = await expectAlert(word(failed))
      expect(alert.textContent).toMatch(/[Yy]ritä/)
      // The focus is where the press was.
      expect(document.activeElement).toBe(button)
      expect(button.getAttribute('aria-disabled')).toBeNull()

      app.broken.delete(operation)
      fireEvent.click(button)
      await done()
      expect(count(app, operation)).toBe(2)
    },
  )

  test('of signing in that fails says so, and works when it is tried again', async () => {
    const { broken } = await renderApp({
      script: script({}, 'front'),
      path: '/tunnistautuminen',
      broken: ['session.open'],
    })
    await press(signIn.method, 'bank')
    await expectText('Aino Heikkilä')
    const button = await press(signIn.continue)
    await expectAlert(word('sign-in:failedTitle'))
    expect(document.activeElement).toBe(button)
    broken.delete('session.open')
    fireEvent.click(button)
    await screen.findByRole('heading', {
      level: 1,
      name: word('home:goodMorning', { name: 'Aino' }),
    })
  })

  test('of throwing away an unsent reply that fails says so; done, it is told and leads the focus', async () => {
    const { broken } = await open('/etusivu', { script: script(closed) }).then(async (app) => {
      await app.stage(({ perform }) => {
        perform('drafts.save', { form: replyTo('c-rokotus'), fields: { text: 'Vielä yksi' } })
        perform('attachments.add', {
          form: replyTo('c-rokotus'),
          name: 'kuva.jpg',
          content: sampleFile('kuva.jpg', 4),
        })
      })
      await app.goTo('/viestit/c-rokotus')
      return app
    })
    await expectText('Vielä yksi')
    await expectText('kuva.jpg')
    broken.add('drafts.discard')
    const button = await press(messages.discard)
    await expectAlert(word('messages:discardFailedTitle'))
    expect(document.activeElement).toBe(button)
    broken.delete('drafts.discard')
    fireEvent.click(button)
    const note = await expectText(word('messages:unsentDiscarded'))
    expect(document.activeElement?.contains(note)).toBe(true)
    expect(screen.queryByText('kuva.jpg')).toBeNull()
  })
})

describe('an answer', () => {
  const answered = async (options: AppOptions = {}) => {
    const app = await renderApp({ step: 'answer', path: '/etusivu', ...options })
    await app.stage(({ advance }) => advance())
    return app
  }

  test('that cannot be marked as read is read all the same, and can be marked again', async () => {
    const { broken, goTo, rehearsal } = await answered({ broken: ['messages.read'] })
    await goTo('/viestit/c2')
    await screen.findByText(/Ota lääke aamulla/)
    await expectText(word('messages:readFailedTitle'))
    broken.delete('messages.read')
    const button = screen.getByRole('button', { name: word('messages:markRead') })
    button.focus()
    fireEvent.click(button)
    await waitFor(() => expect(rehearsal.world().conversations['c2']?.state).toBe('read'))
    await waitFor(() => expect(screen.queryByText(word('messages:readFailedTitle'))).toBeNull())
    expect(document.activeElement?.tagName).toBe('H1')
  })
})

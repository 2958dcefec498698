// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { reads } from '../testing/portal-reads.ts'
import { press } from '../testing/hand.ts'
import { closed, expectAlert, expectText, open, script } from '../testing/portal-screen.ts'
import { renderApp } from '../testing/render-app.tsx'
import { word } from '../testing/word.ts'

describe('a read', () => {
  test.each(reads)(
    'on %s of %s that fails says so, keeps the rest, and can be tried again',
    async (path, operation, failed, _, rest) => {
      const { broken } = await open(path, { broken: [operation] })
      const first = await expectAlert(word(failed))
      await rest().catch((error: unknown) => {
        if (operation !== 'session.get') throw error
      })
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)

      const button = screen.getByRole('button', { name: 'Yritä uudelleen' })
      button.focus()
      fireEvent.click(button)
      // In vain: it is said again, and the button is still under the finger.
      await waitFor(() => expect(first.isConnected).toBe(false))
      await expectAlert(word(failed))
      expect(document.activeElement).toBe(button)

      broken.delete(operation)
      fireEvent.click(button)
      await waitFor(() => expect(screen.queryByText(word(failed))).toBeNull())
      await waitFor(() => expect(document.activeElement?.tagName).toMatch(/^H[12]$/))
    },
  )

  test('that is planned to fail once is seen to, and comes when it is asked again', async () => {
    await open('/etusivu', {
      script: script({}, 'home', [{ failure: 'F24', on: 'tasks.list', times: 1 }]),
    })
    await expectAlert(word('home:tasksFailed'))
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await expectText('Mittaa verenpaine kolmena aamuna')
  })

  test('of the person to confirm fails by itself', async () => {
    const { broken } = await renderApp({
      script: script({}, 'front'),
      path: '/tunnistautuminen',
      broken: ['identification.get'],
    })
    await press(signIn.method, 'bank')
    await expectAlert(word('sign-in:personFailed'))
    broken.delete('identification.get')
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await expectText('Aino Heikkilä')
    expect(document.activeElement?.textContent).toContain(word('sign-in:personTitle'))
  })

  test('of an unsent reply in an ended conversation fails by itself', async () => {
    const { broken } = await open('/viestit/c-rokotus', {
      script: script(closed),
      broken: ['drafts.get'],
    })
    await expectText(word('messages:closedTitle'))
    await expectAlert(word('messages:unsentFailed'))
    broken.delete('drafts.get')
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await waitFor(() => expect(screen.queryByText(word('messages:unsentFailed'))).toBeNull())
  })

  test('of the drafts before signing out fails without standing in the way', async () => {
    const { rehearsal } = await open('/etusivu', { broken: ['drafts.list'] })
    await press(frame.signOut)
    await expectText(word('frame:draftsUnknown'))
    await press(frame.confirmSignOut)
    await expectText(word('sign-in:signedOutTitle'))
    expect(rehearsal.world().session).toBeNull()
  })

  test('that came once and then fails stays, and says so', async () => {
    const { broken, stage, rehearsal } = await open('/etusivu')
    await expectText('Mittaa verenpaine kolmena aamuna')
    broken.add('tasks.list')
    await stage(() => rehearsal.advance())
    await expectText(word('ui:staleTitle'))
    screen.getByText('Mittaa verenpaine kolmena aamuna')
    broken.delete('tasks.list')
    const button = screen.getByRole('button', { name: word('ui:retry') })
    button.focus()
    fireEvent.click(button)
    await waitFor(() => expect(screen.queryByText(word('ui:staleTitle'))).toBeNull())
    expect(document.activeElement?.textContent).toBe(word('home:tasks'))
  })
})

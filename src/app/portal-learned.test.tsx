// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newMessage } from '../api/forms.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { place, press } from '../testing/hand.ts'
import {
  attach,
  count,
  expectAlert,
  expectText,
  newcomer,
  open,
  question,
  script,
  shown,
  stranger,
  type,
  value,
  write,
} from '../testing/portal-screen.ts'
import { renderApp } from '../testing/render-app.tsx'
import { word } from '../testing/word.ts'

describe('what an act did', () => {
  test('signs in even when the session cannot be asked again', async () => {
    const { broken } = await renderApp({ script: script({}, 'front'), path: '/tunnistautuminen' })
    await press(signIn.method, 'bank')
    await expectText('Aino Heikkilä')
    broken.add('session.get')
    await press(signIn.continue)
    await screen.findByRole('heading', {
      level: 1,
      name: word('home:goodMorning', { name: 'Aino' }),
    })
  })

  test('signs out even then', async () => {
    const { broken } = await open('/etusivu')
    await press(frame.signOut)
    broken.add('session.get')
    await press(frame.confirmSignOut)
    await expectText(word('sign-in:signedOutTitle'))
  })

  test('accepts the terms even then', async () => {
    const { broken } = await open('/kayttoehdot', { script: script(newcomer) })
    fireEvent.click(await place(account.terms))
    broken.add('session.get')
    await press(account.accept)
    await screen.findByRole('heading', { level: 1, name: word('account:contactTitle') })
    expect(location.hash).toBe('#/yhteystiedot')
  })

  test('is shown in the settings even when they cannot be asked again', async () => {
    const { broken } = await open('/asetukset')
    const box = await place(account.consent, 'sharing')
    broken.add('account.get')
    fireEvent.click(box)
    await expectText(word('account:choiceSaved'))
    screen.getByText(new RegExp(word('account:told_sharing_off')))
    expect(box).toHaveProperty('checked', false)
    await type(account.phone, '050 000 7777')
    await press(account.saveContact)
    await expectText(word('account:savedTitle'))
    expect(await value(account.phone)).toBe('050 000 7777')
  })

  test('lets one write even when the agreement cannot be asked again', async () => {
    const { broken } = await open('/viestit/uusi', { script: script(stranger) })
    await place(messages.agree)
    broken.add('account.get')
    await press(messages.agree)
    await expectText(word('messages:agreedTitle'))
    await place(messages.send)
  })

  test('sends a message although its conversation does not open', async () => {
    const { broken } = await open('/viestit/uusi', { broken: ['messages.get'] })
    await write(question)
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    await expectAlert(word('messages:oneFailed'))
    broken.delete('messages.get')
    fireEvent.click(screen.getByRole('button', { name: word('ui:retry') }))
    await expectText(question.text)
    expect(screen.getAllByText(word('messages:sentTitle'))).toHaveLength(1)
  })

  test('sends a reply although the conversation cannot be asked again', async () => {
    const app = await open('/viestit/c-rokotus')
    await type(messages.text, 'Kiitos')
    app.broken.add('messages.get')
    await press(messages.send)
    await expectText(word('messages:repliedTitle'))
    expect(document.activeElement?.textContent).toContain(word('messages:repliedTitle'))
    await expectText(word('ui:staleTitle'))
    expect(await value(messages.text)).toBe('')
    expect(count(app, 'messages.reply')).toBe(1)
  })

  test('adds and removes a file although the draft cannot be asked again', async () => {
    const { broken, rehearsal } = await open('/viestit/uusi')
    await place(messages.send)
    broken.add('drafts.get')
    await attach('a.pdf')
    await place(messages.removeFile, 'f1')
    await press(messages.removeFile, 'f1')
    await expectText(word('messages:fileRemoved'))
    expect(shown(messages.removeFile)).toBeNull()
    expect(rehearsal.world().drafts[newMessage]?.files).toEqual([])
  })

  test('throws a draft away although it cannot be asked again', async () => {
    const { broken } = await open('/viestit/uusi')
    await type(messages.text, 'Kesken')
    broken.add('drafts.get')
    await press(messages.discard)
    await expectText(word('messages:discardedTitle'))
    expect(await value(messages.text)).toBe('')
  })
})

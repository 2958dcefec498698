// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { sampleFile } from '../../mocks/world/sample-file.ts'
import { newMessage } from '../api/forms.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { doAct, place } from '../testing/hand.ts'
import { arrived } from '../testing/rehearse.ts'
import { renderApp } from '../testing/render-app.tsx'
import { exercise, realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const guide = () => within(screen.getByLabelText(word('practice:guide'), { selector: 'aside' }))

afterEach(() => {
  history.replaceState(null, '')
  document.documentElement.removeAttribute('style')
})

describe('free practice', () => {
  const script = realScenarios().get('vapaa')?.script
  if (!script) throw new Error('scenarios/vapaa.json is gone')

  test('has no steps, no ending and no way to restart a step', async () => {
    const { rehearsal } = await renderApp({ guide: true, script })
    expect(guide().getByRole('heading', { name: word('practice:freeTitle') })).toBeTruthy()
    expect(guide().queryByText(word('practice:finished'))).toBeNull()
    expect(guide().queryByRole('button', { name: word('practice:restartStep') })).toBeNull()
    expect(rehearsal.step()).toBeUndefined()
    expect(location.search).not.toContain('vaihe')
  })

  test('answers every message, not only the first', async () => {
    const { rehearsal, stage } = await renderApp({ guide: true, script })
    await stage(() => {
      rehearsal.perform('session.open', { method: 'bank' })
      for (const text of ['Ensimmäinen', 'Toinen'])
        rehearsal.perform('messages.send', { recipient: 'harjula', topic: 'medication', text })
      for (let times = 0; times < 4; times++) rehearsal.advance()
    })
    const sent = Object.values(rehearsal.world().conversations).slice(-2)
    expect(sent.map(({ state }) => state)).toEqual(['answered', 'answered'])
  })
})

describe('a sentence without any translation', () => {
  test('is shown in Finnish, and the rest in the language chosen', async () => {
    const goal = 'Tätä ei ole käännetty millekään kielelle.'
    const script = exercise({ steps: [{ id: 'only', goal, done: { page: 'messages' } }] })
    await renderApp({ guide: true, script, language: 'sv' })
    expect(await guide().findByText(goal, { ignore: '[role="status"]' })).toBeTruthy()
    expect(guide().getByText(word('practice:goal'))).toBeTruthy()
    expect(document.documentElement.lang).toBe('sv')
  })
})

describe('the text size', () => {
  test('is one value, and stands in the link', async () => {
    await renderApp({ guide: true })
    const [list] = screen.getAllByRole('combobox', { name: word('practice:textSize') })
    if (!list) throw new Error('There is no choice of text size')
    fireEvent.change(list, { target: { value: '150' } })
    await waitFor(() => expect(location.search).toContain('teksti=150'))
    expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('1.5')
  })
})

describe('what was written and not sent', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true })
    act(() => {
      dispatchEvent(event)
    })
    return event.defaultPrevented
  }
  const mark = () => JSON.stringify(history.state)

  test('is asked about before the page is left, and marks the history', async () => {
    await renderApp({ guide: true, step: 'send', path: '/viestit/uusi' })
    expect(leave()).toBe(false)
    fireEvent.input(await place(messages.text), { target: { value: 'Kesken' } })
    expect(leave()).toBe(true)
    expect(mark()).toContain('"typed":true')
    // Whoever goes on here has stayed.
    fireEvent.keyDown(document.body, { key: 'a' })
    expect(mark()).not.toContain('"typed":true')
  })

  test('is asked about when it could not be kept either', async () => {
    const { pass, rehearsal } = await renderApp({
      guide: true,
      step: 'send',
      path: '/viestit/uusi',
      broken: ['drafts.save'],
    })
    fireEvent.change(await place(messages.text), { target: { value: 'Kesken' } })
    fireEvent.blur(await place(messages.text))
    await screen.findByText(word('messages:unkeptTitle'))
    pass(2000)
    await act(() => new Promise((resolve) => setTimeout(resolve, 1100)))
    expect(rehearsal.world().drafts).not.toHaveProperty([newMessage])
    expect(leave()).toBe(true)
  })

  test('is not asked about once it has been sent', async () => {
    const { pass } = await renderApp({ guide: true, step: 'send', path: '/viestit/uusi' })
    const question = {
      recipient: 'harjula',
      topic: 'medication',
      text: 'Hei. Aamulla vai illalla?',
    }
    await doAct('messages.send', question)
    await waitFor(() => expect(location.hash).toBe('#/viestit/c2'))
    pass(2000)
    await act(() => new Promise((resolve) => setTimeout(resolve, 1100)))
    expect(leave()).toBe(false)
  })

  test('is there again after Back and Forward, however fast', async () => {
    const { goTo } = await renderApp({
      step: 'send',
      path: '/viestit/uusi',
      // So slow that the reading could overtake it.
      slow: [['drafts.save', 50]],
    })
    for (const text of ['Yksi', 'Kaksi', 'Kolme']) {
      fireEvent.change(await place(messages.text), { target: { value: text } })
      await goTo('/viestit')
      await goTo('/viestit/uusi')
      const field = await place(messages.text)
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('The text has no field')
      expect(field.value).toBe(text)
    }
  })

  test('is told when it was lost', async () => {
    await renderApp({ guide: true, lost: true })
    expect(screen.getByText(word('practice:typingLost'))).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: word('practice:close') }))
    expect(screen.queryByText(word('practice:typingLost'))).toBeNull()
  })
})

describe('a file that an author has broken', () => {
  test('is told with its place, and the rest goes on', async () => {
    await renderApp({
      guide: true,
      trouble: [
        {
          file: 'laheta-viesti.json',
          line: 7,
          column: 12,
          severity: 'error',
          message: { fi: 'Tässä on vika.', en: 'This is wrong.' },
        },
      ],
    })
    expect(screen.getByText('scenarios/laheta-viesti.json:7:12')).toBeTruthy()
    expect(screen.getByText('Tässä on vika.').getAttribute('lang')).toBe('fi')
    expect(guide().getByText(word('practice:goal'))).toBeTruthy()
  })
})

describe('undo', () => {
  const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }
  const undo = () => fireEvent.click(guide().getByRole('button', { name: word('practice:undo') }))

  test('leaves one on the page where it was done', async () => {
    const { rehearsal, stage } = await renderApp({
      guide: true,
      step: 'send',
      path: '/viestit/uusi',
    })
    await screen.findByRole('heading', { level: 1, name: word('messages:newMessage') })
    for (const name of ['yksi.pdf', 'kaksi.pdf'])
      await stage(() =>
        rehearsal.perform('attachments.add', {
          form: 'messages.new',
          name,
          content: sampleFile(name, 1),
        }),
      )
    undo()
    expect(await screen.findByText('yksi.pdf')).toBeTruthy()
    expect(location.hash).toBe('#/viestit/uusi')
    expect(screen.queryByText('kaksi.pdf')).toBeNull()
  })

  test('of a call keeps what has been written since', async () => {
    const { rehearsal, stage } = await renderApp({
      guide: true,
      step: 'send',
      path: '/viestit/uusi',
    })
    await stage(() => {
      rehearsal.call('harjula')
      rehearsal.perform('drafts.save', { form: 'messages.new', fields: { text: 'Kesken' } })
    })
    undo()
    await waitFor(() =>
      expect(rehearsal.world().drafts['messages.new']?.fields).toEqual({ text: 'Kesken' }),
    )
    const facts = rehearsal.store.getState().log.path.map(({ entry }) => entry.fact.name)
    expect(facts).not.toContain('phone.called')
  })

  test('of a message brings back the form as it was sent', async () => {
    const { rehearsal, stage } = await renderApp({
      guide: true,
      step: 'send',
      path: '/viestit/uusi',
    })
    await stage(() => {
      rehearsal.perform('drafts.save', { form: 'messages.new', fields: question })
      rehearsal.perform('messages.send', question)
    })
    undo()
    await waitFor(() => expect(rehearsal.world().drafts['messages.new']?.fields).toEqual(question))
  })
})

describe('a link to a step', () => {
  test('leads to the page where it is done, when no other way does', async () => {
    const script = realScenarios().get('ensimmainen-kirjautuminen')?.script
    if (!script) throw new Error('scenarios/ensimmainen-kirjautuminen.json is gone')
    await renderApp({ guide: true, script, step: 'contact' })
    await screen.findByRole('heading', { level: 1, name: word('account:contactTitle') })
    expect(location.hash).toBe('#/yhteystiedot')
  })
})

describe('the question before signing out', () => {
  test('goes when another page comes', async () => {
    const { goTo } = await renderApp({ guide: true, step: 'find', path: '/etusivu' })
    const [button] = await screen.findAllByRole('button', { name: word('frame:signOut') })
    if (!button) throw new Error('There is no way to sign out')
    fireEvent.click(button)
    expect(screen.getByRole('dialog')).toBeTruthy()
    await goTo('/viestit')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('moving time on', () => {
  test('tells that a message has been taken, and two messages get one answer', async () => {
    const script = realScenarios().get('vapaa')?.script
    if (!script) throw new Error('scenarios/vapaa.json is gone')
    const { rehearsal, stage } = await renderApp({ guide: true, script })
    await stage(() => {
      rehearsal.perform('session.open', { method: 'bank' })
      rehearsal.perform('messages.send', {
        recipient: 'harjula',
        topic: 'medication',
        text: 'Hei. Aamulla vai illalla?',
      })
      rehearsal.perform('messages.reply', { conversation: 'c2', text: 'Vielä yksi asia.' })
      rehearsal.advance()
    })
    await waitFor(() =>
      expect(guide().getAllByText(word('time:taken', { count: 1 }))).not.toEqual([]),
    )
    await stage(() => {
      for (let times = 0; times < 5; times++) rehearsal.advance()
    })
    expect(arrived(rehearsal)).toHaveLength(1)
  })
})

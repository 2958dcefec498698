// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { doAct, place } from '../testing/hand.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { happened } from '../testing/rehearse.ts'
import { word } from '../testing/word.ts'

const question = { unit: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }

const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const expectText = (words: string) => screen.findByText(words)
const press = (name: string): void => {
  const [button] = screen.getAllByRole('button', { name })
  if (!button) throw new Error(`There is no button ${name}`)
  fireEvent.click(button)
}
const path = (): string => location.hash.slice(1)

describe('signing in', () => {
  test('goes from the front by a practice method and a confirmed person to the home page', async () => {
    const { rehearsal } = await renderApp()
    await expectHeading(word('sign-in:frontTitle'))
    expect(screen.getByText('112')).toBeTruthy()
    expect(screen.getByText('116 117')).toBeTruthy()

    fireEvent.click(await place(signIn.start))
    await expectHeading(word('sign-in:title'))
    expect(screen.queryByRole('textbox')).toBeNull()

    fireEvent.click(screen.getByRole('radio', { name: word('sign-in:bank') }))
    await expectText('Aino Heikkilä')
    expect(screen.getByText(/^140347-912\w$/)).toBeTruthy()

    press(word('sign-in:continue'))
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(path()).toBe('/etusivu')
    expect(rehearsal.step()?.id).toBe('find')
  })

  test('cannot go on before a method is chosen, and says why', async () => {
    const { asked } = await renderApp({ path: '/tunnistautuminen' })
    await expectHeading(word('sign-in:title'))
    const button = screen.getByRole('button', {
      name: word('sign-in:continue'),
      description: word('sign-in:chooseFirst'),
    })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button)
    expect(asked).not.toContain('session.open')
  })

  test('can be left for the front', async () => {
    await renderApp({ path: '/tunnistautuminen' })
    fireEvent.click(await place(signIn.cancel))
    await expectHeading(word('sign-in:frontTitle'))
  })

  test('is not offered to whoever is signed in', async () => {
    await renderApp({ step: 'find', path: '/tunnistautuminen' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(path()).toBe('/etusivu')
  })

  test('comes before every page of the service', async () => {
    await renderApp({ path: '/viestit/c-rokotus' })
    await expectHeading(word('sign-in:frontTitle'))
    expect(path()).toBe('/')
  })
})

describe('the home page', () => {
  test('shows what is to be done and the latest message', async () => {
    await renderApp({ step: 'find', path: '/etusivu' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(document.title).toBe(`${word('home:goodMorning', { name: 'Aino' })} – Omasote`)
    const tasks = await screen.findByRole('region', { name: word('home:tasks') })
    expect(
      (await within(tasks).findAllByRole('listitem')).map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Mittaa verenpaine.*ti 1\.12\..*Hanna Kettunen.*Tekemättä$/),
      expect.stringMatching(/^Kysely: miten voit\?.*pe 4\.12\..*Hanna Kettunen.*Kesken$/),
    ])
    const card = await screen.findByRole('region', { name: word('home:messages') })
    expect(within(card).getByText('Influenssarokotus')).toBeTruthy()
    fireEvent.click(within(card).getByRole('link', { name: word('home:openMessage') }))
    await expectHeading('Influenssarokotus')
  })

  test('tells of an answer that has come', async () => {
    const { rehearsal, stage } = await renderApp({ step: 'answer', path: '/viestit' })
    await stage(() => rehearsal.advance())
    const card = await screen.findByRole('region', { name: word('home:messages') })
    await within(card).findByText(word('home:unread', { count: 1 }))
    fireEvent.click(within(card).getByRole('link', { name: word('home:readAnswer') }))
    await screen.findByText(/Ota lääke aamulla/)
    await waitFor(() => expect(rehearsal.step()?.id).toBe('sign-out'))
  })
})

describe('messages', () => {
  test('stand in a list, the latest first, with their state', async () => {
    await renderApp({ step: 'answer', path: '/viestit' })
    await expectHeading(word('messages:title'))
    const rows = await screen.findAllByRole('link', { name: /Harjulan terveysasema/ })
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Lääkkeet ja reseptit.*tänään kello 9\.00.*Odottaa vastausta$/),
      expect.stringMatching(/^Influenssarokotus.*ti 27\.10\..*Luettu$/),
    ])
  })

  test('open one by one', async () => {
    await renderApp({ step: 'find', path: '/viestit' })
    fireEvent.click(await place(messages.row, 'c-rokotus'))
    await expectHeading('Influenssarokotus')
    expect(screen.getByText(/Milloin voin tulla/)).toBeTruthy()
    expect(screen.getByText('Hanna Kettunen')).toBeTruthy()
    expect(screen.getByText(/sairaanhoitaja, /)).toBeTruthy()
    expect(screen.queryByText(word('messages:sentTitle'))).toBeNull()
  })

  test('that are not there are told so, with the way back', async () => {
    await renderApp({ step: 'find', path: '/viestit/c99' })
    await expectHeading(word('messages:missingTitle'))
    expect(screen.getAllByRole('link', { name: word('messages:allMessages') })).not.toEqual([])
  })

  test('that are called like something every object has are not there either', async () => {
    await renderApp({ step: 'find', path: '/viestit/constructor' })
    await expectHeading(word('messages:missingTitle'))
  })
})

describe('sending', () => {
  const form = async (language: 'fi' | 'sv' = 'fi') => {
    const app = await renderApp({ step: 'send', path: '/viestit/uusi', language })
    await place(messages.send)
    return app
  }

  test('without anything tells every field what it lacks, and goes to the first', async () => {
    const { rehearsal } = await form()
    press(word('messages:sendMessage'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('messages:notSentTitle'))
    expect(alert.textContent).toContain(word('messages:notSentCheck'))
    const fields = [
      [word('messages:recipient'), word('messages:unitMissing')],
      [word('messages:topic'), word('messages:topicMissing')],
    ] as const
    for (const [name, description] of fields) {
      const field = screen.getByRole('combobox', { name, description })
      expect(field.getAttribute('aria-invalid')).toBe('true')
    }
    const box = screen.getByRole('textbox', { name: word('messages:text') })
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(word('messages:textMissing'))).toBeTruthy()
    expect(document.activeElement).toBe(await place(messages.unit))
    expect(happened(rehearsal)).toContain('act.refused')
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('too long a text keeps it and tells how much fits', async () => {
    const { rehearsal } = await form()
    const long = 'a'.repeat(2001)
    await doAct('messages.send', { ...question, text: long })
    await screen.findByText(word('messages:textTooLong', { characters: 2000 }))
    expect(
      screen.getByText(word('ui:counterOver', { used: 2001, limit: 2000, over: 1 })),
    ).toBeTruthy()
    const box = await place(messages.text)
    expect(box).toHaveProperty('value', long)
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('counts characters as the server does: an emoji is one', async () => {
    await form()
    fireEvent.change(await place(messages.text), { target: { value: '😀'.repeat(2000) } })
    await expectText(word('ui:counter', { used: 2000, limit: 2000 }))
  })

  test('offers the topics of the chosen unit, and forgets one that it does not take', async () => {
    await form()
    const offered = async (): Promise<readonly string[]> =>
      within(await place(messages.topic))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    expect(await offered()).toEqual([word('messages:chooseUnitFirst')])
    fireEvent.change(await place(messages.unit), { target: { value: 'harjula' } })
    expect(await offered()).toHaveLength(5)
    fireEvent.change(await place(messages.topic), { target: { value: 'vaccination' } })
    fireEvent.change(await place(messages.unit), { target: { value: 'petajala' } })
    expect(await offered()).toHaveLength(4)
    expect(await place(messages.topic)).toHaveProperty('value', '')
  })

  test('opens the conversation, which tells that it was sent and when the answer comes', async () => {
    const { rehearsal } = await form()
    await doAct('messages.send', question)
    await expectText(word('messages:sentTitle'))
    await expectHeading('Lääkkeet ja reseptit')
    expect(path()).toBe('/viestit/c2')
    expect(screen.getByRole('status').textContent).toContain('pe 27.11.')
    expect(screen.getByText(question.text)).toBeTruthy()
    expect(rehearsal.step()?.id).toBe('answer')
  })

  test('twice in a moment sends once', async () => {
    const { rehearsal, asked } = await form()
    for (const [anchor, value] of [
      [messages.unit, question.unit],
      [messages.topic, question.topic],
      [messages.text, question.text],
    ] as const)
      fireEvent.change(await place(anchor), { target: { value } })
    const button = screen.getByRole('button', { name: word('messages:sendMessage') })
    fireEvent.click(button)
    fireEvent.click(button)
    const written = button.closest('form')
    if (written) fireEvent.submit(written)
    await expectText(word('messages:sentTitle'))
    expect(asked.filter((operation) => operation === 'messages.send')).toHaveLength(1)
    expect(happened(rehearsal).filter((name) => name === 'message.sent')).toHaveLength(1)
  })

  test('that fails keeps what was written and can be tried again', async () => {
    const { broken } = await form()
    broken.add('messages.send')
    await doAct('messages.send', question)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('messages:notSentAdvice'))
    expect(await place(messages.text)).toHaveProperty('value', question.text)
    broken.delete('messages.send')
    press(word('messages:sendMessage'))
    await expectText(word('messages:sentTitle'))
  })

  test('can be left and gone on with: what was written is kept', async () => {
    const { goTo } = await form()
    fireEvent.change(await place(messages.unit), { target: { value: 'harjula' } })
    fireEvent.change(await place(messages.text), { target: { value: 'Hei, kesken jäi' } })
    await goTo('/viestit')
    await expectHeading(word('messages:title'))
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toHaveProperty('value', 'Hei, kesken jäi')
    expect(await place(messages.unit)).toHaveProperty('value', 'harjula')
  })

  test('leaves an empty form behind', async () => {
    const { goTo } = await form()
    await doAct('messages.send', question)
    await expectText(word('messages:sentTitle'))
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toHaveProperty('value', '')
    expect(await place(messages.unit)).toHaveProperty('value', '')
  })

  test('speaks the language of the service', async () => {
    await form('sv')
    expect(screen.getByRole('button', { name: 'Skicka meddelandet' })).toBeTruthy()
    const units = within(await place(messages.unit)).getAllByRole('option')
    expect(units[2]?.textContent).toMatch(/hälsostation/)
  })
})

describe('an answer', () => {
  test('is marked in the navigation and in the list, until it is opened', async () => {
    const { rehearsal, stage, goTo } = await renderApp({ step: 'answer', path: '/viestit' })
    await expectHeading(word('messages:title'))
    expect(screen.queryByText(word('messages:state_answered'))).toBeNull()

    await stage(() => rehearsal.advance())
    await goTo('/viestit')
    await expectText(word('messages:state_answered'))
    const nav = await place(frame.nav, 'messages')
    expect(nav.textContent).toContain(word('frame:unread', { count: 1 }))
    expect(rehearsal.step()?.id).toBe('answer')

    await doAct('messages.read', { conversation: 'c2' })
    await screen.findByText(/Ota lääke aamulla/)
    await waitFor(() => expect(rehearsal.step()?.id).toBe('sign-out'))
    await waitFor(() =>
      expect(
        document.querySelector(`[data-anchor="${frame.nav}"][data-key="messages"]`)?.textContent,
      ).not.toContain(word('frame:unread', { count: 1 })),
    )
    await goTo('/viestit')
    await waitFor(() => expect(screen.getAllByText(word('messages:state_read'))).toHaveLength(2))
  })

  test('that comes by itself while its page stands open is read there', async () => {
    const { pass, rehearsal, stage } = await renderApp({ step: 'answer', path: '/viestit/c2' })
    await screen.findByText(word('messages:answerBy', { day: 'pe 27.11.' }))
    // Real time passes until the answer comes; nobody moves it on.
    pass(24 * 3_600_000)
    await stage(() => rehearsal.tick())
    await screen.findByText(/Ota lääke aamulla/)
    await waitFor(() => expect(rehearsal.world().conversations['c2']?.state).toBe('read'))
    expect(path()).toBe('/viestit/c2')
  })
})

describe('signing out', () => {
  test('leads to the front, says so, and shuts the service', async () => {
    const { rehearsal, goTo } = await renderApp({ step: 'sign-out', path: '/viestit' })
    await expectHeading(word('messages:title'))
    await doAct('session.close', {})
    await expectText(word('sign-in:signedOutTitle'))
    expect(path()).toBe('/')
    expect(rehearsal.step()).toBeUndefined()
    await goTo('/viestit')
    await expectHeading(word('sign-in:frontTitle'))
  })

  test('pressed twice closes once', async () => {
    const { asked } = await renderApp({ step: 'find', path: '/etusivu' })
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    press(word('frame:signOut'))
    press(word('frame:signOut'))
    await expectText(word('sign-in:signedOutTitle'))
    expect(asked.filter((operation) => operation === 'session.close')).toHaveLength(1)
  })
})

describe('a part that cannot be read', () => {
  test('says so by itself, and comes when it is tried again', async () => {
    const { broken } = await renderApp({ step: 'find', path: '/etusivu', broken: ['tasks.list'] })
    const failed = await expectText(word('home:tasksFailed'))
    expect(await screen.findByRole('region', { name: word('home:messages') })).toBeTruthy()
    expect(failed).toBeTruthy()

    broken.delete('tasks.list')
    press(word('home:retry'))
    await expectText('Mittaa verenpaine kolmena aamuna')
    expect(screen.queryByText(word('home:tasksFailed'))).toBeNull()
  })

  test('fails again when it is tried in vain', async () => {
    const { asked } = await renderApp({
      step: 'find',
      path: '/etusivu',
      broken: ['messages.list'],
    })
    await expectText(word('home:messagesFailed'))
    const before = asked.filter((one) => one === 'messages.list').length
    press(word('home:retry'))
    await waitFor(() =>
      expect(asked.filter((one) => one === 'messages.list').length).toBeGreaterThan(before),
    )
    expect(await expectText(word('home:messagesFailed'))).toBeTruthy()
  })

  test.each([
    ['/viestit', 'messages.list', 'messages:listFailed'],
    ['/viestit/c-rokotus', 'messages.get', 'messages:oneFailed'],
    ['/viestit/uusi', 'recipients.list', 'messages:formFailed'],
    ['/viestit/uusi', 'drafts.get', 'messages:formFailed'],
    ['/etusivu', 'session.get', 'frame:failedTitle'],
  ] as const)('on %s tells that it did not open when %s fails', async (where, operation, words) => {
    await renderApp({ step: 'find', path: where, broken: [operation] })
    await expectText(word(words))
  })
})

describe('an address that no page has', () => {
  test('is told so, with a way to the front', async () => {
    await renderApp({ step: 'find', path: '/ei-ole' })
    await expectHeading(word('frame:notFoundTitle'))
    fireEvent.click(screen.getByRole('link', { name: word('frame:notFoundAction') }))
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  })
})

test('the service stands in the language that it was opened in', async () => {
  await renderApp({ step: 'find', path: '/etusivu', language: 'en' })
  await expectHeading(word('home:goodMorning', { name: 'Aino' }))
  expect(word('home:goodMorning', { name: 'Aino' })).not.toContain('huomenta')
  expect(document.documentElement.lang).toBe('en')
})

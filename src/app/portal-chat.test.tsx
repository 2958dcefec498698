// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Language } from '../lib/language.ts'
import { anchor } from '../portal/chat/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as services } from '../portal/services/acts.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const chat = 'terveysasemat'
const page = `/palvelut/chat/${chat}`
const question = 'Selkä on ollut kipeä kaksi viikkoa.'

type Data = NonNullable<Script['scenario']['opening']['data']>

const script = (clock = 'tue 09:00', data: Data = {}): Script =>
  exercise({
    opening: { clock, page: 'home', data },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
  })

const open = (path = page, options: AppOptions = {}) =>
  renderApp({ script: script(), path, ...options })

const field = async (): Promise<HTMLTextAreaElement> => {
  const box = await place(anchor.text)
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('It is no box for text')
  return box
}
const type = async (value: string): Promise<void> => {
  fireEvent.change(await field(), { target: { value } })
}
const expectText = (words: string | RegExp) => screen.findByText(words)
const log = () => screen.getByRole('log', { name: word('chat:turns') })
const queue = () => doAct('chats.open', { chat, topic: 'oire' })

/** Lets time pass, and what is due happen. */
const wait = async ({ pass, stage }: RenderedApp, seconds: number): Promise<void> => {
  pass(seconds * 1000)
  await stage((rehearsal) => rehearsal.tick())
}

/** With a professional who has asked. */
const joined = async (options: AppOptions = {}): Promise<RenderedApp> => {
  const app = await open(page, options)
  await queue()
  await place(anchor.say)
  await wait(app, 36)
  await within(log()).findByText(/^Kerro, mikä vaiva/)
  return app
}

describe('services', () => {
  test('offer their chats, each with whether it is open', async () => {
    await open('/palvelut')
    const row = await place(services.chat, chat)
    expect(row.textContent).toContain(word('services:chatOpen', { time: '15.00' }))
    fireEvent.click(row)
    await screen.findByRole('heading', { level: 1, name: 'Terveysasemien chat' })
    expect(location.hash).toBe(`#${page}`)
  })

  test('offer in an area only its own', async () => {
    await open('/palvelut/suu')
    const row = await place(services.chat, 'suu')
    expect(row.textContent).toContain(word('services:chatOpen', { time: '12.00' }))
    expect(
      document.querySelector(`[data-anchor="${services.chat}"][data-key="${chat}"]`),
    ).toBeNull()
  })

  test('lead back to the chat that goes on', async () => {
    const app = await joined()
    await goToPage('services')
    const row = await place(services.chat, chat)
    await waitFor(() => expect(row.textContent).toContain(word('services:chat_on')))
    fireEvent.click(row)
    await within(await screen.findByRole('log')).findByText(/^Kerro, mikä vaiva/)
    expect(happened(app.rehearsal)).not.toContain('chat.ended')
  })
})

describe('the beginning', () => {
  test('tells what the chat is not for, how long one waits, and what is kept', async () => {
    await open()
    await expectText('Chat ei ole kiireellisiin asioihin.')
    await expectText(word('chat:urgentAdvice'))
    await expectText(word('chat:openUntil', { time: '15.00' }))
    await expectText(/muutamassa minuutissa/)
    await expectText(word('chat:kept'))
  })

  test('asks for the topic that is missing, and takes it then', async () => {
    await open()
    await press(anchor.open)
    const [fault] = await screen.findAllByText(word('chat:topicMissing'))
    expect(fault).toBeDefined()
    expect(document.activeElement?.textContent).toBe(word('chat:notOpenedCheck'))
    fireEvent.click(await place(anchor.topic, 'oire'))
    await press(anchor.open)
    await expectText(word('chat:queue', { position: 2 }))
    expect(document.activeElement?.textContent).toBe('Oire tai vaiva')
  })

  test('is closed out of hours: it says when it opens, and which ways are open', async () => {
    await open(page, { script: script('fri 13:30') })
    await expectText(word('chat:closedTitle'))
    await expectText(/Se aukeaa ma 30\.11\. kello 8\.00/)
    expect(screen.queryByRole('radio')).toBeNull()
    const ways = screen.getByRole('region', { name: word('chat:otherWays') })
    within(ways).getByText('08 000 1100')
    for (const way of ['message', 'callback', 'booking'] as const)
      within(ways).getByRole('link', { name: word(`chat:way_${way}`) })
  })

  test('closes while the page stands open: whoever is late is told, and what to do', async () => {
    const app = await open(page, { script: script('tue 14:59') })
    await place(anchor.open)
    fireEvent.click(await place(anchor.topic, 'oire'))
    // The server's clock is the one that counts.
    app.pass(60_000)
    await press(anchor.open)
    await expectText(word('chat:closedTitle'))
    await expectText(/Se aukeaa huomenna kello 8\.00/)
  })

  test('opens by itself when it is time', async () => {
    const app = await open(page, { script: script('tue 07:59') })
    await expectText(word('chat:closedTitle'))
    await app.stage((rehearsal) => rehearsal.advance(rehearsal.now() + 60_000))
    await app.goTo(page)
    await place(anchor.open)
  })

  test('says that there is no chat of a name', async () => {
    await open('/palvelut/chat/xyz')
    const name = word('chat:missingTitle')
    expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy()
  })
})

describe('a chat', () => {
  test('moves up in the queue, and says who has come', async () => {
    const app = await open()
    await queue()
    await expectText(word('chat:queue', { position: 2 }))
    await wait(app, 15)
    const status = await expectText(word('chat:queue', { position: 1 }))
    expect(status.closest('[role="status"]')).not.toBeNull()
    await wait(app, 15)
    await expectText(word('chat:joined', { name: 'Hanna Kettunen', role: 'sairaanhoitaja' }))
    within(log()).getByText('Hei, hyvä että otit yhteyttä.')
  })

  test('is said with Enter, once, and the field is empty and still in focus', async () => {
    const app = await joined()
    const box = await field()
    box.focus()
    await type(question)
    fireEvent.keyDown(box, { key: 'Enter' })
    fireEvent.keyDown(box, { key: 'Enter' })
    await within(log()).findByText(question)
    await waitFor(() => expect(box.value).toBe(''))
    expect(document.activeElement).toBe(box)
    expect(happened(app.rehearsal).filter((name) => name === 'chat.said')).toHaveLength(1)
    await wait(app, 6)
    await within(log()).findByText(/^Kiitos, kun kerroit/)
    expect(document.activeElement).toBe(box)
  })

  test('goes on to a new line with Shift and Enter, and keeps a letter that is being composed', async () => {
    const app = await joined()
    await type('Rivi')
    fireEvent.keyDown(await field(), { key: 'Enter', shiftKey: true })
    fireEvent.keyDown(await field(), { key: 'Enter', isComposing: true })
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(happened(app.rehearsal)).not.toContain('chat.said')
  })

  test('takes the focus from the button to the field', async () => {
    await joined()
    await type(question)
    await press(anchor.say)
    await within(log()).findByText(question)
    const box = await field()
    await waitFor(() => expect(document.activeElement).toBe(box))
  })

  test('leads to booking', async () => {
    const app = await joined()
    await doAct('chats.say', { chat, text: 'Väsyttää.' })
    await within(log()).findByText('Väsyttää.')
    await app.stage((rehearsal) => rehearsal.advance())
    fireEvent.click(await place(anchor.way, 'booking'))
    expect(location.hash).toBe('#/ajanvaraukset/uusi')
  })

  test('keeps what was begun while one is elsewhere, and the queue goes on', async () => {
    const app = await open()
    await queue()
    await type('Kesken')
    fireEvent.blur(await field())
    await app.goTo('/viestit')
    await place(messages.new)
    expect(app.rehearsal.store.getState().log.path.at(-1)?.entry.fact).toMatchObject({
      name: 'act.left',
      data: { act: 'chats.say', chat },
    })
    await wait(app, 40)
    await app.goTo(page)
    await within(await screen.findByRole('log')).findByText(/^Kerro, mikä vaiva/)
    expect((await field()).value).toBe('Kesken')
  })

  test('stays on its page when time is moved on to the next turn', async () => {
    const app = await open()
    await queue()
    await expectText(word('chat:queue', { position: 2 }))
    await app.stage((rehearsal) => rehearsal.advance())
    await within(await screen.findByRole('log')).findByText('Hei, hyvä että otit yhteyttä.')
    expect(location.hash).toBe(`#${page}`)
  })

  test('says what is wrong with what was written, at the field', async () => {
    await joined()
    await press(anchor.say)
    await expectText(word('chat:textMissing'))
    expect((await field()).getAttribute('aria-invalid')).toBe('true')
    await type('x'.repeat(501))
    await press(anchor.say)
    await expectText(word('chat:textTooLong', { characters: 500 }))
  })

  test('stops what looks urgent, keeps it, and sends it when it is not', async () => {
    const app = await joined()
    await type('Rintaa puristaa.')
    await press(anchor.say)
    await expectText(word('chat:stopTitle'))
    expect(document.querySelector(`[data-anchor="${anchor.say}"]`)).toBeNull()
    expect((await field()).value).toBe('Rintaa puristaa.')
    await press(anchor.notUrgent)
    await within(log()).findByText('Rintaa puristaa.')
    expect(happened(app.rehearsal)).toContain('chat.said')
  })

  test('is ended after a question, and can be read, now and later', async () => {
    const app = await joined()
    await press(anchor.leave)
    await screen.findByRole('dialog', { name: word('chat:leaveAsk') })
    fireEvent.click(screen.getByRole('button', { name: word('chat:stay') }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await doAct('chats.leave', { chat })
    await expectText(word('chat:endedTitle'))
    await expectText(/^Kerro, mikä vaiva/)
    expect(document.activeElement?.textContent).toContain(word('chat:endedTitle'))
    await app.goTo('/palvelut')
    await app.goTo(page)
    const earlier = await screen.findByRole('region', { name: word('chat:earlier') })
    within(earlier).getByText(/, Hanna Kettunen$/)
    await place(anchor.open)
  })

  test('tells of the queue that was left, and of what was not said', async () => {
    await open()
    await queue()
    await type('Kesken')
    fireEvent.blur(await field())
    await doAct('chats.leave', { chat })
    await expectText(word('chat:leftTitle'))
    await screen.findByText(new RegExp(word('chat:unsaid')))
    await queue()
    expect((await field()).value).toBe('Kesken')
  })

  test('ends by itself when nobody writes, and says so', async () => {
    const app = await joined()
    await wait(app, 12 * 60)
    await expectText(word('chat:endedTitle'))
    await screen.findByText(new RegExp(word('chat:endedByThem').slice(0, 40)))
  })

  test.each<[Language, string, string]>([
    ['fi-x-selko', 'Hei. Hyvä, että kirjoitit.', 'Aloita keskustelu'],
    ['sv', 'Hej, bra att du tog kontakt.', 'Börja chatta'],
    ['en', 'Hello, it is good that you got in touch.', 'Start a chat'],
  ])('speaks %s', async (language, greeting, heading) => {
    const app = await renderApp({ step: 'find', path: page, language })
    await screen.findByRole('heading', { level: 2, name: heading })
    await queue()
    await place(anchor.say)
    await wait(app, 30)
    expect(await within(screen.getByRole('log')).findByText(greeting)).toBeTruthy()
  })
})

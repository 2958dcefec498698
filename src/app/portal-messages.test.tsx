// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { sampleFile } from '../../mocks/world/sample-file.ts'
import { newMessage, replyTo } from '../api/forms.ts'
import type { Anchor } from '../lib/moves.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { exercise, realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

type Opening = NonNullable<Script['scenario']['opening']['data']>

const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }
const pain = { recipient: 'harjula', topic: 'symptom', text: 'Rintaa puristaa.' }
/** The example of the guide to personal identity codes: nobody's, but it could be somebody's. */
const realCode = '131052-308T'

const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const expectText = (words: string) => screen.findByText(words)
const path = (): string => location.hash.slice(1)
const pressNamed = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }))
}
const type = async (anchor: Anchor, value: string): Promise<void> => {
  fireEvent.change(await place(anchor), { target: { value } })
}
const value = async (anchor: Anchor): Promise<unknown> => {
  const box = await place(anchor)
  return 'value' in box ? box.value : undefined
}
const shown = (anchor: Anchor, key?: string): HTMLElement | null =>
  document.querySelector(
    `[data-anchor="${anchor}"]${key === undefined ? '' : `[data-key="${key}"]`}`,
  )
const count = ({ asked }: RenderedApp, operation: string): number =>
  asked.filter((one) => one === operation).length

/** The lines of a named list. */
const lines = async (name: string): Promise<readonly (string | null)[]> =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

/** An exercise in which nothing is asked, with another county than usual. */
const script = (data: Opening = {}): Script =>
  exercise({
    opening: { clock: 'tue 09:00', page: 'messages', data },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
  })

const open = (where: string, data: Opening = {}, options: AppOptions = {}) =>
  renderApp({ script: script(data), path: where, ...options })

/** Marko has a contact person, and conversations of every kind. */
function markos(): Script {
  const marko = realScenarios().get('kiireellinen-viesti')?.script.persona
  if (!marko) throw new Error('scenarios/kiireellinen-viesti.json is gone')
  const made = script()
  return { ...made, persona: marko, scenario: { ...made.scenario, persona: marko.id } }
}

const closed: Opening = { conversations: [{ change: 'c-rokotus', to: { state: 'closed' } }] }
const stranger: Opening = { consents: { messaging: false } }

const openForm = async (data: Opening = {}, options: AppOptions = {}) => {
  const app = await open('/viestit/uusi', data, options)
  await place(messages.send)
  return app
}

const openReply = async (data: Opening = {}, options: AppOptions = {}) => {
  const app = await open('/viestit/c-rokotus', data, options)
  await place(messages.send)
  return app
}

const write = async ({ recipient, topic, text }: typeof question): Promise<void> => {
  await type(messages.recipient, recipient)
  await type(messages.topic, topic)
  await type(messages.text, text)
}

describe('the list', () => {
  test('has the latest first, with their state', async () => {
    await renderApp({ step: 'answer', path: '/viestit' })
    await expectHeading(word('messages:title'))
    expect(await lines(word('messages:conversations'))).toEqual([
      expect.stringMatching(/^Lääkkeet ja reseptit.*tänään kello 9\.00.*Lähetetty$/),
      expect.stringMatching(/^Influenssarokotus.*ti 27\.10\..*Luettu$/),
    ])
  })

  test('opens them one by one', async () => {
    await open('/viestit')
    await press(messages.row, 'c-rokotus')
    await expectHeading('Influenssarokotus')
    screen.getByText(/Milloin voin tulla/)
    screen.getByText('Hanna Kettunen')
    screen.getByText(/sairaanhoitaja, /)
    expect(screen.queryByText(word('messages:sentTitle'))).toBeNull()
  })

  test('keeps those that have ended in a list of their own', async () => {
    const { rehearsal } = await renderApp({ script: markos(), path: '/viestit' })
    const going = await lines(word('messages:conversations'))
    expect(going).toEqual([
      expect.stringMatching(/^Verikokeen tulos.*Lampirannan terveysasema.*Käsittelyssä$/),
      expect.stringMatching(/^Selkä jumissa.*Satu Havupuro, Lampirannan terveysasema.*Luettu$/),
    ])
    const tabs = screen.getByRole('navigation', { name: word('messages:lists') })
    expect(
      within(tabs)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      `Keskustelut 2${word('messages:openCount', { count: 2 })}`,
      `Päättyneet 1${word('messages:closedCount', { count: 1 })}`,
    ])
    await goToPage('messages.closed')
    expect(await lines(word('messages:closedConversations'))).toEqual([
      expect.stringMatching(/^Lääkärintodistus.*Päättynyt$/),
    ])
    expect(happened(rehearsal)).toContain('page.opened')
    await press(messages.row, 'c-ajokortti')
    await expectText(word('messages:closedTitle'))
  })

  test('tells when it is empty, each by itself', async () => {
    await open('/viestit', { conversations: [{ remove: 'c-rokotus' }] })
    await expectText(word('messages:empty'))
    await goToPage('messages.closed')
    await expectText(word('messages:emptyClosed'))
  })

  test('begins with what was not sent', async () => {
    const { goTo } = await openForm()
    await write({ ...question, text: '  Hei, kesken jäi' })
    await goTo('/viestit')
    const draft = await place(messages.draft, newMessage)
    expect(draft.textContent).toMatch(/^Uusi viesti.*Hei, kesken jäi.*Luonnos$/)
    await goTo('/viestit/c-rokotus')
    await type(messages.text, 'Kiitos tiedosta')
    await goTo('/viestit')
    const reply = await place(messages.draft, replyTo('c-rokotus'))
    expect(reply.textContent).toMatch(/^Vastaus: Influenssarokotus.*Kiitos tiedosta.*Luonnos$/)
    fireEvent.click(reply)
    await expectHeading('Influenssarokotus')
    await waitFor(async () => expect(await value(messages.text)).toBe('Kiitos tiedosta'))
  })

  test('tells what the server did not take', async () => {
    const { goTo } = await openForm()
    await doAct('messages.send', { ...question, text: 'a'.repeat(2001) })
    await screen.findByRole('region', { name: word('messages:notSentCheck') })
    await goTo('/viestit')
    const draft = await place(messages.draft, newMessage)
    expect(draft.textContent).toMatch(/Ei lähetetty$/)
  })

  test('stands although the drafts do not open, and the other way round', async () => {
    const { broken } = await open('/viestit', {}, { broken: ['drafts.list'] })
    await expectText(word('messages:draftsFailed'))
    await place(messages.row, 'c-rokotus')
    broken.delete('drafts.list')
    await pressNamed(word('ui:retry'))
    await waitFor(() => expect(screen.queryByText(word('messages:draftsFailed'))).toBeNull())
  })

  test('that does not open leaves the drafts', async () => {
    const { goTo } = await openForm({}, { broken: ['messages.list'] })
    await type(messages.text, 'Kesken')
    await goTo('/viestit')
    await expectText(word('messages:listFailed'))
    await place(messages.draft, newMessage)
  })
})

describe('searching', () => {
  test('shows what was found in both lists, and marks it', async () => {
    await renderApp({ script: markos(), path: '/viestit' })
    await type(messages.search, 'lääk')
    await expectText(word('messages:hits', { count: 1, words: 'lääk' }))
    expect(await lines(word('messages:results'))).toEqual([
      expect.stringMatching(/^Lääkärintodistus.*poliisi pyytää lääkärintodistuksen\.Päättynyt$/),
    ])
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(marks).toEqual(['Lääkärintodistus', 'lääkärintodistuksen'])
  })

  test('asks when the typing pauses, and not for every key', async () => {
    const app = await open('/viestit')
    for (const words of ['r', 'ro', 'rok', 'roko']) await type(messages.search, words)
    await expectText(word('messages:hits', { count: 1, words: 'roko' }))
    expect(count(app, 'messages.search')).toBe(1)
  })

  test('says what to try when nothing is found, and gives the list back when it is cleared', async () => {
    await open('/viestit')
    await type(messages.search, 'xyz [\\p')
    await expectText(word('messages:noHits'))
    screen.getByText(word('messages:noHitsAdvice'))
    await pressNamed(word('ui:clearSearch'))
    await place(messages.row, 'c-rokotus')
    expect(screen.queryByText(word('messages:noHits'))).toBeNull()
    expect(await value(messages.search)).toBe('')
  })

  test('for nothing but spaces asks nothing', async () => {
    const app = await open('/viestit')
    await type(messages.search, '   ')
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)))
    expect(count(app, 'messages.search')).toBe(0)
    await place(messages.row, 'c-rokotus')
  })

  test('that fails says so and can be tried again', async () => {
    const { broken } = await open('/viestit', {}, { broken: ['messages.search'] })
    await type(messages.search, 'roko')
    await expectText(word('messages:searchFailed'))
    broken.delete('messages.search')
    await pressNamed(word('ui:retry'))
    await expectText(word('messages:hits', { count: 1, words: 'roko' }))
  })
})

describe('the agreement', () => {
  test('comes before the first message, and then the form', async () => {
    const { rehearsal } = await open('/viestit/uusi', stranger)
    await expectText(word('messages:consentReaders'))
    expect(shown(messages.send)).toBeNull()
    await press(messages.agree)
    await expectText(word('messages:agreedTitle'))
    expect(rehearsal.world().consents.messaging).toBe(true)
    expect(document.activeElement?.textContent).toContain(word('messages:agreedTitle'))
    await doAct('messages.send', question)
    await expectText(word('messages:sentTitle'))
  })

  test('comes before a reply too, and leaves the messages to be read', async () => {
    await open('/viestit/c-rokotus', stranger)
    await place(messages.agree)
    screen.getByText(/Milloin voin tulla/)
    expect(shown(messages.text)).toBeNull()
    await press(messages.agree)
    await place(messages.text)
  })

  test('that is withdrawn meanwhile is asked for again, and the text is kept', async () => {
    const { rehearsal } = await openForm()
    await write(question)
    rehearsal.perform('consents.change', { consent: 'messaging', given: false })
    await press(messages.send)
    await press(messages.agree)
    await waitFor(async () => expect(await value(messages.text)).toBe(question.text))
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('that is not saved says so', async () => {
    await open('/viestit/uusi', stranger, { broken: ['consents.change'] })
    await press(messages.agree)
    await expectText(word('messages:consentFailedTitle'))
  })
})

describe('sending', () => {
  test('without anything tells every field what it lacks, in a summary that takes the focus', async () => {
    const { rehearsal } = await openForm()
    await press(messages.send)
    const summary = await screen.findByRole('region', { name: word('messages:notSentCheck') })
    expect(
      within(summary)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      word('messages:recipientMissing'),
      word('messages:topicMissing'),
      word('messages:textMissing'),
    ])
    await waitFor(() => expect(summary.contains(document.activeElement)).toBe(true))
    for (const [name, description] of [
      [word('messages:recipient'), word('messages:recipientMissing')],
      [word('messages:topic'), word('messages:topicMissing')],
    ] as const) {
      const field = screen.getByRole('combobox', { name, description })
      expect(field.getAttribute('aria-invalid')).toBe('true')
    }
    fireEvent.click(within(summary).getByRole('button', { name: word('messages:topicMissing') }))
    expect(document.activeElement).toBe(await place(messages.topic))
    expect(happened(rehearsal)).toContain('act.refused')
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('refused again, the summary takes the focus again', async () => {
    await openForm()
    await press(messages.send)
    const title = word('messages:notSentCheck')
    const inSummary = () =>
      screen.queryByRole('region', { name: title })?.contains(document.activeElement) === true
    await waitFor(() => expect(inSummary()).toBe(true))
    await type(messages.recipient, 'harjula')
    const button = await place(messages.send)
    button.focus()
    expect(inSummary()).toBe(false)
    fireEvent.click(button)
    await waitFor(() => expect(inSummary()).toBe(true))
    expect(screen.queryByText(word('messages:recipientMissing'))).toBeNull()
  })

  test('of 2,001 characters keeps the text and tells how many fit', async () => {
    const { rehearsal } = await openForm()
    const long = 'a'.repeat(2001)
    await doAct('messages.send', { ...question, text: long })
    expect(
      await screen.findAllByText(word('messages:textTooLong', { characters: 2000 })),
    ).toHaveLength(2)
    screen.getByText(word('ui:counterOver', { used: 2001, limit: 2000, over: 1 }))
    expect(await value(messages.text)).toBe(long)
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('of nothing but 2,000 emoji goes: each is one character', async () => {
    const { rehearsal } = await openForm()
    const text = '😀'.repeat(2000)
    await doAct('messages.send', { ...question, text })
    await expectText(word('messages:sentTitle'))
    expect(rehearsal.world().conversations['c2']?.posts[0]?.words).toEqual({ typed: text })
  })

  test('of an identity code tells not to write it, and why', async () => {
    const { rehearsal } = await openForm()
    await doAct('messages.send', { ...question, text: `Tunnukseni on ${realCode}.` })
    expect(await screen.findAllByText(word('messages:textReal'))).toHaveLength(2)
    expect(await value(messages.text)).toContain(realCode)
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('offers the topics of the chosen recipient, and forgets one that they do not take', async () => {
    await openForm()
    const offered = async (): Promise<readonly string[]> =>
      within(await place(messages.topic))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    expect(await offered()).toEqual([word('messages:chooseUnitFirst')])
    await type(messages.recipient, 'harjula')
    expect((await offered()).length).toBeGreaterThan(2)
    expect(await offered()).toContain('Rokotukset')
    await type(messages.topic, 'vaccination')
    await type(messages.recipient, 'harjula-hammas')
    expect(await offered()).not.toContain('Rokotukset')
    expect(await value(messages.topic)).toBe('')
  })

  test('can go to a named contact person, who stands first', async () => {
    const { rehearsal } = await renderApp({ script: markos(), path: '/viestit/uusi' })
    const groups = within(await place(messages.recipient)).getAllByRole('group')
    expect(groups.map((group) => group.getAttribute('label'))).toEqual([
      word('messages:contactPerson'),
      word('messages:units'),
    ])
    await doAct('messages.send', { ...question, recipient: 'satu', topic: 'symptom' })
    await expectText(word('messages:sentTitle'))
    const sent = Object.values(rehearsal.world().conversations).find(
      ({ state }) => state === 'sent',
    )
    expect(sent).toMatchObject({ contact: 'satu', unit: 'lampiranta' })
    screen.getByText('Satu Havupuro')
  })

  test('opens the conversation, which tells that it was sent and when the answer comes', async () => {
    const { rehearsal } = await renderApp({ step: 'send', path: '/viestit/uusi' })
    await doAct('messages.send', question)
    const told = await expectText(word('messages:sentTitle'))
    await expectHeading('Lääkkeet ja reseptit')
    expect(path()).toBe('/viestit/c2')
    expect(told.closest('[role="status"]')?.textContent).toContain('pe 27.11.')
    screen.getByText(question.text)
    expect(rehearsal.step()?.id).not.toBe('send')
  })

  test('twice in a moment sends once', async () => {
    const app = await openForm()
    await write(question)
    const button = await place(messages.send)
    fireEvent.click(button)
    fireEvent.click(button)
    const written = button.closest('form')
    if (written) fireEvent.submit(written)
    await expectText(word('messages:sentTitle'))
    expect(count(app, 'messages.send')).toBe(1)
    expect(happened(app.rehearsal).filter((name) => name === 'message.sent')).toHaveLength(1)
  })

  test('that fails keeps what was written and can be tried again', async () => {
    const { broken } = await openForm()
    broken.add('messages.send')
    await doAct('messages.send', question)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(word('messages:notSentAdvice'))
    expect(await value(messages.text)).toBe(question.text)
    broken.delete('messages.send')
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
  })

  test('speaks the language of the service', async () => {
    await openForm({}, { language: 'sv' })
    screen.getByRole('button', { name: 'Skicka meddelandet' })
    const units = within(await place(messages.recipient)).getAllByRole('option')
    expect(units[2]?.textContent).toMatch(/hälsostation/)
  })
})

describe('a draft', () => {
  test('is kept when the form is left, and gone on with', async () => {
    const { goTo } = await openForm()
    await type(messages.recipient, 'harjula')
    await type(messages.text, 'Hei, kesken jäi')
    expect(screen.queryByText(word('messages:resumedTitle'))).toBeNull()
    await goTo('/viestit')
    await press(messages.draft, newMessage)
    await expectText(word('messages:resumedTitle'))
    expect(await value(messages.text)).toBe('Hei, kesken jäi')
    expect(await value(messages.recipient)).toBe('harjula')
  })

  test('is still there after Back', async () => {
    await open('/viestit')
    await press(messages.new)
    await type(messages.text, 'Kesken')
    history.back()
    await press(messages.draft, newMessage)
    await waitFor(async () => expect(await value(messages.text)).toBe('Kesken'))
  })

  test('can be thrown away: the form is empty and says so', async () => {
    const { goTo, rehearsal } = await openForm()
    await write(question)
    await goTo('/viestit')
    await press(messages.draft, newMessage)
    await expectText(word('messages:resumedTitle'))
    await press(messages.discard)
    await expectText(word('messages:discardedTitle'))
    expect(document.activeElement?.textContent).toContain(word('messages:discardedTitle'))
    expect(await value(messages.text)).toBe('')
    expect(await value(messages.recipient)).toBe('')
    expect(rehearsal.world().drafts[newMessage]).toBeUndefined()
    expect(shown(messages.discard)).toBeNull()
    await goTo('/viestit')
    await place(messages.row)
    expect(shown(messages.draft)).toBeNull()
  })

  test('that was just written can be thrown away too, with its files', async () => {
    const { rehearsal } = await openForm()
    await type(messages.text, 'Kesken')
    await doAct('attachments.add', {
      form: newMessage,
      name: 'a.pdf',
      content: sampleFile('a.pdf', 2),
    })
    await place(messages.removeFile)
    await doAct('drafts.discard', { form: newMessage })
    await expectText(word('messages:discardedTitle'))
    await waitFor(() => expect(shown(messages.removeFile)).toBeNull())
    expect(rehearsal.world().drafts[newMessage]).toBeUndefined()
  })

  test('that was thrown away comes back by undoing', async () => {
    const { stage, rehearsal } = await openForm({}, { guide: true })
    await write(question)
    await doAct('drafts.discard', { form: newMessage })
    await expectText(word('messages:discardedTitle'))
    const last = rehearsal.undoable()
    expect(last?.done).toBe('drafts.discard')
    await stage(() => rehearsal.rewind(last?.from ?? 0))
    await expectText(word('messages:resumedTitle'))
    expect(await value(messages.text)).toBe(question.text)
  })

  test('that could not be thrown away is still there', async () => {
    const { broken } = await openForm({}, { broken: ['drafts.discard'] })
    await type(messages.text, 'Kesken')
    await press(messages.discard)
    await expectText(word('messages:discardFailedTitle'))
    expect(await value(messages.text)).toBe('Kesken')
    broken.delete('drafts.discard')
    await press(messages.discard)
    await expectText(word('messages:discardedTitle'))
  })

  test('is gone when the message has been sent', async () => {
    const { goTo } = await openForm()
    await doAct('messages.send', question)
    await expectText(word('messages:sentTitle'))
    await goTo('/viestit/uusi')
    expect(await value(messages.text)).toBe('')
    expect(await value(messages.recipient)).toBe('')
    expect(screen.queryByText(word('messages:resumedTitle'))).toBeNull()
  })
})

describe('a link to a recipient', () => {
  test('chooses them', async () => {
    const { rehearsal } = await open('/viestit/uusi?vastaanottaja=harjula')
    expect(await value(messages.recipient)).toBe('harjula')
    await type(messages.topic, 'medication')
    await type(messages.text, question.text)
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    expect(rehearsal.world().conversations['c2']?.unit).toBe('harjula')
  })

  test.each(['ei-ole', '', 'constructor', '<b>'])('that is not there (%s) is told', async (id) => {
    await open(`/viestit/uusi?vastaanottaja=${encodeURIComponent(id)}`)
    await expectText(word('messages:linkUnknownTitle'))
    expect(await value(messages.recipient)).toBe('')
  })

  test('leaves a draft as it was', async () => {
    const { rehearsal } = await open('/viestit')
    rehearsal.perform('drafts.save', { form: newMessage, fields: { recipient: 'petajala' } })
    location.hash = '/viestit/uusi?vastaanottaja=harjula'
    await expectText(word('messages:resumedTitle'))
    expect(await value(messages.recipient)).toBe('petajala')
  })
})

const fileOf = (name: string, kilobytes = 4): File => new File([sampleFile(name, kilobytes)], name)

const attach = async (...files: readonly File[]): Promise<void> => {
  const input = (await place(messages.file)).querySelector('input')
  if (!input) throw new Error('Files cannot be chosen')
  fireEvent.change(input, { target: { files } })
}

const known = { kinds: 'PDF, JPG, JPEG tai PNG', megabytes: 10, most: 5 }
const names = (): readonly string[] =>
  [...document.querySelectorAll('form li bdi')].map(({ textContent }) => textContent)

describe('attachments', () => {
  test('tell before what is taken', async () => {
    await openForm()
    expect(screen.getByText(word('messages:filesHint', known))).toBeTruthy()
  })

  test('go with the message, several at once, in order', async () => {
    const { rehearsal } = await openForm()
    await write(question)
    await attach(fileOf('resepti.pdf', 40), fileOf('KUVA.JPG', 1300), fileOf('kuva 😀.png'))
    await expectText(word('messages:filesAdded', { count: 3 }))
    expect(names()).toEqual(['resepti.pdf', 'KUVA.JPG', 'kuva 😀.png'])
    screen.getByText(/^1,3\sMt$/)
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    const list = await screen.findByRole('list', { name: word('messages:files') })
    expect(list.textContent).toMatch(/resepti\.pdf 40\skt.*KUVA\.JPG 1,3\sMt.*kuva 😀\.png/)
    expect(rehearsal.world().conversations['c2']?.posts[0]?.files).toHaveLength(3)
  })

  test.each([
    ['file_kind', new File(['MZ'], 'ohjelma.exe')],
    ['file_kind', new File(['ei ole kuva'], 'kuva.png')],
    ['file_kind', new File(['%PDF'], 'eipaatetta')],
    ['file_empty', new File([], 'tyhja.pdf')],
    ['file_too-large', fileOf('iso.pdf', 10 * 1024 + 1)],
    ['file_kind', fileOf('elokuva.mp4', 10 * 1024 + 1)],
  ] as const)('%s: are refused with words of their own (%#)', async (why, file) => {
    const { rehearsal } = await openForm()
    await type(messages.text, 'Tässä.')
    await attach(file)
    expect(await screen.findAllByText(word(`messages:${why}`, known))).not.toEqual([])
    expect(names()).toEqual([file.name])
    expect(shown(messages.removeFile)).toBeNull()
    expect(await value(messages.text)).toBe('Tässä.')
    expect(happened(rehearsal)).not.toContain('attachment.added')
    await pressNamed(word('messages:dismissFile', { name: file.name }))
    expect(names()).toEqual([])
  })

  test('that are huge are not even read', async () => {
    const app = await openForm()
    const read = vi.spyOn(FileReader.prototype, 'readAsArrayBuffer')
    const huge = fileOf('huge.pdf')
    Object.defineProperty(huge, 'size', { value: 1024 ** 3 })
    await attach(huge)
    await screen.findByText(word('messages:file_too-large', known))
    expect(read).not.toHaveBeenCalled()
    expect(count(app, 'attachments.add')).toBe(0)
    read.mockRestore()
  })

  test('that cannot be read are told, and can be chosen again', async () => {
    await openForm()
    const read = vi
      .spyOn(FileReader.prototype, 'readAsArrayBuffer')
      .mockImplementationOnce(function fail(this: FileReader) {
        this.dispatchEvent(new ProgressEvent('error'))
      })
    await attach(fileOf('kuva.jpg'))
    await screen.findByText(word('messages:file_unreadable'))
    read.mockRestore()
    await attach(fileOf('kuva.jpg'))
    await place(messages.removeFile)
    expect(names()).toEqual(['kuva.jpg', 'kuva.jpg'])
  })

  test('that do not reach the server are told', async () => {
    await openForm({}, { broken: ['attachments.add'] })
    await attach(fileOf('kuva.jpg'))
    await screen.findByText(word('messages:file_failed'))
    expect(shown(messages.removeFile)).toBeNull()
  })

  test('that are there already or too many are refused one by one; the others stay', async () => {
    const { rehearsal } = await openForm()
    const five = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'a.pdf', 'e.pdf', 'f.pdf']
    await attach(...five.map((name) => fileOf(name)))
    await screen.findByText(word('messages:file_too-many', known))
    screen.getByText(word('messages:file_duplicate'))
    expect(rehearsal.world().drafts[newMessage]?.files.map(({ name }) => name)).toEqual([
      'a.pdf',
      'b.pdf',
      'c.pdf',
      'd.pdf',
      'e.pdf',
    ])
    const told = `${word('messages:filesAdded', { count: 5 })} ${word('messages:filesRefused', { count: 2 })}`
    await expectText(told)
  })

  test('have names that do no harm', async () => {
    const { rehearsal } = await openForm()
    await attach(
      fileOf('../../x.pdf'),
      fileOf('kuva\u202Efdp.jpg'),
      fileOf(`${'pitkä'.repeat(60)}.png`),
      new File(['x'], 'lasku\u202Efdp.exe'),
    )
    await screen.findByText(word('messages:file_kind', known))
    const [first, second, third, fourth] = names()
    expect([first, second, fourth]).toEqual(['x.pdf', 'kuvafdp.jpg', 'laskufdp.exe'])
    expect(third).toMatch(/^pitkä.*….*\.png$/)
    expect(rehearsal.world().drafts[newMessage]?.files).toHaveLength(3)
  })

  test('can be removed, the right one', async () => {
    const { rehearsal } = await openForm()
    await attach(fileOf('a.pdf'), fileOf('b.pdf'), fileOf('c.pdf'))
    await place(messages.removeFile, 'f3')
    await doAct('attachments.remove', { form: newMessage, file: 'f2' })
    await waitFor(() => expect(names()).toEqual(['a.pdf', 'c.pdf']))
    await expectText(word('messages:fileRemoved'))
    expect(rehearsal.world().drafts[newMessage]?.files.map(({ id }) => id)).toEqual(['f1', 'f3'])
    expect(shown(messages.removeFile, 'f3')?.getAttribute('aria-label')).toBe(
      word('messages:removeFile', { name: 'c.pdf' }),
    )
  })

  test('that are on their way are waited for', async () => {
    const { rehearsal } = await openForm()
    await write(question)
    await attach(fileOf('a.pdf', 900), fileOf('b.pdf', 900))
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    expect(rehearsal.world().conversations['c2']?.posts[0]?.files).toHaveLength(2)
  })

  test('that are refused while the message waits for them stop it', async () => {
    const app = await openForm()
    await write(question)
    await attach(fileOf('a.pdf', 900), new File(['MZ'], 'ohjelma.exe'))
    await press(messages.send)
    await screen.findAllByText(word('messages:file_kind', known))
    expect(count(app, 'messages.send')).toBe(0)
    await waitFor(async () =>
      expect((await place(messages.send)).getAttribute('aria-disabled')).toBeNull(),
    )
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
  })

  test('stay with the draft', async () => {
    const { goTo } = await openForm()
    await attach(fileOf('a.pdf'))
    await place(messages.removeFile)
    await goTo('/viestit')
    const draft = await place(messages.draft, newMessage)
    expect(draft.textContent).toContain(word('messages:fileCount', { count: 1 }))
    fireEvent.click(draft)
    await place(messages.removeFile)
    expect(names()).toEqual(['a.pdf'])
  })
})

describe('what looks urgent', () => {
  test('is stopped: the numbers take the place of Send, and the text is kept', async () => {
    const { rehearsal } = await openForm()
    await doAct('messages.send', pain)
    const stop = await screen.findByRole('alert')
    within(stop).getByText('112')
    within(stop).getByText('116 117')
    expect(stop.querySelector('a')).toBeNull()
    expect(shown(messages.send)).toBeNull()
    expect(stop.contains(document.activeElement)).toBe(true)
    expect(await value(messages.text)).toBe(pain.text)
    expect(happened(rehearsal)).not.toContain('message.sent')
  })

  test('goes when the client says that it is not urgent', async () => {
    const { rehearsal } = await openForm()
    await doAct('messages.send', { ...pain, notUrgent: true })
    await expectText(word('messages:sentTitle'))
    expect(happened(rehearsal)).toContain('message.sent')
  })

  test('goes when its text is changed: Send comes back', async () => {
    await openForm()
    await doAct('messages.send', pain)
    await screen.findByRole('alert')
    await type(messages.topic, 'medication')
    expect(shown(messages.send)).toBeNull()
    await type(messages.text, question.text)
    expect(screen.queryByRole('alert')).toBeNull()
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
  })

  test('pressed twice goes once, and stays stopped when it does not go', async () => {
    const app = await openForm()
    await doAct('messages.send', pain)
    await place(messages.notUrgent)
    app.broken.add('messages.send')
    await press(messages.notUrgent)
    await expectText(word('messages:notSentTitle'))
    await place(messages.notUrgent)
    app.broken.delete('messages.send')
    const before = count(app, 'messages.send')
    const button = await place(messages.notUrgent)
    fireEvent.click(button)
    fireEvent.click(button)
    await expectText(word('messages:sentTitle'))
    expect(count(app, 'messages.send')).toBe(before + 1)
  })

  test('is stopped in a reply too', async () => {
    const { rehearsal } = await openReply()
    await doAct('messages.reply', { conversation: 'c-rokotus', text: pain.text })
    await screen.findByRole('alert')
    await press(messages.notUrgent)
    await expectText(word('messages:repliedTitle'))
    expect(happened(rehearsal)).toContain('message.replied')
  })
})

describe('a conversation', () => {
  test.each(['c99', 'constructor', '%F0%9F%98%80'])(
    'that is not there (%s) is told so, with the way back',
    async (id) => {
      await open(`/viestit/${id}`)
      await expectHeading(word('messages:missingTitle'))
      fireEvent.click(screen.getByRole('link', { name: word('messages:allMessages') }))
      await place(messages.row)
    },
  )

  test('stands below the pages that lead to it', async () => {
    await openReply()
    const crumbs = screen.getByRole('navigation', { name: word('ui:crumbs') })
    expect(
      within(crumbs)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([word('ui:firstPage'), word('messages:title'), 'Influenssarokotus'])
    fireEvent.click(within(crumbs).getByRole('link', { name: word('messages:title') }))
    await place(messages.row)
  })

  test('tells how far the message has come', async () => {
    await renderApp({ script: markos(), path: '/viestit/c-verikoe' })
    const steps = within(await screen.findByRole('list', { name: word('messages:whereNow') }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(steps).toEqual([
      expect.stringMatching(/^Lähetetty, tehty/),
      expect.stringMatching(/^Käsittelyssä, tehty/),
      expect.stringMatching(/^Vastattu, ei vielä.*viimeistään/),
    ])
  })

  test('can be replied to: it is told, and waits for an answer again', async () => {
    const { rehearsal } = await openReply()
    await attach(fileOf('kortti.png'))
    await place(messages.removeFile)
    await doAct('messages.reply', { conversation: 'c-rokotus', text: 'Kiitos, tulen torstaina.' })
    const told = await expectText(word('messages:repliedTitle'))
    expect(told.closest('[role="status"]')?.contains(document.activeElement)).toBe(false)
    expect(document.activeElement?.contains(told)).toBe(true)
    screen.getByText('Kiitos, tulen torstaina.')
    expect(rehearsal.world().conversations['c-rokotus']).toMatchObject({ state: 'sent' })
    expect(await value(messages.text)).toBe('')
    expect(shown(messages.removeFile)).toBeNull()
    const steps = screen.getByRole('list', { name: word('messages:whereNow') })
    expect(steps.textContent).toMatch(/Vastattu, ei vielä/)
    // And once more: the form is not spent.
    await doAct('messages.reply', { conversation: 'c-rokotus', text: 'Vai perjantaina?' })
    await expectText('Vai perjantaina?')
    await waitFor(async () => expect(await value(messages.text)).toBe(''))
    expect(rehearsal.world().conversations['c-rokotus']?.posts).toHaveLength(4)
  })

  test('replied to twice in a moment gets one reply', async () => {
    const app = await openReply()
    await type(messages.text, 'Kiitos')
    const button = await place(messages.send)
    fireEvent.click(button)
    fireEvent.click(button)
    await expectText(word('messages:repliedTitle'))
    expect(count(app, 'messages.reply')).toBe(1)
  })

  test('replied to with nothing says so', async () => {
    await openReply()
    await press(messages.send)
    expect(await screen.findAllByText(word('messages:textMissing'))).toHaveLength(2)
  })

  test('keeps a reply that was not sent', async () => {
    const { goTo } = await openReply()
    await type(messages.text, 'Kesken')
    await goTo('/viestit')
    await goTo('/viestit/c-rokotus')
    await expectText(word('messages:resumedTitle'))
    expect(await value(messages.text)).toBe('Kesken')
    await doAct('drafts.discard', { form: replyTo('c-rokotus') })
    await expectText(word('messages:discardedTitle'))
    expect(await value(messages.text)).toBe('')
  })

  test('that has ended tells so and how to go on', async () => {
    await open('/viestit/c-rokotus', closed)
    const told = await expectText(word('messages:closedTitle'))
    expect(told.parentElement?.textContent).toContain('08 000 1100')
    expect(shown(messages.text)).toBeNull()
    fireEvent.click(screen.getByRole('link', { name: word('messages:writeNew') }))
    await expectHeading(word('messages:newMessage'))
    await waitFor(async () => expect(await value(messages.recipient)).toBe('harjula'))
  })

  test('that ends while one replies keeps the text to be seen and thrown away', async () => {
    const ending = exercise({
      opening: { clock: 'tue 09:00', page: 'messages' },
      steps: [{ id: 'free', done: { happened: 'signed.out' } }],
      cues: [
        {
          id: 'end',
          after: { happened: 'draft.saved' },
          do: [{ 'conversation.closed': { conversation: 'c-rokotus', by: 'hanna' } }],
        },
      ],
    })
    const { rehearsal } = await renderApp({ script: ending, path: '/viestit/c-rokotus' })
    await type(messages.text, 'Vielä yksi asia')
    await press(messages.send)
    await expectText(word('messages:closedTitle'))
    await expectText('Vielä yksi asia')
    expect(happened(rehearsal)).not.toContain('message.replied')
    await press(messages.discard)
    await waitFor(() => expect(screen.queryByText('Vielä yksi asia')).toBeNull())
  })

  test.each([
    ['/viestit', 'messages.list', 'messages:listFailed'],
    ['/viestit/paattyneet', 'messages.list', 'messages:listFailed'],
    ['/viestit/c-rokotus', 'messages.get', 'messages:oneFailed'],
    ['/viestit/c-rokotus', 'drafts.get', 'messages:formFailed'],
    ['/viestit/uusi', 'recipients.list', 'messages:formFailed'],
    ['/viestit/uusi', 'drafts.get', 'messages:formFailed'],
    ['/viestit/uusi', 'account.get', 'messages:formFailed'],
  ] as const)('on %s tells that it did not open when %s fails', async (where, operation, words) => {
    const { broken } = await open(where, {}, { broken: [operation] })
    await expectText(word(words))
    broken.delete(operation)
    await pressNamed(word('ui:retry'))
    await waitFor(() => expect(screen.queryByText(word(words))).toBeNull())
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
      expect(shown(frame.nav, 'messages')?.textContent).not.toContain(
        word('frame:unread', { count: 1 }),
      ),
    )
    await goTo('/viestit')
    await waitFor(() => expect(screen.getAllByText(word('messages:state_read'))).toHaveLength(2))
  })

  test('is read once, however often one comes back to it', async () => {
    const app = await renderApp({ step: 'answer', path: '/viestit' })
    await app.stage(() => app.rehearsal.advance())
    await app.goTo('/viestit')
    await doAct('messages.read', { conversation: 'c2' })
    await screen.findByText(/Ota lääke aamulla/)
    await waitFor(() => expect(count(app, 'messages.read')).toBe(1))
    await app.goTo('/viestit')
    history.back()
    await screen.findByText(/Ota lääke aamulla/)
    await place(messages.send)
    expect(count(app, 'messages.read')).toBe(1)
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

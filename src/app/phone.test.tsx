// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { languages } from '../lib/language.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor } from '../practice/phone/acts.ts'
import { doOutside, place } from '../testing/hand.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { sayWith, sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const loaded = sendMessage()
const { script } = loaded
const { scenario } = script

const open = (options: AppOptions = {}) => renderApp({ guide: true, ...options })
const phone = () => within(screen.getByRole('region', { name: word('practice:phone') }))
const noPhone = () =>
  expect(screen.queryByRole('region', { name: word('practice:phone') })).toBeNull()
const take = async () => {
  fireEvent.click(await place(anchor.open))
  return phone()
}
const dial = async (to: string) => fireEvent.click(await place(anchor.call, to))
const edge = () => place(anchor.open)
const focused = (): string => document.activeElement?.textContent ?? ''

const calls = ({ store }: Rehearsal) =>
  store
    .getState()
    .log.path.flatMap(({ entry: { fact } }) => (fact.name === 'phone.called' ? [fact.data] : []))

/** The script with other contact details in the county's books, and perhaps a mailbox of the client's own. */
const withContact = (
  contact: NonNullable<NonNullable<Script['scenario']['opening']['data']>['contact']>,
  email?: string,
): Script => ({
  ...script,
  scenario: {
    ...scenario,
    opening: { ...scenario.opening, data: { ...scenario.opening.data, contact } },
  },
  persona: { ...script.persona, ...(email !== undefined && { email }) },
})

describe('the drawn phone', () => {
  test('lies closed until it is taken, and says whose it is and that it is a picture', async () => {
    await open()
    noPhone()
    const shown = await take()
    expect(focused()).toBe(word('practice:phone'))
    expect(shown.getByText(word('practice:mark'))).toBeTruthy()
    expect(shown.getByText(word('practice:phonePicture'))).toBeTruthy()
    expect(shown.getByText('050 000 7912')).toBeTruthy()
    expect(shown.getByText('9.00')).toBeTruthy()
    expect(shown.getByText(word('practice:phoneNoMessages'))).toBeTruthy()
  })

  test.each(['button', 'Escape'])('is closed with %s, and focus goes back', async (way) => {
    await open()
    const shown = await take()
    if (way === 'button') fireEvent.click(await place(anchor.close))
    else fireEvent.keyDown(shown.getByRole('heading', { level: 2 }), { key: 'Escape' })
    noPhone()
    expect(document.activeElement).toBe(await edge())
  })

  test('stays when Escape is for something else', async () => {
    await open()
    await take()
    fireEvent.keyDown(await screen.findByRole('main'), { key: 'Escape' })
    expect(phone().getByRole('heading', { level: 2 })).toBeTruthy()
  })

  test('gives way to what is used beneath it, and to nothing else', async () => {
    await open({ step: 'send', path: '/viestit/uusi' })
    const field = await place(messages.text)
    await take()
    fireEvent.focusIn(field)
    await new Promise(requestAnimationFrame)
    expect(phone()).toBeTruthy()
    const everywhere = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 0, 100, 100))
    fireEvent.focusIn(await place(anchor.close))
    await new Promise(requestAnimationFrame)
    expect(phone()).toBeTruthy()
    fireEvent.focusIn(field)
    await waitFor(noPhone)
    everywhere.mockRestore()
  })
})

describe('a call', () => {
  test.each([
    ['emergency', '112', 'phoneEmergency', 'phoneSays_emergency'],
    ['helpline', '116 117', 'phoneHelpline', 'phoneSays_helpline'],
  ])('to %s is logged with its number and answered in writing', async (to, number, name, says) => {
    const { rehearsal } = await open()
    const shown = await take()
    await dial(to)
    expect(calls(rehearsal)).toEqual([{ to, number }])
    expect(focused()).toBe(word(`practice:${name}`))
    expect(shown.getByText(word('practice:phoneRinging'))).toBeTruthy()
    const words = word('practice:quoted', { words: word(`practice:${says}`) })
    await shown.findByText(words, {}, { timeout: 5000 })
    expect(
      shown.getByText(word('practice:phoneAnswered')).closest('[aria-live="polite"]'),
    ).not.toBe(null)
    expect(shown.getByText(word('practice:phoneNobody'))).toBeTruthy()
    expect(shown.getByText(word('practice:phoneReal'))).toBeTruthy()
  })

  test('to a unit tells when it is open, and nothing is a telephone link', async () => {
    const { rehearsal } = await open()
    const unit = rehearsal.world().place.units.find(({ id }) => id === 'harjula')
    if (!unit) throw new Error('There is no Harjula')
    const shown = await take()
    expect(document.querySelector('a[href^="tel:"]')).toBeNull()
    const rows = rehearsal.world().place.units.map(({ name, phone: number }) => `${name} ${number}`)
    for (const row of rows) expect(shown.getByRole('button', { name: row })).toBeTruthy()
    await dial('harjula')
    expect(calls(rehearsal)).toEqual([{ to: 'harjula', number: unit.phone }])
    const says = word('practice:phoneSays_unit', { name: unit.name })
    await shown.findByText(word('practice:quoted', { words: says }), {}, { timeout: 5000 })
    expect(shown.getByText(word('practice:phoneOpen', { open: unit.open }))).toBeTruthy()
    expect(shown.queryByText(word('practice:phoneReal'))).toBeNull()
  })

  test('ends where it began, and another can be made', async () => {
    const { rehearsal } = await open()
    await take()
    await dial('harjula')
    fireEvent.click(await place(anchor.hangUp))
    expect(document.activeElement).toBe(await place(anchor.call, 'harjula'))
    await dial('helpline')
    expect(calls(rehearsal).map(({ to }) => to)).toEqual(['harjula', 'helpline'])
  })

  test('is one call when the key is pressed twice', async () => {
    const { rehearsal } = await open()
    await take()
    const key = await place(anchor.call, 'emergency')
    fireEvent.click(key, { detail: 1 })
    // The second press of a double click comes to whatever is there by then.
    fireEvent.click(key, { detail: 2 })
    fireEvent.click(await place(anchor.hangUp), { detail: 2 })
    expect(calls(rehearsal)).toHaveLength(1)
    fireEvent.click(await place(anchor.hangUp), { detail: 1 })
    fireEvent.click(await place(anchor.call, 'emergency'), { detail: 2 })
    expect(calls(rehearsal)).toHaveLength(1)
  })

  test('is over when the phone is closed', async () => {
    await open()
    await take()
    await dial('harjula')
    fireEvent.click(await place(anchor.close))
    await take()
    expect(phone().queryByText(word('practice:phoneHangUp'))).toBeNull()
    expect(await place(anchor.call, 'harjula')).toBeTruthy()
  })

  test('has not been made when time is turned back', async () => {
    const { rehearsal, stage } = await open()
    await take()
    await dial('harjula')
    const undo = rehearsal.undoable()
    expect(undo?.done).toBe('phone.call')
    await stage(() => undo && rehearsal.rewind(undo.from))
    expect(phone().queryByText(word('practice:phoneHangUp'))).toBeNull()
    expect(calls(rehearsal)).toEqual([])
  })

  test('is made by its recipe', async () => {
    const { rehearsal } = await open()
    await doOutside({ act: 'phone.call', with: { to: 'asiakasneuvonta' } })
    expect(calls(rehearsal)).toEqual([{ to: 'asiakasneuvonta', number: '08 000 9000' }])
    noPhone()
  })
})

describe('a notice', () => {
  const answered = async (options: AppOptions = {}) => {
    const app = await open({ step: 'answer', ...options })
    await app.stage(() => app.rehearsal.advance())
    expect(app.rehearsal.world().conversations['c2']?.state).toBe('answered')
    return app
  }
  const oneSms = () => word('practice:phoneNewSms', { count: 1 })

  test('comes with the answer: it is said politely, stands on the edge, and tells no content', async () => {
    await answered()
    noPhone()
    expect((await edge()).textContent).toBe(`${word('practice:phone')}${oneSms()}`)
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(said).toContain(word('practice:phoneArrived', { arrived: oneSms() }))

    const shown = await take()
    expect(shown.getByText(script.place.notice)).toBeTruthy()
    expect(shown.getByText(word('practice:phoneNew'))).toBeTruthy()
    expect(shown.getByText(word('practice:phoneKind_sms'), { exact: false })).toBeTruthy()
    expect(shown.getByText('tänään kello 9.00')).toBeTruthy()
    expect(shown.queryByText(/Hanna/)).toBeNull()
  })

  test('is new until it has been seen', async () => {
    await answered()
    await take()
    fireEvent.click(await place(anchor.close))
    expect((await edge()).textContent).toBe(word('practice:phone'))
    const shown = await take()
    expect(shown.getByText(script.place.notice)).toBeTruthy()
    expect(shown.queryByText(word('practice:phoneNew'))).toBeNull()
  })

  test('goes when time is turned back, and is new when it comes anew', async () => {
    const { rehearsal, stage } = await answered()
    await take()
    fireEvent.click(await place(anchor.close))
    const undo = rehearsal.undoable()
    await stage(() => undo && rehearsal.rewind(undo.from))
    const shown = await take()
    expect(shown.getByText(word('practice:phoneNoMessages'))).toBeTruthy()
    fireEvent.click(await place(anchor.close))
    await stage(() => rehearsal.advance())
    expect((await edge()).textContent).toContain(oneSms())
  })

  test.each([
    ['the county has an old number', withContact({ phone: '050 000 1111' })],
    ['none are wanted', withContact({ notices: 'none' })],
    [
      'the county has another mailbox',
      withContact({ notices: 'email', email: 'vanha@posti.example' }, 'aino@posti.example'),
    ],
  ])('does not come when %s', async (_, other) => {
    await answered({ script: other })
    expect((await edge()).textContent).toBe(word('practice:phone'))
    expect((await take()).getByText(word('practice:phoneNoMessages'))).toBeTruthy()
  })

  test('comes by email when the client has asked for it', async () => {
    const address = 'aino@posti.example'
    await answered({ script: withContact({ notices: 'email', email: address }, address) })
    expect((await edge()).textContent).toContain(word('practice:phoneNewEmail', { count: 1 }))
    const shown = await take()
    expect(shown.getByText(word('practice:phoneKind_email'), { exact: false })).toBeTruthy()
    expect(shown.getByText(script.place.notice)).toBeTruthy()
  })
})

describe('a call from the county', () => {
  const unanswered: Script = {
    ...script,
    scenario: {
      ...scenario,
      cues: [
        {
          id: 'ring',
          by: 'trainer',
          name: 'Soita',
          each: true,
          do: [{ 'phone.rang': { by: 'hanna' } }],
        },
      ],
    },
  }

  test('rings on the edge until it is answered, and goes on in writing', async () => {
    const { rehearsal, stage } = await open({ script: unanswered })
    await stage(() => rehearsal.fire('ring'))
    const rings = word('practice:phoneRings', { name: 'Hanna Kettunen' })
    expect((await edge()).textContent).toContain(rings)
    expect(screen.getByText(rings, { selector: '[role=status]' })).toBeTruthy()
    await doOutside({ act: 'phone.answer' })
    expect(rehearsal.ringing()).toBeUndefined()
    expect(rehearsal.lastOf('phone.answered')?.entry.fact.data).toEqual({ by: 'hanna' })
    expect((await edge()).textContent).toBe(word('practice:phone'))
    expect(rehearsal.undoable()?.done).toBe('phone.answer')
  })

  test('rings on when the phone is put aside, and no more when time is turned back', async () => {
    const { rehearsal, stage } = await open({ script: unanswered })
    await stage(() => rehearsal.fire('ring'))
    const shown = await take()
    expect(shown.getByText(word('practice:phoneIncoming'))).toBeTruthy()
    fireEvent.click(await place(anchor.close))
    expect((await edge()).textContent).toContain('Hanna Kettunen')
    await stage(() => rehearsal.undo())
    expect((await edge()).textContent).toBe(word('practice:phone'))
  })
})

test.each(languages)('speaks %s', async (language) => {
  const { rehearsal, stage } = await open({ step: 'answer', language })
  await stage(() => rehearsal.advance())
  expect((await edge()).textContent).toContain(word('practice:phoneNewSms', { count: 1 }))
  const shown = await take()
  expect(shown.getByText(word('practice:phoneNew'))).toBeTruthy()
  const { notice } = script.place
  const said = sayWith(loaded)(notice, language)
  expect(shown.getByText(said)).toBeTruthy()
  expect(said === notice).toBe(language === 'fi')
  await dial('emergency')
  const says = word('practice:quoted', { words: word('practice:phoneSays_emergency') })
  await shown.findByText(says, {}, { timeout: 5000 })
})

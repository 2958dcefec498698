// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { type Operation, operationNames, row } from '../api/operations.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as search } from '../portal/search/acts.ts'
import { place, press } from '../testing/hand.ts'
import { acts } from '../testing/portal-acts.ts'
import { reads } from '../testing/portal-reads.ts'
import {
  attach,
  ending,
  expectText,
  type Opening,
  open,
  path,
  signInAgain,
  type,
  typed,
} from '../testing/portal-screen.ts'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const needsSession = (operation: Operation): boolean => row(operation).open !== true

const asked = reads.filter(([, operation]) => needsSession(operation))

/** What is not asked for by opening a page, nor done by one press in one's own matters. */
const others: readonly (readonly [
  operation: Operation,
  at: string,
  ask: () => Promise<unknown>,
  data: Opening,
])[] = [
  ['results.read', '/terveystiedot/laboratorio/r-sokeri', async () => undefined, {}],
  [
    'messages.read',
    '/viestit/c-rokotus',
    async () => undefined,
    { conversations: [{ change: 'c-rokotus', to: { state: 'answered' } }] },
  ],
  ['messages.search', '/viestit', () => type(messages.search, 'roko'), {}],
  ['search.find', '/haku', () => type(search.words, 'roko'), {}],
  ['drafts.save', '/viestit/uusi', () => type(messages.text, 'Kesken'), {}],
  ['attachments.add', '/viestit/uusi', () => attach('kuva.jpg'), {}],
]

/** Planned by a check of its own, here or in another's matters. */
const elsewhere: readonly Operation[] = [
  'session.keep',
  'people.switch',
  'notices.read',
  'attachments.remove',
  'visits.get',
  'devices.check',
  'visits.join',
  'visits.leave',
  'visits.say',
  'visits.switch',
  'visits.show',
  'visits.rate',
]

/** Remembers where one stood and what was typed at the last press. */
function notePresses() {
  let last = { stood: path(), written: typed() }
  const note = () => {
    last = { stood: path(), written: typed() }
  }
  document.addEventListener('click', note, true)
  return () => {
    document.removeEventListener('click', note, true)
    return last
  }
}

/** With an appointment that the county gives when it is told to. */
function withAppointment({ scenario, ...rest }: Script): Script {
  const given = {
    appointment: 'a-uusi',
    service: 'nurse',
    unit: 'harjula',
    with: 'hanna',
    way: 'visit' as const,
    when: '+3d 09:00',
  }
  const { cues } = exercise({
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
    cues: [{ id: 'given', by: 'trainer', name: 'Aika', do: [{ 'appointment.given': given }] }],
  }).scenario
  return { ...rest, scenario: { ...scenario, cues } }
}

describe('a session that comes to its end (F22)', () => {
  test.each(asked)(
    'on %s as %s is asked for is told, and signing in leads back to all of it',
    async (at, operation, failed, _, rest) => {
      await open(at, { script: ending(operation) })
      await screen.findByText(word('sign-in:endedTitle'))
      expect(path()).toBe('/')
      await signInAgain()
      await rest()
      expect(path()).toBe(at)
      await waitFor(() => expect(screen.queryByText(word(failed))).toBeNull())
      expect(screen.queryByText(word('sign-in:endedTitle'))).toBeNull()
    },
  )

  test.each(acts)(
    'as %s is done on %s keeps what was typed, and it is done after signing in',
    async (operation, at, doIt, _, done, data) => {
      await open(at, { script: ending(operation, data) })
      const pressed = notePresses()
      await doIt()
      const { stood, written } = pressed()
      await signInAgain()
      await waitFor(() => expect(path()).toBe(stood))
      await waitFor(() => expect(typed()).toEqual(written))
      await doIt()
      await done()
    },
  )

  test.each(others)('as %s is asked for on %s leads back too', async (operation, at, ask, data) => {
    await open(at, { script: ending(operation, data) })
    await ask()
    const written = typed()
    await signInAgain()
    await waitFor(() => expect(path()).toBe(at))
    await waitFor(() => expect(typed()).toMatchObject(written))
  })

  test('as a file is removed keeps the file with the message', async () => {
    await open('/viestit/uusi', { script: ending('attachments.remove') })
    await attach('kuva.jpg')
    await press(messages.removeFile, 'f1')
    await signInAgain()
    await press(messages.removeFile, 'f1')
    await expectText(word('messages:fileRemoved'))
    expect(path()).toBe('/viestit/uusi')
  })

  test('as one says that one is still there leads back too', async () => {
    const { scenario, ...rest } = ending('session.keep')
    const opening = { ...scenario.opening, idle: {} }
    const { rehearsal, stage } = await open('/viestit/uusi', {
      script: { ...rest, scenario: { ...scenario, opening } },
    })
    await stage(() => rehearsal.advance(rehearsal.now() + 26 * 60_000))
    await press(frame.keep)
    await signInAgain()
    await place(messages.text)
    expect(path()).toBe('/viestit/uusi')
  })

  test('as something new is opened leads back to it', async () => {
    const { rehearsal, stage, goTo } = await open('/etusivu', {
      script: withAppointment(ending('notices.read')),
    })
    await stage(() => rehearsal.fire('given'))
    await goTo('/ajanvaraukset/a-uusi')
    await signInAgain()
    await place(appointments.cancel)
    expect(path()).toBe('/ajanvaraukset/a-uusi')
  })

  test('is planned here on every operation that needs a session', () => {
    const met = new Set([
      ...asked.map(([, name]) => name),
      ...[...acts, ...others].map(([name]) => name),
    ])
    const missing = operationNames.filter((name) => needsSession(name) && !met.has(name))
    expect(missing).toEqual(elsewhere)
  })
})

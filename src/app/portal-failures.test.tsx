// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { sampleFile } from '../../mocks/world/files.ts'
import { newMessage, replyTo } from '../api/forms.ts'
import type { Operation } from '../api/operations.ts'
import type { Anchor } from '../lib/moves.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as chat } from '../portal/chat/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as health } from '../portal/health/acts.ts'
import { anchor as forms } from '../portal/forms/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { anchor as tasks } from '../portal/tasks/acts.ts'
import { place } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { type AppOptions, type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

type Opening = NonNullable<Script['scenario']['opening']['data']>

/** An exercise in which nothing is asked. */
const script = (data: Opening = {}, page: Script['scenario']['opening']['page'] = 'home') =>
  exercise({
    opening: { clock: 'tue 09:00', page, data },
    steps: [{ id: 'free', done: { happened: 'signed.out' } }],
  })

const newcomer: Opening = { consents: { terms: false, sharing: false, messaging: false } }
const stranger: Opening = { consents: { messaging: false } }
const closed: Opening = { conversations: [{ change: 'c-rokotus', to: { state: 'closed' } }] }
/** So soon that it can no longer be changed in the service. */
const soon: Opening = {
  appointments: [
    {
      add: {
        id: 'a1',
        service: 'nurse',
        unit: 'harjula',
        with: 'hanna',
        way: 'visit',
        when: '+1 workday 08:15',
        state: 'booked',
      },
    },
  ],
}
const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }

const open = (path: string, options: AppOptions = {}) =>
  renderApp({ script: script(), path, ...options })

const press = async (anchor: Anchor, key?: string): Promise<HTMLElement> => {
  const button = await place(anchor, key)
  button.focus()
  fireEvent.click(button)
  return button
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
const count = ({ asked }: RenderedApp, operation: Operation): number =>
  asked.filter((one) => one === operation).length
const write = async ({ recipient, topic, text }: typeof question): Promise<void> => {
  await type(messages.recipient, recipient)
  await type(messages.topic, topic)
  await type(messages.text, text)
}
const attach = async (...names: readonly string[]): Promise<void> => {
  const input = (await place(messages.file)).querySelector('input')
  if (!input) throw new Error('Files cannot be chosen')
  const files = names.map((name) => new File([sampleFile(name, 4)], name))
  fireEvent.change(input, { target: { files } })
}
const pause = async (milliseconds: number): Promise<void> => {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))
}
const expectText = (words: string) => screen.findByText(words, {}, { timeout: 3000 })
const expectAlert = (words: string) =>
  waitFor(() => {
    const found = screen
      .getAllByRole('alert')
      .find(({ textContent }) => textContent?.includes(words))
    if (!found) throw new Error(`No alert says ${words}`)
    return found
  })

/** What is read where, what is said when it does not come, while it is on its way, and what still works. */
const reads: readonly (readonly [
  path: string,
  operation: Operation,
  failed: string,
  loading: string,
  rest: () => Promise<unknown>,
])[] = [
  [
    '/etusivu',
    'tasks.list',
    'home:tasksFailed',
    'home:loadingTasks',
    () => expectText('Influenssarokotus'),
  ],
  [
    '/etusivu',
    'messages.list',
    'home:messagesFailed',
    'home:loadingMessages',
    () => screen.findByRole('link', { name: word('home:newMessage') }),
  ],
  [
    '/viestit',
    'messages.list',
    'messages:listFailed',
    'messages:loading',
    () => place(messages.new),
  ],
  [
    '/viestit/paattyneet',
    'messages.list',
    'messages:listFailed',
    'messages:loading',
    () => place(messages.new),
  ],
  [
    '/viestit',
    'drafts.list',
    'messages:draftsFailed',
    'messages:loading',
    () => place(messages.row, 'c-rokotus'),
  ],
  [
    '/viestit/c-rokotus',
    'messages.get',
    'messages:oneFailed',
    'messages:loadingOne',
    () => place(frame.nav, 'messages'),
  ],
  [
    '/viestit/c-rokotus',
    'drafts.get',
    'messages:formFailed',
    'messages:loadingForm',
    () => screen.findByText(/Milloin voin tulla/),
  ],
  [
    '/viestit/c-rokotus',
    'recipients.list',
    'messages:formFailed',
    'messages:loadingForm',
    () => screen.findByText(/Milloin voin tulla/),
  ],
  [
    '/viestit/c-rokotus',
    'account.get',
    'messages:formFailed',
    'messages:loadingForm',
    () => screen.findByText(/Milloin voin tulla/),
  ],
  [
    '/viestit/uusi',
    'recipients.list',
    'messages:formFailed',
    'messages:loadingForm',
    () => place(frame.nav, 'messages'),
  ],
  [
    '/viestit/uusi',
    'drafts.get',
    'messages:formFailed',
    'messages:loadingForm',
    () => place(frame.nav, 'messages'),
  ],
  [
    '/viestit/uusi',
    'account.get',
    'messages:formFailed',
    'messages:loadingForm',
    () => place(frame.nav, 'messages'),
  ],
  ['/tehtavat', 'tasks.list', 'tasks:failed', 'tasks:loading', () => place(tasks.forms)],
  [
    '/tehtavat',
    'appointments.list',
    'tasks:eventsFailed',
    'tasks:eventsLoading',
    () => place(tasks.open, 't-kysely'),
  ],
  [
    '/lomakkeet',
    'forms.list',
    'forms:listFailed',
    'forms:loading',
    () => place(frame.nav, 'tasks'),
  ],
  [
    '/lomakkeet/vointi',
    'forms.get',
    'forms:oneFailed',
    'forms:loadingOne',
    () => place(frame.nav, 'tasks'),
  ],
  [
    '/lomakkeet/vointi',
    'drafts.get',
    'forms:draftFailed',
    'forms:loadingDraft',
    () => screen.findByText('Hanna Kettunen'),
  ],
  [
    '/lomakkeet/vointi/mieli',
    'drafts.get',
    'forms:draftFailed',
    'forms:loadingDraft',
    () => screen.findByRole('heading', { level: 1, name: 'Mieli ja ihmiset' }),
  ],
  [
    '/lomakkeet/vointi/tarkistus',
    'drafts.get',
    'forms:draftFailed',
    'forms:loadingDraft',
    () => screen.findByRole('heading', { level: 1, name: word('forms:reviewTitle') }),
  ],
  [
    '/asetukset',
    'account.get',
    'account:accountFailed',
    'account:loadingAccount',
    () => place(account.language, 'sv'),
  ],
  [
    '/yhteystiedot',
    'account.get',
    'account:contactFailed',
    'account:loadingAccount',
    () => place(account.skipContact),
  ],
  [
    '/terveystiedot',
    'results.list',
    'health:resultsFailed',
    'health:loadingResults',
    () => place(health.kind, 'bloodPressure'),
  ],
  [
    '/terveystiedot',
    'measurements.list',
    'health:measurementsFailed',
    'health:loadingMeasurements',
    () => place(health.result, 'r-sokeri'),
  ],
  [
    '/terveystiedot',
    'plans.list',
    'health:plansFailed',
    'health:loadingPlans',
    () => place(health.result, 'r-sokeri'),
  ],
  [
    '/terveystiedot/laboratorio',
    'results.list',
    'health:resultsFailed',
    'health:loadingResults',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/laboratorio/r-perus',
    'results.get',
    'health:resultFailed',
    'health:loadingResult',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/laboratorio/kehitys/p-k',
    'tests.get',
    'health:testFailed',
    'health:loadingTest',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/mittaukset',
    'measurements.list',
    'health:measurementsFailed',
    'health:loadingMeasurements',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/mittaukset/bloodPressure',
    'measurements.series',
    'health:seriesFailed',
    'health:loadingSeries',
    () => place(health.add),
  ],
  [
    '/terveystiedot/mittaukset/bloodPressure/uusi',
    'measurements.series',
    'health:formFailed',
    'health:loadingForm',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/mittaukset/bloodPressure/uusi',
    'drafts.get',
    'health:formFailed',
    'health:loadingForm',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/suunnitelmat',
    'plans.list',
    'health:plansFailed',
    'health:loadingPlans',
    () => place(frame.nav, 'health'),
  ],
  [
    '/terveystiedot/suunnitelmat/p-verenpaine',
    'plans.get',
    'health:planFailed',
    'health:loadingPlan',
    () => place(frame.nav, 'health'),
  ],
  [
    '/etusivu',
    'appointments.list',
    'home:appointmentsFailed',
    'home:loadingAppointments',
    () => screen.findByRole('link', { name: word('home:newMessage') }),
  ],
  [
    '/ajanvaraukset',
    'appointments.list',
    'appointments:listFailed',
    'appointments:loading',
    () => place(appointments.bookNew),
  ],
  [
    '/ajanvaraukset',
    'drafts.list',
    'appointments:begunFailed',
    'appointments:loading',
    () => place(appointments.row, 'a-hampaat'),
  ],
  [
    '/ajanvaraukset/menneet',
    'appointments.list',
    'appointments:listFailed',
    'appointments:loading',
    () => place(appointments.bookNew),
  ],
  [
    '/ajanvaraukset/a-hampaat',
    'appointments.get',
    'appointments:oneFailed',
    'appointments:loadingOne',
    () => place(frame.nav, 'appointments'),
  ],
  ...(['booking.options', 'drafts.get'] as const).map(
    (operation) =>
      [
        '/ajanvaraukset/uusi',
        operation,
        'appointments:formFailed',
        'appointments:loadingForm',
        () => place(frame.nav, 'appointments'),
      ] as const,
  ),
  ...(['appointments.get', 'booking.options', 'drafts.get'] as const).map(
    (operation) =>
      [
        '/ajanvaraukset/a-hampaat/siirto',
        operation,
        'appointments:moveFailed',
        'appointments:loadingMove',
        () => place(frame.nav, 'appointments'),
      ] as const,
  ),
  [
    '/ajanvaraukset/a-hampaat/siirto',
    'slots.list',
    'appointments:timesFailed',
    'appointments:loadingTimes',
    () => place(appointments.confirmMove),
  ],
  [
    '/palvelut',
    'services.list',
    'services:failed',
    'services:loading',
    () => screen.findByText(word('services:urgentTitle')),
  ],
  [
    '/palvelut/terveys',
    'services.get',
    'services:failed',
    'services:loading',
    () => place(frame.nav, 'services'),
  ],
  [
    '/palvelut/chat/terveysasemat',
    'chats.get',
    'chat:failed',
    'chat:loading',
    () => place(frame.nav, 'services'),
  ],
  [
    '/palvelut/yksikot',
    'units.list',
    'services:unitsFailed',
    'services:loadingUnits',
    () => place(frame.nav, 'services'),
  ],
  [
    '/puolesta-asiointi',
    'people.list',
    'on-behalf:listFailed',
    'on-behalf:loading',
    () => expectText(word('on-behalf:giving')),
  ],
  ['/ohjeet', 'help.list', 'help:failed', 'help:loading', () => place(frame.nav, 'help')],
  [
    '/ohjeet/privacy',
    'help.get',
    'help:oneFailed',
    'help:loadingOne',
    () => place(frame.nav, 'help'),
  ],
  [
    '/etusivu',
    'session.get',
    'frame:failedTitle',
    'frame:loading',
    () => screen.findAllByText('116 117'),
  ],
]

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

  test.each(reads)(
    'on %s of %s that is slow says what is on its way, and keeps the rest',
    async (path, operation, _, loading, rest) => {
      const { hurry } = await open(path, { slow: [[operation, 1500]] })
      await screen.findAllByText(word(loading))
      if (operation !== 'session.get') await rest()
      await hurry(operation)
      await waitFor(() => expect(screen.queryAllByText(word(loading))).toEqual([]), {
        timeout: 3000,
      })
      await rest()
    },
  )

  test('that is very slow says that it is still waited for', async () => {
    await open('/etusivu', { slow: [['tasks.list', 2600]] })
    await expectText(word('ui:slow'))
    expect(screen.getByText(word('ui:slow')).getAttribute('role')).toBe('status')
    await expectText('Mittaa verenpaine kolmena aamuna')
    expect(screen.queryByText(word('ui:slow'))).toBeNull()
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

  test('that is slow lets a search show that it goes on', async () => {
    const app = await open('/viestit')
    await type(messages.search, 'roko')
    await expectText(word('messages:hits', { count: 1, words: 'roko' }))
    app.slow.set('messages.search', 500)
    await type(messages.search, 'influ')
    await expectText(word('messages:searching'))
    await expectText(word('messages:hits', { count: 1, words: 'influ' }))
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
    await expectText(word('account:consentSaved'))
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

describe('a draft that cannot be saved', () => {
  test('says so, stays as it was written, comes back, and is saved when that works again', async () => {
    const { broken, goTo, rehearsal } = await open('/viestit/uusi', { broken: ['drafts.save'] })
    await type(messages.text, 'Kesken')
    fireEvent.blur(await place(messages.text))
    await expectAlert(word('messages:unkeptTitle'))
    expect(screen.queryByText(word('messages:draftKept'))).toBeNull()

    await goTo('/viestit')
    await goTo('/viestit/uusi')
    expect(await value(messages.text)).toBe('Kesken')
    await expectAlert(word('messages:unkeptTitle'))

    broken.delete('drafts.save')
    fireEvent.blur(await place(messages.text))
    await expectText(word('messages:draftKept'))
    expect(screen.queryByText(word('messages:unkeptTitle'))).toBeNull()
    expect(rehearsal.world().drafts[newMessage]?.fields).toEqual({ text: 'Kesken' })
  })

  test('can be sent, and is no draft any more', async () => {
    const app = await open('/viestit/uusi', { broken: ['drafts.save'] })
    await write(question)
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    app.broken.delete('drafts.save')
    await app.goTo('/viestit/uusi')
    expect(await value(messages.text)).toBe('')
    await pause(100)
    expect(app.rehearsal.world().drafts[newMessage]).toBeUndefined()
  })

  test('is gone when time is turned back', async () => {
    const { stage, rehearsal } = await open('/viestit/uusi', {
      guide: true,
      broken: ['drafts.save'],
    })
    await type(messages.text, 'Kesken')
    fireEvent.blur(await place(messages.text))
    await expectAlert(word('messages:unkeptTitle'))
    await stage(() => rehearsal.jump(undefined))
    location.hash = '/viestit/uusi'
    await waitFor(async () => expect(await value(messages.text)).toBe(''))
  })
})

/** All that is asked of one's well-being. */
const well = {
  uni: 'usein',
  voimat: 'usein',
  ruoka: 'usein',
  ilo: 'usein',
  ihmiset: 'usein',
  ulkona: 'usein',
  huoli: 'no',
}

/** What is done where, and how: to the moment of the press. */
type Doing = readonly [
  operation: Operation,
  path: string,
  press: () => Promise<HTMLElement>,
  failed: string,
  done: () => Promise<unknown>,
  data: Opening,
]

/** Stands in the queue of a chat. */
const queue = async (): Promise<void> => {
  if (!shown(chat.open)) return
  fireEvent.click(await place(chat.topic, 'oire'))
  await press(chat.open)
  await place(chat.say)
}

const acts: readonly Doing[] = [
  [
    'chats.open',
    '/palvelut/chat/terveysasemat',
    async () => {
      fireEvent.click(await place(chat.topic, 'oire'))
      return press(chat.open)
    },
    'chat:notOpenedTitle',
    () => expectText(word('chat:queue', { position: 2 })),
    {},
  ],
  [
    'chats.say',
    '/palvelut/chat/terveysasemat',
    async () => {
      await screen.findAllByRole('heading', { level: 2 })
      await queue()
      if ((await value(chat.text)) === '') await type(chat.text, 'Selkä on kipeä.')
      return press(chat.say)
    },
    'chat:notSaidTitle',
    () => within(screen.getByRole('log')).findByText('Selkä on kipeä.'),
    {},
  ],
  [
    'chats.leave',
    '/palvelut/chat/terveysasemat',
    async () => {
      await screen.findAllByRole('heading', { level: 2 })
      await queue()
      if (!shown(chat.confirmLeave)) await press(chat.leave)
      return press(chat.confirmLeave)
    },
    'chat:notLeftTitle',
    () => expectText(word('chat:leftTitle')),
    {},
  ],
  [
    'forms.send',
    '/lomakkeet/vointi/tarkistus',
    () => press(forms.send),
    'forms:notSentTitle',
    () => screen.findByRole('heading', { level: 1, name: word('forms:sentTitle') }),
    { begun: [{ form: 'vointi', answers: well }] },
  ],
  [
    'terms.accept',
    '/kayttoehdot',
    async () => {
      const box = await place(account.terms)
      if (box instanceof HTMLInputElement && !box.checked) fireEvent.click(box)
      return press(account.accept)
    },
    'account:acceptFailedTitle',
    () => screen.findByRole('heading', { level: 1, name: word('account:contactTitle') }),
    newcomer,
  ],
  [
    'session.close',
    '/kayttoehdot',
    () => press(account.decline),
    'account:declineFailedTitle',
    () => expectText(word('sign-in:signedOutTitle')),
    newcomer,
  ],
  [
    'session.close',
    '/etusivu',
    async () => {
      if (!shown(frame.confirmSignOut)) await press(frame.signOut)
      return press(frame.confirmSignOut)
    },
    'frame:signOutFailedTitle',
    () => expectText(word('sign-in:signedOutTitle')),
    {},
  ],
  [
    'contact.save',
    '/asetukset',
    async () => {
      await type(account.phone, '050 000 7777')
      return press(account.saveContact)
    },
    'account:notSavedTitle',
    () => expectText(word('account:savedTitle')),
    {},
  ],
  [
    'consents.change',
    '/asetukset',
    () => press(account.consent, 'sharing'),
    'account:consentFailedTitle',
    () => expectText(word('account:consentSaved')),
    {},
  ],
  [
    'consents.change',
    '/viestit/uusi',
    () => press(messages.agree),
    'messages:consentFailedTitle',
    () => expectText(word('messages:agreedTitle')),
    stranger,
  ],
  [
    'messages.send',
    '/viestit/uusi',
    async () => {
      await write(question)
      return press(messages.send)
    },
    'messages:notSentTitle',
    () => expectText(word('messages:sentTitle')),
    {},
  ],
  [
    'messages.reply',
    '/viestit/c-rokotus',
    async () => {
      await type(messages.text, 'Kiitos')
      return press(messages.send)
    },
    'messages:notSentTitle',
    () => expectText(word('messages:repliedTitle')),
    {},
  ],
  [
    'appointments.book',
    '/ajanvaraukset/uusi',
    async () => {
      await press(appointments.service, 'nurse')
      await press(appointments.next)
      await press(appointments.way, 'visit')
      await press(appointments.next)
      await press(appointments.slot)
      await press(appointments.next)
      return press(appointments.book)
    },
    'appointments:notBookedTitle',
    () => expectText(word('appointments:bookedTitle')),
    {},
  ],
  [
    'appointments.move',
    '/ajanvaraukset/a-hampaat/siirto',
    async () => {
      await press(appointments.slot)
      return press(appointments.confirmMove)
    },
    'appointments:notMovedTitle',
    () => expectText(word('appointments:movedTitle')),
    {},
  ],
  [
    'appointments.cancel',
    '/ajanvaraukset/a-hampaat',
    async () => {
      await press(appointments.cancel)
      return press(appointments.confirmCancel)
    },
    'appointments:notCancelledTitle',
    () => expectText(word('appointments:cancelledTitle')),
    {},
  ],
  [
    'appointments.remind',
    '/ajanvaraukset/a-hampaat',
    async () => {
      await press(appointments.changeReminder)
      await press(appointments.reminder, 'none')
      return press(appointments.saveReminder)
    },
    'appointments:reminderNotSaved',
    () => expectText(word('appointments:reminderSaved')),
    {},
  ],
  [
    'callback.ask',
    '/ajanvaraukset/a1',
    async () => {
      await press(appointments.callback)
      return press(appointments.askCallback)
    },
    'appointments:callbackNotAsked',
    () => expectText(word('appointments:callbackAskedTitle')),
    soon,
  ],
  [
    'drafts.discard',
    '/ajanvaraukset/uusi',
    async () => {
      await press(appointments.service, 'nurse')
      await press(frame.nav, 'appointments')
      return press(appointments.discard)
    },
    'appointments:discardFailedTitle',
    () => expectText(word('appointments:begunDiscarded')),
    {},
  ],
  [
    'drafts.discard',
    '/viestit/uusi',
    async () => {
      await type(messages.text, 'Kesken')
      return press(messages.discard)
    },
    'messages:discardFailedTitle',
    () => expectText(word('messages:discardedTitle')),
    {},
  ],
]

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

describe('attachments', () => {
  test('that are slow show it, and the message waits for them', async () => {
    const app = await open('/viestit/uusi', { slow: [['attachments.add', 400]] })
    await write(question)
    await attach('a.pdf')
    await expectText(word('ui:fileAdding'))
    await press(messages.send)
    await expectText(word('messages:sentTitle'))
    expect(app.rehearsal.world().conversations['c2']?.posts[0]?.files).toHaveLength(1)
  })

  test('that do not come are told; the others and the text stay', async () => {
    const { broken } = await open('/viestit/uusi', { broken: ['attachments.add'] })
    await type(messages.text, 'Tässä.')
    await attach('a.pdf')
    await expectText(word('messages:file_failed'))
    broken.delete('attachments.add')
    await attach('b.pdf')
    await place(messages.removeFile)
    expect(await value(messages.text)).toBe('Tässä.')
  })

  test('that are removed slowly show it and are removed once', async () => {
    const app = await open('/viestit/uusi')
    await attach('a.pdf')
    await place(messages.removeFile, 'f1')
    app.slow.set('attachments.remove', 500)
    const button = await press(messages.removeFile, 'f1')
    await expectText(word('ui:fileRemoving'))
    fireEvent.click(button)
    await expectText(word('messages:fileRemoved'))
    expect(count(app, 'attachments.remove')).toBe(1)
  })

  test('that cannot be removed stay, and it is told where the focus is', async () => {
    const { broken } = await open('/viestit/uusi')
    await attach('a.pdf')
    await place(messages.removeFile, 'f1')
    broken.add('attachments.remove')
    const button = await press(messages.removeFile, 'f1')
    const words = await screen.findAllByText(word('messages:removeFailed'))
    expect(words.some((one) => one.closest('[role="status"]'))).toBe(true)
    expect(document.activeElement).toBe(button)
    broken.delete('attachments.remove')
    fireEvent.click(button)
    await expectText(word('messages:fileRemoved'))
    expect(within(document.body).queryByText('a.pdf')).toBeNull()
  })
})

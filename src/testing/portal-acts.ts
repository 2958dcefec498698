import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import type { Operation } from '../api/operations.ts'
import { pages } from '../lib/paths.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as chat } from '../portal/chat/acts.ts'
import { anchor as forms } from '../portal/forms/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as health } from '../portal/health/acts.ts'
import { anchor as home } from '../portal/home/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { place, press } from './hand.ts'
import {
  expectText,
  newcomer,
  type Opening,
  path,
  question,
  shown,
  soon,
  stranger,
  type,
  value,
  write,
} from './portal-screen.ts'
import { word } from './word.ts'

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
export const queue = async (): Promise<void> => {
  await screen.findAllByRole('heading', { level: 2 })
  if (!shown(chat.open)) return
  fireEvent.click(await place(chat.topic, 'oire'))
  await press(chat.open)
  await place(chat.say)
}

/** Goes through booking to its last step. */
export const chooseTime = async (): Promise<void> => {
  await press(appointments.service, 'nurse')
  await press(appointments.next)
  await press(appointments.way, 'visit')
  await press(appointments.next)
  await press(appointments.slot)
  await press(appointments.next)
}

export const acts: readonly Doing[] = [
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
      await queue()
      if ((await value(chat.text)) === '') await type(chat.text, 'Selkä on kipeä.')
      return press(chat.say)
    },
    'chat:notSaidTitle',
    async () => {
      await within(screen.getByRole('log')).findByText('Selkä on kipeä.')
      await waitFor(async () => expect(await value(chat.text)).toBe(''))
    },
    {},
  ],
  [
    'chats.leave',
    '/palvelut/chat/terveysasemat',
    async () => {
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
    'measurements.add',
    '/terveystiedot/mittaukset/weight/uusi',
    async () => {
      await type(health.number, '74,5', 'kg')
      return press(health.save)
    },
    'health:notSavedTitle',
    () => screen.findByRole('heading', { level: 1, name: word('health:kind_weight') }),
    {},
  ],
  [
    'measurements.remove',
    '/terveystiedot/mittaukset/bloodPressure',
    async () => {
      await screen.findByRole('table')
      if (!shown(health.confirmRemove)) await press(health.remove, 'm-vp-6')
      return press(health.confirmRemove, 'm-vp-6')
    },
    'health:removeFailed',
    () => expectText(word('health:removedTitle')),
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
    'account:choiceFailedTitle',
    () => expectText(word('account:choiceSaved')),
    {},
  ],
  [
    'notices.choose',
    '/asetukset',
    () => press(account.noticeKind, 'results'),
    'account:choiceFailedTitle',
    () => expectText(word('account:choiceSaved')),
    {},
  ],
  [
    'notices.see',
    '/etusivu',
    () => press(home.seeNotices),
    'home:seeFailedTitle',
    () => expectText(word('home:noNotices')),
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
      if (path() !== pages['booking.review']) await chooseTime()
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
      await place(appointments.callback)
      if (!shown(appointments.askCallback)) await press(appointments.callback)
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
      if (path() !== pages.appointments) {
        await press(appointments.service, 'nurse')
        await press(frame.nav, 'appointments')
      }
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

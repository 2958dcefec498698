import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  terms: 'account.terms',
  sharing: 'account.sharing',
  accept: 'account.accept',
  decline: 'account.decline',
  phone: 'account.phone',
  email: 'account.email',
  /** The key is the way of notices. */
  notices: 'account.notices',
  /** The key is the kind of notices. */
  noticeKind: 'account.notice-kind',
  saveContact: 'account.save-contact',
  skipContact: 'account.skip-contact',
  /** The key is the consent. */
  consent: 'account.consent',
  /** The key is the language. */
  language: 'account.language',
  /** The key is the size in percent. */
  textSize: 'account.text-size',
} as const satisfies Record<string, Anchor>

export const accountActs: Recipes<
  'terms.accept' | 'contact.save' | 'consents.change' | 'notices.choose'
> = {
  'terms.accept': ({ terms, sharing }) => [
    { move: 'tick', anchor: anchor.terms, on: terms },
    { move: 'tick', anchor: anchor.sharing, on: sharing },
    { move: 'press', anchor: anchor.accept },
  ],
  'contact.save': ({ phone, email, notices }) => [
    { move: 'open', page: 'settings', or: ['contact'] },
    { move: 'type', anchor: anchor.phone, text: phone },
    { move: 'type', anchor: anchor.email, text: email },
    { move: 'choose', anchor: anchor.notices, key: notices },
    { move: 'press', anchor: anchor.saveContact },
  ],
  'notices.choose': ({ kind, wanted }) => [
    { move: 'open', page: 'settings' },
    { move: 'tick', anchor: anchor.noticeKind, key: kind, on: wanted },
  ],
  'consents.change': ({ consent, given }) => [
    { move: 'open', page: 'settings' },
    { move: 'tick', anchor: anchor.consent, key: consent, on: given },
  ],
}

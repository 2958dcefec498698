import type { Recipes } from '../api/acts.ts'
import type { Move } from '../lib/moves.ts'
import type { Page } from '../lib/paths.ts'
import { phoneActs } from '../practice/phone/acts.ts'
import { accountActs } from '../portal/account/acts.ts'
import { anchor as frame, frameActs } from '../portal/frame/acts.ts'
import { anchor as messages, messageActs } from '../portal/messages/acts.ts'
import { anchor as signIn, signInActs } from '../portal/sign-in/acts.ts'

/** How a person does every act. An act without a way on the screen does not compile. */
export const recipes: Recipes = { ...frameActs, ...signInActs, ...accountActs, ...messageActs }

/** How a person comes to each page. What has no moves is where one stands already, or is opened by an act. */
export const ways: Record<Page, readonly Move[]> = {
  front: [],
  'sign-in': [
    { move: 'open', page: 'front' },
    { move: 'press', anchor: signIn.start },
  ],
  terms: [],
  contact: [],
  home: [{ move: 'press', anchor: frame.nav, key: 'home' }],
  messages: [{ move: 'press', anchor: frame.nav, key: 'messages' }],
  'messages.new': [
    { move: 'open', page: 'messages' },
    { move: 'press', anchor: messages.new },
  ],
  'messages.closed': [
    { move: 'open', page: 'messages' },
    { move: 'press', anchor: messages.tab, key: 'messages.closed' },
  ],
  'messages.one': [{ move: 'open', page: 'messages' }],
  settings: [{ move: 'press', anchor: frame.nav, key: 'settings' }],
}

/** How a person does what is done outside the service. */
export const outside = { ...phoneActs }

import { newMessage } from '../../src/api/forms.ts'
import { type Act, isAct, type Operation } from '../../src/api/operations.ts'
import type { Rehearsal } from '../stage/rehearsal.ts'

type Look = (rehearsal: Rehearsal) => void

const aConversation = (rehearsal: Rehearsal): string =>
  Object.keys(rehearsal.world().conversations)[0] ?? ''

/** What a screen asks for by itself: no line of a model does, and a failure can be met there. */
const looks = {
  'session.get': (rehearsal) => rehearsal.perform('session.get', {}),
  'identification.get': (rehearsal) => rehearsal.perform('identification.get', { method: 'bank' }),
  'account.get': (rehearsal) => rehearsal.perform('account.get', {}),
  'tasks.list': (rehearsal) => rehearsal.perform('tasks.list', {}),
  'recipients.list': (rehearsal) => rehearsal.perform('recipients.list', {}),
  'messages.list': (rehearsal) => rehearsal.perform('messages.list', {}),
  'messages.search': (rehearsal) => rehearsal.perform('messages.search', { words: '' }),
  'messages.get': (rehearsal) =>
    rehearsal.perform('messages.get', { conversation: aConversation(rehearsal) }),
  'drafts.list': (rehearsal) => rehearsal.perform('drafts.list', {}),
  'drafts.get': (rehearsal) => rehearsal.perform('drafts.get', { form: newMessage }),
  'drafts.save': (rehearsal) =>
    rehearsal.perform('drafts.save', { form: newMessage, fields: { text: 'Hei.' } }),
} as const satisfies Record<Exclude<Operation, Act>, Look>

/** Asks the stage as a screen would. */
export const lookAt = (rehearsal: Rehearsal, operation: Operation): void => {
  if (isAct(operation)) return
  looks[operation](rehearsal)
}

import { newMessage } from '../../../src/api/forms.ts'
import { type Act, isAct, type Operation } from '../../../src/api/operations.ts'
import { dayOf } from '../../../src/lib/time.ts'
import type { Rehearsal } from '../../stage/rehearsal.ts'

type Look = (rehearsal: Rehearsal) => void

const aConversation = (rehearsal: Rehearsal): string =>
  Object.keys(rehearsal.world().conversations)[0] ?? ''

/** What a screen asks for by itself: no line of a model does, and a failure can be met there. */
const looks = {
  'session.get': (rehearsal) => rehearsal.perform('session.get', {}),
  'identification.get': (rehearsal) => rehearsal.perform('identification.get', { method: 'bank' }),
  'people.list': (rehearsal) => rehearsal.perform('people.list', {}),
  'account.get': (rehearsal) => rehearsal.perform('account.get', {}),
  'notices.list': (rehearsal) => rehearsal.perform('notices.list', {}),
  'tasks.list': (rehearsal) => rehearsal.perform('tasks.list', {}),
  'forms.list': (rehearsal) => rehearsal.perform('forms.list', {}),
  'forms.get': (rehearsal) =>
    rehearsal.perform('forms.get', { form: rehearsal.world().place.forms[0]?.id ?? '' }),
  'recipients.list': (rehearsal) => rehearsal.perform('recipients.list', {}),
  'messages.list': (rehearsal) => rehearsal.perform('messages.list', {}),
  'messages.search': (rehearsal) => rehearsal.perform('messages.search', { words: '' }),
  'messages.get': (rehearsal) =>
    rehearsal.perform('messages.get', { conversation: aConversation(rehearsal) }),
  'results.list': (rehearsal) => rehearsal.perform('results.list', {}),
  'results.get': (rehearsal) => {
    const [first] = rehearsal.world().results
    return rehearsal.perform('results.get', { result: first?.id ?? '' })
  },
  'tests.get': (rehearsal) => {
    const [first] = rehearsal.world().place.tests
    return rehearsal.perform('tests.get', { test: first?.id ?? '' })
  },
  'measurements.list': (rehearsal) => rehearsal.perform('measurements.list', {}),
  'measurements.series': (rehearsal) =>
    rehearsal.perform('measurements.series', { kind: 'bloodPressure' }),
  'plans.list': (rehearsal) => rehearsal.perform('plans.list', {}),
  'plans.get': (rehearsal) => {
    const [first] = rehearsal.world().plans
    return rehearsal.perform('plans.get', { plan: first?.id ?? '' })
  },
  'drafts.list': (rehearsal) => rehearsal.perform('drafts.list', {}),
  'drafts.get': (rehearsal) => rehearsal.perform('drafts.get', { form: newMessage }),
  'appointments.list': (rehearsal) => rehearsal.perform('appointments.list', {}),
  'appointments.get': (rehearsal) =>
    rehearsal.perform('appointments.get', {
      appointment: Object.keys(rehearsal.world().appointments)[0] ?? '',
    }),
  'booking.options': (rehearsal) => rehearsal.perform('booking.options', {}),
  'slots.list': (rehearsal) => {
    const { staff } = rehearsal.world().place
    const giver = staff.find(({ services }) => services.length > 0)
    return rehearsal.perform('slots.list', {
      service: giver?.services[0] ?? '',
      unit: giver?.unit ?? '',
      way: 'any',
      professional: 'any',
      from: dayOf(rehearsal.now()).toString(),
    })
  },
  'services.list': (rehearsal) => rehearsal.perform('services.list', {}),
  'services.get': (rehearsal) =>
    rehearsal.perform('services.get', { area: rehearsal.world().place.areas[0]?.id ?? '' }),
  'chats.get': (rehearsal) =>
    rehearsal.perform('chats.get', { chat: rehearsal.world().place.chats[0]?.id ?? '' }),
  'visits.get': (rehearsal) => {
    const remote = Object.values(rehearsal.world().appointments).find(({ way }) => way === 'remote')
    return rehearsal.perform('visits.get', { appointment: remote?.id ?? '' })
  },
  'units.list': (rehearsal) => rehearsal.perform('units.list', {}),
  'help.list': (rehearsal) => rehearsal.perform('help.list', {}),
  'help.get': (rehearsal) =>
    rehearsal.perform('help.get', { help: rehearsal.world().place.help[0]?.id ?? '' }),
  'search.find': (rehearsal) => rehearsal.perform('search.find', { words: '' }),
  'drafts.save': (rehearsal) =>
    rehearsal.perform('drafts.save', { form: newMessage, fields: { text: 'Hei.' } }),
} as const satisfies Record<Exclude<Operation, Act>, Look>

/** Asks the stage as a screen would. */
export const lookAt = (rehearsal: Rehearsal, operation: Operation): void => {
  if (isAct(operation)) return
  looks[operation](rehearsal)
}

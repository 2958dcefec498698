import type { QueryClient } from '@tanstack/react-query'
import {
  booking,
  cancelOf,
  chatDraft,
  formDraft,
  moveOf,
  newMeasurement,
  newMessage,
  replyTo,
} from './forms.ts'
import type { Act, Input, Reply } from './operations.ts'
import { query } from './query.ts'
import { forgetOthers, handIn, isUnkept, unkeptKey } from './unkept.ts'

type Lessons = {
  readonly [A in Act]?: (queries: QueryClient, input: Input<A>, reply: Reply<A>) => void
}

const session = query('session.get', {}).queryKey
const account = query('account.get', {}).queryKey
const news = query('notices.list', {}).queryKey
const draftKey = (form: string) => query('drafts.get', { form }).queryKey

const lessons: Lessons = {
  'session.open': (queries, _, client) => {
    forgetOthers(queries, client.id)
    // What is known is of whoever was signed in before: it may be another.
    forget(queries)
    queries.setQueryData(session, { client, ...nothing })
  },
  'session.keep': (queries) =>
    queries.setQueryData(session, (known) => known && { ...known, endsIn: null }),
  'session.close': (queries) => queries.setQueryData(session, { client: null, ...nothing }),
  'people.switch': (queries, _, reply) => {
    // Nothing of one person's is shown for another, not even while it is asked anew.
    forget(queries)
    queries.setQueryData(session, { ...nothing, ...reply })
  },
  'terms.accept': (queries) =>
    queries.setQueryData(session, (known) =>
      known?.client ? { ...known, client: { ...known.client, terms: true } } : known,
    ),
  'contact.save': (queries, contact) =>
    queries.setQueryData(account, (known) => known && { ...known, contact }),
  'consents.change': (queries, { consent, given }) =>
    queries.setQueryData(
      account,
      (known) => known && { ...known, consents: { ...known.consents, [consent]: given } },
    ),
  'notices.read': (queries, { notice }) =>
    queries.setQueryData(news, (known) => known?.filter(({ id }) => id !== notice)),
  'notices.see': (queries, { latest }) =>
    queries.setQueryData(news, (known) =>
      known?.slice(
        0,
        Math.max(
          0,
          known.findIndex(({ id }) => id === latest),
        ),
      ),
    ),
  'notices.choose': (queries, { kind, wanted }) =>
    queries.setQueryData(
      account,
      (known) =>
        known && {
          ...known,
          quiet: [...known.quiet.filter((one) => one !== kind), ...(wanted ? [] : [kind])],
        },
    ),
  'messages.send': (queries) => empty(queries, newMessage),
  'messages.reply': (queries, { conversation }) => empty(queries, replyTo(conversation)),
  'measurements.add': (queries, { kind }) => empty(queries, newMeasurement(kind)),
  'forms.send': (queries, { form }) => empty(queries, formDraft(form)),
  'appointments.book': (queries) => empty(queries, booking),
  'appointments.move': (queries, { appointment }) => empty(queries, moveOf(appointment)),
  'appointments.cancel': (queries, { appointment }) => empty(queries, cancelOf(appointment)),
  'chats.say': (queries, { chat }) => empty(queries, chatDraft(chat)),
  'drafts.discard': (queries, { form }) => empty(queries, form),
  'attachments.add': (queries, { form }, file) =>
    queries.setQueryData(
      draftKey(form),
      (known) => known && { ...known, files: [...known.files, file] },
    ),
  'attachments.remove': (queries, { form, file }) =>
    queries.setQueryData(
      draftKey(form),
      (known) => known && { ...known, files: known.files.filter(({ id }) => id !== file) },
    ),
}

const nothing = { actingFor: null, endsIn: null, ended: null }

/** Forgets all that is known of the person in hand, and asks anew for what is on the screen. */
export function forget(queries: QueryClient): void {
  void queries.resetQueries({
    predicate: ({ queryKey }) => queryKey[0] !== session[0] && !isUnkept(queryKey),
  })
}

function empty(queries: QueryClient, form: string): void {
  queries.removeQueries({ queryKey: unkeptKey(handIn(queries), form) })
  queries.setQueryData(draftKey(form), (known) => known && { fields: {}, files: [] })
}

/**
 * After an act everything on the screen is asked again. What the act itself tells is known at once: it must be
 * right even when the asking fails.
 */
export async function learn<A extends Act>(
  queries: QueryClient,
  act: A,
  input: Input<A>,
  reply: Reply<A>,
): Promise<void> {
  await queries.cancelQueries()
  lessons[act]?.(queries, input, reply)
  await queries.invalidateQueries()
}

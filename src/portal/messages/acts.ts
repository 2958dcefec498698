import type { Recipes } from '../../api/acts.ts'
import { newMessage } from '../../api/forms.ts'
import type { Anchor, Move } from '../../lib/moves.ts'

export const anchor = {
  new: 'messages.new',
  /** A conversation in a list; the key is its id. */
  row: 'messages.row',
  /** An unsent message in the list; the key is its form. */
  draft: 'messages.draft',
  /** The lists: the key is the page's name. */
  tab: 'messages.tab',
  search: 'messages.search',
  /** First use: agreeing to handle matters by messages. */
  agree: 'messages.agree',
  recipient: 'messages.recipient',
  topic: 'messages.topic',
  text: 'messages.text',
  file: 'messages.file',
  /** The key is the file's id. */
  removeFile: 'messages.remove-file',
  send: 'messages.send',
  notUrgent: 'messages.not-urgent',
  discard: 'messages.discard',
} as const satisfies Record<string, Anchor>

type MessageAct =
  | 'messages.send'
  | 'messages.reply'
  | 'messages.read'
  | 'drafts.discard'
  | 'attachments.add'
  | 'attachments.remove'

export const messageActs: Recipes<MessageAct> = {
  'messages.send': ({ recipient, topic, text, notUrgent = false }) => [
    { move: 'open', page: 'messages.new' },
    { move: 'choose', anchor: anchor.recipient, key: recipient },
    { move: 'choose', anchor: anchor.topic, key: topic },
    { move: 'type', anchor: anchor.text, text },
    ...sending(notUrgent),
  ],
  'messages.reply': ({ conversation, text, notUrgent = false }) => [
    ...opening(conversation),
    { move: 'type', anchor: anchor.text, text },
    ...sending(notUrgent),
  ],
  'messages.read': ({ conversation }) => opening(conversation),
  'drafts.discard': ({ form }) => [...writing(form), { move: 'press', anchor: anchor.discard }],
  'attachments.add': ({ form, name, content }) => [
    ...writing(form),
    { move: 'attach', anchor: anchor.file, name, content },
  ],
  'attachments.remove': ({ form, file }) => [
    ...writing(form),
    { move: 'press', anchor: anchor.removeFile, key: file },
  ],
}

const opening = (conversation: string): readonly Move[] => [
  { move: 'open', page: 'messages' },
  { move: 'press', anchor: anchor.row, key: conversation },
]

/** What looks urgent is stopped first; the way on is a button of its own. */
const sending = (notUrgent: boolean): readonly Move[] => [
  { move: 'press', anchor: anchor.send },
  ...(notUrgent ? [{ move: 'press', anchor: anchor.notUrgent } as const] : []),
]

const writing = (form: string): readonly Move[] =>
  form === newMessage
    ? [{ move: 'open', page: 'messages.new' }]
    : opening(form.slice(form.lastIndexOf('.') + 1))

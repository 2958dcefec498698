import {
  booking,
  cancelOf,
  chatDraft,
  formDraft,
  moveOf,
  newMeasurement,
  newMessage,
  replyTo,
} from '../../src/api/forms.ts'
import { pageAt } from '../../src/lib/paths.ts'
import { isWritten } from '../world/drafts.ts'
import { type Fact, fact, type World } from '../world/world.ts'
import { lastNamed, type Moment } from './log.ts'

/**
 * What was begun in a form and left: a draft was saved, another page is open, and the act has not been done.
 * Undefined when nothing was, or when it has been told already.
 * @param moments what holds, in order
 */
export function actLeft(
  moments: readonly Moment[],
  { drafts }: World,
): Fact<'act.left'> | undefined {
  const opened = lastNamed(moments, 'page.opened')?.entry.fact
  const path = opened?.name === 'page.opened' ? opened.data.path : ''
  const left = Object.entries(drafts).find(
    ([form, draft]) => isWritten(draft) && !isAt(form, path) && !isTold(moments, form),
  )
  return left && aboutForm(left[0])
}

/** Is this the page on which the form stands? */
function isAt(form: string, path: string): boolean {
  const at = pageAt(path)
  if (form === newMessage) return at?.page === 'messages.new'
  if (form === booking) return at?.page.startsWith('booking') === true
  if (form.startsWith(newMeasurement('')))
    return at?.page === 'measurements.new' && newMeasurement(at.parameters['kind'] ?? '') === form
  const { conversation, appointment, form: answered, chat } = aboutForm(form).data
  if (chat !== undefined) return at?.page === 'services.chat' && at.parameters['chat'] === chat
  if (answered !== undefined) return at?.parameters['form'] === answered
  return conversation === undefined
    ? at?.parameters['appointment'] === appointment
    : at?.page === 'messages.one' && at.parameters['conversation'] === conversation
}

/** Has nothing been saved in the form since it was told that it was left? */
function isTold(moments: readonly Moment[], form: string): boolean {
  const about = aboutForm(form)
  const told = moments.findLastIndex(
    ({
      entry: {
        fact: { name, data },
      },
    }) =>
      name === 'act.left' &&
      data.act === about.data.act &&
      data.conversation === about.data.conversation &&
      data.form === about.data.form &&
      data.chat === about.data.chat &&
      data.appointment === about.data.appointment,
  )
  const saved = moments.findLastIndex(
    ({
      entry: {
        fact: { name, data },
      },
    }) => name === 'draft.saved' && data.form === form,
  )
  // What was begun before the exercise has not been left in it.
  return told > saved || (saved < 0 && form.startsWith(formDraft('')))
}

function aboutForm(form: string): Fact<'act.left'> {
  const after = (start: string): string => form.slice(start.length)
  if (form === newMessage) return fact('act.left', { act: 'messages.send' })
  if (form.startsWith(formDraft('')))
    return fact('act.left', { act: 'forms.send', form: after(formDraft('')) })
  if (form.startsWith(newMeasurement(''))) return fact('act.left', { act: 'measurements.add' })
  if (form === booking) return fact('act.left', { act: 'appointments.book' })
  if (form.startsWith(chatDraft('')))
    return fact('act.left', { act: 'chats.say', chat: after(chatDraft('')) })
  if (form.startsWith(moveOf('')))
    return fact('act.left', { act: 'appointments.move', appointment: after(moveOf('')) })
  if (form.startsWith(cancelOf('')))
    return fact('act.left', { act: 'appointments.cancel', appointment: after(cancelOf('')) })
  return fact('act.left', { act: 'messages.reply', conversation: after(replyTo('')) })
}

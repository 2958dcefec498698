import { newMessage, replyTo } from '../../src/api/forms.ts'
import { pageAt } from '../../src/lib/paths.ts'
import { isWritten } from '../world/drafts.ts'
import { type Fact, fact, type World } from '../world/world.ts'
import type { Entry } from './director.ts'

/**
 * What was begun in a form and left: a draft was saved, another page is open, and the act has not been done.
 * Undefined when nothing was, or when it has been told already.
 * @param entries what holds, in order
 */
export function actLeft(
  entries: readonly Entry[],
  { drafts }: World,
): Fact<'act.left'> | undefined {
  const opened = entries.findLast(({ fact: { name } }) => name === 'page.opened')?.fact
  const path = opened?.name === 'page.opened' ? opened.data.path : ''
  const left = Object.entries(drafts).find(
    ([form, draft]) => isWritten(draft) && !isAt(form, path) && !isTold(entries, form),
  )
  return left && aboutForm(left[0])
}

/** Is this the page on which the form stands? */
function isAt(form: string, path: string): boolean {
  const at = pageAt(path)
  if (form === newMessage) return at?.page === 'messages.new'
  return at?.page === 'messages.one' && at.parameters['conversation'] === conversationOf(form)
}

/** Has nothing been saved in the form since it was told that it was left? */
function isTold(entries: readonly Entry[], form: string): boolean {
  const about = aboutForm(form)
  const told = entries.findLastIndex(
    ({ fact: { name, data } }) =>
      name === 'act.left' &&
      data.act === about.data.act &&
      data.conversation === about.data.conversation,
  )
  const saved = entries.findLastIndex(
    ({ fact: { name, data } }) => name === 'draft.saved' && data.form === form,
  )
  return told > saved
}

const aboutForm = (form: string): Fact<'act.left'> =>
  form === newMessage
    ? fact('act.left', { act: 'messages.send' })
    : fact('act.left', { act: 'messages.reply', conversation: conversationOf(form) })

const conversationOf = (form: string): string => form.slice(replyTo('').length)

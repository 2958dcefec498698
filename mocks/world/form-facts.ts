import { formDraft } from '../../src/api/forms.ts'
import { withoutDraft } from './drafts.ts'
import { changeTask } from './tasks.ts'
import type { Appliers } from './world.ts'

export const formFacts: Appliers<'form.sent'> = {
  'form.sent': (world, { form, task, answers }, at) => {
    const sent = withoutDraft(
      { ...world, sentForms: { ...world.sentForms, [form]: { at, answers } } },
      formDraft(form),
    )
    return task === undefined ? sent : changeTask(sent, task, { state: 'sent', finished: at })
  },
}

import { formDraft } from '../../src/api/forms.ts'
import type { Reply } from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import { answerFault, type Answers, answerTo, askedOf, chosen } from '../../src/lib/questions.ts'
import { questionsOf } from '../../src/lib/questions-of.ts'
import { dayOf, toIso } from '../../src/lib/time.ts'
import type { Form, FormQuestion } from '../scenario/format/form.ts'
import { byId } from './by-id.ts'
import { draftOf, isWritten } from './drafts.ts'
import { holdsRealCode } from './identity-code.ts'
import { member, staffName } from './staff.ts'
import { isUndone, taskState } from './tasks.ts'
import { type Context, fact, own, type Rules, type World } from './world.ts'

export const formRules: Rules<'forms.list' | 'forms.get' | 'forms.send'> = {
  'forms.list': {
    view: (world, _, context) =>
      world.place.forms
        .filter((form) => isReached(world, form))
        .map((form) => {
          const task = taskOf(world, form.id)
          const sent = own(world.sentForms, form.id)
          return {
            ...aboutForm(form, context),
            state: stateOf(world, form, context.now),
            due: task && isUndone(task) ? toIso(task.due) : null,
            sent: sent ? toIso(sent.at) : null,
          }
        }),
  },
  'forms.get': {
    view: (world, { form: id }, context) => {
      const form = formOf(world, id)
      if (!form || !isReached(world, form)) return problem('not-found', `No form ${id}`)
      const { say, now } = context
      const task = taskOf(world, id)
      const reader = readerOf(world, form)
      const unit = byId(world.place.units, reader)
      const sent = own(world.sentForms, id)
      return {
        ...aboutForm(form, context),
        unit: { id: reader, name: say(unit?.name ?? ''), phone: unit?.phone ?? '' },
        task: task
          ? {
              id: task.id,
              by: staffName(world, task.by),
              due: toIso(task.due),
              state: taskState(world, task, now),
            }
          : null,
        sections: form.sections.map((section) => ({
          id: section.id,
          title: say(section.title),
          intro: section.intro === undefined ? '' : say(section.intro),
          questions: section.questions.map((one) => viewQuestion(one, say)),
        })),
        thanks: say(form.thanks),
        open: isOpen(world, form),
        sent: sent
          ? { at: toIso(sent.at), answers: { ...sent.answers }, result: result(form, sent, say) }
          : null,
      }
    },
  },
  'forms.send': {
    decide: (world, { form: id, answers }, { now }) => {
      const form = formOf(world, id)
      if (!form || !isReached(world, form)) return problem('not-found', `No form ${id}`)
      if (!isOpen(world, form)) return problem('closed', `Form ${id} is not open any more`)
      const asked = askedOf(questionsOf(form.sections), answers)
      const fields = faults(asked, answers, now)
      if (Object.keys(fields).length > 0)
        return problem('invalid', 'The form cannot be sent as it is', fields)
      const task = taskOf(world, id)
      return [
        fact('form.sent', {
          form: id,
          ...(task && isUndone(task) && { task: task.id }),
          answers: Object.fromEntries(
            asked.flatMap((question) => {
              const answer = answerTo(answers, question.id)
              return answer === '' ? [] : [[question.id, answer]]
            }),
          ),
        }),
      ]
    },
    view: () => ({}),
  },
}

const formOf = ({ place }: World, id: string): Form | undefined =>
  place.forms.find((form) => form.id === id)

/** The unit of whoever gave the form reads it; of a form for everyone, the form's own. */
function readerOf(world: World, { id, unit }: Form): string {
  const task = taskOf(world, id)
  return (task && member(world, task.by)?.unit) ?? unit
}

/** The task by which the form was given: one that is still to be done, or else the latest. */
function taskOf({ tasks }: World, form: string) {
  const given = tasks.filter(({ about }) => about && 'form' in about && about.form === form)
  return given.find(isUndone) ?? given.at(-1)
}

/** Can the client see it? Whoever has not been given it sees only those that are for everyone. */
const isReached = (world: World, { id, free }: Form): boolean =>
  free || taskOf(world, id) !== undefined || own(world.sentForms, id) !== undefined

/** Can it be filled in and sent? */
function isOpen(world: World, { id, free }: Form): boolean {
  const task = taskOf(world, id)
  return free || (task !== undefined && isUndone(task))
}

function stateOf(world: World, form: Form, now: number): Reply<'forms.list'>[number]['state'] {
  const task = taskOf(world, form.id)
  if (task && isUndone(task) && task.due < now) return 'late'
  if (isOpen(world, form) && isWritten(draftOf(world, formDraft(form.id)))) return 'started'
  if (task && isUndone(task)) return task.state === 'started' ? 'started' : 'new'
  if (own(world.sentForms, form.id) || task?.state === 'sent') return 'sent'
  return task?.state === 'off' ? 'off' : 'new'
}

const aboutForm = ({ id, title, intro, minutes, kind }: Form, { say }: Context) => ({
  id,
  title: say(title),
  intro: say(intro),
  minutes,
  kind,
})

type Faults = NonNullable<Problem['fields']>

/** What is wrong with the answers to what is asked, by question. */
const faults = (asked: readonly FormQuestion[], answers: Answers, now: number): Faults =>
  Object.fromEntries(
    asked.flatMap((question) => {
      const answer = answerTo(answers, question.id)
      const wrong =
        answerFault(question, answer, dayOf(now).toString()) ??
        (holdsRealCode(answer) ? ('real' as const) : undefined)
      return wrong ? [[question.id, wrong] as const] : []
    }),
  )

type Say = Context['say']

function viewQuestion(
  one: FormQuestion,
  say: Say,
): Reply<'forms.get'>['sections'][number]['questions'][number] {
  const asked = {
    id: one.id,
    label: say(one.label),
    hint: one.hint === undefined ? '' : say(one.hint),
    required: one.required,
    if: one.if ? { question: one.if.question, in: [...one.if.in] } : null,
  }
  switch (one.kind) {
    case 'text':
    case 'long':
      return { ...asked, kind: one.kind, characters: one.characters }
    case 'number': {
      const { min, max, decimals, counts = '' } = one
      return {
        ...asked,
        kind: one.kind,
        min,
        max,
        decimals,
        unit: counts === '' ? '' : say(counts),
      }
    }
    case 'date':
      return { ...asked, kind: one.kind, when: one.when }
    case 'yes-no':
      return { ...asked, kind: one.kind }
    case 'one':
    case 'several':
      return {
        ...asked,
        kind: one.kind,
        options: one.options.map(({ id, label }) => ({ id, label: say(label) })),
      }
    case 'scale': {
      const { from, to, low, high } = one
      return { ...asked, kind: one.kind, from, to, low: say(low), high: say(high) }
    }
  }
}

/** How many points an answer gives. */
export function pointsOf(question: FormQuestion, answer: string): number {
  if (question.kind === 'scale') return question.scored ? Number(answer) || 0 : 0
  if (question.kind !== 'one' && question.kind !== 'several') return 0
  return question.options
    .filter(({ id }) => chosen(answer).includes(id))
    .reduce((sum, { score = 0 }) => sum + score, 0)
}

/** The fewest and the most points that a question can give. */
export function pointRange(question: FormQuestion): { readonly min: number; readonly max: number } {
  const least = question.required && !question.if ? undefined : 0
  const range = (all: readonly number[]) => ({
    min: Math.min(...(least === undefined ? all : [least, ...all])),
    max: Math.max(0, ...all),
  })
  if (question.kind === 'scale')
    return question.scored ? range([question.from, question.to]) : { min: 0, max: 0 }
  if (question.kind === 'one') return range(question.options.map(({ score = 0 }) => score))
  if (question.kind !== 'several') return { min: 0, max: 0 }
  const scores = question.options.map(({ score = 0 }) => score)
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)
  return {
    min: sum(scores.filter((one) => one < 0)),
    max: sum(scores.filter((one) => one > 0)),
  }
}

/** The points of all answers together, and what they mean. */
function result(form: Form, { answers }: { readonly answers: Answers }, say: Say) {
  if (!form.result) return null
  const questions = questionsOf(form.sections)
  const points = questions.reduce(
    (sum, question) => sum + pointsOf(question, answerTo(answers, question.id)),
    0,
  )
  const range = form.result.find(({ from, to }) => points >= from && points <= to)
  if (!range) return null
  return {
    points,
    most: questions.reduce((sum, question) => sum + pointRange(question).max, 0),
    title: say(range.title),
    text: say(range.text),
  }
}

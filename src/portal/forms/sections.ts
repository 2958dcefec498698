import { answerFault, type Answers, answerTo, askedOf } from '../../lib/questions.ts'
import { questionsOf } from '../../lib/questions-of.ts'
import { dayOf } from '../../lib/time.ts'
import type { Form, Question } from './form.ts'

/** The questions of a section that are asked, as things stand. */
export const askedIn = (form: Form, section: string, answers: Answers): readonly Question[] => {
  const asked = askedOf(questionsOf(form.sections), answers)
  const own = form.sections.find(({ id }) => id === section)?.questions ?? []
  return own.filter((question) => asked.includes(question))
}

/** The questions of a section to which there is no answer that will do, and why. */
export const wrongIn = (form: Form, section: string, answers: Answers, now: number) =>
  askedIn(form, section, answers).flatMap((question) => {
    const fault = answerFault(question, answerTo(answers, question.id), dayOf(now).toString())
    return fault ? [{ question, fault }] : []
  })

/**
 * The first section in which something lacks, or in which nothing has been answered; undefined when there is none.
 */
export const firstUnfinished = (form: Form, answers: Answers, now: number): string | undefined =>
  form.sections.find(
    ({ id }) =>
      wrongIn(form, id, answers, now).length > 0 ||
      askedIn(form, id, answers).every((question) => answerTo(answers, question.id) === ''),
  )?.id

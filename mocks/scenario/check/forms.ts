import { answerFault, askedOf, type Question } from '../../../src/lib/questions.ts'
import { questionsOf } from '../../../src/lib/questions-of.ts'
import { isRelativeTime } from '../../../src/lib/time.ts'
import { pointRange } from '../../world/forms.ts'
import type { Begun } from '../format/begun.ts'
import type { Form, FormQuestion } from '../format/form.ts'
import type { GivenAnswers } from '../format/is-answers.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import * as words from '../messages/forms.ts'
import { emptyRange } from '../messages/logic.ts'
import type { Words } from '../messages/messages.ts'
import { reservedId, unknownReference } from '../messages/names.ts'
import { type Finding, type Path, type Source, warning } from '../read/read.ts'
import { duplicates, idsOf, lookUp, repeated } from './names.ts'

type Task = Persona['data']['tasks'][number]

/** What is wrong with the forms of a place. */
export const checkForms = (source: Source<Place>): readonly Finding[] => {
  const { forms, units } = source.value
  const look = lookUp(source)
  return [
    ...duplicates(source, ['forms'], forms),
    ...forms.flatMap((form, index) => {
      const path = ['forms', index]
      return [
        ...look('unit', [...path, 'unit'], form.unit, idsOf(units)),
        ...duplicates(source, [...path, 'sections'], form.sections),
        ...form.sections.flatMap(({ id }, s) =>
          pagesOfForm.includes(id)
            ? [source.at([...path, 'sections', s, 'id'], reservedId(id))]
            : [],
        ),
        ...questionNames(source, path, form),
        ...resultRanges(source, path, form),
      ]
    }),
  ]
}

/** What stands in the address in the place of a section. */
const pagesOfForm: readonly string[] = ['tarkistus', 'lahetetty', 'review']

function questionNames(source: Source<Place>, path: Path, form: Form): readonly Finding[] {
  const look = lookUp(source)
  const placed = form.sections.flatMap(({ questions }, s) =>
    questions.map((question, q) => ({
      question,
      path: [...path, 'sections', s, 'questions', q],
    })),
  )
  return [
    ...repeated(
      source,
      placed.map(({ question, path: at }) => ({ value: question.id, path: [...at, 'id'] })),
    ),
    ...placed.flatMap(({ question, path: at }, index) => [
      ...('options' in question ? duplicates(source, [...at, 'options'], question.options) : []),
      ...(('min' in question && question.min >= question.max) ||
      ('from' in question && question.from >= question.to)
        ? [source.at(at, emptyRange)]
        : []),
      ...(question.if
        ? conditionNames(question.if, {
            look,
            path: [...at, 'if'],
            earlier: placed.slice(0, index).map((one) => one.question),
          })
        : []),
    ]),
  ]
}

type Asked = {
  readonly look: ReturnType<typeof lookUp>
  readonly path: Path
  readonly earlier: readonly FormQuestion[]
}

/** What a question hangs on: an earlier one, and an answer that it can have. */
function conditionNames(
  { question: id, in: wanted }: NonNullable<FormQuestion['if']>,
  { look, path, earlier }: Asked,
): readonly Finding[] {
  const question = earlier.find((one) => one.id === id)
  const chosenFrom = earlier.filter((one) => choices(one) !== undefined)
  const known = question && choices(question)
  if (!known) return look('question', [...path, 'question'], id, idsOf(chosenFrom))
  return wanted.flatMap((answer, index) => look('value', [...path, 'in', index], answer, known))
}

/** The answers between which one chooses; undefined where one writes. */
function choices(question: FormQuestion): readonly string[] | undefined {
  if ('options' in question) return idsOf(question.options)
  if (question.kind === 'yes-no') return ['yes', 'no']
  if (question.kind !== 'scale') return undefined
  const { from, to } = question
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}

/** The ranges of points: each begins where the one before it ends, and all that can come is told. */
function resultRanges(source: Source<Place>, path: Path, form: Form): readonly Finding[] {
  if (!form.result) return []
  const ranges = questionsOf(form.sections).map(pointRange)
  const min = ranges.reduce((sum, range) => sum + range.min, 0)
  const max = ranges.reduce((sum, range) => sum + range.max, 0)
  const last = form.result.length - 1
  return form.result.flatMap(({ from, to }, index) => {
    const begins = index === 0 ? min : (form.result?.[index - 1]?.to ?? 0) + 1
    const at = [...path, 'result', index]
    return [
      ...(from > to ? [source.at(at, emptyRange)] : []),
      ...(from === begins ? [] : [source.at([...at, 'from'], words.rangeBegins(begins))]),
      ...(index === last && to !== max ? [source.at([...at, 'to'], words.rangeEnds(max))] : []),
    ]
  })
}

/** What is wrong with an author's answers to a form. */
export function answerNames(
  source: Source<unknown>,
  path: Path,
  form: Form,
  answers: GivenAnswers,
  /** Not all that is asked need be answered: it is only begun, or is refused on purpose. */
  begun: boolean,
): readonly Finding[] {
  const questions = questionsOf(form.sections)
  const look = lookUp(source)
  const given = Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, String(answer)]),
  )
  const asked = askedOf(questions, given)
  return [
    ...Object.keys(given).flatMap((id) => look('question', [...path, id], id, idsOf(questions))),
    ...asked.flatMap((question) => {
      const answer = given[question.id] ?? ''
      if (answer === '') {
        return question.required && !begun
          ? [source.at(path, words.answerMissing(question.id))]
          : []
      }
      return isFine(question, answer) && isOfKind(question, answers[question.id])
        ? []
        : [source.at([...path, question.id], words.answerWrong(question.id, answer))]
    }),
    ...Object.keys(given).flatMap((id) =>
      idsOf(questions).includes(id) && !idsOf(asked).includes(id)
        ? [source.at([...path, id], words.answerNotAsked(id))]
        : [],
    ),
  ]
}

/** A form that has been begun: which it is, and what has been answered so far. */
export function begunNames(
  source: Source<unknown>,
  path: Path,
  { form: id, answers }: Begun,
  { forms }: Place,
): readonly Finding[] {
  const form = forms.find((one) => one.id === id)
  return form
    ? answerNames(source, [...path, 'answers'], form, answers, true)
    : lookUp(source)('form', [...path, 'form'], id, idsOf(forms))
}

/** That a task says that its form has been begun, and nothing has been answered in it. */
export function notBegun(
  source: Source<unknown>,
  path: Path,
  { state, about }: Pick<Partial<Task>, 'state' | 'about'>,
  begun: readonly Begun[],
): readonly Finding[] {
  if (state !== 'started' || !about || !('form' in about)) return []
  const isAnswered = begun.some(
    ({ form, answers }) => form === about.form && Object.keys(answers).length > 0,
  )
  return isAnswered ? [] : [warning(source.at([...path, 'state'], words.notBegun(about.form)))]
}

/** A number answers only what is asked in numbers. */
const isOfKind = ({ kind }: Question, answer: unknown): boolean =>
  typeof answer !== 'number' || kind === 'number' || kind === 'scale'

/**
 * Why a condition can never find such an answer to a question; undefined when it can. Days stand in answers as dates,
 * which no file knows, and of what is written anything can be.
 */
export function neverAnswered(question: FormQuestion, answer: string): Words | undefined {
  const known = choices(question)
  if (known && question.kind !== 'several')
    return known.includes(answer) ? undefined : unknownReference('value', answer, known)
  return question.kind === 'date' || answerFault(question, answer, '2026-11-24') === undefined
    ? undefined
    : words.answerWrong(question.id, answer)
}

/** A day is told as a relative time; of any day it can only be said that it is one. */
const isFine = (question: Question, answer: string): boolean =>
  question.kind === 'date'
    ? isRelativeTime(answer)
    : answerFault(question, answer, '2026-11-24') === undefined

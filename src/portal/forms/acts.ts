import type { FormShapes, Recipes } from '../../api/acts.ts'
import { type Anchor, type Move, told } from '../../lib/moves.ts'
import { type Answers, answerTo, askedOf, chosen, type Question } from '../../lib/questions.ts'
import { questionsOf } from '../../lib/questions-of.ts'

export const anchor = {
  /** A form in the list; the key is its id. */
  row: 'forms.row',
  /** To the first part of a form: the key is not the form's id alone, which is the page one stands on. */
  start: 'forms.start',
  /** To where one left off. */
  resume: 'forms.resume',
  /** An answer: the key is the form's id and the question's, and that of an option if there are some. */
  answer: 'forms.answer',
  /** To the next part, or back to the review: the key is the form's id and that of the next part, or `review`. */
  next: 'forms.next',
  previous: 'forms.previous',
  /** From the review back to a part, whose id is in the key. */
  change: 'forms.change',
  send: 'forms.send',
  /** What was answered in a form that has been sent; the key is the form's id. */
  answers: 'forms.answers',
} as const satisfies Record<string, Anchor>

/** Stands for the review in the key of what leads there. */
export const review = 'review'

export const formActs: Recipes<'forms.send'> = {
  'forms.send': ({ form, answers }, shapes = []) => [
    ...opening(form),
    { move: 'press', anchor: anchor.start, key: `${form}.start`, turns: true },
    ...filling(form, answers, shapes),
    { move: 'press', anchor: anchor.send },
  ],
}

/** To the page of a form. */
export const opening = (form: string): readonly Move[] => [
  { move: 'open', page: 'forms' },
  { move: 'press', anchor: anchor.row, key: form },
]

function filling(form: string, answers: Answers, shapes: FormShapes): readonly Move[] {
  const sections = shapes.find(({ id }) => id === form)?.sections ?? []
  const asked = askedOf(questionsOf(sections), answers)
  return sections.flatMap(({ id: section, questions }, index): readonly Move[] => [
    ...questions
      .filter(({ id }) => asked.some((question) => question.id === id))
      .flatMap((question) => answering(form, question, answerTo(answers, question.id)))
      .map((move) => ({ ...move, back: { anchor: anchor.change, key: `${form}.${section}` } })),
    {
      move: 'press',
      anchor: anchor.next,
      key: `${form}.${sections[index + 1]?.id ?? review}`,
      turns: true,
    },
  ])
}

type Answering = Extract<Move, { readonly move: 'choose' | 'tick' | 'type' }>

function answering(form: string, question: Question, answer: string): readonly Answering[] {
  const key = `${form}.${question.id}`
  if (question.kind === 'several')
    return question.options.map(({ id }) => ({
      move: 'tick',
      anchor: anchor.answer,
      key: `${key}.${id}`,
      on: chosen(answer).includes(id),
    }))
  if (answer === '') return []
  return isChosen(question)
    ? [{ move: 'choose', anchor: anchor.answer, key: `${key}.${answer}` }]
    : [{ move: 'type', anchor: anchor.answer, key, text: answer }]
}

/** What the review tells of an answer: by which moves it was given. */
export function toldAnswer(form: string, question: Question, answer: string) {
  const key = `${form}.${question.id}`
  const parts = question.kind === 'several' ? chosen(answer) : answer === '' ? [] : [answer]
  const byKey = question.kind === 'several' || isChosen(question)
  return told(
    anchor.answer,
    parts.map((part) => (byKey ? `${key}.${part}` : key)),
  )
}

const isChosen = ({ kind }: Question): boolean => ['yes-no', 'one', 'scale'].includes(kind)

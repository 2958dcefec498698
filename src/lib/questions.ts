import { characters } from './text.ts'
import { dayFrom } from './time.ts'

/** Answers by the ids of questions. */
export type Answers = Readonly<Record<string, string>>

type Asked = {
  readonly id: string
  readonly required: boolean
  readonly if?: { readonly question: string; readonly in: readonly string[] } | null | undefined
}

type Options = readonly { readonly id: string }[]

/** A question as far as its answer can be judged: that of a form on the screen, and that of an author's form. */
export type Question = Asked &
  (
    | { readonly kind: 'text' | 'long'; readonly characters: number }
    | {
        readonly kind: 'number'
        readonly min: number
        readonly max: number
        readonly decimals: boolean
      }
    | { readonly kind: 'date'; readonly when: 'past' | 'future' | 'any' }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'one' | 'several'; readonly options: Options }
    | { readonly kind: 'scale'; readonly from: number; readonly to: number }
  )

/** What is wrong with an answer. */
export type AnswerFault = 'required' | 'unknown' | 'malformed' | 'too-long' | 'out-of-range'

/** The answer to a question; empty where there is none. */
export const answerTo = (answers: Answers, question: string): string =>
  (Object.hasOwn(answers, question) ? answers[question] : undefined)?.trim() ?? ''

/** The several options that an answer names. */
export const chosen = (answer: string): readonly string[] =>
  answer.split(',').flatMap((part) => part.trim() || [])

/**
 * The questions that are asked when the others are answered so: one that hangs on an earlier one is asked only when
 * that one is asked too, and answered as is wanted.
 */
export function askedOf<Q extends Asked & { readonly kind: string }>(
  questions: readonly Q[],
  answers: Answers,
): readonly Q[] {
  const asked = new Map<string, Q>()
  for (const question of questions) {
    const { if: when } = question
    const earlier = when ? asked.get(when.question) : undefined
    const given = answerTo(answers, when?.question ?? '')
    const named = earlier?.kind === 'several' ? chosen(given) : [given]
    if (!when || (earlier && named.some((one) => when.in.includes(one))))
      asked.set(question.id, question)
  }
  return [...asked.values()]
}

/** A number as it is written in Finland or elsewhere; undefined when it is none. */
const numberFrom = (answer: string): number | undefined =>
  /^[-+−]?\d+(?:[.,]\d+)?$/.test(answer)
    ? Number(answer.replace(',', '.').replace('−', '-'))
    : undefined

/** The day that is written as "24.11.2026", as "2026-11-24"; undefined when there is none like it. */
function isoDay(answer: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(answer) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return dayFrom(iso) ? iso : undefined
}

/**
 * What is wrong with the answer to a question that is asked; undefined when all is well.
 * @param today as "2026-11-24"
 */
export function answerFault(
  question: Question,
  answer: string,
  today: string,
): AnswerFault | undefined {
  if (answer === '') return question.required ? 'required' : undefined
  switch (question.kind) {
    case 'text':
    case 'long':
      return characters(answer) > question.characters ? 'too-long' : undefined
    case 'number':
      return numberFault(question, numberFrom(answer))
    case 'date':
      return dayFault(question.when, isoDay(answer), today)
    case 'yes-no':
      return answer === 'yes' || answer === 'no' ? undefined : 'unknown'
    case 'one':
      return holds(question.options, [answer])
    case 'several':
      return holds(question.options, chosen(answer))
    case 'scale': {
      const value = /^-?\d+$/.test(answer) ? Number(answer) : undefined
      if (value === undefined) return 'malformed'
      return value < question.from || value > question.to ? 'out-of-range' : undefined
    }
  }
}

function numberFault(
  { min, max, decimals }: { min: number; max: number; decimals: boolean },
  value: number | undefined,
): AnswerFault | undefined {
  if (value === undefined || (!decimals && !Number.isInteger(value))) return 'malformed'
  return value < min || value > max ? 'out-of-range' : undefined
}

function dayFault(
  when: 'past' | 'future' | 'any',
  day: string | undefined,
  today: string,
): AnswerFault | undefined {
  if (day === undefined) return 'malformed'
  const wrong = when === 'past' ? day > today : when === 'future' && day < today
  return wrong ? 'out-of-range' : undefined
}

const holds = (options: Options, ids: readonly string[]): AnswerFault | undefined =>
  ids.every((id) => options.some((option) => option.id === id)) ? undefined : 'unknown'

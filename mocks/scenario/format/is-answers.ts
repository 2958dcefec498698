/** What other values are told by. */
const marks = ['of', 'kilobytes', 'at', 'free'] as const

/** Answers to the questions of a form, by the questions' ids. */
export type GivenAnswers = { readonly [K in (typeof marks)[number]]?: never } & {
  readonly [question: string]: string | number
}

/** Is a value of an act line made of answers, and not something that stands for a value? */
export const isAnswers = <T>(given: T): given is T & GivenAnswers =>
  typeof given === 'object' && given !== null && !marks.some((mark) => mark in given)

/** A value that is a word; empty where it is something else. */
export const wordOf = (given: unknown): string => (typeof given === 'string' ? given : '')

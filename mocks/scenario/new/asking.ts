import type { Words } from '../messages/messages.ts'
import { both } from './both.ts'
import type { Given, Key } from './options.ts'
import type { Choice } from './questions.ts'

/** Asks somebody for a line; undefined when there will be no more lines. */
export type Ask = (question: string) => Promise<string | undefined>

/** There is no answer that will do. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

type Question = {
  readonly question: Words
  readonly proposal: string
  readonly choices?: readonly Choice[]
  /** Why an answer will not do, or undefined when it will. */
  readonly fault: (answer: string) => Words | undefined
}

/** Asks one question, until it has an answer that will do. */
export type Asked = (key: Key, question: Question) => Promise<string>

/** Takes an answer from the command line or the proposal, or asks until one will do. */
export const asking =
  (
    given: Given,
    { ask, say }: { readonly ask: Ask; readonly say: (text: string) => void },
  ): Asked =>
  async (key, { question, proposal, choices = [], fault }) => {
    const ready = given[key] ?? (given.yes === true ? proposal : undefined)
    if (ready !== undefined) {
      const wrong = fault(ready)
      if (wrong) throw new NoAnswer(`--${key} "${ready}"\n${both(wrong)}`)
      return ready
    }
    for (const [index, { id, fi, en }] of choices.entries())
      say(`  ${index + 1}  ${id}: ${fi}${fi === en ? '' : ` / ${en}`}`)
    for (;;) {
      const line = await ask(`${question.fi} / ${question.en} [${proposal}] `)
      if (line === undefined) throw new NoAnswer(both(cut))
      const answer = choices[Number(line.trim()) - 1]?.id ?? (line.trim() || proposal)
      const wrong = fault(answer)
      if (!wrong) return answer
      say(both(wrong))
    }
  }

const cut: Words = {
  fi: 'Vastaukset loppuivat kesken. Mitään ei kirjoitettu.',
  en: 'The answers ended early. Nothing was written.',
}

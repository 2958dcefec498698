import type { Words } from '../messages/messages.ts'

/** An answer that can be given, and what it means. */
export type Choice = Words & { readonly id: string }

type Pair = readonly [fi: string, en: string]

/** A question with a closed list of answers; the first is proposed. */
const closed = ([fi, en]: Pair, answers: Readonly<Record<string, Pair>>) => {
  const choices: readonly Choice[] = Object.entries(answers).map(([id, words]) => ({
    id,
    fi: words[0],
    en: words[1],
  }))
  return { question: { fi, en }, proposal: choices[0]?.id ?? '', choices }
}

/** The questions with a closed list of answers. */
export const questions = {
  for: closed(['Kenelle?', 'For whom?'], {
    professional: ['ammattilaiselle', 'professionals'],
    client: ['asiakkaalle', 'clients'],
    both: ['molemmille', 'both'],
  }),
  level: closed(['Taso?', 'Level?'], {
    starter: ['aloitteleva', 'starter'],
    basic: ['peruskäyttäjä', 'basic user'],
    confident: ['hyötykäyttäjä', 'confident user'],
  }),
  theme: closed(['Aihe?', 'Theme?'], {
    messages: ['viestit', 'messages'],
    health: ['terveystiedot', 'health data'],
    'sign-in': ['tunnistautuminen', 'signing in'],
    guidance: ['opastaminen', 'guiding'],
  }),
  screen: closed(['Näkyykö asiakkaan näyttö?', 'Is the client’s screen seen?'], {
    shown: ['näkyy', 'shown'],
    hidden: ['ei näy: opastetaan puhelimessa', 'hidden: guiding by phone'],
  }),
} as const

/** Why an answer is none of those that can be given, or undefined when it is one. */
export const choiceFault = (answer: string, choices: readonly Choice[]): Words | undefined => {
  const known = choices.map(({ id }) => id)
  if (known.includes(answer)) return undefined
  return {
    fi: `Vastaus "${answer}" ei kelpaa. Sallitut: ${known.join(', ')}.`,
    en: `The answer "${answer}" does not do. Allowed: ${known.join(', ')}.`,
  }
}

import { z } from 'zod'
import { problem } from '../../../src/api/contract/problem.ts'
import { contracts } from '../../../src/api/contracts.ts'
import type { Act } from '../../../src/api/operations.ts'
import { id, page, time } from './basics.ts'
import { isAnswers } from './is-answers.ts'
import { actNames } from './operation.ts'
import { value, values } from './value.ts'

/** What stands for a value until it is known, as far as a contract can check it. */
function placeholder(
  given: z.output<typeof value>,
): string | boolean | Uint8Array | Readonly<Record<string, string>> {
  if (typeof given !== 'object') return given
  if (isAnswers(given)) return {}
  if ('of' in given) return given.of
  return 'kilobytes' in given ? new Uint8Array() : '2026-11-24T09:00:00+02:00'
}

/** What comes with a free time when it is left out. */
const withFreeTime = (act: Act, { start }: z.output<typeof values>) =>
  (act === 'appointments.book' || act === 'appointments.move') &&
  typeof start === 'object' &&
  'free' in start
    ? { professional: '', way: 'visit' }
    : {}

const actLine = z
  .strictObject({
    act: z.enum(actNames),
    with: values,
    /** The reason for which the service says no, where that belongs to the model. */
    refused: problem.shape.type.optional(),
  })
  .superRefine((line, context) => {
    const known = Object.entries(line.with).map(([key, one]) => [key, placeholder(one)])
    const checked = contracts[line.act].input.safeParse({
      ...withFreeTime(line.act, line.with),
      ...Object.fromEntries(known),
    })
    for (const issue of checked.error?.issues ?? [])
      context.addIssue({ ...issue, path: ['with', ...issue.path], message: issue.message })
  })

const openLine = z.strictObject({ open: page, with: values })
const waitLine = z.strictObject({ wait: z.union([z.literal('next'), time]) })

/** Done outside the service, with the drawn phone: a call to a unit, `emergency` or `helpline`. */
const callLine = z.strictObject({ act: z.literal('phone.call'), with: z.strictObject({ to: id }) })

/** Done outside the service, with the drawn phone: it rings and is answered. */
const answerLine = z.strictObject({ act: z.literal('phone.answer') })

/** Done outside the service: the page is loaded again. */
const reloadLine = z.strictObject({ act: z.literal('browser.reload') })

/** A line of a model: something that the client does, or waiting. */
export const line = z.union([actLine, openLine, waitLine, callLine, answerLine, reloadLine])

/** At least one line. */
export const lines = z.array(line).min(1)

/** One line of a model. */
export type Line = z.output<typeof line>

import { z } from 'zod'
import { audience, feeling, id, only, text } from './basics.ts'
import { branch } from './branch.ts'
import { failure } from './failure.ts'
import { slip } from './slip.ts'

/** What every step has. */
export const stepBase = {
  id,
  for: audience,
  only,
  /** A few words for the progress bar. */
  name: text,
  goal: text,
  why: text,
  /** What the client says, and how they feel. */
  client: text.optional(),
  feels: feeling.default('calm'),
  /** What the professional could tell the client. */
  tell: text.optional(),
  slips: z.array(slip).default([]),
  failures: z.array(failure).default([]),
  next: z.array(branch).default([]),
}

/** Said when something was done that neither completes the step nor is a slip. */
export const otherwise = text.optional()

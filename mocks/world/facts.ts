import { z } from 'zod'

const id = z.string()

/**
 * Everything that can have happened, in the past tense. Conditions match these, cues write some of them.
 * Facts are JSON.
 */
export const facts = {
  'signed.in': z.strictObject({ person: id, method: id }),
  'signed.out': z.strictObject({}),
  'draft.saved': z.strictObject({ form: id, fields: z.record(z.string(), z.string()) }),
  'message.sent': z.strictObject({ conversation: id, unit: id, topic: id, text: z.string() }),
  'message.read': z.strictObject({ conversation: id, unit: id }),
  'professional.replied': z.strictObject({ conversation: id, by: id, text: z.string() }),
  /** The server said no; `reason` is the problem's type. */
  'act.refused': z.strictObject({ act: id, reason: z.string() }),
  'page.opened': z.strictObject({ page: id, path: z.string() }),
  'clock.advanced': z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  'cue.fired': z.strictObject({ cue: id }),
}

export type FactName = keyof typeof facts
export type FactData<F extends FactName> = z.output<(typeof facts)[F]>

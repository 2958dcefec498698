import { z } from 'zod'
import { contracts } from '../../src/api/contracts.ts'

const id = z.string()

/**
 * Everything that can have happened, in the past tense. Conditions match these, cues write some of them.
 * Facts are JSON.
 */
export const facts = {
  'signed.in': z.strictObject({ person: id, method: id }),
  'signed.out': z.strictObject({}),
  'terms.accepted': z.strictObject({ sharing: z.boolean() }),
  'contact.saved': contracts['contact.save'].input,
  'consent.changed': contracts['consents.change'].input,
  'draft.saved': z.strictObject({ form: id, fields: z.record(z.string(), z.string()) }),
  'draft.discarded': z.strictObject({ form: id }),
  /** The file itself stays outside; this is what there is to know of it. */
  'attachment.added': z.strictObject({ form: id, file: id, name: z.string(), bytes: z.int() }),
  'attachment.removed': z.strictObject({ form: id, file: id }),
  /** `recipient` is the unit or the contact person that was chosen, `files` how many went along. */
  'message.sent': z.strictObject({
    conversation: id,
    recipient: id,
    unit: id,
    topic: id,
    text: z.string(),
    files: z.int(),
  }),
  'message.replied': z.strictObject({
    conversation: id,
    unit: id,
    text: z.string(),
    files: z.int(),
  }),
  'message.taken': z.strictObject({ conversation: id, by: id }),
  'message.read': z.strictObject({ conversation: id, unit: id }),
  'professional.replied': z.strictObject({ conversation: id, by: id, text: z.string() }),
  'conversation.closed': z.strictObject({ conversation: id, by: id }),
  /** The server said no; `reason` is the problem's type. */
  'act.refused': z.strictObject({
    act: id,
    reason: z.string(),
    conversation: id.exactOptional(),
  }),
  /** Something was begun in a form, and another page opened without the act. */
  'act.left': z.strictObject({ act: id, conversation: id.exactOptional() }),
  /** A planned failure set in; `kind` is its F-id. */
  'failure.began': z.strictObject({ failure: id, kind: id }),
  /** It was met once more, in an operation. */
  'failure.met': z.strictObject({ failure: id, kind: id, operation: id }),
  'failure.ended': z.strictObject({ failure: id, kind: id }),
  'page.opened': z.strictObject({ page: id, path: z.string() }),
  'page.reloaded': z.strictObject({}),
  /** A call with the drawn phone: to a unit, `emergency` or `helpline`. */
  'phone.called': z.strictObject({ to: id, number: z.string() }),
  'clock.advanced': z.strictObject({
    from: z.iso.datetime({ offset: true }),
    to: z.iso.datetime({ offset: true }),
  }),
  /** What the learner said; `choice` stands in the step. */
  said: z.strictObject({ step: id, choice: id, quality: id }),
  /** Where the learner took the client to be. */
  'place.guessed': z.strictObject({ step: id, page: id, right: z.boolean() }),
  /** 1 is a nudge, 2 the place, 3 doing it together. */
  'hint.shown': z.strictObject({ step: id, level: z.int() }),
  /** The hand showed the step. */
  'step.shown': z.strictObject({ step: id }),
  /** Its lines from this one on, counted from 0: after a pause it fires again. */
  'cue.fired': z.strictObject({ cue: id, from: z.int() }),
}

export type FactName = keyof typeof facts
export type FactData<F extends FactName> = z.output<(typeof facts)[F]>

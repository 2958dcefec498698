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
  /** A planned failure set in; `kind` is its F-id. */
  'failure.began': z.strictObject({ failure: id, kind: id }),
  'page.opened': z.strictObject({ page: id, path: z.string() }),
  'page.reloaded': z.strictObject({}),
  /** A call with the drawn phone: to a unit, `emergency` or `helpline`. */
  'phone.called': z.strictObject({ to: id, number: z.string() }),
  'clock.advanced': z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  'cue.fired': z.strictObject({ cue: id }),
}

export type FactName = keyof typeof facts
export type FactData<F extends FactName> = z.output<(typeof facts)[F]>

import { z } from 'zod'
import { chatWay } from '../../src/api/contract/chats.ts'
import { taskAbout } from '../../src/api/contract/tasks.ts'
import { control, device, found } from '../../src/api/contract/visits.ts'
import { contracts } from '../../src/api/contracts.ts'

const id = z.string()
const number = z.number().exactOptional()

/** What a professional asks in a remote visit, and what can be answered. */
export const asks = z.strictObject({
  /** `reply` is what the professional says to it. */
  answers: z
    .array(z.strictObject({ id, says: z.string(), reply: z.string().exactOptional() }))
    .min(1),
  /** The answer that counts as given when the client speaks. */
  aloud: id.exactOptional(),
})

/**
 * Everything that can have happened, in the past tense. Conditions match these, cues write some of them.
 * Facts are JSON.
 */
export const facts = {
  'signed.in': z.strictObject({ person: id, method: id }),
  'signed.out': z.strictObject({}),
  /** Nothing has been done for long: the service asks whether one is still there. */
  'session.warned': z.strictObject({ minutes: z.int() }),
  'session.kept': z.strictObject({}),
  /** It came to its end by itself. */
  'session.expired': z.strictObject({}),
  /** Whose matters are handled from now on. */
  'person.switched': z.strictObject({ to: id }),
  'terms.accepted': z.strictObject({ sharing: z.boolean() }),
  'contact.saved': contracts['contact.save'].input,
  'consent.changed': contracts['consents.change'].input,
  'notices.chosen': contracts['notices.choose'].input,
  /** The client opened that of which it tells. */
  'notice.read': z.strictObject({ notice: id }),
  /** All that had been told until then. */
  'notices.seen': z.strictObject({ latest: id }),
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
  /** A laboratory result can be read from now on. */
  'result.arrived': z.strictObject({ result: id }),
  'result.read': z.strictObject({ result: id }),
  /** `weekday` is that on which it was measured; `sure`: it looked odd, and was said to be right. */
  'measurement.added': z.strictObject({
    measurement: id,
    kind: contracts['measurements.add'].input.shape.kind,
    at: z.iso.datetime({ offset: true }),
    weekday: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
    sure: z.boolean(),
    meal: contracts['measurements.add'].input.shape.meal,
    systolic: number,
    diastolic: number,
    pulse: number,
    glucose: number,
    flow: number,
    kg: number,
  }),
  'measurement.removed': z.strictObject({
    measurement: id,
    kind: contracts['measurements.add'].input.shape.kind,
  }),
  /** What a task asks for has been measured on enough days. */
  'monitoring.completed': z.strictObject({ task: id }),
  'appointment.booked': z.strictObject({
    appointment: id,
    service: id,
    unit: id,
    professional: id,
    way: contracts['appointments.book'].input.shape.way,
    start: z.iso.datetime({ offset: true }),
    reason: z.string(),
    reminder: contracts['appointments.book'].input.shape.reminder,
    /** Who of the staff booked it, where it was not the client. */
    by: id.exactOptional(),
  }),
  'appointment.moved': z.strictObject({
    appointment: id,
    unit: id,
    professional: id,
    way: contracts['appointments.move'].input.shape.way,
    from: z.iso.datetime({ offset: true }),
    start: z.iso.datetime({ offset: true }),
  }),
  /** By the client, or by the unit: then `why` is `unit`. */
  'appointment.cancelled': z.strictObject({
    appointment: id,
    unit: id,
    why: z.enum([...contracts['appointments.cancel'].input.shape.why.options, 'unit']),
  }),
  'reminder.changed': contracts['appointments.remind'].input,
  'reminder.sent': z.strictObject({ appointment: id }),
  /** Somebody else was faster. */
  'slot.taken': z.strictObject({
    unit: id,
    professional: id,
    way: contracts['appointments.book'].input.shape.way,
    start: z.iso.datetime({ offset: true }),
    end: z.iso.datetime({ offset: true }),
  }),
  /** `by` is when the unit calls at the latest. */
  'callback.asked': z.strictObject({
    unit: id,
    phone: z.string(),
    by: z.iso.datetime({ offset: true }),
    appointment: id.exactOptional(),
  }),
  /** The client joined the queue of a chat. `chat` is the service with which one chats. */
  'chat.opened': z.strictObject({ chat: id, topic: id, position: z.int() }),
  'chat.moved': z.strictObject({ chat: id, position: z.int() }),
  /** A professional came, and greeted. */
  'chat.joined': z.strictObject({ chat: id, by: id, text: z.string() }),
  'chat.said': z.strictObject({ chat: id, text: z.string() }),
  'chat.answered': z.strictObject({
    chat: id,
    by: id,
    text: z.string(),
    way: chatWay.exactOptional(),
  }),
  /** `joined`: a professional had come; else the client left the queue. `who` ended it. */
  'chat.ended': z.strictObject({
    chat: id,
    who: z.enum(['client', 'professional']),
    joined: z.boolean(),
  }),
  /** How a device was found before a remote visit. */
  'device.checked': z.strictObject({ appointment: id, device, found }),
  /** The client came to the waiting room; `again`: back to a call in which they had been. */
  'visit.joined': z.strictObject({ appointment: id, again: z.boolean() }),
  /** The client left, by the button or by opening another page. */
  'visit.left': z.strictObject({
    appointment: id,
    from: z.enum(['waiting', 'on', 'lost']),
    how: z.enum(['button', 'page']),
  }),
  'visit.admitted': z.strictObject({ appointment: id, by: id }),
  /** Aloud, in a remote visit. */
  'professional.spoke': z.strictObject({
    appointment: id,
    by: id,
    text: z.string(),
    asks: asks.exactOptional(),
  }),
  /** `answer` is the one that was chosen, or that speaking counts for. */
  'visit.said': z.strictObject({
    appointment: id,
    answer: id.exactOptional(),
    text: z.string(),
    how: contracts['visits.say'].input.shape.how,
  }),
  'visit.switched': z.strictObject({ appointment: id, control, on: z.boolean() }),
  'visit.shown': z.strictObject({
    appointment: id,
    result: id.exactOptional(),
    file: z.string().exactOptional(),
  }),
  /** Somebody else came to the call; `beside`: to the room in which the client is. */
  'visit.entered': z.strictObject({ appointment: id, who: id, beside: z.boolean() }),
  'visit.departed': z.strictObject({ appointment: id, who: id }),
  /** The professional ended it. */
  'visit.ended': z.strictObject({ appointment: id, by: id }),
  'visit.rated': contracts['visits.rate'].input,
  /** A professional wrote of their own accord: a conversation begins with it. */
  'professional.wrote': z.strictObject({
    conversation: id,
    unit: id,
    topic: id,
    by: id,
    text: z.string(),
  }),
  /** The unit called the client, who has not answered yet. */
  'phone.rang': z.strictObject({ by: id }),
  'phone.answered': z.strictObject({ by: id }),
  /** A professional gave the client something to do. */
  'task.given': z.strictObject({
    task: id,
    kind: z.enum(['form', 'monitoring', 'invitation']),
    title: z.string(),
    info: z.string().exactOptional(),
    by: id,
    due: z.iso.datetime({ offset: true }),
    about: taskAbout.exactOptional(),
  }),
  /** It is no longer needed. */
  'task.dropped': z.strictObject({ task: id, by: id }),
  /** `answers` by the ids of the questions that were asked; `task` is the one by which it was given. */
  'form.sent': z.strictObject({
    form: id,
    task: id.exactOptional(),
    answers: z.record(z.string(), z.string()),
  }),
  /** The server said no; `reason` is the problem's type. */
  'act.refused': z.strictObject({
    act: id,
    reason: z.string(),
    conversation: id.exactOptional(),
    form: id.exactOptional(),
    appointment: id.exactOptional(),
    chat: id.exactOptional(),
  }),
  /** Something was begun in a form, and another page opened without the act. */
  'act.left': z.strictObject({
    act: id,
    conversation: id.exactOptional(),
    form: id.exactOptional(),
    appointment: id.exactOptional(),
    chat: id.exactOptional(),
  }),
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

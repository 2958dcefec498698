import { z } from 'zod'
import { id, time } from './shapes.ts'

const one = z.strictObject({ form: id })

/** Answers by the ids of questions: a text, a number, a day, the id of an option, or several ids. */
const answers = z.record(z.string(), z.string())

const option = z.strictObject({ id, label: z.string() })

const asked = {
  id,
  label: z.string(),
  /** May be empty. */
  hint: z.string(),
  required: z.boolean(),
  /** Asked only when that earlier question has been answered with one of these. */
  if: z.strictObject({ question: id, in: z.array(z.string()) }).nullable(),
}

/** Days are written as "24.11.2026", numbers with a comma or a point, several options with commas between them. */
const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('text'), characters: z.int() }),
  z.strictObject({ ...asked, kind: z.literal('long'), characters: z.int() }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    unit: z.string(),
    min: z.number(),
    max: z.number(),
    decimals: z.boolean(),
  }),
  z.strictObject({ ...asked, kind: z.literal('date'), when: z.enum(['past', 'future', 'any']) }),
  z.strictObject({ ...asked, kind: z.literal('yes-no') }),
  z.strictObject({ ...asked, kind: z.literal('one'), options: z.array(option) }),
  z.strictObject({ ...asked, kind: z.literal('several'), options: z.array(option) }),
  z.strictObject({
    ...asked,
    kind: z.literal('scale'),
    from: z.int(),
    to: z.int(),
    low: z.string(),
    high: z.string(),
  }),
])

const about = {
  id,
  title: z.string(),
  intro: z.string(),
  minutes: z.int(),
  kind: z.enum(['form', 'questionnaire']),
}

const task = z.strictObject({
  id,
  by: z.string(),
  due: time,
  state: z.enum(['todo', 'started', 'sent', 'late', 'off']),
})

export const forms = {
  /** The forms that the client has been given, and those that one can fill in at any time. */
  'forms.list': {
    input: z.strictObject({}),
    reply: z.array(
      z.strictObject({
        ...about,
        /** `off`: no longer needed. */
        state: z.enum(['new', 'started', 'late', 'sent', 'off']),
        /** By when it is to be sent; null where nobody has asked for it. */
        due: time.nullable(),
        sent: time.nullable(),
      }),
    ),
  },
  'forms.get': {
    input: one,
    reply: z.strictObject({
      ...about,
      /** Who reads it. */
      unit: z.strictObject({ id, name: z.string(), phone: z.string() }),
      task: task.nullable(),
      sections: z.array(
        z.strictObject({ id, title: z.string(), intro: z.string(), questions: z.array(question) }),
      ),
      /** What happens when it has been sent. */
      thanks: z.string(),
      /** Can it be filled in and sent now? */
      open: z.boolean(),
      /** What was sent last. */
      sent: z
        .strictObject({
          at: time,
          answers,
          result: z
            .strictObject({
              points: z.int(),
              most: z.int(),
              title: z.string(),
              text: z.string(),
            })
            .nullable(),
        })
        .nullable(),
    }),
  },
  /** Questions that are not asked are left out, whatever is answered to them. */
  'forms.send': { input: z.strictObject({ form: id, answers }), reply: z.strictObject({}) },
}

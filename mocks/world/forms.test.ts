import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, answerTo, askedOf } from '../../src/lib/questions.ts'
import { questionsOf } from '../../src/lib/questions-of.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { sendMessage } from '../../src/testing/scripts.ts'
import type { FormQuestion } from '../scenario/format/form.ts'
import { pointRange, pointsOf } from './forms.ts'

const { script } = sendMessage()
const { forms } = script.place

/** The same exercise, in which every form has been given. */
const given = {
  ...script,
  scenario: {
    ...script.scenario,
    opening: {
      ...script.scenario.opening,
      page: 'home' as const,
      data: {
        // The client has been given that of their well-being already.
        tasks: forms
          .filter(({ id }) => id !== 'vointi')
          .map(({ id }) => ({
            add: {
              id: `t-${id}`,
              kind: 'form' as const,
              title: 'Lomake',
              by: 'hanna',
              due: '+3d 12:00',
              state: 'todo' as const,
              about: { form: id },
            },
          })),
      },
    },
  },
}

/** An answer that is right, or nothing. */
function answerFor(question: FormQuestion): fc.Arbitrary<string> {
  switch (question.kind) {
    case 'text':
    case 'long':
      return fc.constantFrom('Kyllä vain', 'Ehkä', '')
    case 'number':
      return fc.constantFrom(String(question.min), String(question.max), '')
    case 'date':
      return fc.constantFrom('1.2.2020', '')
    case 'yes-no':
      return fc.constantFrom('yes', 'no', '')
    case 'one':
      return fc.constantFrom('', ...question.options.map(({ id }) => id))
    case 'several':
      return fc.subarray(question.options.map(({ id }) => id)).map((ids) => ids.join(','))
    case 'scale':
      return fc.constantFrom('', String(question.from), String(question.to))
  }
}

const filled = fc
  .constantFrom(...forms)
  .chain((form) =>
    fc
      .tuple(
        ...questionsOf(form.sections).map((question) =>
          answerFor(question).map((answer): [string, string] => [question.id, answer]),
        ),
      )
      .map((pairs) => ({ form, answers: Object.fromEntries(pairs) satisfies Answers })),
  )

describe('a form that is sent', () => {
  test('lacks nothing that was asked, and holds nothing that was not', () => {
    const met = { taken: 0, refused: 0 }
    fc.assert(
      fc.property(filled, ({ form, answers }) => {
        const { rehearsal } = practise(given)
        const asked = askedOf(questionsOf(form.sections), answers)
        const lacks = asked.some(({ id, required }) => required && answerTo(answers, id) === '')
        const outcome = rehearsal.perform('forms.send', { form: form.id, answers })
        const sent = rehearsal.world().sentForms[form.id]
        met[lacks ? 'refused' : 'taken']++
        expect('problem' in outcome).toBe(lacks)
        expect(sent === undefined).toBe(lacks)
        const ids = Object.keys(sent?.answers ?? {})
        expect(ids.filter((id) => !asked.some((question) => question.id === id))).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(met.taken).toBeGreaterThan(0)
    expect(met.refused).toBeGreaterThan(0)
  })

  test('gives points within what the ranges tell', () => {
    fc.assert(
      fc.property(filled, ({ form, answers }) => {
        for (const question of questionsOf(form.sections)) {
          const answer = answerTo(answers, question.id)
          if (answer === '') continue
          const { min, max } = pointRange(question)
          expect(pointsOf(question, answer)).toBeGreaterThanOrEqual(min)
          expect(pointsOf(question, answer)).toBeLessThanOrEqual(max)
        }
      }),
    )
  })
})

describe('an answer', () => {
  const send = (answers: Answers) => {
    const { rehearsal } = practise(given)
    return rehearsal.perform('forms.send', {
      form: 'nelivuotias',
      answers: { ...fine, ...answers },
    })
  }
  const fine = {
    tunnit: '10,5',
    syominen: 'hyvin',
    hammas: '5.3.2020',
    puhe: 'aina',
    leikki: 'yes',
    jaksaminen: '7',
    apu: 'no',
  }

  test('is taken when it is right', () => {
    expect(send({})).toEqual({ reply: {} })
  })

  test.each([
    ['tunnit', '', 'required'],
    ['tunnit', 'kymmenen', 'malformed'],
    ['tunnit', '40', 'out-of-range'],
    ['hammas', '31.2.2020', 'malformed'],
    ['hammas', '1.1.2099', 'out-of-range'],
    ['syominen', 'jotakin', 'unknown'],
    ['jaksaminen', '11', 'out-of-range'],
    ['aiheet', 'uni,taivas', 'unknown'],
  ])('%s "%s" is refused as %s', (question, answer, fault) => {
    expect(send({ [question]: answer })).toMatchObject({
      problem: { type: 'invalid', fields: { [question]: fault } },
    })
  })
})

test('a form can be sent once, unless it is for everyone', () => {
  const { rehearsal } = practise(given)
  const answers = {
    uni: 'usein',
    voimat: 'usein',
    ruoka: 'usein',
    ilo: 'usein',
    ihmiset: 'usein',
    ulkona: 'usein',
    huoli: 'no',
  }
  expect(rehearsal.perform('forms.send', { form: 'vointi', answers })).toEqual({ reply: {} })
  expect(rehearsal.perform('forms.get', { form: 'vointi' })).toMatchObject({
    reply: { open: false, sent: { answers, result: { points: 6 } }, task: { state: 'sent' } },
  })
})

import { describe, expect, test } from 'vitest'
import { type Change, changed, lineOf, rich, toldOf } from '../../../src/testing/placed.ts'
import type { Path, Severity } from '../read/read.ts'

type Case = {
  readonly name: string
  readonly change: readonly Change[]
  /** Where it is told. */
  readonly at: Path
  /** What the words name. */
  readonly says?: readonly string[]
}

const steps = { greet: 0, ask: 1, read: 2, sorry: 3, leave: 4 } as const
const inStep = (step: keyof typeof steps, ...path: Path): Path => ['steps', steps[step], ...path]

/** A value is put somewhere, and that is where it is told. */
const put = (name: string, at: Path, value: unknown, ...says: readonly string[]): Case => ({
  name,
  change: [[at, value]],
  at,
  says,
})

const named: readonly Case[] = [
  put('a variant in only', ['signals', 0, 'only', 0], 'dya', 'dya', 'day'),
  put('a variant of a choice', inStep('greet', 'choices', 2, 'only', 0), 'dusk', 'dusk', 'night'),
  put('a step in go of a way', inStep('ask', 'ways', 1, 'go'), 'leav', 'leav', 'leave'),
  put('a step in go of a branch', inStep('ask', 'next', 0, 'go'), 'sory', 'sory', 'sorry'),
  put('a step in go of the whole', ['next', 0, 'go'], 'finnish', 'finnish', 'finish'),
  put('a choice that is said', ['debrief', 'seen', 1, 'if', 'said'], 'blam', 'blam', 'blame'),
  put('a slip', ['debrief', 'tryNext', 0, 'if', 'slip'], 'dentits', 'dentits', 'dentist'),
  put('a signal that is missed', ['debrief', 'seen', 0, 'if', 'missed'], 'anser', 'answer'),
  put('a beginning', inStep('ask', 'failures', 1, 'after', 'since'), 'aks', 'aks', 'ask'),
  {
    name: 'somebody to speak',
    change: [
      [inStep('greet', 'client'), undefined],
      [inStep('greet', 'professional'), 'Mitä asia koskee?'],
      [inStep('greet', 'by'), 'hana'],
    ],
    at: inStep('greet', 'by'),
    says: ['hana', 'hanna'],
  },
  put(
    'a scenario to practise again',
    ['debrief', 'again', 'scenario'],
    'laheta-viest',
    'laheta-viesti',
  ),
  put('a variant to practise again', ['debrief', 'again', 'variant'], 'nigth', 'night'),
  {
    name: 'a persona to practise again',
    change: [[['debrief', 'again', 'persona'], 'eino']],
    at: ['debrief', 'again', 'persona'],
    says: ['eino', 'aino'],
  },
  {
    name: 'a value of a page in where',
    change: [[inStep('sorry', 'done', 'where'), { conversation: 'c-rokotus' }]],
    at: inStep('sorry', 'done', 'where', 'conversation'),
    says: ['conversation'],
  },
  {
    name: 'a conversation of a page in where',
    change: [
      [inStep('sorry', 'done'), { page: 'messages.one', where: { conversation: 'c-rokotu' } }],
    ],
    at: inStep('sorry', 'done', 'where', 'conversation'),
    says: ['c-rokotu', 'c-rokotus'],
  },
  put(
    'an opening page of a variant',
    ['variants', 1, 'opening', 'page'],
    'messages.one',
    'messages',
  ),
  {
    name: 'a task that a variant removes',
    change: [[['variants', 1, 'opening', 'data', 'tasks', 0, 'remove'], 't-kyssely']],
    at: ['variants', 1, 'opening', 'data', 'tasks', 0, 'remove'],
    says: ['t-kyssely', 't-kysely'],
  },
  {
    name: 'a quality in where',
    change: [[['debrief', 'seen', 1, 'if'], { happened: 'said', where: { quality: 'bad' } }]],
    at: ['debrief', 'seen', 1, 'if', 'where', 'quality'],
    says: ['bad', 'good'],
  },
  put(
    'a member of the staff in a cue',
    ['cues', 1, 'do', 0, 'message.taken', 'by'],
    'hana',
    'hanna',
  ),
]

const twice: readonly Case[] = [
  put('a choice', inStep('greet', 'choices', 1, 'id'), 'look', 'look'),
  put('a step as a choice', inStep('greet', 'choices', 1, 'id'), 'leave', 'leave'),
  put('a failure as a cue', inStep('ask', 'failures', 1, 'id'), 'taken', 'taken'),
  put('a slip of the whole', ['slips', 0, 'id'], 'dentist', 'dentist'),
  put('a way', inStep('ask', 'ways', 1, 'id'), 'message', 'message'),
  put('a variant', ['variants', 1, 'id'], 'day', 'day'),
  put('a step with a reserved name', inStep('sorry', 'id'), 'finish', 'finish'),
  {
    name: 'a signal',
    change: [
      [
        ['signals', 1],
        {
          id: 'answer',
          name: 'Toinen',
          shown: { happened: 'signed.out' },
          noticed: { happened: 'phone.called' },
          missed: { happened: 'page.reloaded' },
          why: 'Siksi.',
        },
      ],
    ],
    at: ['signals', 1, 'id'],
    says: ['answer'],
  },
]

const route: readonly Case[] = [
  {
    name: 'a step to which nothing leads',
    change: [[inStep('ask', 'next'), []]],
    at: inStep('sorry', 'id'),
    says: ['sorry'],
  },
  {
    name: 'a step that leads to itself',
    change: [[inStep('read', 'next', 0, 'go'), 'read']],
    at: inStep('read', 'next', 0, 'go'),
    says: ['read'],
  },
  {
    name: 'a way that leads to its own step',
    change: [[inStep('ask', 'ways', 1, 'go'), 'ask']],
    at: inStep('ask', 'ways', 1, 'go'),
    says: ['ask'],
  },
  {
    name: 'a round without a way out',
    change: [
      [inStep('leave', 'next'), [{ go: 'greet' }]],
      [['next'], []],
    ],
    at: inStep('leave', 'next', 0, 'go'),
    says: ['greet'],
  },
  {
    name: 'a round that only a branch leaves, and the models never',
    change: [
      [inStep('leave', 'model'), [{ open: 'settings' }]],
      [inStep('leave', 'done'), { page: 'settings', since: 'leave' }],
      [inStep('leave', 'next'), [{ go: 'sorry' }]],
    ],
    at: inStep('leave', 'id'),
    says: ['leave'],
  },
  {
    name: 'a branch after one that is always taken',
    change: [[inStep('read', 'next'), [{ go: 'leave' }, { go: 'sorry' }]]],
    at: inStep('read', 'next', 1),
  },
  {
    name: 'an answer after one that is always given',
    change: [[inStep('greet', 'choices', 1, 'reply'), [{ text: 'Niin.' }, { text: 'Ei.' }]]],
    at: inStep('greet', 'choices', 1, 'reply', 1),
  },
  {
    name: 'go of a way where the step always leads elsewhere',
    change: [[inStep('ask', 'next'), [{ go: 'read' }]]],
    at: inStep('ask', 'ways', 1, 'go'),
  },
  {
    name: 'go of a choice that is not good',
    change: [[inStep('greet', 'choices', 1, 'go'), 'leave']],
    at: inStep('greet', 'choices', 1, 'go'),
  },
  {
    name: 'a condition that counts since a later step',
    change: [[inStep('read', 'done', 'since'), 'leave']],
    at: inStep('read', 'done', 'since'),
    says: ['leave'],
  },
  {
    name: 'an audience for which no step is left',
    change: [1, 2, 3, 4].map((step): Change => [['steps', step, 'for'], 'professional']),
    at: ['for', 1],
  },
  {
    name: 'a step for whom the scenario is not',
    change: [
      [['for'], ['professional']],
      [inStep('sorry', 'for'), 'client'],
    ],
    at: inStep('sorry', 'id'),
    says: ['sorry'],
  },
  {
    name: 'a condition on what belongs to another variant',
    change: [
      [inStep('ask', 'failures', 1, 'after'), { happened: 'said', where: { choice: 'wait' } }],
      [inStep('greet', 'choices', 2, 'id'), 'wait'],
    ],
    at: inStep('ask', 'failures', 1, 'after', 'happened'),
  },
  {
    name: 'a signal of another variant',
    change: [
      [inStep('sorry', 'only'), ['night']],
      [inStep('sorry', 'done'), { noticed: 'answer' }],
    ],
    at: inStep('sorry', 'done', 'noticed'),
    says: ['answer'],
  },
]

/** Without the consent no message can be sent any more. */
const noMessages = {
  id: 'no-messages',
  when: { happened: 'consent.changed', where: { consent: 'messaging', given: false } },
  what: 'Peruit suostumuksen.',
  why: 'Viestit eivät enää lähde.',
  undo: false,
  try: [{ act: 'consents.change', with: { consent: 'messaging', given: false } }],
}

const course: readonly Case[] = [
  {
    name: 'a talk without a good choice',
    change: [[inStep('greet', 'choices', 0, 'quality'), 'ok']],
    at: inStep('greet', 'choices'),
  },
  {
    name: 'a talk without a good choice in a variant',
    change: [[inStep('greet', 'choices', 0, 'only'), ['day']]],
    at: inStep('greet', 'choices'),
    says: ['night'],
  },
  {
    name: 'a talk whose done its good choices do not meet',
    change: [[inStep('greet', 'done'), { said: 'blame' }]],
    at: inStep('greet', 'done'),
    says: ['greet'],
  },
  {
    name: 'a choice to which nothing is answered',
    change: [
      [inStep('greet', 'choices', 1, 'reply'), [{ if: { slip: 'dentist' }, text: 'Niin.' }]],
    ],
    at: inStep('greet', 'choices', 1, 'reply'),
    says: ['blame'],
  },
  {
    name: 'what a choice lets the client do and the service refuses',
    change: [
      [
        inStep('greet', 'choices', 0, 'acts', 1),
        { act: 'terms.accept', with: { terms: true, sharing: true }, refused: 'invalid' },
      ],
    ],
    at: inStep('greet', 'choices', 0, 'acts', 1),
    says: ['invalid'],
  },
  {
    name: 'a way that does not complete its step',
    change: [[inStep('ask', 'ways', 1, 'model'), [{ open: 'home' }]]],
    at: inStep('ask', 'ways', 1, 'model'),
    says: ['ask', 'day'],
  },
  {
    name: 'a way that counts as another',
    change: [
      [
        inStep('ask', 'ways', 0, 'done'),
        {
          any: [
            { happened: 'message.sent', where: { unit: 'harjula' } },
            { happened: 'phone.called' },
          ],
        },
      ],
    ],
    at: inStep('ask', 'ways', 1, 'done'),
    says: ['call', 'message'],
  },
  {
    name: 'a branch that its model does not take',
    change: [[inStep('ask', 'next', 0, 'model'), [{ open: 'home' }]]],
    at: inStep('ask', 'next', 0, 'model'),
    says: ['sorry'],
  },
  {
    name: 'a branch of the whole that its model does not take',
    change: [[['next', 0, 'model'], [{ open: 'home' }]]],
    at: ['next', 0, 'model'],
    says: ['finish'],
  },
  {
    name: 'a step to which no model leads',
    change: [
      [inStep('ask', 'next', 0, 'model'), undefined],
      [inStep('ask', 'next', 0, 'if'), { happened: 'page.opened', where: { page: 'settings' } }],
    ],
    at: inStep('sorry', 'id'),
    says: ['sorry'],
  },
  {
    name: 'a slip of the whole that its try does not meet',
    change: [[['slips', 0, 'try'], [{ open: 'home' }]]],
    at: ['slips', 0, 'try'],
    says: ['reload'],
  },
  {
    name: 'a slip that does not come again',
    change: [[inStep('ask', 'slips', 1), { ...noMessages, again: 'Taas.' }]],
    at: inStep('ask', 'slips', 1, 'again'),
    says: ['no-messages'],
  },
  {
    name: 'a slip after which one cannot go on',
    change: [[inStep('ask', 'slips', 1), noMessages]],
    at: inStep('ask', 'slips', 1, 'undo'),
    says: ['no-messages', 'night'],
  },
  {
    name: 'a refusal that does not come',
    change: [[inStep('ask', 'ways', 0, 'model', 1, 'refused'), 'not-found']],
    at: inStep('ask', 'ways', 0, 'model', 1),
    says: ['not-found'],
  },
  {
    name: 'a refusal for another reason',
    change: [
      [
        inStep('leave', 'model'),
        [
          { act: 'terms.accept', with: { terms: false, sharing: true }, refused: 'closed' },
          { act: 'session.close' },
        ],
      ],
    ],
    at: inStep('leave', 'model', 0),
    says: ['invalid', 'closed'],
  },
  {
    name: 'a done that earlier steps meet',
    change: [[inStep('leave', 'done'), { page: 'messages' }]],
    at: inStep('leave', 'done'),
    says: ['"since": "leave"'],
  },
]

const byTrainer = { by: 'trainer', name: 'Häiriö' } as const

const failures: readonly Case[] = [
  {
    name: 'a failure without an end in a step that cannot be done by phone',
    change: [[inStep('leave', 'failures'), [failureOf({ on: 'messages.list' })]]],
    at: inStep('leave', 'failures', 0, 'failure'),
  },
  {
    name: 'a failure that keeps the model from completing the step',
    change: [
      [inStep('leave', 'failures'), [failureOf({ until: { page: 'settings', since: 'trouble' } })]],
    ],
    at: inStep('leave', 'model', 0),
    says: ['service-fault'],
  },
  {
    name: 'a failure of the trainer without a way out',
    change: [
      [
        inStep('leave', 'failures'),
        [failureOf({ ...byTrainer, until: { page: 'settings', since: 'trouble' } })],
      ],
    ],
    at: inStep('leave', 'failures', 0, 'id'),
    says: ['trouble'],
  },
  {
    name: 'a trainer’s failure without a name',
    change: [[inStep('leave', 'failures'), [failureOf({ times: 1, by: 'trainer' })]]],
    at: inStep('leave', 'failures', 0),
    says: ['"name"', 'trainer'],
  },
  {
    name: 'a delay of a failure that comes after nothing',
    change: [[inStep('leave', 'failures'), [failureOf({ times: 1, delay: '5s', ...byTrainer })]]],
    at: inStep('leave', 'failures', 0, 'delay'),
  },
  {
    name: 'a reason for another failure than that of a file',
    change: [[inStep('leave', 'failures'), [failureOf({ times: 1, why: 'kind', ...byTrainer })]]],
    at: inStep('leave', 'failures', 0, 'why'),
    says: ['F23'],
  },
  {
    name: 'a failure that ends before it begins',
    change: [[inStep('leave', 'failures'), [failureOf({ for: '-5s', ...byTrainer })]]],
    at: inStep('leave', 'failures', 0, 'for'),
    says: ['-5s'],
  },
  {
    name: 'a failure that is over at once',
    change: [[inStep('leave', 'failures'), [failureOf({ until: { not: { page: 'settings' } } })]]],
    at: inStep('leave', 'failures', 0, 'until'),
  },
]

function failureOf(parts: object): object {
  return {
    id: 'trouble',
    failure: 'F24',
    on: 'session.close',
    recover: 'Yritä uudelleen.',
    ...parts,
  }
}

const conditions: readonly Case[] = [
  put('a signal that is noticed at once', ['signals', 0, 'noticed'], { not: { page: 'settings' } }),
  put('a signal that is missed at once', ['signals', 0, 'missed'], { clock: { max: '+1d' } }),
  put('a done that only waits for the opening', inStep('leave', 'done'), { clock: { min: '-1h' } }),
  put('a branch of the whole that never comes about', ['next', 0, 'if'], {
    not: { page: 'settings' },
  }),
  {
    name: 'times between which there is none',
    change: [[inStep('sorry', 'done'), { clock: { min: '+2d', max: '+1d' } }]],
    at: inStep('sorry', 'done', 'clock'),
  },
  {
    name: 'numbers between which there is none',
    change: [
      [inStep('sorry', 'done'), { happened: 'message.sent', where: { files: { min: 3, max: 1 } } }],
    ],
    at: inStep('sorry', 'done', 'where', 'files'),
  },
  {
    name: 'numbers where the field is a word',
    change: [[inStep('sorry', 'done'), { happened: 'message.sent', where: { unit: { min: 3 } } }]],
    at: inStep('sorry', 'done', 'where', 'unit'),
  },
  {
    name: 'a fact of a step that there is not',
    change: [[inStep('sorry', 'done'), { happened: 'place.guessed', since: 'sorry' }]],
    at: inStep('sorry', 'done', 'happened'),
    says: ['"where"'],
  },
  {
    name: 'a failure that has other operations',
    change: [
      [inStep('sorry', 'done'), { happened: 'failure.met', where: { operation: 'session.close' } }],
    ],
    at: inStep('sorry', 'done', 'happened'),
  },
]

const cues: readonly Case[] = [
  put('a cue that only pauses', ['cues', 1, 'do'], [{ pause: '5s' }]),
  {
    name: 'a trainer’s cue about no conversation',
    change: [[['cues', 1, 'do', 0, 'message.taken', 'conversation'], undefined]],
    at: ['cues', 1, 'do', 0, 'message.taken'],
    says: ['conversation'],
  },
  {
    name: 'a trainer’s cue without a name',
    change: [[['cues', 1, 'name'], undefined]],
    at: ['cues', 1],
    says: ['"name"', 'trainer'],
  },
  {
    name: 'a name of a cue that comes by itself',
    change: [[['cues', 0, 'name'], 'Vastaus']],
    at: ['cues', 0],
    says: ['"name"', 'trainer'],
  },
  put('a pause back in time', ['cues', 0, 'do', 1, 'pause'], '-5min', '-5min'),
]

const hidden = [['screen'], 'hidden'] as const satisfies Change
const guess = (pages: readonly string[]): Change => [
  inStep('sorry'),
  {
    id: 'sorry',
    kind: 'where',
    name: 'Missä',
    goal: 'Missä Aino on?',
    why: 'Et näe ruutua.',
    pages,
    feedback: 'Aivan.',
  },
]

const places: readonly Case[] = [
  {
    name: 'the true page is not among those that are asked for',
    change: [guess(['settings', 'contact'])],
    at: inStep('sorry', 'pages'),
    says: ['messages.new'],
  },
  {
    name: 'a page that is asked for twice',
    change: [guess(['messages', 'messages'])],
    at: inStep('sorry', 'pages', 1),
    says: ['messages'],
  },
  {
    name: 'an act of the model on a screen that is not seen',
    change: [hidden],
    at: inStep('leave', 'model', 0),
  },
  {
    name: 'a page of a way on a screen that is not seen',
    change: [hidden],
    at: inStep('ask', 'ways', 0, 'model', 0),
  },
]

const groups = { named, twice, route, course, failures, conditions, cues, places }

describe.each(Object.entries(groups))('an error is told where it is: %s', (_, cases) => {
  test.each(cases)('$name', ({ change, at, says = [] }) => {
    expectTold('error', change, at, says)
  })
})

const warnings: readonly Case[] = [
  {
    name: 'a talk with the client, where clients practise too',
    change: [[inStep('greet', 'for'), undefined]],
    at: inStep('greet', 'kind'),
    says: ['professional'],
  },
  {
    name: 'a talk as the client, where professionals practise too',
    change: [
      [inStep('greet', 'for'), undefined],
      [inStep('greet', 'client'), undefined],
      [inStep('greet', 'by'), 'hanna'],
      [inStep('greet', 'professional'), 'Mitä asia koskee?'],
    ],
    at: inStep('greet', 'kind'),
    says: ['client'],
  },
  {
    name: 'a page that is asked for though it is seen',
    change: [guess(['messages.new', 'home'])],
    at: inStep('sorry', 'kind'),
    says: ['hidden'],
  },
  {
    name: 'a branch that nothing takes',
    change: [[inStep('sorry', 'next'), [{ if: { happened: 'phone.called' }, go: 'finish' }]]],
    at: inStep('sorry', 'next', 0, 'if'),
    says: ['finish'],
  },
  {
    name: 'a signal that the models miss',
    change: [[['signals', 0, 'noticed'], { page: 'settings' }]],
    at: ['signals', 0, 'missed'],
    says: ['answer'],
  },
  {
    name: 'a signal that nobody notices',
    change: [[['signals', 0, 'noticed'], { page: 'settings' }]],
    at: ['signals', 0, 'noticed'],
    says: ['answer'],
  },
  {
    name: 'a signal that is never shown',
    change: [[['signals', 0, 'shown'], { page: 'settings' }]],
    at: ['signals', 0, 'shown'],
    says: ['answer'],
  },
  {
    name: 'a failure that nothing begins',
    change: [[inStep('ask', 'failures', 1, 'after'), { page: 'settings' }]],
    at: inStep('ask', 'failures', 1, 'after'),
    says: ['slow'],
  },
  {
    name: 'a step to which nothing leads in one variant',
    change: [
      [inStep('ask', 'next', 0, 'go'), 'leave'],
      [inStep('ask', 'ways', 1, 'go'), 'sorry'],
    ],
    at: inStep('sorry', 'id'),
    says: ['night'],
  },
]

describe('a warning is told where it is', () => {
  test.each(warnings)('$name', ({ change, at, says = [] }) => {
    expectTold('warning', change, at, says)
  })
})

test('a second hint that names no label is good to know', () => {
  expectTold(
    'info',
    [[inStep('leave', 'hints', 1), 'Se on ylhäällä.']],
    inStep('leave', 'hints', 1),
    [],
  )
})

test('as it is nothing is wrong with it but its translations', () => {
  const told = toldOf(changed(rich)).filter(({ severity }) => severity !== 'info')
  expect(told.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('There are no translations yet'),
  ])
})

function expectTold(
  severity: Severity,
  change: readonly Change[],
  at: Path,
  says: readonly string[],
): void {
  const text = changed(rich, ...change)
  const told = toldOf(text)
  const here = told.filter(
    (one) =>
      one.line === lineOf(text, at) && one.severity === severity && one.file === 'rikas.json',
  )
  expect(here, JSON.stringify(told, null, 2)).not.toEqual([])
  for (const language of ['fi', 'en'] as const) {
    const words = here.map(({ message }) => message[language]).join(' ')
    for (const word of says) expect(words).toContain(word)
  }
}

import { expect, test } from 'vitest'
import { type Change, changed, errorsAt, rich, toldOf } from '../../../src/testing/placed.ts'
import type { Path } from '../read/read.ts'

const added = {
  id: 'a1',
  service: 'nurse',
  unit: 'harjula',
  with: 'hanna',
  way: 'visit',
  when: '+3 workdays 10:00',
  state: 'booked',
}
const list: Path = ['opening', 'data', 'appointments']
const add = (change: object): Change => [list, [{ add: { ...added, ...change } }]]
const there = add({})
const of = (key: string): Path => [...list, 0, 'add', key]

const book = (start: unknown): Change => [
  ['steps', 4, 'model'],
  [
    {
      act: 'appointments.book',
      with: { service: 'nurse', unit: 'harjula', start, reason: '', reminder: 'sms' },
    },
  ],
]

const free: Path = ['opening', 'data', 'slots', 'free']

test.each<readonly [string, readonly Change[], Path, string]>([
  ['a service that there is not', [add({ service: 'nurs' })], of('service'), 'nurse'],
  ['a unit that there is not', [add({ unit: 'harjul' })], of('unit'), 'harjula'],
  ['a unit that does not offer it', [add({ unit: 'harjula-hammas' })], of('unit'), 'nurse'],
  ['a professional of another unit', [add({ with: 'satu' })], of('with'), 'satu'],
  [
    'a way that the service has not',
    [add({ service: 'laboratory', with: 'sirpa', way: 'phone' })],
    of('way'),
    'visit',
  ],
  [
    'a patch of one that there is not',
    [[list, [{ remove: 'a-verenpain' }]]],
    [...list, 0, 'remove'],
    'a-verenpaine',
  ],
  [
    'a time of one that there is not',
    [[['steps', 0, 'goal'], 'Aika on {a2.when}.']],
    ['steps', 0, 'goal'],
    'a2',
  ],
  [
    'braces of another kind',
    [there, [['steps', 0, 'goal'], 'Aika on {a1.where}.']],
    ['steps', 0, 'goal'],
    '{a1.when}',
  ],
  ['a time in the title', [there, [['title'], 'Aika {a1.when}']], ['title'], '{a1.when}'],
  [
    'a free time elsewhere',
    [
      [
        ['steps', 4, 'model'],
        [
          { open: 'appointments' },
          { act: 'callback.ask', with: { unit: { free: '+1 workday' }, phone: '050 000 1234' } },
        ],
      ],
    ],
    ['steps', 4, 'model', 1, 'with', 'unit'],
    'free',
  ],
  [
    'a professional of a free time',
    [
      [
        free,
        [{ service: 'nurse', unit: 'harjula', with: 'outi', way: 'visit', when: '+2d 09:00' }],
      ],
    ],
    [...free, 0, 'with'],
    'outi',
  ],
  [
    'a full unit that there is not',
    [[['opening', 'data', 'slots', 'full'], [{ unit: 'harjul' }]]],
    ['opening', 'data', 'slots', 'full', 0, 'unit'],
    'harjula',
  ],
])('%s is told', (_, changes, at, says) => {
  const errors = errorsAt(changed(rich, ...changes), at)
  expect(errors.map(({ message }) => message.fi).join()).toContain(says)
  expect(errors.map(({ message }) => message.en).join()).toContain(says)
})

test('an appointment may be named in a text, and a free time booked', () => {
  const text = changed(
    rich,
    there,
    [['steps', 0, 'why'], 'Aika on {a1.when}.'],
    book({ free: '+1 workday' }),
  )
  const about = toldOf(text).filter(
    ({ severity, message }) => severity === 'error' && /when|appointments\.book/.test(message.en),
  )
  expect(about).toEqual([])
})

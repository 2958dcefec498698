// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Failure } from '../../mocks/scenario/format/failure.ts'
import type { Input, Operation } from '../api/operations.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { press } from '../testing/hand.ts'
import { expectText, open, script } from '../testing/portal-screen.ts'
import { word } from '../testing/word.ts'

type Method = Input<'session.open'>['method']

const toMethods = (on: Operation, rest: Partial<Failure>) =>
  open('/tunnistautuminen', { script: script({}, 'front', [{ failure: 'F12', on, ...rest }]) })

const known = () => expectText('Aino Heikkilä')
const told = () => screen.queryByText(word('sign-in:interruptedAdvice'))
const home = () =>
  screen.findByRole('heading', { level: 1, name: word('home:goodMorning', { name: 'Aino' }) })

/** Where it is interrupted, and what one has done by then. */
const rows: readonly (readonly [
  operation: Operation,
  upTo: (method: Method) => Promise<unknown>,
])[] = [
  ['identification.get', (method) => press(signIn.method, method)],
  [
    'session.open',
    async (method) => {
      await press(signIn.method, method)
      await known()
      return press(signIn.continue)
    },
  ],
]

describe('an identification that fails (F12)', () => {
  test.each(rows)('at %s says so, and works when one begins again', async (operation, upTo) => {
    await toMethods(operation, { times: 1 })
    await upTo('bank')
    await expectText(word('sign-in:interruptedAdvice'))
    await press(signIn.method, 'certificate')
    await known()
    expect(told()).toBeNull()
    await press(signIn.continue)
    await home()
  })

  test.each(rows)('at %s goes on until the trainer ends it', async (operation, upTo) => {
    const { rehearsal, stage } = await toMethods(operation, {
      by: 'trainer',
      name: 'Tunnistus katkeaa',
    })
    await stage(() => rehearsal.arm('wrong'))
    await upTo('bank')
    await expectText(word('sign-in:interruptedAdvice'))
    await stage(() => rehearsal.disarm('wrong'))
    await press(signIn.method, 'certificate')
    await known()
    await press(signIn.continue)
    await home()
  })

  test('at the last moment leads back to the methods, with none chosen', async () => {
    await toMethods('session.open', { times: 1 })
    await press(signIn.method, 'bank')
    await known()
    await press(signIn.continue)
    await expectText(word('sign-in:interruptedAdvice'))
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
  })
})

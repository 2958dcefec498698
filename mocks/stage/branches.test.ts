import { describe, expect, test } from 'vitest'
import { practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import type { Rehearsal } from './rehearsal.ts'
import { routeTo } from './route.ts'

const send = (recipient: string, text = 'Hei') => ({
  act: 'messages.send' as const,
  with: { recipient, topic: 'medication', text },
})
const call = { act: 'phone.call' as const, with: { to: 'harjula' } }
const sentTo = (unit: string) => ({ happened: 'message.sent' as const, where: { unit } })

const forked = exercise({
  steps: [
    {
      id: 'reach',
      ways: [
        {
          id: 'write',
          name: 'Viesti',
          model: [send('harjula')],
          done: sentTo('harjula'),
          why: 'A',
        },
        {
          id: 'ring',
          name: 'Puhelu',
          model: [call],
          done: { happened: 'phone.called', where: { to: 'harjula' } },
          why: 'B',
          go: 'rung',
        },
      ],
    },
    {
      id: 'written',
      done: { happened: 'signed.out' },
      model: [{ act: 'session.close' }],
      next: [{ go: 'finish' }],
    },
    { id: 'rung', done: { happened: 'signed.out' } },
  ],
})

const doneIn = (rehearsal: Rehearsal) =>
  rehearsal.scene().done.map(({ step, way }) => `${step} ${way}`)

describe('several right ways', () => {
  test('lead on to where each leads, and are told apart', () => {
    const { rehearsal } = practise(forked)
    rehearsal.play(call)
    expect(doneIn(rehearsal)).toEqual(['reach ring'])
    expect(rehearsal.step()?.id).toBe('rung')
    expect(rehearsal.feedback()).toBe('B')
    const other = practise(forked).rehearsal
    other.play(send('harjula'))
    expect(other.step()?.id).toBe('written')
    expect(other.feedback()).toBe('A')
  })

  test('are all found when one jumps: also to the step of a way that is not the first', () => {
    const { rehearsal } = practise(forked)
    expect(rehearsal.jump('rung')?.id).toBe('rung')
    expect(doneIn(rehearsal)).toEqual(['reach ring'])
    expect(rehearsal.jump('written')?.id).toBe('written')
    expect(rehearsal.jump('finish')).toBeUndefined()
    expect(doneIn(rehearsal)).toEqual(['reach write', 'written written'])
  })

  test('end where a branch says so', () => {
    const { rehearsal } = practise(forked)
    rehearsal.jump('written')
    rehearsal.play({ act: 'session.close', with: {} })
    expect(rehearsal.step()).toBeUndefined()
    expect(doneIn(rehearsal)).toEqual(['reach write', 'written written'])
  })
})

describe('a branch', () => {
  const branching = exercise({
    steps: [
      {
        id: 'ask',
        done: { happened: 'phone.called' },
        model: [call],
        next: [{ if: sentTo('petajala'), go: 'mend', model: [send('petajala')] }],
      },
      { id: 'go-on', done: { happened: 'signed.out' }, next: [{ go: 'finish' }] },
      { id: 'mend', done: sentTo('harjula'), model: [send('harjula')], next: [{ go: 'go-on' }] },
    ],
  })

  test('is taken when its condition holds, and passed by when it does not', () => {
    const { rehearsal } = practise(branching)
    rehearsal.play(call)
    expect(rehearsal.step()?.id).toBe('go-on')
    const other = practise(branching).rehearsal
    other.play(send('petajala'))
    other.play(call)
    expect(other.step()?.id).toBe('mend')
    other.play(send('harjula'))
    expect(other.step()?.id).toBe('go-on')
  })

  test('is found by the route, with what meets it', () => {
    expect(routeTo(branching.scenario, 'mend')?.flatMap(({ model }) => model)).toEqual([
      send('petajala'),
      call,
    ])
    expect(routeTo(branching.scenario, 'nowhere')).toBeUndefined()
    const { rehearsal } = practise(branching)
    expect(rehearsal.jump('mend')?.id).toBe('mend')
  })

  test('at the top leads away from any step', () => {
    const { rehearsal } = practise(
      exercise({
        steps: [
          { id: 'one', done: { happened: 'signed.out' } },
          { id: 'two', done: { happened: 'phone.called' }, model: [call] },
          { id: 'help', done: sentTo('harjula'), model: [send('harjula')] },
        ],
        next: [{ if: { happened: 'phone.called', times: 2 }, go: 'help', model: [call, call] }],
      }),
    )
    rehearsal.play(call)
    expect(rehearsal.step()?.id).toBe('one')
    rehearsal.play(call)
    expect(rehearsal.step()?.id).toBe('help')
  })

  test('that leads back comes to an end, and what counts since then begins anew', () => {
    const { rehearsal } = practise(
      exercise({
        steps: [
          { id: 'write', done: { ...sentTo('harjula'), since: 'write' }, model: [send('harjula')] },
          {
            id: 'ring',
            done: { happened: 'phone.called', since: 'ring' },
            model: [call],
            next: [{ if: { not: { happened: 'signed.out' } }, go: 'write' }],
          },
        ],
      }),
    )
    for (const _ of [1, 2]) {
      rehearsal.play(send('harjula'))
      expect(rehearsal.step()?.id).toBe('ring')
      rehearsal.play(call)
      expect(rehearsal.step()?.id).toBe('write')
    }
    const endless = practise(
      exercise({
        steps: [
          { id: 'a', done: { happened: 'phone.called' }, next: [{ go: 'b' }] },
          { id: 'b', done: { happened: 'phone.called' }, next: [{ go: 'a' }] },
        ],
      }),
    ).rehearsal
    endless.play(call)
    expect(endless.step()?.id).toBe('a')
  })
})

describe('conditions', () => {
  const until = (done: object) =>
    practise(
      exercise({
        steps: [
          { id: 'one', done: done as never },
          { id: 'two', done: { slip: 'x' } },
        ],
      }),
    ).rehearsal

  test('can want something so many times', () => {
    const rehearsal = until({ happened: 'phone.called', times: 2 })
    rehearsal.play(call)
    expect(rehearsal.step()?.id).toBe('one')
    rehearsal.play(call)
    expect(rehearsal.step()?.id).toBe('two')
  })

  test('can want a page with what it shows', () => {
    const rehearsal = until({ page: 'messages.one', where: { conversation: 'c-rokotus' } })
    rehearsal.play({ open: 'messages.one', with: { conversation: 'c2' } })
    expect(rehearsal.step()?.id).toBe('one')
    rehearsal.play({ open: 'messages.one', with: { conversation: 'c-rokotus' } })
    expect(rehearsal.step()?.id).toBe('two')
  })

  test('can want a time, counted from the opening', () => {
    const rehearsal = until({
      all: [{ clock: { min: 'wed 08:00' } }, { happened: 'phone.called' }],
    })
    rehearsal.play(call)
    expect(rehearsal.step()?.id).toBe('one')
    rehearsal.play({ wait: 'wed 08:01' })
    expect(rehearsal.step()?.id).toBe('two')
  })
})

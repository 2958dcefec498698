import { describe, expect, test } from 'vitest'
import { practise } from '../../src/testing/rehearse.ts'
import { happened } from '../../src/testing/rehearse.ts'
import { exercise, sendMessage } from '../../src/testing/scripts.ts'
import type { Failure } from '../scenario/format/failure.ts'

const failing = (failure: Partial<Failure>) =>
  practise(
    exercise({
      steps: [
        {
          id: 'one',
          done: { happened: 'phone.called' },
          failures: [
            {
              id: 'list',
              failure: 'F24',
              on: 'messages.list',
              recover: 'Yritä uudelleen.',
              ...failure,
            },
          ],
        },
        { id: 'two', done: { happened: 'signed.out' } },
      ],
    }),
  )

const byTrainer = { by: 'trainer', name: 'Viestit eivät avaudu' } as const

const list = (rehearsal: ReturnType<typeof failing>['rehearsal']) => {
  const outcome = rehearsal.perform('messages.list', {})
  return 'problem' in outcome ? outcome.problem.type : 'ok'
}

describe('a planned failure', () => {
  test('lasts as long as its step, and is told', () => {
    const { rehearsal } = failing({})
    expect([list(rehearsal), list(rehearsal)]).toEqual(['service-fault', 'service-fault'])
    expect(happened(rehearsal)).toEqual(['failure.began', 'failure.met', 'failure.met'])
    rehearsal.call('harjula')
    expect(happened(rehearsal).at(-1)).toBe('failure.ended')
    expect(list(rehearsal)).toBe('ok')
  })

  test('ends after so many times', () => {
    const { rehearsal } = failing({ times: 1 })
    expect([list(rehearsal), list(rehearsal)]).toEqual(['service-fault', 'ok'])
    expect(happened(rehearsal)).toEqual(['failure.began', 'failure.met', 'failure.ended'])
  })

  test('ends after a while', () => {
    const { rehearsal, pass } = failing({ for: '30s' })
    expect(list(rehearsal)).toBe('service-fault')
    pass(29_000)
    expect(list(rehearsal)).toBe('service-fault')
    pass(1000)
    expect(list(rehearsal)).toBe('ok')
  })

  test('ends when something holds', () => {
    const { rehearsal } = failing({ until: { happened: 'page.reloaded' } })
    expect(list(rehearsal)).toBe('service-fault')
    rehearsal.play({ act: 'browser.reload' })
    expect(list(rehearsal)).toBe('ok')
  })

  test('begins after something, with a delay, and not when the step is over by then', () => {
    const after = { happened: 'page.reloaded' as const }
    const { rehearsal, pass } = failing({ after, delay: '10s' })
    expect(list(rehearsal)).toBe('ok')
    rehearsal.play({ act: 'browser.reload' })
    expect(list(rehearsal)).toBe('ok')
    pass(10_000)
    expect(list(rehearsal)).toBe('service-fault')

    const other = failing({ after, delay: '10s' })
    other.rehearsal.play({ act: 'browser.reload' })
    other.rehearsal.call('harjula')
    other.pass(10_000)
    other.rehearsal.tick()
    expect(happened(other.rehearsal)).toEqual(['page.reloaded', 'phone.called'])
  })

  test('begins when a trainer wants it', () => {
    const { rehearsal } = failing(byTrainer)
    expect(list(rehearsal)).toBe('ok')
    rehearsal.arm('list')
    expect(list(rehearsal)).toBe('service-fault')
  })

  test('ends when a trainer wants it, and can begin anew', () => {
    const { rehearsal } = failing({ ...byTrainer, times: 2 })
    rehearsal.disarm('list')
    expect(happened(rehearsal)).toEqual([])
    rehearsal.arm('list')
    rehearsal.arm('list')
    expect(happened(rehearsal)).toEqual(['failure.began'])
    expect(list(rehearsal)).toBe('service-fault')
    rehearsal.disarm('list')
    expect(list(rehearsal)).toBe('ok')
    rehearsal.disarm('list')
    expect(happened(rehearsal)).toEqual(['failure.began', 'failure.met', 'failure.ended'])
    // Counted anew.
    rehearsal.arm('list')
    expect([list(rehearsal), list(rehearsal), list(rehearsal)]).toEqual([
      'service-fault',
      'service-fault',
      'ok',
    ])
  })

  test('that a trainer ended before its time does not end the next one', () => {
    const { rehearsal, pass } = failing({ ...byTrainer, for: '30s' })
    rehearsal.arm('list')
    pass(20_000)
    rehearsal.disarm('list')
    rehearsal.arm('list')
    pass(20_000)
    expect(list(rehearsal)).toBe('service-fault')
    pass(10_000)
    expect(list(rehearsal)).toBe('ok')
  })

  test('neither begins nor ends by hand where the scenario has planned it', () => {
    const { rehearsal } = failing({})
    rehearsal.arm('list')
    expect(happened(rehearsal)).toEqual([])
    list(rehearsal)
    rehearsal.disarm('list')
    expect(list(rehearsal)).toBe('service-fault')
  })

  test('that a trainer began is taken back by itself, and is told when it has been met', () => {
    const { rehearsal } = failing(byTrainer)
    rehearsal.play({ act: 'browser.reload' })
    rehearsal.arm('list')
    expect(rehearsal.byHand()?.name).toBe('failure.began')
    expect(rehearsal.failing()).toBeUndefined()
    list(rehearsal)
    expect(rehearsal.failing()?.id).toBe('list')
    expect(rehearsal.undoable()?.done).toBe('trainer')
    rehearsal.undo()
    expect(happened(rehearsal)).toEqual(['page.reloaded'])
    expect(list(rehearsal)).toBe('ok')
    rehearsal.redo()
    expect(rehearsal.failing()?.id).toBe('list')
  })

  test('can make an operation slow, without a problem', () => {
    const { rehearsal } = failing({ failure: 'F25', times: 1 })
    expect(rehearsal.slowness('messages.list')).toBeGreaterThan(1000)
    expect(rehearsal.slowness('tasks.list')).toBe(0)
    expect(list(rehearsal)).toBe('ok')
    expect(rehearsal.slowness('messages.list')).toBe(0)
  })

  test('is met by what it is planned for only', () => {
    const { rehearsal } = failing({})
    expect('reply' in rehearsal.perform('tasks.list', {})).toBe(true)
    expect(happened(rehearsal)).toEqual([])
  })
})

test('a form that is left with something in it is told once, until more is written', () => {
  const { rehearsal } = practise(sendMessage().script)
  rehearsal.jump('send')
  const left = () => happened(rehearsal).filter((name) => name === 'act.left').length
  const write = (text: string) =>
    rehearsal.perform('drafts.save', { form: 'messages.new', fields: { text } })
  rehearsal.play({ open: 'messages.new', with: {} })
  write('Hei')
  expect(left()).toBe(0)
  rehearsal.play({ open: 'messages', with: {} })
  rehearsal.play({ open: 'home', with: {} })
  expect(left()).toBe(1)
  rehearsal.play({ open: 'messages.new', with: {} })
  write('Hei taas')
  expect(left()).toBe(1)
  rehearsal.play({ open: 'home', with: {} })
  expect(left()).toBe(2)
  // The form may tell it as it goes, after the other page has come.
  write('Hei vielä')
  expect(left()).toBe(3)
})

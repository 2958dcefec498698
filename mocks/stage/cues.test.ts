import { describe, expect, test } from 'vitest'
import { happened, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'

const replied = (text: string) => ({
  'professional.replied': { by: 'hanna', conversation: 'c-rokotus', text },
})

describe('a cue', () => {
  const pausing = exercise({
    steps: [{ id: 'one', done: { happened: 'signed.out' } }],
    cues: [
      {
        id: 'talks',
        after: { happened: 'phone.called' },
        delay: '10s',
        do: [replied('Hei.'), { pause: '30s' }, replied('Kuuluuko?'), { pause: '1min' }],
      },
      { id: 'surprise', by: 'trainer', name: 'Yllätys', do: [replied('Yllätys.')] },
      { id: 'again', by: 'trainer', name: 'Taas', each: true, do: [replied('Taas.')] },
    ],
  })

  test('pauses and goes on, each line at its time', () => {
    const { rehearsal, pass } = practise(pausing)
    const replies = () => happened(rehearsal).filter((name) => name === 'professional.replied')
    rehearsal.call('harjula')
    pass(10_000)
    rehearsal.tick()
    expect(replies()).toHaveLength(1)
    pass(29_000)
    rehearsal.tick()
    expect(replies()).toHaveLength(1)
    pass(1000)
    rehearsal.tick()
    expect(replies()).toHaveLength(2)
    expect(rehearsal.scene().pending).toMatchObject([{ cue: 'talks', from: 4 }])
    rehearsal.advance()
    expect(rehearsal.scene().pending).toEqual([])
  })

  test('plays to its end when time is moved past everything', () => {
    const { rehearsal } = practise(pausing)
    rehearsal.call('harjula')
    rehearsal.advance(rehearsal.now() + 3_600_000)
    expect(rehearsal.scene().pending).toEqual([])
    expect(happened(rehearsal).filter((name) => name === 'professional.replied')).toHaveLength(2)
  })

  test('of a trainer comes when it is fired, and never by itself', () => {
    const { rehearsal } = practise(pausing)
    rehearsal.advance()
    expect(happened(rehearsal)).toEqual(['clock.advanced'])
    rehearsal.fire('surprise')
    expect(happened(rehearsal).slice(1)).toEqual(['cue.fired', 'professional.replied'])
  })

  test('of a trainer fires once, unless it can come each time', () => {
    const { rehearsal } = practise(pausing)
    const replies = () => happened(rehearsal).filter((name) => name === 'professional.replied')
    for (const cue of ['surprise', 'surprise', 'again', 'again']) rehearsal.fire(cue)
    expect(replies()).toHaveLength(3)
  })

  test('that is planned cannot be fired by hand', () => {
    const { rehearsal } = practise(pausing)
    rehearsal.fire('talks')
    rehearsal.fire('nothing')
    expect(happened(rehearsal)).toEqual([])
  })

  test('of a trainer is told until something is done, and is taken back by itself', () => {
    const { rehearsal, pass } = practise(pausing)
    expect(rehearsal.byHand()).toBeUndefined()
    rehearsal.call('harjula')
    rehearsal.advance()
    rehearsal.fire('surprise')
    expect(rehearsal.byHand()).toMatchObject({ name: 'cue.fired', data: { cue: 'surprise' } })
    expect(rehearsal.news()).toBeUndefined()
    // What comes by itself is none of the learner's doing.
    pass(3_600_000)
    rehearsal.tick()
    expect(rehearsal.byHand()).toBeDefined()

    expect(rehearsal.undoable()?.done).toBe('trainer')
    rehearsal.undo()
    expect(rehearsal.byHand()).toBeUndefined()
    expect(rehearsal.undoable()?.done).toBe('time')
    expect(rehearsal.scene().begun.has('surprise')).toBe(false)
    rehearsal.fire('surprise')
    rehearsal.call('harjula')
    expect(rehearsal.byHand()).toBeUndefined()
  })
})

describe('a signal', () => {
  const told = exercise({
    steps: [{ id: 'one', done: { happened: 'signed.out' } }],
    signals: [
      {
        id: 'late',
        name: 'Huomasit ajan',
        shown: { page: 'messages' },
        noticed: { happened: 'phone.called' },
        missed: { happened: 'page.reloaded' },
        why: 'Siksi.',
      },
    ],
  })
  const signals = (names: readonly ('show' | 'notice' | 'miss')[]) => {
    const { rehearsal } = practise(told)
    for (const name of names)
      if (name === 'show') rehearsal.play({ open: 'messages', with: {} })
      else if (name === 'notice') rehearsal.call('harjula')
      else rehearsal.play({ act: 'browser.reload' })
    return rehearsal.scene().signals.get('late')
  }

  test('is decided once, by what comes first after it was shown', () => {
    expect(signals([])).toBeUndefined()
    expect(signals(['show'])).toBe('shown')
    expect(signals(['show', 'notice', 'miss'])).toBe('noticed')
    expect(signals(['show', 'miss', 'notice'])).toBe('missed')
  })
})

describe('what was taken back', () => {
  const { script } = {
    script: exercise({ steps: [{ id: 'one', done: { happened: 'signed.out' } }] }),
  }

  test('can be put back, until something else is done', () => {
    const { rehearsal } = practise(script)
    expect(rehearsal.redoable()).toBe(false)
    rehearsal.call('harjula')
    const before = rehearsal.store.getState()
    rehearsal.undo()
    expect(rehearsal.undoable()).toBeUndefined()
    expect(rehearsal.redoable()).toBe(true)
    rehearsal.redo()
    const after = rehearsal.store.getState()
    expect(after.log.path).toBe(before.log.path)
    expect(after.epoch).toBeGreaterThan(before.epoch)
    // And taken back once more: the undo of an undo can itself be undone.
    expect(rehearsal.redoable()).toBe(true)
    rehearsal.redo()
    expect(happened(rehearsal)).toEqual([])
    rehearsal.call('harjula')
    expect(rehearsal.redoable()).toBe(false)
  })
})

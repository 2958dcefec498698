import { describe, expect, test } from 'vitest'
import { practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'

const talk = exercise({
  screen: 'hidden',
  steps: [
    {
      id: 'calm',
      kind: 'talk',
      client: 'En uskalla.',
      choices: [
        {
          id: 'blame',
          says: 'Olisi pitänyt katsoa.',
          reply: 'Niin kai.',
          feels: 'tired',
          quality: 'poor',
          why: 'Ei auta.',
        },
        {
          id: 'look',
          says: 'Mitä näet?',
          reply: [{ if: { said: 'blame' }, text: 'No, viestit.' }, { text: 'Viestit.' }],
          acts: [{ open: 'messages' }],
          quality: 'good',
          why: 'Auttaa.',
        },
        { id: 'wait', silence: true, reply: '…', quality: 'good', why: 'Aikaa.', go: 'end' },
      ],
    },
    { id: 'place', kind: 'where', pages: ['home', 'messages'] },
    { id: 'end', done: { happened: 'signed.out' } },
  ],
})

const choice = (id: string) => {
  const [step] = talk.scenario.steps
  const found = step?.kind === 'talk' ? step.choices.find((one) => one.id === id) : undefined
  if (!found) throw new Error(`No choice ${id}`)
  return found
}

describe('a conversation', () => {
  test('goes on with one good answer, not with a poor one', () => {
    const { rehearsal } = practise(talk)
    rehearsal.say('blame')
    expect(rehearsal.step()?.id).toBe('calm')
    rehearsal.say('look')
    expect(rehearsal.step()?.id).toBe('place')
    // It was read in the conversation.
    expect(rehearsal.feedback()).toBeUndefined()
  })

  test('is answered by what has been said before', () => {
    const { rehearsal } = practise(talk)
    expect(rehearsal.replyOf(choice('look'))).toBe('Viestit.')
    rehearsal.say('blame')
    expect(rehearsal.replyOf(choice('look'))).toBe('No, viestit.')
  })

  test('lets the client do something, which undo takes back with the answer', () => {
    const { rehearsal } = practise(talk)
    expect(rehearsal.openPage()).toBe('home')
    rehearsal.say('look')
    expect(rehearsal.openPage()).toBe('messages')
    expect(rehearsal.undoable()?.done).toBe('said')
    rehearsal.undo()
    expect(rehearsal.openPage()).toBe('home')
    expect(rehearsal.step()?.id).toBe('calm')
  })

  test('can be led on by silence, to another step', () => {
    const { rehearsal } = practise(talk)
    rehearsal.say('wait')
    expect(rehearsal.step()?.id).toBe('end')
  })

  test('knows no answer that is not there', () => {
    const { rehearsal } = practise(talk)
    rehearsal.say('nothing')
    expect(rehearsal.store.getState().log.all).toEqual([])
  })
})

describe('where the client is', () => {
  test('is right where they really are; another page is told and leads nowhere', () => {
    const { rehearsal } = practise(talk)
    rehearsal.say('look')
    rehearsal.guess('home')
    expect(rehearsal.step()?.id).toBe('place')
    expect(rehearsal.scene().otherwise).toBeDefined()
    rehearsal.guess('messages')
    expect(rehearsal.step()?.id).toBe('end')
  })

  test('is guessed rightly by the model', () => {
    const { rehearsal } = practise(talk)
    expect(rehearsal.jump('end')).toMatchObject({ id: 'end' })
  })
})

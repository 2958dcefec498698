import { expect, test } from 'vitest'
import { staged } from '../../../mocks/scenario/staging/staging.ts'
import { finish } from '../../lib/steps.ts'
import { plainFriday, practise } from '../../testing/rehearse.ts'
import { sendMessage } from '../../testing/scripts.ts'
import { modelPath } from './model-path.ts'
import { rowsOf } from './rows.ts'
import { storyOf } from './story.ts'
import type { Told } from './told.ts'

const script = staged(sendMessage().script, {})
const model = modelPath(script, plainFriday, () => [])

const name = (told: Told | undefined) =>
  told && ('step' in told ? `${told.kind} ${told.step.id}` : told.kind)

test('the model goes through all steps, and takes time for reading, moving and typing', () => {
  expect(model.told.map(name)).toEqual([
    'start',
    'step sign-in',
    'step find',
    'step send',
    'step worry',
    'time',
    'step answer',
    'step sign-out',
  ])
  const still = model.told.map(({ spent }) => spent)
  expect(still).toEqual(still.toSorted((a, b) => a - b))
  const typed = modelPath(script, plainFriday, (line) =>
    'act' in line && line.act === 'messages.send'
      ? [
          { move: 'type', anchor: 'messages.text', text: 'x'.repeat(30) },
          { move: 'press', anchor: 'messages.send' },
        ]
      : [],
  )
  // One more move, and ten seconds of typing.
  expect(typed.length - model.length).toBeCloseTo(4000 + 10_000)
})

test('what is the same step stands side by side, a detour alone', () => {
  const { rehearsal, pass } = practise(script)
  const after = (act: () => unknown) => {
    pass(60_000)
    act()
  }
  after(() => rehearsal.perform('session.open', { method: 'bank' }))
  after(() => rehearsal.play({ open: 'messages.new', with: {} }))
  const send = (recipient: string) =>
    rehearsal.perform('messages.send', { recipient, topic: 'medication', text: 'Aamulla?' })
  after(() => send('harjula-hammas'))
  after(() => rehearsal.rewind(rehearsal.slipMet()?.turn ?? -1))
  after(() => send('harjula'))
  after(() => rehearsal.say('when-and-where'))
  const { log } = rehearsal.store.getState()
  expect(
    rowsOf(storyOf(script, log).told, model.told).map((row) => [name(row.own), name(row.model)]),
  ).toEqual([
    ['start', 'start'],
    ['step sign-in', 'step sign-in'],
    ['step find', 'step find'],
    ['slip send', undefined],
    ['undo', undefined],
    ['step send', 'step send'],
    ['said worry', 'step worry'],
    [undefined, 'time'],
    [undefined, 'step answer'],
    [undefined, 'step sign-out'],
  ])
})

test('what was jumped over stands beside the model a step at a time', () => {
  const { rehearsal, pass } = practise(script)
  pass(60_000)
  rehearsal.jump(finish)
  const { log } = rehearsal.store.getState()
  const rows = rowsOf(storyOf(script, log).told, model.told)
  expect(rows.filter(({ own }) => own?.kind === 'jump')).toHaveLength(6)
  expect(rows.filter(({ own, model: other }) => own && !other)).toEqual([])
})

test('time that was moved on elsewhere than in the model stands alone', () => {
  const { rehearsal, pass } = practise(script)
  pass(60_000)
  rehearsal.advance()
  pass(60_000)
  rehearsal.perform('session.open', { method: 'bank' })
  const { log } = rehearsal.store.getState()
  const rows = rowsOf(storyOf(script, log).told, model.told)
  expect(rows.slice(0, 3).map((row) => [name(row.own), name(row.model)])).toEqual([
    ['start', 'start'],
    ['time', undefined],
    ['step sign-in', 'step sign-in'],
  ])
})

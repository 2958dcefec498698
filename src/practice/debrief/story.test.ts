import { describe, expect, test } from 'vitest'
import { staged } from '../../../mocks/scenario/staging/staging.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import { type Practised, practise } from '../../testing/rehearse.ts'
import { exercise, realScenarios, sendMessage } from '../../testing/scripts.ts'
import { isTold } from './is-told.ts'
import { storyOf, type Story } from './story.ts'

const real = (id: string, role: 'client' | 'professional' = 'professional'): Script => {
  const loaded = realScenarios().get(id)
  if (!loaded) throw new Error(`scenarios/${id}.json is gone`)
  return staged(loaded.script, { role })
}

const tell = ({ rehearsal }: Practised): Story => {
  const { script, log } = rehearsal.store.getState()
  return storyOf(script, log)
}

const minute = 60_000

/** Passes a minute before each thing that is done, as a person would. */
function begin(script: Script = staged(sendMessage().script, {})) {
  const practised = practise(script)
  const { rehearsal, pass } = practised
  const after = <T>(act: () => T): T => {
    pass(minute)
    return act()
  }
  return {
    ...practised,
    signIn: () => after(() => rehearsal.perform('session.open', { method: 'bank' })),
    find: () => after(() => rehearsal.play({ open: 'messages.new', with: {} })),
    send: (recipient: string) =>
      after(() =>
        rehearsal.perform('messages.send', { recipient, topic: 'medication', text: 'Aamulla?' }),
      ),
    undo: () => after(() => rehearsal.rewind(rehearsal.slipMet()?.turn ?? -1)),
    say: (choice: string) => after(() => rehearsal.say(choice)),
    advance: () => after(() => rehearsal.advance()),
    read: () => after(() => rehearsal.perform('messages.read', { conversation: 'c2' })),
    signOut: () => after(() => rehearsal.perform('session.close', {})),
    hint: (level: number) =>
      after(() =>
        rehearsal.noteHelp({
          name: 'hint.shown',
          data: { step: rehearsal.scene().step ?? '', level },
        }),
      ),
    jump: (step: string | undefined) => after(() => rehearsal.jump(step)),
  }
}

const kinds = ({ told }: Story) => told.map(({ kind }) => kind)
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
const stepsBy = ({ steps }: Story, by: string) =>
  steps.filter((one) => one.by === by).map(({ step }) => step.id)

describe('a run with a slip that was undone', () => {
  const run = begin()
  run.signIn()
  run.hint(1)
  run.find()
  run.send('harjula-hammas')
  run.undo()
  run.send('harjula')
  run.say('soon')
  run.say('when-and-where')
  run.advance()
  run.read()
  run.signOut()
  const story = tell(run)

  test('is told in its order, with minutes of practice and without the time that was moved on', () => {
    expect(story.finished).toBe(true)
    expect(story.told.map(({ kind, spent }) => [kind, spent / minute])).toEqual([
      ['start', 0],
      ['step', 1],
      ['hint', 2],
      ['step', 3],
      ['slip', 4],
      ['undo', 5],
      ['step', 6],
      ['said', 7],
      ['said', 8],
      ['time', 9],
      ['step', 10],
      ['step', 11],
    ])
    expect(story.length).toBe(11 * minute)
  })

  test('tells the slip though it is undone, and which undo took it back', () => {
    expect(story.slips).toMatchObject([
      { slip: { id: 'dentist' }, step: { id: 'send' }, times: 1, fate: 'undone' },
    ])
    const slip = story.told.find((one) => one.kind === 'slip')
    const undo = story.told.find((one) => one.kind === 'undo')
    expect(undo).toMatchObject({ slips: [slip?.kind === 'slip' && slip.turn] })
  })

  test('tells which steps went smoothly, and where there was a hint', () => {
    const smooth = story.steps.filter((one) => one.smooth).map(({ step }) => step.id)
    expect(smooth).toEqual(['sign-in', 'worry', 'answer', 'sign-out'])
    expect(story.steps.find(({ step }) => step.id === 'find')?.hints).toBe(1)
  })

  test('decides a signal by what was seen first, also where that was taken back', () => {
    expect(ids(story.missed)).toEqual(['own-unit', 'told-when'])
    expect(story.noticed).toEqual([])
  })

  test('says where time was moved on from', () => {
    const time = story.told.find((one) => one.kind === 'time')
    expect(time?.kind === 'time' && time.at - time.from).toBeGreaterThan(23 * 60 * minute)
  })

  test('holds of slips, words and signals what was seen, of what happened what stands', () => {
    expect(isTold({ slip: 'dentist' }, story)).toBe(true)
    expect(isTold({ slip: 'other-station' }, story)).toBe(false)
    expect(isTold({ said: 'soon' }, story)).toBe(true)
    expect(isTold({ not: { said: 'take-over' } }, story)).toBe(true)
    expect(isTold({ missed: 'own-unit' }, story)).toBe(true)
    expect(isTold({ noticed: 'own-unit' }, story)).toBe(false)
    expect(isTold({ all: [{ slip: 'dentist' }, { said: 'take-over' }] }, story)).toBe(false)
    expect(isTold({ any: [{ slip: 'dentist' }, { said: 'take-over' }] }, story)).toBe(true)
  })
})

describe('what happened, which page was opened and what time it is', () => {
  const script = exercise({
    steps: [{ id: 'one', done: { happened: 'signed.in' } }],
    debrief: {
      aim: 'Osaat.',
      remember: ['Muista.'],
      otherWay: { unit: 'harjula' },
      seen: [
        { if: { page: 'sign-in' }, text: 'Kävit.' },
        { if: { happened: 'page.opened', times: 3 }, text: 'Kävit usein.' },
        { if: { clock: { max: '+1h' } }, text: 'Ehdit.' },
        { if: { clock: { min: '+1h' } }, text: 'Et ehtinyt.' },
      ],
    },
  })
  const seen = (practised: Practised) => {
    const story = tell(practised)
    return script.scenario.debrief.seen
      .filter(({ if: when }) => isTold(when, story))
      .map(({ text }) => text)
  }

  test('is told of the path as it stands', () => {
    const run = practise(script)
    run.pass(1000)
    run.rehearsal.play({ open: 'sign-in', with: {} })
    expect(seen(run)).toEqual(['Kävit.', 'Ehdit.'])
    run.rehearsal.play({ open: 'front', with: {} })
    run.rehearsal.play({ open: 'sign-in', with: {} })
    expect(seen(run)).toEqual(['Kävit.', 'Kävit usein.', 'Ehdit.'])
    run.rehearsal.advance()
    expect(seen(run)).toEqual(['Kävit.', 'Kävit usein.', 'Et ehtinyt.'])
    run.rehearsal.rewind(0)
    expect(seen(run)).toEqual(['Ehdit.'])
  })
})

describe('a slip', () => {
  test('that was met again and once not undone is one, with how often, and left', () => {
    const run = begin()
    run.signIn()
    run.find()
    run.send('harjula-hammas')
    run.undo()
    run.send('harjula-hammas')
    run.send('harjula')
    expect(tell(run).slips).toMatchObject([{ slip: { id: 'dentist' }, times: 2, fate: 'left' }])
  })

  test('that was undone and put back is left', () => {
    const run = begin()
    run.signIn()
    run.find()
    run.send('harjula-hammas')
    run.undo()
    run.pass(minute)
    run.rehearsal.redo()
    const story = tell(run)
    expect(story.slips).toMatchObject([{ times: 1, fate: 'left' }])
    expect(kinds(story).slice(-3)).toEqual(['slip', 'undo', 'redo'])
  })

  test('in the first step is told though the step was begun anew', () => {
    const run = practise(real('vastaus-jai-huomaamatta'))
    run.pass(minute)
    run.rehearsal.perform('messages.send', {
      recipient: 'lampiranta',
      topic: 'results',
      text: 'Milloin?',
    })
    run.rehearsal.rewind(0)
    run.pass(minute)
    const story = tell(run)
    expect(story.slips).toMatchObject([{ slip: { id: 'twice' }, fate: 'undone' }])
    expect(story.told.at(-1)?.kind).toBe('undo')
  })
})

describe('what was put back', () => {
  test('is where one goes on from', () => {
    const run = begin()
    run.signIn()
    run.find()
    run.pass(minute)
    run.rehearsal.undo()
    run.pass(minute)
    run.rehearsal.redo()
    run.hint(1)
    const hint = tell(run).told.find((one) => one.kind === 'hint')
    expect(hint).toMatchObject({ step: { id: 'send' } })
  })
})

describe('trying another answer', () => {
  test('is no undo of its own, and the first answer is told', () => {
    const run = begin()
    run.signIn()
    run.find()
    run.send('harjula')
    run.say('when-and-where')
    const turn = run.rehearsal.store.getState().log.path.at(-1)?.entry.turn ?? 0
    run.pass(minute)
    run.rehearsal.rewind(turn)
    run.rehearsal.say('soon')
    const story = tell(run)
    expect(kinds(story).slice(-2)).toEqual(['said', 'said'])
    expect(ids(story.noticed)).toEqual(['own-unit', 'told-when'])
  })
})

describe('a second run', () => {
  const run = begin()
  run.signIn()
  run.find()
  run.send('harjula-hammas')
  run.undo()
  run.send('harjula')
  run.say('when-and-where')
  run.advance()
  run.read()
  run.signOut()
  const first = tell(run)
  run.jump(undefined)
  const between = tell(run)
  run.signIn()
  run.find()
  const second = tell(run)

  test('begins with nothing', () => {
    expect(first.finished).toBe(true)
    expect(kinds(between)).toEqual(['start'])
    expect(between).toMatchObject({ finished: false, length: 0, slips: [], missed: [] })
  })

  test('has its own time, and nothing of the first', () => {
    expect(second.told.map(({ kind, spent }) => [kind, spent / minute])).toEqual([
      ['start', 0],
      ['step', 1],
      ['step', 2],
    ])
    expect(second.slips).toEqual([])
    expect(run.rehearsal.rounds()).toBe(1)
  })

  test('that was taken back is none: the first is told again', () => {
    const back = begin()
    back.signIn()
    back.find()
    back.send('harjula-hammas')
    back.jump(undefined)
    back.pass(minute)
    back.rehearsal.redo()
    expect(ids(tell(back).slips.map(({ slip }) => slip))).toEqual(['dentist'])
    expect(stepsBy(tell(back), 'learner')).toEqual(['sign-in', 'find'])
  })
})

describe('a jump', () => {
  test('into the middle is told as jumped over, and nothing of it is the learner’s', () => {
    const run = begin()
    run.signIn()
    run.jump('answer')
    run.pass(minute)
    run.advance()
    run.read()
    run.signOut()
    const story = tell(run)
    expect(stepsBy(story, 'jump')).toEqual(['sign-in', 'find', 'send', 'worry'])
    expect(stepsBy(story, 'learner')).toEqual(['answer', 'sign-out'])
    expect(kinds(story)).toEqual(['start', 'jump', 'time', 'step', 'step'])
    expect(story.noticed).toEqual([])
    expect(isTold({ said: 'when-and-where' }, story)).toBe(false)
  })

  test('to the end leaves no steps to the learner', () => {
    const run = begin()
    run.jump('finish')
    const story = tell(run)
    expect(story.finished).toBe(true)
    expect(stepsBy(story, 'learner')).toEqual([])
    expect(story.told.map(({ kind }) => kind)).toEqual(['start', 'jump'])
  })

  test('before which something went astray does not hide it', () => {
    const run = begin(real('vastaus-jai-huomaamatta'))
    run.pass(minute)
    run.rehearsal.play({ act: 'contact.save', with: { phone: '', email: '', notices: 'none' } })
    run.hint(2)
    run.jump('reply')
    expect(kinds(tell(run))).toEqual(['start', 'hint', 'jump'])
  })
})

describe('what the hand shows', () => {
  const run = begin()
  run.rehearsal.noteHelp({ name: 'step.shown', data: { step: 'sign-in' } })
  run.signIn()
  run.find()
  run.rehearsal.noteHelp({ name: 'step.shown', data: { step: 'send' } })
  run.send('harjula-hammas')
  run.undo()
  run.send('harjula')
  const story = tell(run)

  test('is the hand’s, the rest the learner’s', () => {
    expect(stepsBy(story, 'hand')).toEqual(['sign-in', 'send'])
    expect(stepsBy(story, 'learner')).toEqual(['find'])
  })

  test('goes astray only as an example', () => {
    expect(story.slips).toMatchObject([{ times: 1, fate: 'shown' }])
    expect(isTold({ slip: 'dentist' }, story)).toBe(false)
    expect([story.noticed, story.missed]).toEqual([[], []])
  })
})

test('a step that was shown once and is done again later is then the learner’s own', () => {
  const script = exercise({
    steps: [
      {
        id: 'look',
        done: { happened: 'page.opened', where: { page: 'messages' }, since: 'look' },
      },
      { id: 'leave', done: { happened: 'signed.out' } },
    ],
    next: [{ if: { happened: 'page.opened', where: { page: 'settings' } }, go: 'look' }],
  })
  const run = practise(script)
  const open = (page: 'messages' | 'settings') => {
    run.pass(minute)
    run.rehearsal.play({ open: page, with: {} })
  }
  run.rehearsal.noteHelp({ name: 'step.shown', data: { step: 'look' } })
  open('messages')
  open('settings')
  open('messages')
  const steps = tell(run).told.filter(({ kind }) => kind === 'step')
  expect(steps.map(({ hand }) => hand)).toEqual([true, false])
})

describe('other scenarios', () => {
  test('a planned failure is told, and that one got past it', () => {
    const run = begin(real('vastaus-jai-huomaamatta'))
    run.jump('number')
    const save = () =>
      run.rehearsal.perform('contact.save', {
        phone: '050 000 4747',
        email: '',
        notices: 'sms',
      })
    run.pass(minute)
    save()
    expect(tell(run).failures).toMatchObject([{ failure: { id: 'save-fails' }, over: true }])
    run.pass(minute)
    save()
    const story = tell(run)
    expect(kinds(story)).toEqual(['start', 'jump', 'failure', 'step'])
    expect(story.told.at(-1)).toMatchObject({ way: 'Numero vaihtuu asetuksissa' })
  })

  test('a wrong guess is told, and decides its signal', () => {
    const run = begin(real('opasta-puhelimessa'))
    run.jump('where-still')
    run.pass(minute)
    run.rehearsal.guess('messages')
    run.pass(minute)
    run.rehearsal.guess('home')
    const story = tell(run)
    expect(kinds(story)).toEqual(['start', 'jump', 'guess', 'step'])
    expect(ids(story.missed)).toEqual(['heard-mismatch'])
    expect(story.steps.find(({ step }) => step.id === 'where-still')?.smooth).toBe(false)
  })

  test('every one of them can be told from its beginning to its end', () => {
    for (const [id, { script }] of realScenarios()) {
      const run = begin(staged(script, {}))
      run.jump('finish')
      const story = tell(run)
      expect(story.finished, id).toBe(true)
      expect(
        story.steps.every(({ by }) => by === 'jump'),
        id,
      ).toBe(true)
    }
  })
})

test('a scenario that changed while it was played is told by its new words', () => {
  const run = begin()
  run.signIn()
  run.find()
  run.send('harjula-hammas')
  run.undo()
  run.say('soon')
  const { script } = run.rehearsal.store.getState()
  const changed: Script = {
    ...script,
    scenario: {
      ...script.scenario,
      steps: script.scenario.steps.map((step) => ({
        ...step,
        slips: step.slips.map((slip) => ({ ...slip, what: 'Uusi sana.' })),
      })),
    },
  }
  const before = tell(run)
  run.rehearsal.replace(changed)
  const after = tell(run)
  expect(kinds(after)).toEqual(kinds(before))
  expect(after.slips.map(({ slip }) => slip.what)).toEqual(['Uusi sana.'])
  run.rehearsal.replace({
    ...changed,
    scenario: {
      ...changed.scenario,
      steps: changed.scenario.steps.map((step) => ({ ...step, slips: [] })),
    },
  })
  expect(tell(run).slips).toEqual([])
})

test('what is no slip any more in a changed scenario is not told at another place', () => {
  const run = begin()
  run.signIn()
  run.find()
  run.send('harjula-hammas')
  run.hint(1)
  const turn = run.rehearsal.store.getState().log.path.at(-1)?.entry.turn ?? 0
  run.pass(minute)
  run.rehearsal.rewind(turn)
  const { script } = run.rehearsal.store.getState()
  const steps = script.scenario.steps.map((step) => ({
    ...step,
    slips: step.slips.map((slip) => ({ ...slip, when: { page: 'front' as const } })),
  }))
  run.rehearsal.replace({ ...script, scenario: { ...script.scenario, steps } })
  expect(tell(run).slips).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { resolveTime, toIso } from '../../src/lib/time.ts'
import { happened, plainFriday, practise } from '../../src/testing/rehearse.ts'
import { exercise, sayWith, sendMessage } from '../../src/testing/scripts.ts'
import { staged } from '../scenario/staging/staging.ts'
import { fact } from '../world/world.ts'
import type { Rehearsal } from './rehearsal.ts'

/** Without the conversations, which are for professionals. */
const script = staged(sendMessage().script, { role: 'client' })
const steps = script.scenario.steps.map(({ id }) => id)

const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }
const toDentist = { ...question, recipient: 'harjula-hammas' }

const iso = (rehearsal: Rehearsal): string => toIso(rehearsal.now())
const epoch = ({ store }: Rehearsal): number => store.getState().epoch
const path = ({ store }: Rehearsal) => store.getState().log.path
const entries = (rehearsal: Rehearsal) => path(rehearsal).map(({ entry }) => entry)
const conversations = (rehearsal: Rehearsal): number =>
  Object.keys(rehearsal.world().conversations).length

/** A rehearsal in which Aino is signed in and stands at the step in which she writes. */
const writing = () => {
  const practised = practise(script)
  practised.rehearsal.jump('send')
  return practised
}

describe('the beginning', () => {
  test('is a Tuesday at nine of a week without holidays, with nobody signed in', () => {
    const { rehearsal } = practise(script)
    expect(iso(rehearsal)).toBe('2026-11-24T09:00:00+02:00')
    expect(rehearsal.step()?.id).toBe('sign-in')
    expect(rehearsal.world().session).toBeNull()
    expect(rehearsal.perform('session.get', {})).toEqual({
      reply: { client: null, actingFor: null, endsIn: null, ended: null },
    })
  })

  test('on a page of the service finds the client signed in', () => {
    const { rehearsal } = practise(exercise({ steps: [{ id: 'a', done: { page: 'messages' } }] }))
    expect(rehearsal.world().session).toBe('aino')
  })

  test('is at the same place in every rehearsal, and one knows nothing of another', () => {
    const one = practise(script).rehearsal
    const other = practise(script).rehearsal
    one.perform('session.open', { method: 'bank' })
    expect(other.world()).toEqual(practise(script).rehearsal.world())
    expect(happened(other)).toEqual([])
  })

  test('follows the real clock from there', () => {
    const { rehearsal, pass } = practise(script)
    pass(90_000)
    expect(iso(rehearsal)).toBe('2026-11-24T09:01:30+02:00')
  })
})

describe('an operation', () => {
  test('that only asks adds nothing to the log', () => {
    const { rehearsal } = writing()
    const before = rehearsal.store.getState()
    rehearsal.perform('messages.list', {})
    rehearsal.perform('recipients.list', {})
    expect(rehearsal.store.getState()).toBe(before)
  })

  test('that changes nothing adds nothing to the log', () => {
    const { rehearsal } = writing()
    const draft = { form: 'messages.new', fields: { text: 'Hei' } }
    rehearsal.perform('drafts.save', draft)
    const before = happened(rehearsal)
    rehearsal.perform('drafts.save', draft)
    rehearsal.perform('messages.read', { conversation: 'c-rokotus' })
    rehearsal.perform('session.open', { method: 'bank' })
    expect(happened(rehearsal)).toEqual(before)
  })

  test('needs somebody signed in, and its refusal is a fact', () => {
    const { rehearsal } = practise(script)
    expect(rehearsal.perform('messages.send', question)).toMatchObject({
      problem: { type: 'unauthenticated', status: 401 },
    })
    expect(entries(rehearsal)).toMatchObject([
      {
        by: 'messages.send',
        fact: {
          name: 'act.refused',
          data: { act: 'messages.send', reason: 'unauthenticated' },
        },
      },
    ])
  })

  test('that only asks leaves no trace when it is refused', () => {
    const { rehearsal } = practise(script)
    expect(rehearsal.perform('messages.list', {})).toMatchObject({
      problem: { type: 'unauthenticated' },
    })
    expect(happened(rehearsal)).toEqual([])
  })

  test('tells which fields are wrong, all at once', () => {
    const { rehearsal } = writing()
    const fields = (input: Partial<typeof question>) => {
      const outcome = rehearsal.perform('messages.send', { ...question, ...input })
      return 'problem' in outcome ? outcome.problem.fields : outcome
    }
    expect(fields({ recipient: '', topic: '', text: ' \n ' })).toEqual({
      recipient: 'required',
      topic: 'required',
      text: 'required',
    })
    expect(fields({ recipient: 'nowhere' })).toEqual({ recipient: 'unknown', topic: 'unknown' })
    expect(fields({ recipient: 'asiakasneuvonta' })).toEqual({
      recipient: 'unknown',
      topic: 'unknown',
    })
    expect(fields({ topic: 'nothing' })).toEqual({ topic: 'unknown' })
    expect(fields({ recipient: 'harjula-hammas', topic: 'vaccination' })).toEqual({
      topic: 'unknown',
    })
    expect(fields({ text: 'a'.repeat(2001) })).toEqual({ text: 'too-long' })
    expect(fields({ text: '😀'.repeat(2000) })).toEqual({ reply: { conversation: 'c2' } })
  })

  test('does not find what is not there', () => {
    const { rehearsal } = writing()
    for (const conversation of ['c99', '', 'aino']) {
      expect(rehearsal.perform('messages.get', { conversation })).toMatchObject({
        problem: { type: 'not-found', status: 404 },
      })
      expect(rehearsal.perform('messages.read', { conversation })).toMatchObject({
        problem: { type: 'not-found' },
      })
    }
  })

  // An address can be typed: #/viestit/constructor
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'does not find a conversation called %s, as every object has one',
    (conversation) => {
      const { rehearsal } = writing()
      expect(rehearsal.perform('messages.get', { conversation })).toMatchObject({
        problem: { type: 'not-found' },
      })
      expect(rehearsal.perform('messages.read', { conversation })).toMatchObject({
        problem: { type: 'not-found' },
      })
    },
  )

  test('answers in the language that it is asked in', () => {
    const loaded = sendMessage()
    const { rehearsal } = practise(loaded.script, { say: sayWith(loaded) })
    rehearsal.jump('send')
    const names = (language: 'fi' | 'sv' | 'en') => {
      const outcome = rehearsal.perform('tasks.list', {}, language)
      return 'reply' in outcome ? outcome.reply.map(({ title }) => title) : outcome
    }
    const finnish = names('fi')
    expect(finnish).toEqual(['Mittaa verenpaine kolmena aamuna', 'Kysely: miten voit?'])
    for (const language of ['sv', 'en'] as const) {
      const { tables } = loaded
      expect(names(language)).toEqual(
        ['Mittaa verenpaine kolmena aamuna', 'Kysely: miten voit?'].map(
          (title) => tables[language][title],
        ),
      )
      expect(names(language)).not.toEqual(finnish)
    }
  })

  test('gives back what a person typed as it was typed, in every language', () => {
    const loaded = sendMessage()
    const { rehearsal } = practise(loaded.script, { say: sayWith(loaded) })
    rehearsal.jump('send')
    // The very words of an authored sentence, typed by a person.
    const text = 'Viesti meni hammashoitolaan.'
    rehearsal.perform('messages.send', { ...question, text })
    expect(rehearsal.perform('messages.get', { conversation: 'c2' }, 'sv')).toMatchObject({
      reply: { posts: [{ text, by: { client: true } }] },
    })
  })
})

describe('a step', () => {
  test('goes on however the learner got there', () => {
    const { rehearsal } = practise(script)
    rehearsal.perform('session.open', { method: 'certificate' })
    expect(rehearsal.step()?.id).toBe('find')
    rehearsal.note(fact('page.opened', { page: 'messages.new', path: '/viestit/uusi' }))
    expect(rehearsal.step()?.id).toBe('send')
  })

  test('that is true already is passed', () => {
    const { rehearsal } = practise(script)
    rehearsal.perform('session.open', { method: 'bank' })
    rehearsal.perform('messages.send', question)
    expect(rehearsal.step()?.id).toBe('find')
    rehearsal.note(fact('page.opened', { page: 'messages.new', path: '/viestit/uusi' }))
    expect(rehearsal.step()?.id).toBe('answer')
  })

  test('that says since is not done by what happened before', () => {
    const { rehearsal } = writing()
    rehearsal.perform('session.close', {})
    rehearsal.perform('session.open', { method: 'bank' })
    rehearsal.perform('messages.send', question)
    rehearsal.advance()
    rehearsal.perform('messages.read', { conversation: 'c2' })
    expect(rehearsal.step()?.id).toBe('sign-out')
    rehearsal.perform('session.close', {})
    expect(rehearsal.step()).toBeUndefined()
  })

  test('can be begun again: slips, detours and time are taken back', () => {
    const { rehearsal, pass } = writing()
    const world = rehearsal.world()
    const time = rehearsal.now()
    pass(60_000)
    rehearsal.note(fact('page.opened', { page: 'home', path: '/etusivu' }))
    rehearsal.perform('messages.send', toDentist)
    rehearsal.advance()
    rehearsal.restartStep()
    expect(rehearsal.step()?.id).toBe('send')
    expect(rehearsal.scene().slips).toEqual([])
    expect(rehearsal.world()).toBe(world)
    expect(rehearsal.now()).toBe(time)
  })

  test('can be begun again when it is the first', () => {
    const { rehearsal } = practise(script)
    rehearsal.note(fact('page.opened', { page: 'sign-in', path: '/tunnistautuminen' }))
    rehearsal.restartStep()
    expect(happened(rehearsal)).toEqual([])
    expect(rehearsal.step()?.id).toBe('sign-in')
  })
})

describe('a slip', () => {
  test('is seen, and undone together with all that came of it', () => {
    const { rehearsal } = writing()
    rehearsal.perform('drafts.save', { form: 'messages.new', fields: toDentist })
    const before = rehearsal.world()
    rehearsal.perform('messages.send', toDentist)
    rehearsal.note(fact('page.opened', { page: 'messages.one', path: '/viestit/c2' }))
    const [slip] = rehearsal.scene().slips
    expect(slip).toMatchObject({ slip: 'dentist', step: 'send' })
    rehearsal.rewind(slip?.turn ?? -1)
    expect(rehearsal.scene().slips).toEqual([])
    expect(rehearsal.world()).toBe(before)
    expect(rehearsal.perform('drafts.get', { form: 'messages.new' })).toEqual({
      reply: { fields: toDentist, files: [] },
    })
  })

  test('plays out: the wrong unit answers too', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', toDentist)
    rehearsal.advance()
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'answered' })
    expect(rehearsal.step()?.id).toBe('send')
  })
})

describe('undo', () => {
  test('has nothing to take back at first, and pages alone are nothing', () => {
    const { rehearsal } = practise(script)
    expect(rehearsal.undoable()).toBeUndefined()
    rehearsal.note(fact('page.opened', { page: 'sign-in', path: '/tunnistautuminen' }))
    expect(rehearsal.undoable()).toBeUndefined()
  })

  test('takes back the latest act', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    const from = rehearsal.undoable()?.from
    rehearsal.note(fact('page.opened', { page: 'messages.one', path: '/viestit/c2' }))
    expect(rehearsal.undoable()?.from).toBe(from)
    rehearsal.rewind(from ?? -1)
    expect(conversations(rehearsal)).toBe(1)
    expect(rehearsal.step()?.id).toBe('send')
  })

  test('takes back an act by opening together with the opening', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.note(fact('page.opened', { page: 'messages.one', path: '/viestit/c2' }))
    rehearsal.note(fact('page.opened', { page: 'messages', path: '/viestit' }))
    rehearsal.advance()
    rehearsal.note(fact('page.opened', { page: 'messages.one', path: '/viestit/c2' }))
    rehearsal.perform('messages.read', { conversation: 'c2' })
    rehearsal.rewind(rehearsal.undoable()?.from ?? -1)
    expect(entries(rehearsal).at(-1)?.by).toBe('practice')
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'answered' })
    expect(rehearsal.step()?.id).toBe('answer')
  })

  test('takes back an answer that came and was read on an open page, and not the message', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.note(fact('page.opened', { page: 'messages.one', path: '/viestit/c2' }))
    rehearsal.advance()
    rehearsal.perform('messages.read', { conversation: 'c2' })
    rehearsal.rewind(rehearsal.undoable()?.from ?? -1)
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'sent' })
    const last = entries(rehearsal).findLast(({ fact: { name } }) => name === 'page.opened')
    expect(last?.fact.data).toMatchObject({ page: 'messages.one' })
  })

  test('after a link to the last step takes back no more than the reading', () => {
    const { rehearsal } = practise(script)
    rehearsal.jump('sign-out')
    rehearsal.rewind(rehearsal.undoable()?.from ?? -1)
    expect(rehearsal.step()?.id).toBe('answer')
  })
})

describe('time', () => {
  test('moves on to the next event, and the answer is there', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.advance()
    expect(iso(rehearsal)).toBe('2026-11-25T09:00:00+02:00')
    expect(rehearsal.world().conversations['c2']).toMatchObject({
      state: 'answered',
      posts: [{ by: 'client' }, { by: 'hanna', at: rehearsal.now() }],
    })
  })

  test('moves on to the next workday at nine when nothing is coming', () => {
    const { rehearsal, pass } = practise(script)
    pass(3 * 3_600_000)
    rehearsal.advance()
    expect(iso(rehearsal)).toBe('2026-11-25T09:00:00+02:00')
    rehearsal.advance()
    rehearsal.advance()
    rehearsal.advance()
    expect(iso(rehearsal)).toBe('2026-11-30T09:00:00+02:00')
  })

  test('lets what was due on the way happen at its own time', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.advance(resolveTime('+3d 12:00', rehearsal.now()))
    expect(entries(rehearsal).slice(-3)).toMatchObject([
      { by: 'cue', fact: { name: 'cue.fired', data: { cue: 'reply' } } },
      { by: 'cue', fact: { name: 'professional.replied', data: { conversation: 'c2' } } },
      { by: 'practice', fact: { name: 'clock.advanced' } },
    ])
    expect(
      entries(rehearsal)
        .slice(-3)
        .map(({ at }) => toIso(at)),
    ).toEqual([
      '2026-11-25T09:00:00+02:00',
      '2026-11-25T09:00:00+02:00',
      '2026-11-27T12:00:00+02:00',
    ])
    expect(
      new Set(
        entries(rehearsal)
          .slice(-3)
          .map(({ turn }) => turn),
      ).size,
    ).toBe(1)
  })

  test('fires a cue once', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.perform('messages.send', question)
    for (let n = 0; n < 5; n++) rehearsal.advance()
    expect(happened(rehearsal).filter((name) => name === 'cue.fired')).toHaveLength(1)
  })

  test('that has passed by itself does not go back when it is moved on', () => {
    const { rehearsal, pass } = practise(
      exercise({
        steps: [{ id: 'end', done: { happened: 'signed.out' } }],
        cues: [
          {
            id: 'soon',
            after: { happened: 'message.sent' },
            delay: '20s',
            do: [{ 'professional.replied': { by: 'hanna', text: 'Hei.' } }],
          },
        ],
      }),
    )
    rehearsal.perform('messages.send', question)
    // Somebody types for a minute, and so nothing ticks.
    pass(60_000)
    const before = rehearsal.now()
    rehearsal.advance()
    expect(rehearsal.now()).toBeGreaterThanOrEqual(before)
  })

  test('lets a cue set off another, each at its time', () => {
    const reply = (text: string) => [{ 'professional.replied': { by: 'hanna', text } }]
    const { rehearsal } = practise(
      exercise({
        steps: [{ id: 'end', done: { happened: 'signed.out' } }],
        cues: [
          {
            id: 'second',
            after: { happened: 'professional.replied', where: { text: 'Ensin.' } },
            delay: '1h',
            do: reply('Sitten.'),
          },
          { id: 'first', after: { happened: 'message.sent' }, delay: '1h', do: reply('Ensin.') },
        ],
      }),
    )
    rehearsal.perform('messages.send', question)
    rehearsal.advance(resolveTime('+1d', rehearsal.now()))
    expect(rehearsal.world().conversations['c2']?.posts.map(({ at }) => toIso(at))).toEqual([
      '2026-11-24T09:00:00+02:00',
      '2026-11-24T10:00:00+02:00',
      '2026-11-24T11:00:00+02:00',
    ])
  })

  test('ticks: what is due happens, and what is not waits', () => {
    const { rehearsal, pass } = writing()
    rehearsal.perform('messages.send', question)
    pass(24 * 3_600_000 - 1)
    rehearsal.tick()
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'sent' })
    pass(1)
    rehearsal.tick()
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'answered' })
  })

  test('brings what is due before anything is asked', () => {
    const { rehearsal, pass } = writing()
    rehearsal.perform('messages.send', question)
    pass(25 * 3_600_000)
    expect(rehearsal.perform('messages.get', { conversation: 'c2' })).toMatchObject({
      reply: { state: 'answered' },
    })
  })

  test('goes back with a rewind, and what was to come comes again', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    const sent = rehearsal.now()
    const length = path(rehearsal).length
    rehearsal.advance()
    rehearsal.rewind(entries(rehearsal)[length]?.seq ?? -1)
    expect(rehearsal.now()).toBe(sent)
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'sent' })
    rehearsal.advance()
    expect(rehearsal.world().conversations['c2']).toMatchObject({ state: 'answered' })
  })
})

describe('news', () => {
  test('are none before time is moved on', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    expect(rehearsal.news()).toBeUndefined()
  })

  test('tell what happened while time was moved on', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.advance()
    expect(rehearsal.news()?.map(({ name }) => name)).toEqual(['cue.fired', 'professional.replied'])
  })

  test('tell that nothing happened', () => {
    const { rehearsal } = practise(script)
    rehearsal.advance()
    expect(rehearsal.news()).toEqual([])
  })

  test('are only those of the last time, and stay while pages are opened', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.advance()
    rehearsal.note(fact('page.opened', { page: 'home', path: '/etusivu' }))
    expect(rehearsal.news()).toHaveLength(2)
    rehearsal.advance()
    expect(rehearsal.news()).toEqual([])
  })

  test('are old when something has been done since, or time was turned back', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    rehearsal.advance()
    rehearsal.perform('messages.read', { conversation: 'c2' })
    expect(rehearsal.news()).toBeUndefined()
    rehearsal.restartStep()
    expect(rehearsal.news()).toBeUndefined()
  })
})

describe('a jump', () => {
  test.each(steps)('to %s performs the models before it, and no more', (id) => {
    const { rehearsal } = practise(script)
    expect(rehearsal.jump(id)?.id).toBe(id)
    expect(rehearsal.step()?.id).toBe(id)
    expect(rehearsal.scene().done.map(({ step }) => step)).toEqual(
      steps.slice(0, steps.indexOf(id)),
    )
    expect(rehearsal.scene().slips).toEqual([])
    expect(happened(rehearsal)).not.toContain('act.refused')
  })

  test('to the end does everything', () => {
    const { rehearsal } = practise(script)
    expect(rehearsal.jump('finish')).toBeUndefined()
    expect(rehearsal.scene().done.map(({ step }) => step)).toEqual(steps)
    expect(rehearsal.world().session).toBeNull()
  })

  test('to the beginning forgets the path and keeps the log', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', toDentist)
    const { all } = rehearsal.store.getState().log
    expect(rehearsal.jump(undefined)?.id).toBe(steps[0])
    expect(path(rehearsal)).toEqual([])
    expect(rehearsal.store.getState().log.all.slice(0, -1)).toEqual(all)
    expect(rehearsal.store.getState().log.all.at(-1)).toMatchObject({ rewound: 0 })
    expect(rehearsal.world()).toEqual(practise(script).rehearsal.world())
  })

  test('begins anew wherever one stood', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', toDentist)
    rehearsal.jump('send')
    expect(conversations(rehearsal)).toBe(1)
    expect(rehearsal.scene().slips).toEqual([])
    expect(iso(rehearsal)).toBe('2026-11-24T09:00:00+02:00')
  })

  test('writes the models in the language of the service', () => {
    const loaded = sendMessage()
    const { rehearsal } = practise(loaded.script, { say: sayWith(loaded) })
    rehearsal.jump('answer', 'sv')
    const [post] = rehearsal.world().conversations['c2']?.posts ?? []
    expect(post?.words).toMatchObject({ typed: expect.stringMatching(/^Hej/) })
  })
})

describe('a line of a model', () => {
  test('opens a page at its path', () => {
    const { rehearsal } = writing()
    rehearsal.perform('messages.send', question)
    const line = { open: 'messages.one', with: { conversation: { of: 'message.sent' } } } as const
    expect(rehearsal.play(line)).toBeUndefined()
    expect(entries(rehearsal).at(-1)?.fact).toEqual({
      name: 'page.opened',
      data: { page: 'messages.one', path: '/viestit/c2' },
    })
  })

  test('waits until a time that counts from now', () => {
    const { rehearsal } = practise(script)
    rehearsal.play({ wait: '+2d 08:15' })
    expect(iso(rehearsal)).toBe('2026-11-26T08:15:00+02:00')
  })

  test('tells the problem when its act is refused', () => {
    const { rehearsal } = practise(script)
    expect(rehearsal.play({ act: 'messages.send', with: { ...question } })).toMatchObject({
      type: 'unauthenticated',
    })
  })
})

describe('the epoch', () => {
  test('grows with everything that turns time back, and with nothing else', () => {
    const { rehearsal } = practise(script)
    const seen = [epoch(rehearsal)]
    const grew = (act: () => unknown): boolean => {
      act()
      seen.push(epoch(rehearsal))
      return (seen.at(-1) ?? 0) > (seen.at(-2) ?? 0)
    }
    expect(grew(() => rehearsal.perform('session.open', { method: 'bank' }))).toBe(false)
    expect(
      grew(() => rehearsal.note(fact('page.opened', { page: 'home', path: '/etusivu' }))),
    ).toBe(false)
    expect(grew(() => rehearsal.perform('messages.send', question))).toBe(false)
    expect(grew(() => rehearsal.advance())).toBe(false)
    expect(grew(() => rehearsal.tick())).toBe(false)
    expect(grew(() => rehearsal.rewind(rehearsal.undoable()?.from ?? -1))).toBe(true)
    expect(grew(() => rehearsal.restartStep())).toBe(true)
    expect(grew(() => rehearsal.jump('send'))).toBe(true)
    expect(grew(() => rehearsal.jump(undefined))).toBe(true)
  })
})

test('whoever listens hears of everything that happens', () => {
  const { rehearsal } = practise(script)
  const heard: number[] = []
  const forget = rehearsal.subscribe(({ log }) => heard.push(log.path.length))
  rehearsal.perform('session.open', { method: 'bank' })
  rehearsal.advance()
  forget()
  rehearsal.jump(undefined)
  expect(heard.at(-1)).toBe(2)
})

test('the same scenario opens in another week when this one has holidays', () => {
  const beforeChristmas = resolveTime('+28d', plainFriday)
  const { rehearsal } = practise(script, { today: beforeChristmas })
  expect(iso(rehearsal)).toBe('2027-01-12T09:00:00+02:00')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newMessage } from '../../src/api/forms.ts'
import type { Operation } from '../../src/api/operations.ts'
import { markedScript } from '../../src/testing/marked.ts'
import { arrived, happened, practise } from '../../src/testing/rehearse.ts'
import { exercise, realScenarios } from '../../src/testing/scripts.ts'
import { shownOfOthers } from '../../src/testing/world-rules.ts'
import { inspect } from '../inspect.ts'
import type { Persona } from '../scenario/format/persona.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Script } from '../scenario/format/script.ts'
import { apply } from '../world/county.ts'
import { fact } from '../world/world.ts'
import type { Outcome } from './asking.ts'
import { leftIn } from './lines-left.ts'
import { refold } from './log.ts'
import type { Rehearsal } from './rehearsal.ts'

const loaded = realScenarios().get('puolison-tunnukset')
if (!loaded) throw new Error('scenarios/puolison-tunnukset.json is gone')
const { script } = loaded

const reply = { 'professional.replied': { by: 'hanna', text: 'Hei. Kiitos viestistä.' } }

/** Aino at a tablet whose bank identifies Toivo, and on which he has signed in. */
function shared(
  opening: Partial<Scenario['opening']> = {},
  steps: Parameters<typeof exercise>[0]['steps'] = [
    { id: 'endless', done: { happened: 'page.reloaded' } },
  ],
): Script {
  const { scenario } = exercise({
    others: ['toivo'],
    opening: { clock: 'tue 09:00', page: 'home' },
    steps,
    cues: [
      { id: 'answer', after: { happened: 'message.sent' }, delay: '1h', each: true, do: [reply] },
    ],
  })
  return {
    ...script,
    scenario: {
      ...scenario,
      opening: {
        ...scenario.opening,
        identifies: { bank: 'toivo' },
        signedInWith: 'bank',
        ...opening,
      },
    },
  }
}

/** The same with something else of Toivo. */
const withToivo = (parts: Partial<Persona>): Script => {
  const made = shared()
  return {
    ...made,
    others: (made.others ?? []).map((one) => (one.id === 'toivo' ? { ...one, ...parts } : one)),
  }
}

const replyOf = <O extends Operation>(outcome: Outcome<O>) => {
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}
const problemOf = (outcome: Outcome): string | undefined =>
  'problem' in outcome ? outcome.problem.type : undefined
const session = (rehearsal: Rehearsal) => replyOf(rehearsal.perform('session.get', {}))
const identify = (rehearsal: Rehearsal, method: 'bank' | 'certificate') =>
  rehearsal.perform('session.open', { method })
const out = (rehearsal: Rehearsal) => rehearsal.perform('session.close', {})
const write = (rehearsal: Rehearsal, text: string): Outcome<'messages.send'> =>
  rehearsal.perform('messages.send', { recipient: 'harjula', topic: 'other', text })
const keep = (rehearsal: Rehearsal, text: string) =>
  rehearsal.perform('drafts.save', { form: newMessage, fields: { text } })
const draft = (rehearsal: Rehearsal) =>
  replyOf(rehearsal.perform('drafts.get', { form: newMessage })).fields
const conversations = (rehearsal: Rehearsal) =>
  replyOf(rehearsal.perform('messages.list', {})).map(({ id }) => id)

describe('a method that identifies another', () => {
  test('shows whom, with their own code; the other method oneself', () => {
    const { rehearsal } = practise(shared({ page: 'front' }))
    const shown = (method: 'bank' | 'certificate') =>
      replyOf(rehearsal.perform('identification.get', { method }))
    expect(shown('bank')).toMatchObject({ id: 'toivo', given: 'Toivo', family: 'Heikkilä' })
    expect(shown('bank').identityCode).toContain('-981')
    expect(shown('certificate')).toMatchObject({ id: 'aino', given: 'Aino' })
  })

  test('signs in as them: all that is shown is theirs, and nobody acts for anybody', () => {
    const { rehearsal } = practise(shared({ page: 'front' }))
    expect(replyOf(identify(rehearsal, 'bank'))).toMatchObject({ id: 'toivo', terms: true })
    expect(session(rehearsal)).toMatchObject({ client: { id: 'toivo' }, actingFor: null })
    expect(conversations(rehearsal)).toEqual(['c-polvi', 'c-kortti'])
    expect(replyOf(rehearsal.perform('account.get', {})).contact.phone).toBe('050 000 8181')
    expect(replyOf(rehearsal.perform('people.list', {}))).toMatchObject({
      self: { id: 'toivo' },
      current: 'toivo',
      people: [],
    })
  })

  test('leads to the terms when they have not accepted them', () => {
    const consents = { terms: false, sharing: false, messaging: true }
    const data = script.others?.[0]?.data
    if (!data) throw new Error('Toivo is not there')
    const { rehearsal } = practise(withToivo({ data: { ...data, consents } }))
    expect(session(rehearsal).client).toMatchObject({ id: 'toivo', terms: false })
    expect(problemOf(rehearsal.perform('messages.list', {}))).toBe('consent-needed')
  })

  test('is oneself where the scenario says nothing', () => {
    const { identifies: _, signedInWith: __, ...opening } = shared().scenario.opening
    const { rehearsal } = practise({ ...script, scenario: { ...shared().scenario, opening } })
    expect(session(rehearsal).client?.id).toBe('aino')
    out(rehearsal)
    identify(rehearsal, 'bank')
    expect(session(rehearsal).client?.id).toBe('aino')
  })

  test('is oneself when one practises with that very person', () => {
    const [toivo] = script.others ?? []
    if (!toivo) throw new Error('Toivo is not there')
    const { rehearsal } = practise({ ...shared(), persona: toivo, others: [] })
    expect(session(rehearsal).client?.id).toBe('toivo')
    out(rehearsal)
    identify(rehearsal, 'certificate')
    expect(session(rehearsal).client?.id).toBe('toivo')
  })
})

describe('whoever has signed in as another', () => {
  test('comes to their own matters by signing out and by their own method', () => {
    const { rehearsal } = practise(shared())
    expect(session(rehearsal).client?.id).toBe('toivo')
    out(rehearsal)
    expect(session(rehearsal).client).toBeNull()
    identify(rehearsal, 'certificate')
    expect(session(rehearsal)).toMatchObject({ client: { id: 'aino' }, actingFor: null })
    expect(conversations(rehearsal)).not.toContain('c-polvi')
  })

  test('leaves there what they wrote: sent, begun, and answered', () => {
    const { rehearsal } = practise(shared())
    const { conversation } = replyOf(write(rehearsal, 'Hei.'))
    keep(rehearsal, 'Toivon nimissä')
    out(rehearsal)
    identify(rehearsal, 'certificate')
    expect(draft(rehearsal)).toEqual({})
    expect(conversations(rehearsal)).not.toContain(conversation)
    rehearsal.advance()
    expect(rehearsal.lastOf('professional.replied')?.entry.for).toBe('toivo')
    out(rehearsal)
    identify(rehearsal, 'bank')
    expect(draft(rehearsal)).toEqual({ text: 'Toivon nimissä' })
    expect(rehearsal.world().conversations[conversation]?.state).toBe('answered')
  })

  test('has written as them, not for them', () => {
    const { rehearsal } = practise(shared())
    const { conversation } = replyOf(write(rehearsal, 'Hei.'))
    const { posts } = replyOf(rehearsal.perform('messages.get', { conversation }))
    expect(posts[0]?.by).toMatchObject({ name: 'Toivo', client: true, writer: null })
  })

  test('still has their own phone: what is told to the other does not come to it', () => {
    const { rehearsal } = practise(shared())
    write(rehearsal, 'Hei.')
    rehearsal.advance()
    expect(rehearsal.world().own.id).toBe('aino')
    expect(arrived(rehearsal)).toEqual([])
    out(rehearsal)
    identify(rehearsal, 'certificate')
    write(rehearsal, 'Hei.')
    rehearsal.advance()
    expect(arrived(rehearsal)).toHaveLength(1)
  })

  test('acts for those for whom that person can act, and comes back to them', () => {
    const mandates = { given: [], received: [{ from: 'aino', state: 'valid' as const }] }
    const { rehearsal } = practise(withToivo({ mandates }))
    expect(problemOf(rehearsal.perform('people.switch', { person: 'aino' }))).toBeUndefined()
    expect(session(rehearsal)).toMatchObject({
      client: { id: 'toivo' },
      actingFor: { id: 'aino', relation: 'mandate' },
    })
    const { conversation } = replyOf(write(rehearsal, 'Hei.'))
    const { posts } = replyOf(rehearsal.perform('messages.get', { conversation }))
    expect(posts[0]?.by).toMatchObject({ name: 'Aino', writer: 'Toivo Heikkilä' })
    rehearsal.perform('people.switch', { person: 'toivo' })
    expect(session(rehearsal)).toMatchObject({ client: { id: 'toivo' }, actingFor: null })
  })

  test('cannot act for themselves without a mandate', () => {
    const { rehearsal } = practise(shared())
    expect(problemOf(rehearsal.perform('people.switch', { person: 'aino' }))).toBe('not-found')
  })

  test('is told of the other when the session ends by itself', () => {
    const { rehearsal } = practise(shared({ idle: {} }))
    rehearsal.advance(rehearsal.now() + 45 * 60_000)
    expect(session(rehearsal)).toMatchObject({ client: null, ended: 'toivo' })
    identify(rehearsal, 'bank')
    expect(session(rehearsal)).toMatchObject({ client: { id: 'toivo' }, ended: null })
  })
})

describe('the log', () => {
  const forOf = (rehearsal: Rehearsal) =>
    rehearsal.store.getState().log.path.map(({ entry }) => [entry.fact.name, entry.for] as const)

  test('says of every fact whose it is, the signing in too', () => {
    const { rehearsal } = practise(shared({ page: 'front' }))
    identify(rehearsal, 'bank')
    write(rehearsal, 'Hei.')
    out(rehearsal)
    identify(rehearsal, 'certificate')
    expect(forOf(rehearsal)).toEqual([
      ['signed.in', 'toivo'],
      ['message.sent', 'toivo'],
      ['signed.out', 'toivo'],
      ['signed.in', 'aino'],
    ])
    expect(rehearsal.lastOf('signed.in')?.entry.fact.data).toEqual({
      person: 'aino',
      method: 'certificate',
    })
  })

  test('tells conditions who signed in', () => {
    const own = { happened: 'signed.in', where: { person: 'aino' } } as const
    const { rehearsal } = practise(shared({ page: 'front' }, [{ id: 'own', done: own }]))
    identify(rehearsal, 'bank')
    expect(rehearsal.step()?.id).toBe('own')
    out(rehearsal)
    identify(rehearsal, 'certificate')
    expect(rehearsal.step()).toBeUndefined()
  })

  test('that knows of somebody who is not there signs nobody in', () => {
    const world = practise(shared()).rehearsal.world()
    const signedIn = fact('signed.in', { person: 'eino', method: 'bank' })
    expect(apply(world, signedIn, 0, 'eino')).toBe(world)
  })

  test('is undone and put back, and folded anew to the same', () => {
    const { rehearsal } = practise(shared())
    const before = rehearsal.world()
    out(rehearsal)
    identify(rehearsal, 'certificate')
    const there = rehearsal.world()
    rehearsal.undo()
    expect(session(rehearsal).client).toBeNull()
    rehearsal.undo()
    expect(rehearsal.world()).toEqual(before)
    rehearsal.redo()
    expect(session(rehearsal).client).toBeNull()
    identify(rehearsal, 'certificate')
    expect(rehearsal.world()).toEqual(there)
    const { log } = rehearsal.store.getState()
    expect(refold(shared().scenario, log).path.at(-1)?.world).toEqual(there)
  })
})

describe('what is left of a step', () => {
  const left = (rehearsal: Rehearsal) => leftIn(rehearsal.store.getState(), rehearsal.now())
  const open = { act: 'session.open', with: { method: 'certificate' } } as const
  const close = { act: 'session.close', with: {} } as const
  const read = { open: 'messages', with: {} } as const
  const done = { happened: 'page.reloaded' } as const

  test('is first to sign out, where another has signed in than the model means', () => {
    const model = [{ open: 'sign-in', with: {} } as const, open]
    const { rehearsal } = practise(shared({ page: 'front' }, [{ id: 'one', model, done }]))
    expect(left(rehearsal)).toEqual(model)
    rehearsal.note(fact('page.opened', { page: 'sign-in', path: '/tunnistautuminen' }))
    identify(rehearsal, 'bank')
    expect(left(rehearsal)).toEqual([close, open])
    out(rehearsal)
    expect(left(rehearsal)).toEqual([open])
    identify(rehearsal, 'certificate')
    expect(left(rehearsal)).toEqual([])
  })

  test('is first to sign in again as whoever was in when it began', () => {
    const { rehearsal } = practise(shared({}, [{ id: 'one', model: [read], done }]))
    expect(left(rehearsal)).toEqual([read])
    out(rehearsal)
    const again = { act: 'session.open', with: { method: 'bank' } }
    expect(left(rehearsal)).toEqual([again, read])
    identify(rehearsal, 'certificate')
    expect(left(rehearsal)).toEqual([close, again, read])
    out(rehearsal)
    identify(rehearsal, 'bank')
    expect(left(rehearsal)).toEqual([read])
  })

  test('is as the model says where it signs out and in by itself', () => {
    const model = [close, open, read]
    const { rehearsal } = practise(shared({}, [{ id: 'one', model, done }]))
    expect(left(rehearsal)).toEqual(model)
    out(rehearsal)
    expect(left(rehearsal)).toEqual([open, read])
    identify(rehearsal, 'certificate')
    expect(left(rehearsal)).toEqual([read])
  })

  test('is as the model says where the session ends in the middle', () => {
    const sent = {
      act: 'messages.send',
      with: { recipient: 'harjula', topic: 'other', text: 'Hei.' },
    } as const
    const refused = { ...sent, refused: 'unauthenticated' } as const
    const bank = { act: 'session.open', with: { method: 'bank' } } as const
    const failure = {
      id: 'over',
      failure: 'F22' as const,
      on: 'messages.send' as const,
      times: 1,
      recover: 'Kirjaudu.',
    }
    const model = [refused, bank, read]
    const step = { id: 'one', model, done, failures: [failure] }
    const { rehearsal } = practise(shared({}, [step]))
    expect(left(rehearsal)).toEqual(model)
    rehearsal.play(refused)
    expect(left(rehearsal)).toEqual([bank, read])
    rehearsal.play(bank)
    expect(left(rehearsal)).toEqual([read])
  })

  test('is only to say it, whoever is in', () => {
    const good = { says: 'Hei', reply: 'Hei', quality: 'good', why: 'Siksi.' } as const
    const { rehearsal } = practise(
      shared({}, [
        {
          id: 'talk',
          kind: 'talk',
          client: 'Hei?',
          choices: [
            { id: 'yes', ...good },
            { id: 'no', ...good, quality: 'poor' },
          ],
        },
      ]),
    )
    out(rehearsal)
    expect(left(rehearsal)).toEqual([{ say: 'yes' }])
  })
})

const moves = fc.array(
  fc.constantFrom('bank', 'certificate', 'out', 'write', 'draft', 'time', 'undo', 'redo'),
  { maxLength: 30 },
)

test('on no way is anything of one shown where the other has signed in', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(moves, (walk) => {
      const { rehearsal } = practise(markedScript(shared()))
      for (const move of walk) {
        const { id } = rehearsal.world().client
        if (move === 'bank' || move === 'certificate') identify(rehearsal, move)
        else if (move === 'out') out(rehearsal)
        else if (move === 'write') write(rehearsal, `Hei merkki${id}`)
        else if (move === 'draft') keep(rehearsal, `Hei merkki${id}`)
        else if (move === 'time') rehearsal.advance()
        else if (move === 'undo') rehearsal.undo()
        else rehearsal.redo()
        const world = rehearsal.world()
        const told = [
          rehearsal.perform('messages.list', {}),
          rehearsal.perform('drafts.list', {}),
          rehearsal.perform('drafts.get', { form: newMessage }),
          rehearsal.perform('tasks.list', {}),
          rehearsal.perform('account.get', {}),
          rehearsal.perform('appointments.list', {}),
          rehearsal.perform('search.find', { words: 'hei' }),
        ]
        expect(shownOfOthers(world, told)).toEqual([])
        const { client } = session(rehearsal)
        expect(client?.id ?? null).toBe(world.session)
        expect(world.client.id).toBe(world.session ?? 'aino')
        if (JSON.stringify(told).includes(`merkki${world.session}`)) seen.add(`${world.session}`)
        inspect('session.get', rehearsal.perform('session.get', {}))
        inspect('identification.get', rehearsal.perform('identification.get', { method: 'bank' }))
      }
      const { log, script: played } = rehearsal.store.getState()
      const last = log.path.at(-1)?.world
      expect(refold(played.scenario, log).path.at(-1)?.world).toEqual(last)
    }),
    { numRuns: 60 },
  )
  expect([...seen].toSorted()).toEqual(['aino', 'toivo'])
}, 30_000)

test('the scenario is played to its end by its models, as Toivo first and as Aino then', () => {
  const { rehearsal } = practise(script)
  expect(session(rehearsal).client?.id).toBe('toivo')
  rehearsal.jump('answer')
  expect(session(rehearsal).client?.id).toBe('aino')
  rehearsal.jump('finish')
  expect(rehearsal.step()).toBeUndefined()
  expect(happened(rehearsal).filter((name) => name.startsWith('signed.'))).toEqual([
    'signed.out',
    'signed.in',
    'signed.out',
  ])
})

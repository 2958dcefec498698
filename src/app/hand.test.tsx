// @vitest-environment jsdom
import { getConfig } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Line } from '../../mocks/scenario/format/line.ts'
import { staged } from '../../mocks/scenario/staging/staging.ts'
import { waysOf } from '../../mocks/stage/ways.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { FactName } from '../../mocks/world/facts.ts'
import { booking, formDraft } from '../api/forms.ts'
import type { Act } from '../api/operations.ts'
import type { Move } from '../lib/moves.ts'
import { pages } from '../lib/paths.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as forms } from '../portal/forms/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { labelFor } from '../practice/hand/label.ts'
import { makeMove, type Making } from '../practice/hand/make.ts'
import { playMoves } from '../practice/hand/play.ts'
import { flatten, nextMove, type Ways } from '../practice/hand/next-move.ts'
import type { Touch } from '../practice/hand/screen.ts'
import { place } from '../testing/hand.ts'
import { happened, practise } from '../testing/rehearse.ts'
import { renderApp } from '../testing/render-app.tsx'
import { exercise, realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'
import { leftOf, movesOf } from './moves-of.ts'
import { recipes, ways as table } from './recipes.ts'

const ways: Ways = (page) => table[page]

/** As in the page, where nobody but React itself decides when it draws. */
const asInThePage = (doing: () => Promise<void>): Promise<void> => getConfig().asyncWrapper(doing)

const make = (move: Touch, making: Partial<Making> = {}) =>
  makeMove(move, { speed: 'instant', show: () => undefined, ...making })

const becomes = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      if (!condition()) throw new Error('The screen or the stage does not follow')
    },
    { timeout: 3000, interval: 10 },
  )

const loaded = (id: string) => {
  const found = realScenarios().get(id)
  if (!found) throw new Error(`There is no scenario ${id}`)
  return staged(found.script, {})
}

/** A line that is made on the screen. */
type MadeLine = Extract<Line, { readonly act: Act | 'phone.call' } | { readonly open: unknown }>

const isMade = (line: object): line is MadeLine =>
  'open' in line || ('act' in line && line.act !== 'browser.reload')

/** Has the stage heard the act of this line since? */
const heardSince = (rehearsal: Rehearsal, line: MadeLine, before: number): boolean =>
  'act' in line &&
  rehearsal.store
    .getState()
    .log.path.slice(before)
    .some(({ entry: { by, fact } }) => by === line.act || fact.name === 'phone.called')

type Doing = (moves: readonly Move[], isOver: () => boolean) => Promise<void>

/** The move that comes next is made, until it is over: so one is helped on. */
const moveByMove: Doing = async (moves, isOver) => {
  for (let next = nextMove(moves, ways); next && !isOver(); next = nextMove(moves, ways)) {
    const wanted = JSON.stringify(next)
    const isOff = () => isOver() || JSON.stringify(nextMove(moves, ways)) !== wanted
    const made = await make(next, { isOff })
    if (!made.ok && !isOff()) throw new Error(`Nobody can make ${wanted}`)
    await becomes(isOff)
  }
}

/** All moves are made in their order: so an exercise shows itself. */
const inOrder: Doing = async (moves) => {
  const made = await playMoves(moves, { ways, speed: 'instant', show: () => undefined })
  expect(made).toEqual({ ok: true })
}

describe.each([
  ['move by move', moveByMove],
  ['in order', inOrder],
] as const)('%s', (_, doMoves) => {
  test.each([
    'laheta-viesti',
    'kiireellinen-viesti',
    'ensimmainen-kirjautuminen',
    'peru-aika',
    'mittaa-verenpaine',
    'esitieto-ennen-kayntia',
    'tytar-asioi-aidin-puolesta',
  ])('%s is done to its end', async (id) => {
    const script = loaded(id)
    const { rehearsal } = await renderApp({ script, guide: true })
    await asInThePage(async () => {
      for (let step = rehearsal.step(); step; step = rehearsal.step()) {
        const { id: now } = step
        for (const line of waysOf(step)[0]?.model ?? [])
          if (!isMade(line)) rehearsal.play(line)
          else {
            const before = rehearsal.store.getState().log.path.length
            const isOver = () => heardSince(rehearsal, line, before)
            await doMoves(movesOf(rehearsal, 'fi')(line), isOver)
            await becomes(() => 'open' in line || isOver())
          }
        await becomes(() => rehearsal.step()?.id !== now)
      }
    })
    expect(rehearsal.step()).toBeUndefined()
  })
})

describe.each([
  ['move by move', moveByMove],
  ['in order', inOrder],
] as const)('%s, what an earlier screen lacks is mended there:', (_, doMoves) => {
  /** Does the first line of the step at hand from where one stands. */
  const doLine = async (rehearsal: Rehearsal): Promise<void> => {
    const [line] = leftOf(rehearsal)()
    if (!line || !isMade(line)) throw new Error('Nothing is made on the screen')
    const before = rehearsal.store.getState().log.path.length
    await asInThePage(async () => {
      const isOver = () => heardSince(rehearsal, line, before)
      await doMoves(movesOf(rehearsal, 'fi')(line), isOver)
      await becomes(isOver)
    })
  }
  const last = (rehearsal: Rehearsal, name: FactName): object =>
    rehearsal.lastOf(name)?.entry.fact.data ?? {}

  const answers = {
    syy: 'Verenpaine',
    kesto: 'viikkoja',
    haitta: '4',
    laakkeita: 'yes',
    lista: 'Verenpainelääke',
    allergia: 'no',
    liikkuminen: 'itse',
    toive: 'laake',
  }

  test.each([
    ['an answer', { lista: '' }],
    ['an answer that leaves out others', { kesto: 'ei', laakkeita: 'no' }],
    ['one of several', { toive: 'neuvo' }],
  ])('%s of a form', async (__, wrong) => {
    const { rehearsal } = await renderApp({
      script: loaded('esitieto-ennen-kayntia'),
      step: 'send',
      path: '/lomakkeet/esitiedot/tarkistus',
      guide: true,
      draft: { form: formDraft('esitiedot'), fields: { ...answers, ...wrong } },
    })
    await place(forms.send)
    await doLine(rehearsal)
    expect(happened(rehearsal)).not.toContain('act.refused')
    expect(last(rehearsal, 'form.sent')).toMatchObject({
      answers: { kesto: 'viikkoja', laakkeita: 'yes', lista: expect.anything(), toive: 'laake' },
    })
  })

  test.each([
    ['the service', { service: 'doctor', unit: 'harjula', way: 'visit' }],
    ['the unit', { service: 'nurse', unit: 'lampilahti', way: 'visit' }],
    ['how one meets', { service: 'nurse', unit: 'harjula', way: 'phone' }],
  ])('%s of a booking', async (__, fields) => {
    const { scenario } = exercise({
      steps: [
        {
          id: 'book',
          model: [
            {
              act: 'appointments.book',
              with: {
                service: 'nurse',
                unit: 'harjula',
                start: { free: '+2d 09:00' },
                way: 'visit',
                reason: '',
                reminder: 'sms',
              },
            },
          ],
          done: { happened: 'appointment.booked' },
        },
      ],
    })
    const { rehearsal } = await renderApp({
      script: { ...loaded('peru-aika'), scenario },
      path: pages['booking.time'],
      guide: true,
      draft: { form: booking, fields },
    })
    await place(appointments.next)
    await doLine(rehearsal)
    expect(last(rehearsal, 'appointment.booked')).toMatchObject({
      service: 'nurse',
      unit: 'harjula',
      way: 'visit',
    })
  })
})

test('every act of the exercises begins on the front page, and every move of it is made on one thing', () => {
  history.replaceState(null, '', '#/')
  for (const [id, { script }] of realScenarios()) {
    const rehearsal = practise(script).rehearsal
    for (const line of script.scenario.steps.flatMap((step) => waysOf(step)[0]?.model ?? []))
      for (const move of isMade(line) ? flatten(movesOf(rehearsal, 'fi')(line), ways) : [])
        expect(move.anchor, id).toMatch(/^[a-z-]+\.[a-z-]+$/)
  }
})

test('what the screen calls things is told in few words', async () => {
  await renderApp({ step: 'send', path: '/viestit/uusi', guide: true })
  await place(messages.send)
  const moves = recipes['messages.send']({
    recipient: 'harjula',
    topic: 'medication',
    text: 'Hei',
  })
  const named = () => moves.flatMap((move) => (move.move === 'open' ? [] : labelFor(move)))
  expect(named()).toEqual([
    'Harjulan terveysasema, Kuhmo',
    undefined,
    word('messages:text'),
    word('messages:sendMessage'),
  ])
})

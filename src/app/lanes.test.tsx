// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { staged } from '../../mocks/scenario/staging/staging.ts'
import { waysOf } from '../../mocks/stage/ways.ts'
import { anchor as forms } from '../portal/forms/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { doAct, place } from '../testing/hand.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { happened } from '../testing/rehearse.ts'
import { exercise, realScenarios, sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const { scenario } = sendMessage().script
const stepOf = (id: string) => {
  const found = scenario.steps.find((step) => step.id === id)
  if (!found) throw new Error(`There is no step ${id}`)
  return found
}
const [dentist] = stepOf('send').slips
const toDentist = { recipient: 'harjula-hammas', topic: 'medication', text: 'Hei. Aamulla?' }

const open = (options: AppOptions = {}) => renderApp({ guide: true, ...options })
const guide = () => within(screen.getByLabelText(word('practice:guide'), { selector: 'aside' }))
const seen = { ignore: 'script, style, [role="status"], [role="status"] *' }
const press = (name: string | RegExp): void => {
  fireEvent.click(guide().getByRole('button', { name }))
}
const lane = (name: 'katso' | 'yhdessa' | 'itse') =>
  guide().getByRole('radio', { name: word(`practice:lane_${name}`) })

describe('the lanes', () => {
  test('change at any step, and the place is kept', async () => {
    const { rehearsal } = await open({ step: 'send' })
    const before = rehearsal.store.getState()
    expect(lane('yhdessa')).toHaveProperty('checked', true)
    expect(guide().getByRole('button', { name: word('practice:hintShow') })).toBeTruthy()

    fireEvent.click(lane('itse'))
    expect(guide().getByText(stepOf('send').goal, seen)).toBeTruthy()
    expect(guide().queryByText(stepOf('send').why)).toBeNull()
    expect(guide().queryByRole('button', { name: word('practice:hintShow') })).toBeNull()
    await waitFor(() => expect(location.search).toContain('kaista=itse'))

    fireEvent.click(lane('katso'))
    expect(await guide().findByRole('button', { name: word('player:start') })).toBeTruthy()
    await waitFor(() => expect(location.search).toContain('kaista=katso'))
    expect(rehearsal.store.getState().log.path).toEqual(before.log.path)
    expect(rehearsal.step()?.id).toBe('send')
  })

  test('alone nothing is said of a slip, and the way back is still there', async () => {
    const { rehearsal } = await open({ step: 'send', path: '/viestit/uusi', lane: 'itse' })
    await doAct('messages.send', toDentist)
    await waitFor(() => expect(rehearsal.scene().slips).toHaveLength(1))
    expect(guide().queryByText(dentist?.what ?? '')).toBeNull()
    expect(guide().getByText(stepOf('send').goal, seen)).toBeTruthy()
    press(word('practice:undo'))
    await waitFor(() => expect(rehearsal.scene().slips).toEqual([]))
  })

  test('watching begins when it is asked for', async () => {
    const { rehearsal } = await open({ step: 'send', lane: 'katso' })
    await guide().findByRole('button', { name: word('player:start') })
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(rehearsal.step()?.id).toBe('send')
    expect(document.querySelector('[data-pressing]')).toBeNull()
  })
})

test('a slip of which nothing has come is told, and one goes on where one is', async () => {
  const found = realScenarios().get('esitieto-ennen-kayntia')
  if (!found) throw new Error('scenarios/esitieto-ennen-kayntia.json is gone')
  const path = '/lomakkeet/esitiedot/tarkistus'
  const script = staged(found.script, {})
  const { rehearsal } = await open({ script, step: 'send', path })
  fireEvent.click(await place(forms.send))
  const gap = found.script.scenario.steps
    .flatMap(({ slips }) => slips)
    .find(({ id }) => id === 'gap')
  expect(await guide().findByRole('heading', { name: gap?.what ?? '' })).toBeTruthy()
  const { anchor } = rehearsal.store.getState()
  press(word('practice:slipGoOn'))
  expect(guide().queryByRole('heading', { name: gap?.what ?? '' })).toBeNull()
  expect(guide().getByRole('button', { name: word('practice:hintShow') })).toBeTruthy()
  expect(location.hash).toBe(`#${path}`)
  expect(rehearsal.store.getState().anchor).toBe(anchor)
})

describe('hints', () => {
  test('come in three levels, each asked for, with a pause between', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'],
      shouldAdvanceTime: true,
    })
    const step = stepOf('send')
    const hints = 'hints' in step ? step.hints : []
    const { rehearsal } = await open({ step: 'send', path: '/viestit/uusi' })
    expect(guide().queryByText(hints[0] ?? '')).toBeNull()
    press(word('practice:hintShow'))
    expect(guide().getByText(hints[0] ?? '')).toBeTruthy()

    const next = () => guide().getByRole('button', { name: word('practice:hintShowPlace') })
    expect(next().getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(next())
    expect(happened(rehearsal).filter((name) => name === 'hint.shown')).toHaveLength(1)
    await act(() => vi.advanceTimersByTimeAsync(6500))
    expect(next().getAttribute('aria-disabled')).toBeNull()
    fireEvent.click(next())
    await act(() => vi.advanceTimersByTimeAsync(6500))
    press(word('practice:hintTogether'))
    expect(guide().queryByRole('button', { name: word('practice:hintTogether') })).toBeNull()

    // The next move, made by the hand: the recipient is chosen.
    vi.useRealTimers()
    fireEvent.click(await guide().findByRole('button', { name: word('hand:doIt') }))
    await waitFor(async () =>
      expect(await place(messages.recipient)).toHaveProperty('value', 'harjula'),
    )
  })

  test('are offered after long rest, and not opened', async () => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date'],
      shouldAdvanceTime: true,
    })
    await open({ step: 'send' })
    expect(guide().queryByText(word('practice:hintOffered'))).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(62_000))
    expect(guide().getByText(word('practice:hintOffered'))).toBeTruthy()
    const step = stepOf('send')
    expect(guide().queryByText('hints' in step ? step.hints[0] : '')).toBeNull()
    vi.useRealTimers()
  })
})

describe('a conversation', () => {
  const script = realScenarios().get('opasta-puhelimessa')?.script
  if (!script) throw new Error('scenarios/opasta-puhelimessa.json is gone')
  const [first] = script.scenario.steps
  if (first?.kind !== 'talk') throw new Error('The exercise begins with a conversation')
  const choice = (quality: string) => first.choices.find((one) => one.quality === quality)
  const words = (id: 'good' | 'poor') => word('practice:quoted', { words: choice(id)?.says ?? '' })

  test('is answered, told why, and can be tried otherwise before one goes on', async () => {
    const { rehearsal } = await open({ script })
    expect(screen.getByText(word('practice:hiddenTitle', { given: 'Aino' }))).toBeTruthy()
    press(words('poor'))
    expect(guide().getByText(choice('poor')?.why ?? '', seen)).toBeTruthy()
    expect(guide().getByText(word('practice:talkWhy_poor'))).toBeTruthy()
    expect(guide().queryByRole('button', { name: word('practice:talkGoOn') })).toBeNull()
    expect(rehearsal.step()?.id).toBe(first.id)

    fireEvent.click(guide().getByRole('button', { name: (name) => name.startsWith(words('good')) }))
    expect(guide().getByText(choice('good')?.why ?? '', seen)).toBeTruthy()
    expect(rehearsal.step()?.id).not.toBe(first.id)
    // One stays with the answer until one goes on.
    expect(
      guide().getByText(word('practice:quoted', { words: first.client ?? '' }), seen),
    ).toBeTruthy()
    press(word('practice:talkGoOn'))
    expect(guide().queryByText(choice('good')?.why ?? '', seen)).toBeNull()
  })

  test('leaves the client’s screen out of sight, and out of reach', async () => {
    await open({ script })
    const service = document.querySelector('[data-covered="true"]')
    expect(service?.hasAttribute('inert')).toBe(true)
  })
})

describe('coming back', () => {
  const steps = ['one', 'two', 'three'].map((id) => ({
    id,
    goal: `Tee ${id}.`,
    why: `Syy ${id}.`,
    tell: `Sano ${id}.`,
    client: `Mitä ${id}?`,
    model: [{ act: 'phone.call' as const, with: { to: 'harjula' } }],
    done: { happened: 'phone.called' as const, since: id },
  }))

  test('guidance fades from the last step backwards, and asks why it came next', async () => {
    const { rehearsal, stage } = await open({ script: exercise({ steps }) })
    const round = () =>
      stage(({ play, step }) => {
        for (let now = step(); now; now = step())
          for (const line of waysOf(now)[0]?.model ?? []) play(line)
      })
    await round()
    await stage(({ jump }) => jump(undefined))
    expect(rehearsal.rounds()).toBe(1)
    expect(guide().getByText(word('practice:quoted', { words: 'Sano one.' }))).toBeTruthy()
    await stage(({ jump }) => jump('three'))
    await stage(({ jump }) => jump(undefined))
    await round()
    await stage(({ jump }) => jump('three'))
    expect(guide().queryByText(word('practice:quoted', { words: 'Sano three.' }))).toBeNull()
    const question = await guide().findByRole('region', { name: word('practice:whyNextTitle') })
    fireEvent.click(within(question).getByRole('button', { name: 'Syy two.' }))
    expect(question.textContent).toContain(word('practice:whyNextOther', { why: 'Syy three.' }))
    fireEvent.click(within(question).getByRole('button', { name: 'Syy three.' }))
    expect(question.textContent).toContain(word('practice:whyNextRight', { why: 'Syy three.' }))
    press(word('practice:whyNextShow'))
    expect(guide().getByText(word('practice:quoted', { words: 'Sano three.' }))).toBeTruthy()
  })
})

describe('the ways back', () => {
  test('lead to any step from the list of steps', async () => {
    const { rehearsal } = await open({ step: 'find' })
    const list = screen.getByText(word('practice:stepsLead')).closest('[popover]')
    if (!(list instanceof HTMLElement)) throw new Error('There is no list of steps')
    list.style.display = 'block'
    Object.assign(list, { hidePopover: () => undefined })
    fireEvent.click(within(list).getByRole('button', { name: new RegExp(stepOf('answer').name) }))
    await waitFor(() => expect(rehearsal.step()?.id).toBe('answer'))
    fireEvent.click(within(list).getByRole('button', { name: word('practice:stepPrevious') }))
    await waitFor(() => expect(rehearsal.step()?.id).toBe('worry'))
  })

  test('put back what was taken back', async () => {
    const { rehearsal } = await open({ step: 'send', path: '/viestit/uusi' })
    await doAct('messages.send', toDentist)
    await waitFor(() => expect(rehearsal.scene().slips).toHaveLength(1))
    press(word('practice:undoAndChoose'))
    await waitFor(() => expect(rehearsal.scene().slips).toEqual([]))
    press(word('practice:redo'))
    await waitFor(() => expect(rehearsal.scene().slips).toHaveLength(1))
  })
})

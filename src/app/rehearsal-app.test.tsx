import { lastNamed } from '../../mocks/stage/log.ts'
import { type Act, waysOf } from '../../mocks/stage/ways.ts'
// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import i18next from 'i18next'
import { describe, expect, test } from 'vitest'
import { contracts } from '../api/contracts.ts'
import { languages } from '../lib/language.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { doAct, doOutside, goToPage, place } from '../testing/hand.ts'
import { happened } from '../testing/rehearse.ts'
import { word } from '../testing/word.ts'
import { type AppOptions, renderApp } from '../testing/render-app.tsx'
import { sayWith, sendMessage } from '../testing/scripts.ts'
import { withLabels } from './labels.ts'

const loaded = sendMessage()
const { scenario } = loaded.script
const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Aamulla vai illalla?' }
const toDentist = { ...question, recipient: 'harjula-hammas' }

const open = (options: AppOptions = {}) => renderApp({ guide: true, ...options })

const feedbackOf = (id: string): string => waysOf(stepOf(id))[0]?.feedback ?? ''

const saidIn = (id: string): string =>
  scenario.steps
    .flatMap((step) => (step.kind === 'talk' ? step.choices : []))
    .find((choice) => choice.id === id)?.says ?? ''

const stepOf = (id: string) => {
  const found = scenario.steps.find((step) => step.id === id)
  if (!found) throw new Error(`There is no step ${id}`)
  return found
}
const [slip] = stepOf('send').slips
if (!slip) throw new Error('The step send has no slip')

const guide = () => within(screen.getByLabelText(word('practice:guide'), { selector: 'aside' }))
/** What can be seen in the guide; the announcer says the same to those who hear. */
const seen = { ignore: 'script, style, [role="status"]' }
const expectShown = (words: string) => guide().findByText(withLabels(words, i18next), seen)
const expectGone = (words: string) =>
  waitFor(() => expect(guide().queryByText(withLabels(words, i18next), seen)).toBeNull())
const said = (): string =>
  guide()
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
const press = (name: string): void => {
  fireEvent.click(guide().getByRole('button', { name }))
}
/** Does something in the very moment in which the screen has what is looked for. */
async function atOnce(sought: () => unknown, react: () => void): Promise<void> {
  let done = false
  const observer = new MutationObserver(() => {
    if (done || !sought()) return
    done = true
    react()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  await waitFor(() => expect(done).toBe(true))
  observer.disconnect()
}
const expectHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const path = (): string => location.hash.slice(1)

describe('the guide', () => {
  test('tells whom one helps, what to do, why, and what to say', async () => {
    const step = stepOf('send')
    await open({ step: 'send' })
    await expectShown(step.goal)
    expect(guide().getByText(step.why)).toBeTruthy()
    expect(guide().getByText(word('practice:quoted', { words: step.client }))).toBeTruthy()
    expect(
      guide().getByText(word('practice:quoted', { words: withLabels(step.tell ?? '', i18next) })),
    ).toBeTruthy()
    expect(step.tell).toContain('[[messages.sendMessage]]')
    expect(withLabels(step.tell ?? '', i18next)).toContain(word('messages:sendMessage'))
    expect(
      guide().getByText(
        word('practice:nameAndAge', { given: 'Aino', family: 'Heikkilä', age: 79 }),
      ),
    ).toBeTruthy()
    expect(
      guide().getAllByText(word('practice:step', { number: 3, of: scenario.steps.length })),
    ).not.toEqual([])
  })

  test('tells what went well, and what is next, as a step is done', async () => {
    const { rehearsal } = await open()
    await expectShown(stepOf('sign-in').goal)
    await doAct('session.open', { method: 'bank' })
    await expectShown(feedbackOf('sign-in'))
    await expectShown(stepOf('find').goal)
    expect(said()).toContain(feedbackOf('sign-in'))
    expect(said()).toContain(stepOf('find').goal)
    expect(rehearsal.step()?.id).toBe('find')
  })

  test('stands beside the service, which says what is practised', async () => {
    await open({ step: 'find', path: '/etusivu' })
    expect(screen.getByText(word('practice:mark'))).toBeTruthy()
    expect(screen.getByText(word('practice:promise'))).toBeTruthy()
    expect(screen.getByText(scenario.title)).toBeTruthy()
    // The page itself, not what stands in its place while it loads.
    const heading = await screen.findByRole('heading', { level: 1, name: /Aino/ })
    fireEvent.click(screen.getByRole('button', { name: word('practice:toGuide') }))
    expect(document.activeElement?.contains(guide().getByText(stepOf('find').goal, seen))).toBe(
      true,
    )
    fireEvent.click(screen.getByRole('button', { name: word('practice:toService') }))
    expect(document.activeElement?.contains(heading)).toBe(true)
    expect(document.activeElement?.textContent).not.toContain(stepOf('find').goal)
  })
})

describe('a slip', () => {
  const slipped = async () => {
    const app = await open({ step: 'send', path: '/viestit/uusi' })
    await doAct('messages.send', toDentist)
    await expectShown(slip.what)
    return app
  }

  test('is told with its why, without a verdict, and the portal goes on', async () => {
    await slipped()
    await expectShown(slip.why)
    expect(said()).toContain(slip.what)
    expect(guide().queryByText(stepOf('send').goal, seen)).toBeNull()
    await screen.findByText(word('messages:sentTitle'))
    expect(path()).toBe('/viestit/c2')
  })

  test('can be undone: the form is as it was before it was sent', async () => {
    const { rehearsal } = await slipped()
    await screen.findByText(word('messages:sentTitle'))
    press(word('practice:undoAndChoose'))
    await expectShown(stepOf('send').goal)
    await waitFor(() => expect(path()).toBe('/viestit/uusi'))
    expect(await place(messages.text)).toHaveProperty('value', toDentist.text)
    expect(await place(messages.recipient)).toHaveProperty('value', toDentist.recipient)
    expect(await place(messages.topic)).toHaveProperty('value', toDentist.topic)
    expect(Object.keys(rehearsal.world().conversations)).toEqual(['c-rokotus'])

    fireEvent.change(await place(messages.recipient), { target: { value: 'harjula' } })
    fireEvent.click(await place(messages.send))
    await expectShown(feedbackOf('send'))
  })

  test('can be undone before the portal has gone on: it does not go on any more', async () => {
    await slipped()
    press(word('practice:undoAndChoose'))
    await expectShown(stepOf('send').goal)
    // Whatever was still under way has its time.
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)))
    await waitFor(() => expect(path()).toBe('/viestit/uusi'))
    expect(screen.queryByText(word('messages:missingTitle'))).toBeNull()
  })

  test('can be looked past: the wrong unit answers', async () => {
    const { rehearsal } = await slipped()
    press(word('practice:seeWhatFollows'))
    await expectGone(slip.what)
    await expectShown(word('time:reply', { count: 1, name: 'Outi Malli' }))
    await expectShown(stepOf('send').goal)
    expect(rehearsal.world().conversations['c2']?.state).toBe('answered')
  })

  test('made once more is told once more', async () => {
    await slipped()
    press(word('practice:seeWhatFollows'))
    await expectGone(slip.what)
    await doAct('messages.send', toDentist)
    await expectShown(slip.what)
  })
})

describe('time', () => {
  test('moved on brings the answer, says so, and opens the service anew', async () => {
    const { rehearsal } = await open({ step: 'answer', path: '/viestit/c2' })
    await expectShown('ti 24.11. klo 9.00')
    press(word('practice:advance'))
    await expectShown(word('time:reply', { count: 1, name: 'Hanna Kettunen' }))
    await expectShown('ke 25.11. klo 9.00')
    expect(said()).toContain(word('time:reply', { count: 1, name: 'Hanna Kettunen' }))
    await expectHeading(word('home:goodMorning', { name: 'Aino' }))
    expect(rehearsal.step()?.id).toBe('answer')
  })

  test('moved on in vain says that nothing happened', async () => {
    await open()
    press(word('practice:advance'))
    await expectShown(word('time:nothingYet'))
    press(word('practice:advance'))
    await expectShown('to 26.11. klo 9.00')
  })

  test('moved on by mistake can be taken back', async () => {
    await open({ step: 'answer' })
    press(word('practice:advance'))
    await expectShown(word('time:reply', { count: 1, name: 'Hanna Kettunen' }))
    press(word('practice:undo'))
    await expectGone(word('time:reply', { count: 1, name: 'Hanna Kettunen' }))
    await expectShown('ti 24.11. klo 9.00')
  })
})

describe('the ways back', () => {
  test('undo waits until there is something to undo', async () => {
    await open()
    const undo = () => guide().getByRole('button', { name: word('practice:undo') })
    expect(undo().getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(undo())
    await doAct('session.open', { method: 'bank' })
    await waitFor(() => expect(undo().getAttribute('aria-disabled')).toBeNull())
    fireEvent.click(undo())
    await expectShown(stepOf('sign-in').goal)
    await expectHeading(word('sign-in:title'))
  })

  test('a page that has been undone is not noted any more', async () => {
    const { rehearsal } = await open({ slow: [['session.open', 200]] })
    await doAct('session.open', { method: 'bank' })
    await atOnce(
      () => screen.queryByRole('heading', { level: 1, name: /Aino/ }),
      () => press(word('practice:undo')),
    )
    await expectHeading(word('sign-in:title'))
    expect(path()).toBe('/tunnistautuminen')
    expect(lastNamed(rehearsal.store.getState().log.path, 'page.opened')?.entry.fact.data).toEqual({
      page: 'sign-in',
      path: '/tunnistautuminen',
    })
  })

  test('undo takes back reading, and the answer is new again', async () => {
    const { rehearsal, goTo } = await open({ step: 'answer' })
    press(word('practice:advance'))
    await goTo('/viestit')
    await screen.findByText(word('messages:state_answered'))
    await doAct('messages.read', { conversation: 'c2' })
    await expectShown(stepOf('sign-out').goal)
    press(word('practice:undo'))
    await expectShown(stepOf('answer').goal)
    expect(rehearsal.world().conversations['c2']?.state).toBe('answered')
    await waitFor(() => expect(path()).toBe('/viestit'))
    await screen.findByText(word('messages:state_answered'))
  })

  test('a step begins again where it began', async () => {
    const { rehearsal } = await open({ step: 'answer' })
    await expectShown(stepOf('answer').goal)
    press(word('practice:advance'))
    await expectShown('ke 25.11. klo 9.00')
    press(word('practice:restartStep'))
    await expectShown('ti 24.11. klo 9.00')
    await expectShown(stepOf('answer').goal)
    expect(rehearsal.world().conversations['c2']?.state).toBe('sent')
  })

  test('a start over forgets everything and stands at the front', async () => {
    const { rehearsal } = await open({ step: 'answer', path: '/viestit/c2' })
    const [restart] = screen.getAllByRole('button', { name: word('practice:restart') })
    if (restart) fireEvent.click(restart)
    await expectShown(stepOf('sign-in').goal)
    await expectHeading(word('sign-in:frontTitle'))
    expect(happened(rehearsal)).toEqual(['page.opened'])
    expect(path()).toBe('/')
  })
})

describe('the end', () => {
  test('tells what was learnt, what to remember, and the other way', async () => {
    const { debrief } = scenario
    await open({ step: 'finish' })
    await expectShown(word('practice:finished'))
    for (const words of [debrief.aim, ...debrief.remember]) await expectShown(words)
    expect(guide().getByText(/08 000 1100/)).toBeTruthy()
    expect(guide().getByText('Harjulan terveysasema')).toBeTruthy()
    expect(
      guide()
        .getByRole('link', { name: word('practice:allScenarios') })
        .getAttribute('href'),
    ).toMatch(/^\?/)
    press(word('practice:again'))
    await expectShown(stepOf('sign-in').goal)
  })
})

describe.each(languages)('in %s', (language) => {
  const say = (sentence: string) => withLabels(sayWith(loaded)(sentence, language), i18next)

  test('the scenario is played to its end on the screen', async () => {
    const { rehearsal } = await open({ language })
    const play = async (line: Act): Promise<void> => {
      if ('wait' in line) press(word('practice:advance'))
      else if ('say' in line) {
        press(word('practice:quoted', { words: say(saidIn(line.say)) }))
        press(word('practice:talkGoOn'))
      } else if ('open' in line) await goToPage(line.open)
      else if ('guess' in line || line.act === 'browser.reload') throw new Error('Not here')
      else if (line.act === 'phone.call' || line.act === 'phone.answer') await doOutside(line)
      else {
        const { input } = contracts[line.act]
        await doAct(line.act, input.parse(rehearsal.resolved(line.with, language)))
      }
    }
    for (const step of scenario.steps) {
      if (step.kind === 'do') await expectShown(say(step.goal))
      for (const line of waysOf(step)[0]?.model ?? []) await play(line)
      if (step.kind === 'do') await expectShown(say(feedbackOf(step.id)))
    }
    await expectShown(word('practice:finished'))
    expect(rehearsal.scene().slips).toEqual([])
    expect(happened(rehearsal)).not.toContain('act.refused')
  })
})

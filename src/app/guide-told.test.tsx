// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'
import { sendMessage } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'
import { withLabels } from './labels.ts'

const { scenario } = sendMessage().script
const talk = scenario.steps.find((step) => step.kind === 'talk')
if (talk?.kind !== 'talk') throw new Error('There is nothing to say in this scenario')
const goal = () => withLabels(scenario.steps[1]?.goal ?? '', i18next)

const guide = () => screen.getByLabelText(word('practice:guide'), { selector: 'aside' })

test('what the guide has to tell is announced by one voice', async () => {
  const app = await renderApp({ guide: true })
  await app.stage((rehearsal) => rehearsal.perform('session.open', { method: 'bank' }))
  await waitFor(() => expect(within(guide()).getAllByText(goal()).length).toBeGreaterThan(0))
  const live = [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')]
  expect(live.filter(({ textContent }) => textContent.includes(goal()))).toHaveLength(1)
})

test('as long as an answer is being read, the step is that of the conversation', async () => {
  const app = await renderApp({ guide: true, step: talk.id })
  const number = scenario.steps.indexOf(talk) + 1
  const told = word('practice:step', { number, of: scenario.steps.length })
  expect(within(guide()).getAllByText(told).length).toBeGreaterThan(0)
  const choice = talk.choices.find(({ quality }) => quality === 'good')
  if (!choice?.says) throw new Error('There is no good answer')
  fireEvent.click(
    within(guide()).getByRole('button', { name: new RegExp(choice.says.slice(0, 20)) }),
  )
  await within(guide()).findByRole('button', { name: word('practice:talkGoOn') })
  expect(app.rehearsal.step()?.id).not.toBe(talk.id)
  expect(within(guide()).getAllByText(told).length).toBeGreaterThan(0)
})

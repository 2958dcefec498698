// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { anchor } from '../portal/chat/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { actingForChild, actingForMother } from '../testing/family.ts'
import { doAct, place, press } from '../testing/hand.ts'
import { type RenderedApp, renderApp } from '../testing/render-app.tsx'
import { word } from '../testing/word.ts'

const chat = 'terveysasemat'
const page = `/palvelut/chat/${chat}`
const told = (name: string) => word('chat:actingTitle', { name })

/** Takes up another's matters, and opens the page of the chat. */
async function turnTo(app: RenderedApp, person: string): Promise<void> {
  await doAct('people.switch', { person })
  await waitFor(() => expect(location.hash).toBe('#/etusivu'))
  await app.goTo(page)
}

async function open(script: Script, person: string): Promise<RenderedApp> {
  const app = await renderApp({ script })
  await turnTo(app, person)
  return app
}

const back = async (app: RenderedApp): Promise<void> => {
  await press(frame.ownMatters)
  await waitFor(() => expect(location.hash).toBe('#/etusivu'))
  await app.goTo(page)
}

test.each([
  ['by mandate', actingForMother(), 'aino', 'Aino Heikkilä'],
  ['as a guardian', actingForChild(), 'idil', 'Idil Yusuf'],
])('one chats for another %s: it is said before and all the while', async (_, script, id, name) => {
  await open(script, id)
  const form = (await place(anchor.open)).closest('form')
  if (!form) throw new Error('There is no form to begin with')
  await within(form).findByText(told(name))
  within(form).getByText(word('chat:actingAdvice'))
  await doAct('chats.open', { chat, topic: 'oire' })
  await place(anchor.say)
  expect(await screen.findByText(told(name))).toBeTruthy()
})

test('in one’s own matters nothing is said of another', async () => {
  await renderApp({ script: actingForMother(), path: page })
  await place(anchor.open)
  await doAct('chats.open', { chat, topic: 'oire' })
  await place(anchor.say)
  expect(screen.queryByText(word('chat:actingAdvice'))).toBeNull()
})

test('what one says tells who wrote it for whom, once', async () => {
  await open(actingForMother(), 'aino')
  await doAct('chats.open', { chat, topic: 'oire' })
  for (const text of ['Äidin selkä on kipeä.', 'Kipu alkoi eilen.']) {
    await doAct('chats.say', { chat, text })
    await within(screen.getByRole('log')).findByText(text)
  }
  const name = 'Aino'
  expect(screen.getAllByText(word('chat:writer', { writer: 'Päivi Heikkilä', name }))).toHaveLength(
    1,
  )
  expect(within(screen.getByRole('log')).queryByText(word('chat:you'))).toBeNull()
})

test('a chat belongs to the person in whose matters it was begun', async () => {
  const app = await open(actingForMother(), 'aino')
  await doAct('chats.open', { chat, topic: 'oire' })
  await place(anchor.say)
  await back(app)
  await place(anchor.open)
  expect(screen.queryByRole('log')).toBeNull()
  await turnTo(app, 'aino')
  await place(anchor.say)
  await screen.findByText(told('Aino Heikkilä'))
})

test('what was begun and not said waits in the matters it is about', async () => {
  const app = await open(actingForMother(), 'aino')
  await doAct('chats.open', { chat, topic: 'oire' })
  fireEvent.change(await place(anchor.text), { target: { value: 'Äidin lääkkeestä' } })
  await back(app)
  await doAct('chats.open', { chat, topic: 'oire' })
  expect(await place(anchor.text)).toHaveProperty('value', '')
  await turnTo(app, 'aino')
  await waitFor(async () =>
    expect(await place(anchor.text)).toHaveProperty('value', 'Äidin lääkkeestä'),
  )
})

test('where the mandate does not reach chats, it is said in the place of the form', async () => {
  const script = actingForMother()
  const { mandates } = script.place
  const what = 'Et voi keskustella chatissa.'
  const limited = {
    ...script.place,
    mandates: {
      ...mandates,
      health: { ...mandates.health, doesNotReach: [{ what, operations: ['chats.open' as const] }] },
    },
  }
  await open({ ...script, place: limited }, 'aino')
  await screen.findByText(what)
  screen.getByText(mandates.health.why)
  screen.getByRole('region', { name: word('chat:otherWays') })
  expect(document.querySelector(`[data-anchor="${anchor.open}"]`)).toBeNull()
})

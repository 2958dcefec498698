// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newMessage } from '../api/forms.ts'
import { anchor as appointments } from '../portal/appointments/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as people } from '../portal/on-behalf/acts.ts'
import { actingForChild, actingForMother } from '../testing/family.ts'
import { doAct, goToPage, place, press } from '../testing/hand.ts'
import { renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

const mother = actingForMother()
const child = actingForChild()

const open = (path = '/puolesta-asiointi', script = mother) => renderApp({ script, path })
const path = (): string => location.hash.slice(1)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const turnTo = async (person: string, name: string): Promise<void> => {
  await press(people.start, person)
  await heading(word('home:matters', { name }))
}
const banner = () => screen.queryByRole('region', { name: word('frame:actingLabel') })
const aino = 'Aino Heikkilä'

describe('the page', () => {
  test('tells for whom one can act, how far, and how a mandate is given', async () => {
    await open()
    const card = (await screen.findByText(aino)).closest('li')
    if (!card) throw new Error('Aino has no card')
    expect(within(card).getByText(word('on-behalf:state_valid'))).toBeTruthy()
    expect(within(card).getByRole('list', { name: word('on-behalf:can') })).toBeTruthy()
    expect(
      within(within(card).getByRole('list', { name: word('on-behalf:cannot') })).getAllByRole(
        'listitem',
      ),
    ).toHaveLength(1)
    expect(screen.getByText(word('on-behalf:ownNow'))).toBeTruthy()
    expect(screen.getByText(word('on-behalf:outside'))).toBeTruthy()
    expect(screen.queryAllByRole('link', { name: /Suomi\.fi/ })).toEqual([])
  })

  test('says it where there is nobody', async () => {
    await open('/puolesta-asiointi', { ...mother, others: [] })
    expect(await screen.findByText(word('on-behalf:nobody'))).toBeTruthy()
  })

  test('shows a child with their age, without a mandate', async () => {
    await open('/puolesta-asiointi', child)
    expect(await screen.findByText(word('on-behalf:child', { count: 6 }))).toBeTruthy()
  })

  test.each([
    ['waiting', 'why_waiting'],
    ['ended', 'why_ended'],
  ] as const)('says why a mandate that is %s does not help', async (state, why) => {
    const persona = {
      ...mother.persona,
      mandates: { given: [], received: [{ from: 'aino', state }] },
    }
    await open('/puolesta-asiointi', { ...mother, persona })
    expect(await screen.findByText(word(`on-behalf:${why}`))).toBeTruthy()
    expect(document.querySelector(`[data-anchor="${people.start}"]`)).toBeNull()
  })

  test('says who can act for oneself', async () => {
    const [persona] = mother.others ?? []
    if (!persona) throw new Error('Aino is not there')
    await open('/puolesta-asiointi', { ...mother, persona, others: [mother.persona] })
    expect(await screen.findByText(word('on-behalf:trusted'))).toBeTruthy()
    expect(screen.getByText('Päivi Heikkilä')).toBeTruthy()
  })
})

describe('in another’s matters', () => {
  test('one stands on the first page, which says whose they are, with the focus on its heading', async () => {
    await open()
    await turnTo('aino', aino)
    expect(path()).toBe('/etusivu')
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
    expect(banner()?.textContent).toContain(aino)
  })

  test('every page says so, shows theirs, and leads back to one’s own', async () => {
    const { goTo } = await open()
    await turnTo('aino', aino)
    for (const to of ['/viestit', '/ajanvaraukset', '/terveystiedot', '/asetukset']) {
      await goTo(to)
      await waitFor(() => expect(banner()?.textContent).toContain(aino))
    }
    await goTo('/viestit')
    await place(messages.row, 'c-rokotus')
    await press(frame.ownMatters)
    await heading(word('home:goodMorning', { name: 'Päivi' }))
    expect(path()).toBe('/etusivu')
    expect(banner()).toBeNull()
    await goToPage('messages')
    await place(messages.row, 'c-flunssa')
    expect(document.querySelector('[data-key="c-rokotus"]')).toBeNull()
  })

  test('what is being written stays with whom it is about', async () => {
    const { goTo, rehearsal } = await open()
    await turnTo('aino', aino)
    await goTo('/viestit/uusi')
    fireEvent.change(await place(messages.text), { target: { value: 'Äidin lääkkeestä' } })
    await press(frame.ownMatters)
    await heading(word('home:goodMorning', { name: 'Päivi' }))
    expect(rehearsal.world().drafts).toEqual({})
    await goTo('/viestit/uusi')
    const own = await place(messages.text)
    expect(own).toMatchObject({ value: '' })
    await doAct('people.switch', { person: 'aino' })
    await heading(word('home:matters', { name: aino }))
    await goTo('/viestit/uusi')
    await waitFor(async () =>
      expect(await place(messages.text)).toMatchObject({ value: 'Äidin lääkkeestä' }),
    )
  })

  test('what could not be kept waits for whom it is about', async () => {
    const { broken, goTo, rehearsal } = await open()
    await turnTo('aino', aino)
    await goTo('/viestit/uusi')
    broken.add('drafts.save')
    fireEvent.change(await place(messages.text), { target: { value: 'Äidin lääkkeestä' } })
    await press(frame.ownMatters)
    await heading(word('home:goodMorning', { name: 'Päivi' }))
    broken.delete('drafts.save')
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toMatchObject({ value: '' })
    await goTo('/puolesta-asiointi')
    await turnTo('aino', aino)
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toMatchObject({ value: 'Äidin lääkkeestä' })
    await waitFor(() =>
      expect(rehearsal.world().drafts[newMessage]?.fields).toMatchObject({
        text: 'Äidin lääkkeestä',
      }),
    )
  })

  test('what is written while another’s are taken up is not theirs', async () => {
    const { goTo, slow, hurry, rehearsal } = await open()
    await turnTo('aino', aino)
    await goTo('/viestit/uusi')
    const text = await place(messages.text)
    slow.set('people.switch', 60_000)
    await press(frame.ownMatters)
    fireEvent.change(text, { target: { value: 'Äidin lääkkeestä' } })
    await hurry('people.switch')
    await heading(word('home:goodMorning', { name: 'Päivi' }))
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toMatchObject({ value: '' })
    expect(rehearsal.world().drafts).not.toHaveProperty([newMessage])
    await goTo('/puolesta-asiointi')
    await turnTo('aino', aino)
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toMatchObject({ value: 'Äidin lääkkeestä' })
  })

  test('a message says who wrote it for whom', async () => {
    const { goTo } = await open()
    await turnTo('aino', aino)
    await doAct('messages.send', { recipient: 'harjula', topic: 'other', text: 'Hei. Äidistä.' })
    await screen.findByText('Hei. Äidistä.')
    const told = word('messages:writer', { writer: 'Päivi Heikkilä', name: 'Aino' })
    expect(await screen.findByText(told)).toBeTruthy()
    await goTo('/viestit/c-rokotus')
    await screen.findByText(/Milloin voin tulla/)
    expect(screen.queryByText(told)).toBeNull()
  })

  test('signing out ends it', async () => {
    const { rehearsal } = await open()
    await turnTo('aino', aino)
    await doAct('session.close', {})
    await screen.findByText(word('sign-in:signedOutTitle'))
    await doAct('session.open', { method: 'bank' })
    await heading(word('home:goodMorning', { name: 'Päivi' }))
    expect(rehearsal.world().client.id).toBe('paivi')
    expect(banner()).toBeNull()
  })

  test('undoing it leads back to one’s own', async () => {
    const { stage } = await open()
    await turnTo('aino', aino)
    await stage((rehearsal) => rehearsal.undo())
    await waitFor(() => expect(banner()).toBeNull())
    expect(await screen.findByText(word('on-behalf:ownNow'))).toBeTruthy()
  })

  test('what is said in the exercise can change whose they are', async () => {
    const step = {
      id: 'talk',
      kind: 'talk' as const,
      client: 'Mitä nyt?',
      choices: [
        {
          id: 'turn',
          says: 'Vaihda.',
          reply: 'Vaihdoin.',
          acts: [{ act: 'people.switch' as const, with: { person: 'aino' } }],
          quality: 'good' as const,
          why: 'Niin.',
        },
        { id: 'no', says: 'En tiedä.', reply: 'Ai.', quality: 'poor' as const, why: 'Ei.' },
      ],
    }
    const { scenario } = exercise({
      persona: 'paivi',
      others: ['aino'],
      opening: { clock: 'tue 09:00', page: 'home' },
      steps: [step],
    })
    const { stage } = await open('/viestit', { ...mother, scenario })
    await place(messages.row, 'c-flunssa')
    await stage((rehearsal) => rehearsal.say('turn'))
    await heading(word('home:matters', { name: aino }))
    expect(banner()?.textContent).toContain(aino)
  })
})

describe('what the mandate does not reach', () => {
  const what = mother.place.mandates.health.doesNotReach[0]?.what ?? ''

  test('is said before one books, with the ways that are open', async () => {
    const { goTo } = await open()
    await turnTo('aino', aino)
    await goTo('/ajanvaraukset/uusi')
    expect(await screen.findByText(what)).toBeTruthy()
    expect(screen.getByText(/08.000.1100/)).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: word('appointments:mandateMessage') }))
    await place(messages.send)
  })

  test('is said again when it is tried', async () => {
    const { rehearsal } = await open()
    await turnTo('aino', aino)
    const chosen = rehearsal.inputOf(
      {
        with: {
          service: 'nurse',
          unit: 'harjula',
          start: { free: '+2d 09:00' },
          reason: '',
          reminder: 'sms',
        },
      },
      'fi',
    )
    await doAct('appointments.book', {
      service: 'nurse',
      unit: 'harjula',
      reason: '',
      reminder: 'sms',
      start: 'start' in chosen ? chosen.start : '',
      way: 'visit',
      professional: 'professional' in chosen ? chosen.professional : '',
    })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(what)
    expect(alert.textContent).toContain(word('appointments:mandateAgain'))
  })

  test('is not said in one’s own matters, nor for a child', async () => {
    const { goTo } = await open('/ajanvaraukset/uusi')
    await place(appointments.service, 'nurse')
    expect(screen.queryByText(what)).toBeNull()
    await goTo('/etusivu')
  })
})

test('a slow answer in one person’s matters is not given in another’s', async () => {
  const { rehearsal, slow, hurry, goTo } = await open()
  await turnTo('aino', aino)
  slow.set('messages.send', 60_000)
  await goTo('/viestit/uusi')
  fireEvent.change(await place(messages.recipient), { target: { value: 'harjula' } })
  fireEvent.change(await place(messages.topic), { target: { value: 'other' } })
  fireEvent.change(await place(messages.text), { target: { value: 'Äidistä' } })
  await press(messages.send)
  await press(frame.ownMatters)
  await heading(word('home:goodMorning', { name: 'Päivi' }))
  await hurry('messages.send')
  expect(Object.keys(rehearsal.world().conversations)).toEqual(['c-flunssa'])
})

describe('a change that', () => {
  test('fails says so and can be made again', async () => {
    const { broken, rehearsal } = await open()
    broken.add('people.switch')
    await press(people.start, 'aino')
    expect((await screen.findByRole('alert')).textContent).toContain(word('on-behalf:failedTitle'))
    expect(rehearsal.world().client.id).toBe('paivi')
    broken.delete('people.switch')
    await turnTo('aino', aino)
  })

  test('fails on the way back says in whose matters one still is', async () => {
    const { broken } = await open()
    await turnTo('aino', aino)
    broken.add('people.switch')
    await press(frame.ownMatters)
    expect((await screen.findByRole('alert')).textContent).toContain(
      word('frame:switchFailedAdvice', { name: aino }),
    )
    expect(banner()).not.toBeNull()
  })

  test('is made holds even when the session cannot be asked again', async () => {
    const { broken } = await open()
    await place(people.start, 'aino')
    broken.add('session.get')
    await turnTo('aino', aino)
    expect(banner()?.textContent).toContain(aino)
  })

  test('is slow leaves one where one has gone meanwhile', async () => {
    const { slow, hurry, goTo } = await open()
    slow.set('people.switch', 60_000)
    await press(people.start, 'aino')
    await press(frame.nav, 'messages')
    await place(messages.row, 'c-flunssa')
    await hurry('people.switch')
    await place(messages.row, 'c-rokotus')
    expect(path()).toBe('/viestit')
    expect(document.querySelector('[data-key="c-flunssa"]')).toBeNull()
    // What is one person's alone is left behind.
    slow.set('people.switch', 60_000)
    await press(frame.ownMatters)
    await goTo('/viestit/c-rokotus')
    await hurry('people.switch')
    await heading(word('home:goodMorning', { name: 'Päivi' }))
    expect(path()).toBe('/etusivu')
  })

  test('waits for what is being written leaves one where one has gone meanwhile', async () => {
    const { slow, hurry, goTo, rehearsal } = await open()
    await turnTo('aino', aino)
    await goTo('/viestit/uusi')
    slow.set('drafts.save', 60_000)
    fireEvent.change(await place(messages.text), { target: { value: 'Äidin lääkkeestä' } })
    await press(frame.ownMatters)
    await press(frame.nav, 'messages')
    await hurry('drafts.save')
    await waitFor(() => expect(banner()).toBeNull())
    await place(messages.row, 'c-flunssa')
    expect(path()).toBe('/viestit')
    expect(rehearsal.world().others['aino']?.drafts).toHaveProperty([newMessage])
    expect(rehearsal.world().drafts).not.toHaveProperty([newMessage])
  })

  test('is slow is made once, however often it is pressed', async () => {
    const { slow, hurry, asked } = await open()
    slow.set('people.switch', 60_000)
    await press(people.start, 'aino')
    await waitFor(() => expect(asked.filter((one) => one === 'people.switch')).toHaveLength(0))
    await press(people.start, 'aino')
    await hurry('people.switch')
    await heading(word('home:matters', { name: aino }))
    expect(asked.filter((one) => one === 'people.switch')).toHaveLength(1)
  })
})

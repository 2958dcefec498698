// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Operation } from '../api/operations.ts'
import { anchor as account } from '../portal/account/acts.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as people } from '../portal/on-behalf/acts.ts'
import { press } from '../testing/hand.ts'
import {
  ending,
  expectText,
  open,
  path,
  shown,
  signInAgain,
  type,
  value,
} from '../testing/portal-screen.ts'
import { realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

/** Päivi, who acts for her mother by a mandate. The session comes to its end when this is asked. */
function daughter(on: Operation): Script {
  const real = realScenarios().get('tytar-asioi-aidin-puolesta')?.script
  if (!real) throw new Error('scenarios/tytar-asioi-aidin-puolesta.json is gone')
  const { scenario } = ending(on)
  return {
    ...real,
    scenario: { ...scenario, persona: real.persona.id, others: real.scenario.others },
  }
}

const mother = 'Aino Heikkilä'
const written = 'Äidin lääkkeestä'
const own = () =>
  screen.findByRole('heading', { level: 1, name: word('home:goodMorning', { name: 'Päivi' }) })
const theirs = () =>
  screen.findByRole('heading', { level: 1, name: word('home:matters', { name: mother }) })
const banner = () => screen.queryByRole('region', { name: word('frame:actingLabel') })

/** Stands in the mother's matters on a page. */
async function actOn(at: string, on: Operation) {
  const app = await open('/puolesta-asiointi', { script: daughter(on) })
  await press(people.start, 'aino')
  await theirs()
  await app.goTo(at)
  return app
}

describe('a session that comes to its end in another’s matters (F22)', () => {
  test('leads to one’s own, and with one press back to theirs, to the same page with the text', async () => {
    const { goTo } = await actOn('/viestit/uusi', 'drafts.save')
    await type(messages.text, written)
    await screen.findByText(word('sign-in:endedTitle'))
    screen.getByText(word('sign-in:endedActing'))
    expect(screen.queryByText(mother)).toBeNull()
    await signInAgain()
    await own()
    await expectText(word('frame:wayBackTitle'))
    expect(banner()).toBeNull()
    await press(frame.wayBack)
    await waitFor(() => expect(path()).toBe('/viestit/uusi'))
    await waitFor(() => expect(banner()?.textContent).toContain(mother))
    await waitFor(async () => expect(await value(messages.text)).toBe(written))
    expect(shown(frame.wayBack)).toBeNull()
    await goTo('/etusivu')
    await theirs()
    expect(shown(frame.wayBack)).toBeNull()
  })

  test('never shows in one’s own matters what was typed in theirs', async () => {
    const { goTo, rehearsal } = await actOn('/viestit/uusi', 'drafts.save')
    await type(messages.text, written)
    await signInAgain()
    await own()
    await goTo('/viestit/uusi')
    expect(await value(messages.text)).toBe('')
    expect(shown(frame.wayBack)).toBeNull()
    expect(rehearsal.world().drafts).toEqual({})
  })

  test('leads back to a page that is about one thing of theirs', async () => {
    await actOn('/viestit/c-rokotus', 'messages.get')
    await signInAgain()
    await own()
    await press(frame.wayBack)
    await screen.findByRole('heading', { level: 1, name: 'Influenssarokotus' })
    expect(path()).toBe('/viestit/c-rokotus')
  })

  test('keeps their contact details as they were being typed', async () => {
    const { goTo, rehearsal, stage } = await actOn('/asetukset', 'tests.get')
    await type(account.phone, '050 000 7777')
    await stage(() => rehearsal.perform('tests.get', { test: 'p-k' }))
    await signInAgain()
    await own()
    await press(frame.wayBack)
    await waitFor(async () => expect(await value(account.phone)).toBe('050 000 7777'))
    await press(frame.ownMatters)
    await own()
    await goTo('/asetukset')
    expect(await value(account.phone)).not.toBe('050 000 7777')
  })

  test('says so when their matters cannot be taken up, and works when it is tried again', async () => {
    const { broken } = await actOn('/viestit/c-rokotus', 'messages.get')
    await signInAgain()
    await own()
    broken.add('people.switch')
    await press(frame.wayBack)
    await expectText(word('frame:wayBackFailed'))
    broken.delete('people.switch')
    await press(frame.wayBack)
    await waitFor(() => expect(path()).toBe('/viestit/c-rokotus'))
    await waitFor(() => expect(banner()?.textContent).toContain(mother))
  })

  test('as theirs are taken up leads back to where one chose them', async () => {
    await open('/puolesta-asiointi', { script: daughter('people.switch') })
    await press(people.start, 'aino')
    await signInAgain()
    await press(people.start, 'aino')
    await theirs()
    expect(shown(frame.wayBack)).toBeNull()
  })
})

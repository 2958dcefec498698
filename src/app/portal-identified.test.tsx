// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import { anchor as frame } from '../portal/frame/acts.ts'
import { anchor as messages } from '../portal/messages/acts.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { doAct, place } from '../testing/hand.ts'
import { renderApp } from '../testing/render-app.tsx'
import { exercise, realScenarios } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

/** Aino at a tablet whose bank identifies Toivo: he has signed in, or on the first page nobody has. */
function shared(parts: Partial<Script['scenario']['opening']> = {}): Script {
  const loaded = realScenarios().get('puolison-tunnukset')
  if (!loaded) throw new Error('scenarios/puolison-tunnukset.json is gone')
  const { scenario } = exercise({
    others: ['toivo'],
    steps: [{ id: 'endless', done: { happened: 'page.reloaded' } }],
  })
  const opening = {
    ...scenario.opening,
    identifies: { bank: 'toivo' },
    signedInWith: 'bank' as const,
    ...parts,
  }
  return { ...loaded.script, scenario: { ...scenario, opening } }
}

const path = (): string => location.hash.slice(1)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const greeted = (name: string) => heading(word('home:goodMorning', { name }))
const shown = (): string => document.querySelector('main')?.parentElement?.textContent ?? ''
const header = (): string => document.querySelector('header')?.textContent ?? ''
const drawn = (name: string): Promise<string> =>
  waitFor(() => {
    expect(shown()).toContain(name)
    return shown()
  })

async function signOut(): Promise<void> {
  await doAct('session.close', {})
  await heading(word('sign-in:frontTitle'))
}
async function confirm(method: 'bank' | 'certificate', name: string): Promise<void> {
  fireEvent.click(await place(signIn.method, method))
  await screen.findByText(name)
}
async function identify(method: 'bank' | 'certificate', name: string): Promise<void> {
  fireEvent.click(await place(signIn.start))
  await confirm(method, name)
  fireEvent.click(await place(signIn.continue))
}
const aino = 'Aino Heikkilä'
const toivo = 'Toivo Heikkilä'

describe('whoever is signed in as another', () => {
  test('is greeted and named as them, sees theirs, and acts for nobody', async () => {
    await renderApp({ script: shared(), path: '/etusivu' })
    await greeted('Toivo')
    expect(header()).toContain(toivo)
    expect(header()).not.toContain('Aino')
    expect(screen.queryByRole('region', { name: word('frame:actingLabel') })).toBeNull()
    expect(await drawn('Polvi leikkauksen jälkeen')).not.toContain('Influenssarokotus')
  })

  test('comes to their own matters by signing out, and nothing of the other stays', async () => {
    const { broken, goTo } = await renderApp({ script: shared(), path: '/viestit' })
    await place(messages.row, 'c-polvi')
    await signOut()
    // Even where nothing new can be had, nothing known of the other is shown.
    broken.add('messages.list')
    await identify('certificate', aino)
    await greeted('Aino')
    expect(header()).toContain(aino)
    await screen.findByText(word('home:messagesFailed'))
    expect(shown()).not.toContain('Polvi')
    await goTo('/viestit')
    await screen.findByText(word('messages:listFailed'))
    expect(shown()).not.toContain('Polvi')
    broken.delete('messages.list')
  })

  test('leaves there what they began to write', async () => {
    const { rehearsal, goTo } = await renderApp({ script: shared(), path: '/viestit/uusi' })
    fireEvent.change(await place(messages.text), { target: { value: 'Toivon nimissä' } })
    fireEvent.blur(await place(messages.text))
    await waitFor(() => expect(rehearsal.world().drafts).not.toEqual({}))
    await signOut()
    await identify('certificate', aino)
    await greeted('Aino')
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toMatchObject({ value: '' })
    expect(JSON.stringify(rehearsal.world().drafts)).not.toContain('Toivon')
    await signOut()
    await identify('bank', toivo)
    await greeted('Toivo')
    await goTo('/viestit/uusi')
    await waitFor(async () =>
      expect(await place(messages.text)).toMatchObject({ value: 'Toivon nimissä' }),
    )
  })

  test('leaves there too what could not be kept', async () => {
    const { broken, goTo } = await renderApp({ script: shared(), path: '/viestit/uusi' })
    const text = await place(messages.text)
    broken.add('drafts.save')
    fireEvent.change(text, { target: { value: 'Toivon nimissä' } })
    await signOut()
    broken.delete('drafts.save')
    await identify('certificate', aino)
    await greeted('Aino')
    await goTo('/viestit/uusi')
    expect(await place(messages.text)).toMatchObject({ value: '' })
  })

  test('is led back to the same page only as the same person', async () => {
    const { rehearsal, stage } = await renderApp({
      script: shared({ idle: {} }),
      path: '/viestit/uusi',
    })
    const end = () => stage(() => rehearsal.advance(rehearsal.now() + 45 * 60_000))
    await heading(word('messages:newMessage'))
    await end()
    await screen.findByText(word('sign-in:endedTitle'))
    await identify('certificate', aino)
    await greeted('Aino')
    expect(path()).toBe('/etusivu')
    await signOut()
    await identify('bank', toivo)
    await greeted('Toivo')
  })

  test('is in their own matters again when the change is undone', async () => {
    const { rehearsal, stage } = await renderApp({ script: shared(), path: '/etusivu' })
    await greeted('Toivo')
    await signOut()
    await identify('certificate', aino)
    await greeted('Aino')
    await stage(() => rehearsal.undo())
    await heading(word('sign-in:title'))
    await stage(() => rehearsal.undo())
    await greeted('Toivo')
    expect(await drawn('Polvi leikkauksen jälkeen')).not.toContain(aino)
  })
})

describe('the confirmation', () => {
  const open = () => renderApp({ script: shared({ page: 'front' }), path: '/tunnistautuminen' })

  test('shows whom the method identifies, and who is somebody else chooses another', async () => {
    const { rehearsal } = await open()
    await confirm('bank', toivo)
    expect(document.querySelector('img[src*="toivo-calm"]')).toBeTruthy()
    expect(shown()).toContain('-981')
    fireEvent.click(screen.getByRole('button', { name: word('sign-in:notMe', { given: 'Toivo' }) }))
    await screen.findByText(word('sign-in:otherTitle', { name: toivo }))
    await confirm('certificate', aino)
    expect(screen.queryByText(toivo)).toBeNull()
    fireEvent.click(await place(signIn.continue))
    await greeted('Aino')
    const signedIn = rehearsal.store
      .getState()
      .log.path.filter(({ entry }) => entry.fact.name === 'signed.in')
    expect(signedIn.map(({ entry }) => entry.for)).toEqual(['aino'])
  })

  test('can be gone on with, and then one is in as them', async () => {
    await open()
    await confirm('bank', toivo)
    fireEvent.click(await place(signIn.continue))
    await greeted('Toivo')
    expect((await place(frame.signOut)).textContent).toContain(word('frame:signOut'))
  })
})

test('what is said in the exercise can sign out and in as another', async () => {
  const script = shared()
  const choices = [
    {
      id: 'out',
      says: 'Kirjaudu ulos ja omilla sisään.',
      reply: 'Tein niin.',
      acts: [
        { act: 'session.close' as const, with: {} },
        { act: 'session.open' as const, with: { method: 'certificate' } },
      ],
      quality: 'good' as const,
      why: 'Siksi.',
    },
    { id: 'wait', says: 'Odota.', reply: 'No.', quality: 'poor' as const, why: 'Siksi.' },
  ]
  const { steps } = exercise({
    steps: [
      { id: 'talk', kind: 'talk', client: 'Mitä teen?', choices },
      { id: 'endless', done: { happened: 'page.reloaded' } },
    ],
  }).scenario
  const { rehearsal, stage } = await renderApp({
    script: { ...script, scenario: { ...script.scenario, steps } },
    path: '/viestit',
  })
  await place(messages.row, 'c-polvi')
  await stage(() => rehearsal.say('out'))
  await greeted('Aino')
  expect(shown()).not.toContain('Polvi')
})

// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Failure } from '../../mocks/scenario/format/failure.ts'
import { anchor as signIn } from '../portal/sign-in/acts.ts'
import { place } from '../testing/hand.ts'
import { renderApp } from '../testing/render-app.tsx'
import { exercise } from '../testing/scripts.ts'
import { word } from '../testing/word.ts'

type Planned = Pick<Failure, 'failure' | 'on'> & Partial<Failure>

const minutes = (count: number): number => count * 60_000
const path = (): string => location.hash.slice(1)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
/** As it is found: spaces that do not break are found as others. */
const shown = (words: string): string => words.replaceAll('\u00a0', ' ')
const button = (name: string) => screen.getByRole('button', { name })

/** An exercise that begins signed in and never ends, in which one is signed out after a while. */
function script(failures: readonly Planned[] = []): Script {
  const { scenario, ...rest } = exercise({
    steps: [
      {
        id: 'endless',
        done: { happened: 'page.reloaded' },
        failures: failures.map((failure) => ({ id: 'over', recover: 'Kirjaudu.', ...failure })),
      },
    ],
  })
  return {
    ...rest,
    scenario: { ...scenario, opening: { ...scenario.opening, page: 'home', idle: {} } },
  }
}

const open = async (failures?: readonly Planned[], at = '/viestit/uusi') => {
  const app = await renderApp({ script: script(failures), path: at, guide: false })
  return {
    ...app,
    move: (by: number) => app.stage(() => app.rehearsal.advance(app.rehearsal.now() + minutes(by))),
  }
}

const written = 'Hei. Kirjoitan pitkää viestiä.'
const text = () => screen.getByLabelText(word('messages:text'), { exact: false })

async function write(): Promise<void> {
  await heading(word('messages:newMessage'))
  fireEvent.change(await screen.findByLabelText(word('messages:text'), { exact: false }), {
    target: { value: written },
  })
}

async function signInAgain(): Promise<void> {
  fireEvent.click(await screen.findByRole('link', { name: word('sign-in:signInAgain') }))
  await heading(word('sign-in:title'))
  fireEvent.click(screen.getByRole('radio', { name: word('sign-in:bank') }))
  await screen.findByText('Aino Heikkilä')
  fireEvent.click(button(word('sign-in:continue')))
}

describe('whoever does nothing for long', () => {
  test('is asked whether they are there, says so, and goes on where they were', async () => {
    const { move } = await open()
    await write()
    await move(26)
    const dialog = within(await screen.findByRole('dialog', { name: word('sign-in:idleTitle') }))
    dialog.getByText(shown(word('sign-in:idleWhy', { count: 4 })))
    fireEvent.click(dialog.getByRole('button', { name: word('sign-in:idleKeep') }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(path()).toBe('/viestit/uusi')
    expect(text()).toHaveProperty('value', written)
  })

  test('says with Escape too that they are there', async () => {
    const { move, rehearsal } = await open()
    await write()
    await move(26)
    fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(rehearsal.world().session).toBe('aino')
  })

  test('can sign out instead', async () => {
    const { move } = await open()
    await write()
    await move(26)
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: word('sign-in:idleLeave'),
      }),
    )
    await screen.findByText(word('sign-in:signedOutTitle'))
    expect(screen.queryByText(word('sign-in:endedTitle'))).toBeNull()
  })

  test('is told when the answer did not come through, and asked again', async () => {
    const { move, broken } = await open()
    await write()
    await move(26)
    broken.add('session.keep')
    fireEvent.click(await screen.findByRole('button', { name: word('sign-in:idleKeep') }))
    await screen.findByText(word('sign-in:idleFailedTitle'))
    broken.delete('session.keep')
    fireEvent.click(button(word('sign-in:idleKeep')))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('is signed out, told why, and comes back to what they wrote', async () => {
    const { move } = await open()
    await write()
    await move(45)
    await screen.findByText(word('sign-in:endedTitle'))
    expect(screen.getByText(word('sign-in:endedBack'))).toBeTruthy()
    expect(path()).toBe('/')
    await signInAgain()
    await heading(word('messages:newMessage'))
    expect(path()).toBe('/viestit/uusi')
    await waitFor(() => expect(text()).toHaveProperty('value', written))
  })

  test('can begin anew from the first page when the sign-in is interrupted', async () => {
    const { move } = await open()
    await write()
    await move(45)
    fireEvent.click(await screen.findByRole('link', { name: word('sign-in:signInAgain') }))
    fireEvent.click(await place(signIn.cancel))
    await signInAgain()
    await heading(word('messages:newMessage'))
    expect(path()).toBe('/viestit/uusi')
  })
})

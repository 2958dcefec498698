// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, Suspense } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { startWords } from '../app/i18n.ts'
import { word } from '../testing/word.ts'
import { fetchLate, late } from './late.tsx'

beforeAll(() => startWords('fi', ['ui']))

const Hello = ({ name }: { readonly name: string }) => <p>Hei {name}</p>

test('a part comes when it is first drawn', async () => {
  const { Part, isHere } = late(async () => ({ default: Hello }))
  expect(isHere()).toBe(false)
  await act(async () => {
    render(
      <Suspense fallback="odota">
        <Part name="Aino" />
      </Suspense>,
    )
  })
  expect(screen.getByText('Hei Aino')).toBeDefined()
})

test('fetched ahead, it is drawn at once', async () => {
  const { Part, isHere } = late(async () => ({ default: Hello }))
  await fetchLate()
  expect(isHere()).toBe(true)
  render(<Part name="Veikko" />)
  expect(screen.getByText('Hei Veikko')).toBeDefined()
})

test('what did not come is asked for again', async () => {
  let tries = 0
  const { Part, fetch } = late(async () => {
    tries++
    if (tries === 1) throw new Error('No network')
    return { default: Hello }
  })
  await expect(fetch()).rejects.toThrow('No network')
  await fetchLate()
  expect(tries).toBe(2)
  render(<Part name="Seija" />)
  expect(screen.getByText('Hei Seija')).toBeDefined()
})

describe('a part that does not come', () => {
  const missing = () => screen.findAllByText(word('ui:partMissing'))
  const retry = () => screen.getByRole('button', { name: word('ui:retry') })

  /** A part that comes when the network is there, and how often it has been asked for. */
  const away = () => {
    let network = false
    const load = vi.fn(async () => {
      // Asked without end it comes, so that the test fails and does not hang.
      if (!network && load.mock.calls.length < 20) throw new Error('No network')
      return { default: Hello }
    })
    return {
      ...late(load),
      load,
      back: () => {
        network = true
      },
    }
  }
  const inSuspense = (children: ReactNode) => <Suspense fallback="odota">{children}</Suspense>
  const draw = (children: ReactNode) => act(async () => render(inSuspense(children)))

  test('says so once and asks no more by itself', async () => {
    const { Part, load } = away()
    const { rerender } = await draw(<Part name="Aino" />)
    expect(await missing()).toHaveLength(1)
    await act(async () => rerender(inSuspense(<Part name="Veikko" />)))
    expect(await missing()).toHaveLength(1)
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('is asked for again by a press, stays where it was in vain, and comes', async () => {
    const { Part, load, back } = away()
    await draw(<Part name="Aino" />)
    const [first] = await missing()
    const button = retry()
    fireEvent.click(button)
    await waitFor(() => expect(first?.isConnected).toBe(false))
    expect(await missing()).toHaveLength(1)
    expect(retry()).toBe(button)
    expect(load).toHaveBeenCalledTimes(2)
    back()
    fireEvent.click(button)
    expect(await screen.findByText('Hei Aino')).toBeDefined()
    expect(screen.queryByText(word('ui:partMissing'))).toBeNull()
    expect(load).toHaveBeenCalledTimes(3)
  })

  test('is asked for anew by whoever comes later', async () => {
    const { Part, back } = away()
    const { unmount } = await draw(<Part name="Aino" />)
    await missing()
    unmount()
    back()
    await draw(<Part name="Seija" />)
    expect(await screen.findByText('Hei Seija')).toBeDefined()
  })

  test('is missing without a word where nothing is seen', async () => {
    const { Unseen, load } = away()
    const { container } = await draw(<Unseen name="Aino" />)
    expect(container.textContent).toBe('')
    expect(load).toHaveBeenCalledTimes(1)
  })
})

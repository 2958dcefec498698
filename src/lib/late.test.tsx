// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { fetchLate, late } from './late.ts'

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

import { fireEvent, waitFor } from '@testing-library/react'
import { type Act, type Input } from '../api/operations.ts'
import { outside, recipes, ways } from '../app/recipes.ts'
import type { Anchor, Move } from '../lib/moves.ts'
import { type Page, pageAt } from '../lib/paths.ts'

/** The place on the screen that an area calls by this name, as soon as it is there. */
export const place = (anchor: Anchor, key?: string): Promise<HTMLElement> =>
  waitFor(() => {
    const wanted = `[data-anchor="${anchor}"]${key === undefined ? '' : `[data-key="${key}"]`}`
    const found = document.querySelector<HTMLElement>(wanted)
    if (!found) throw new Error(`Nothing on the screen is ${wanted}`)
    return found
  })

/** Does one stand on the page already, or on one that serves as well? */
function isAt(page: Page, or: readonly Page[] = []): boolean {
  const now = pageAt(location.hash.slice(1))?.page
  return now !== undefined && [page, ...or].includes(now)
}

/** Makes a move as a person would make it. */
async function move(one: Move): Promise<void> {
  switch (one.move) {
    case 'open':
      if (!isAt(one.page, one.or)) for (const step of ways[one.page]) await move(step)
      return
    case 'press':
      fireEvent.click(await place(one.anchor, one.key))
      return
    case 'type':
      fireEvent.change(await place(one.anchor), { target: { value: one.text } })
      return
    case 'tick': {
      const box = await place(one.anchor, one.key)
      if (box instanceof HTMLInputElement && box.checked !== one.on) fireEvent.click(box)
      return
    }
    case 'attach': {
      const choice = await place(one.anchor)
      fireEvent.change(choice.querySelector('input') ?? choice, {
        target: { files: [new File([new Uint8Array(one.content)], one.name)] },
      })
      return
    }
    case 'choose': {
      const found = await waitFor(async () => {
        const element =
          document.querySelector(`[data-anchor="${one.anchor}"][data-key="${one.key}"]`) ??
          (await place(one.anchor))
        const offered = element.querySelector(`option[value="${one.key}"], input`)
        if (!offered) throw new Error(`${one.anchor} does not offer ${one.key}`)
        return element
      })
      if (found instanceof HTMLSelectElement)
        fireEvent.change(found, { target: { value: one.key } })
      else fireEvent.click(found)
    }
  }
}

/** Does an act on the screen, by its recipe. */
export async function doAct<A extends Act>(act: A, input: Input<A>): Promise<void> {
  for (const one of recipes[act](input)) await move(one)
}

/** Does an act outside the service, by its recipe. */
export async function doOutside<A extends keyof typeof outside>(
  act: A,
  input: Parameters<(typeof outside)[A]>[0],
): Promise<void> {
  for (const one of outside[act](input)) await move(one)
}

/** Comes to a page, as a person would. */
export const goToPage = (page: Page): Promise<void> => move({ move: 'open', page })

import { act, fireEvent, waitFor } from '@testing-library/react'
import type { FormShapes } from '../api/acts.ts'
import { type Act, type Input } from '../api/operations.ts'
import { outside, recipes, ways } from '../app/recipes.ts'
import type { Anchor, Move } from '../lib/moves.ts'
import type { Page } from '../lib/paths.ts'
import { isAt } from '../practice/hand/next-move.ts'
import { find } from '../practice/hand/screen.ts'

/** The place on the screen that an area calls by this name, as soon as it is there. */
export const place = (anchor: Anchor, key?: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = find(anchor, key)
    if (!found) throw new Error(`Nothing on the screen is ${anchor} ${key ?? ''}`)
    return found
  })

/** Presses a place on the screen, and lets come of it at once what does not have to be waited for. */
export async function press(anchor: Anchor, key?: string): Promise<HTMLElement> {
  const found = await place(anchor, key)
  found.focus()
  await act(async () => {
    fireEvent.click(found)
  })
  return found
}

/** Makes a move as a person would make it. */
async function move(one: Move): Promise<void> {
  switch (one.move) {
    case 'open':
      if (!isAt(one)) for (const step of ways[one.page]) await move(step)
      return
    case 'press':
      await press(one.anchor, one.key)
      return
    case 'type':
      fireEvent.change(await place(one.anchor, one.key), { target: { value: one.text } })
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
      const found = await place(one.anchor, one.key)
      if (found instanceof HTMLSelectElement)
        fireEvent.change(found, { target: { value: one.key } })
      else fireEvent.click(found)
    }
  }
}

/** Does an act on the screen, by its recipe. */
export async function doAct<A extends Act>(
  name: A,
  input: Input<A>,
  forms: FormShapes = [],
): Promise<void> {
  for (const one of recipes[name](input, forms)) await move(one)
}

/** Does an act outside the service, by its recipe. */
export async function doOutside(
  line:
    | { readonly act: 'phone.call'; readonly with: { readonly to: string } }
    | { readonly act: 'phone.answer' },
): Promise<void> {
  const moves =
    line.act === 'phone.call' ? outside['phone.call'](line.with) : outside['phone.answer']()
  for (const one of moves) await move(one)
}

/** Comes to a page, as a person would. */
export const goToPage = (page: Page): Promise<void> => move({ move: 'open', page })

import type { Page } from './paths.ts'

/**
 * The id of a place on the screen. Each area declares its own in `acts.ts`; scenarios never name them.
 * @example const anchor = { send: 'messages.send' } as const satisfies Record<string, Anchor>
 */
export type Anchor = `${string}.${string}`

/** What a person does on a screen. A list item is told from its siblings by `key`. */
export type Move =
  /** `or`: on these pages the same can be done; whoever stands there stays. */
  | { readonly move: 'open'; readonly page: Page; readonly or?: readonly Page[] }
  /**
   * `turns`: it leads to the next screen of the same act. Whoever is on a later one need not press it again.
   * `to`: the only page to which it leads; without it, any page that is about what `key` names.
   * `refused`: it is inactive, and pressed all the same. The screen says why.
   * `mends`: it leads back to where something has still to be set right.
   */
  | {
      readonly move: 'press'
      readonly anchor: Anchor
      readonly key?: string
      readonly turns?: true
      readonly to?: Page
      /** With `to`: on these pages the same can be done; whoever stands there stays. */
      readonly or?: readonly Page[]
      readonly refused?: true
      readonly mends?: true
    }
  | (Told & { readonly move: 'choose'; readonly anchor: Anchor; readonly key: string })
  | (Told & {
      readonly move: 'tick'
      readonly anchor: Anchor
      readonly key?: string
      readonly on: boolean
    })
  | (Told & {
      readonly move: 'type'
      readonly anchor: Anchor
      readonly key?: string
      readonly text: string
    })
  | {
      readonly move: 'attach'
      readonly anchor: Anchor
      readonly name: string
      readonly content: Uint8Array
    }

/** What a later screen of the same act tells, as `told`, and the place there that leads back to it. */
type Told = { readonly back?: { readonly anchor: Anchor; readonly key: string } }

/**
 * The attributes of what tells what was chosen or written on an earlier screen.
 * @param keys those of the moves that were made; none where nothing was
 */
export const told = (anchor: Anchor, keys: readonly string[]) => ({
  'data-told': anchor,
  'data-told-keys': keys.join(' '),
})

/** The attributes by which the hand and the tests find an anchor. */
export const at = (anchor: Anchor, key?: string) => ({
  'data-anchor': anchor,
  ...(key !== undefined && { 'data-key': key }),
})

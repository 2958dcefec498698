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
   */
  | {
      readonly move: 'press'
      readonly anchor: Anchor
      readonly key?: string
      readonly turns?: true
      readonly to?: Page
      readonly refused?: true
    }
  | { readonly move: 'choose'; readonly anchor: Anchor; readonly key: string }
  | { readonly move: 'tick'; readonly anchor: Anchor; readonly key?: string; readonly on: boolean }
  | { readonly move: 'type'; readonly anchor: Anchor; readonly key?: string; readonly text: string }
  | {
      readonly move: 'attach'
      readonly anchor: Anchor
      readonly name: string
      readonly content: Uint8Array
    }

/** The attributes by which the hand and the tests find an anchor. */
export const at = (anchor: Anchor, key?: string) => ({
  'data-anchor': anchor,
  ...(key !== undefined && { 'data-key': key }),
})

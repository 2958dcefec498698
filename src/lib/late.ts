import { type ComponentType, createElement, type ReactElement, use } from 'react'

type PartModule<Props extends object> = { readonly default: ComponentType<Props> }

export type Late<Props extends object> = {
  /** Waits for itself, within a `Suspense`, only as long as it is not here. */
  readonly Part: (props: Props) => ReactElement
  /** Fetches it ahead. What does not come is asked for again when it is needed. */
  readonly fetch: () => Promise<void>
  readonly isHere: () => boolean
}

const all: (() => Promise<void>)[] = []

let wordsCome = async (_areas: readonly string[]): Promise<void> => undefined

/** Says how the words of a part are fetched: only the app knows in which languages. */
export function lateWords(fetch: typeof wordsCome): void {
  wordsCome = fetch
}

/**
 * A part of the screen with a script of its own. Once that is here the part is drawn at once, and nothing blinks.
 * @param areas those of whose words no other part has need before
 */
export function late<Props extends object>(
  load: () => Promise<PartModule<Props>>,
  ...areas: readonly string[]
): Late<Props> {
  let here: ComponentType<Props> | undefined
  let coming: Promise<void> | undefined
  const fetch = () => {
    coming ??= Promise.all([load(), wordsCome(areas)]).then(
      ([module]) => {
        here = module.default
      },
      (error: unknown) => {
        coming = undefined
        throw error
      },
    )
    return coming
  }
  all.push(fetch)
  const Part = (props: Props) => {
    if (!here) use(fetch())
    // `use` comes back only when it is here.
    return createElement(here ?? Nothing, props)
  }
  return { Part, fetch, isHere: () => here !== undefined }
}

const Nothing = () => null

/** Fetches every part, so that one can go on without a network. */
export async function fetchLate(): Promise<void> {
  await Promise.allSettled(all.map((fetch) => fetch()))
}

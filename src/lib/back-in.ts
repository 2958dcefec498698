/** Where whoever was signed in stood when their session came to its end. */
export type Back = {
  readonly path: string
  /** Who was signed in. */
  readonly person: string
  /** Whose matters they were, when they were another's. */
  readonly about?: { readonly id: string; readonly name: string }
}

/** The way back, as the state of a page tells it; undefined when it does not. */
export function backIn(state: unknown): Back | undefined {
  const back = has(state, 'back') && state.back
  return isBack(back) ? back : undefined
}

const isBack = (back: unknown): back is Back =>
  has(back, 'path') &&
  typeof back.path === 'string' &&
  has(back, 'person') &&
  typeof back.person === 'string' &&
  (!has(back, 'about') || isPerson(back.about))

const isPerson = (person: unknown): boolean =>
  has(person, 'id') &&
  typeof person.id === 'string' &&
  has(person, 'name') &&
  typeof person.name === 'string'

const has = <Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> =>
  typeof value === 'object' && value !== null && name in value

type Back = { readonly path: string; readonly person: string }

/** Where who stood when their session came to its end, as the state of a page tells it; undefined when it does not. */
export function backIn(state: unknown): Back | undefined {
  if (typeof state !== 'object' || state === null || !('back' in state)) return undefined
  const { back } = state
  if (typeof back !== 'object' || back === null || !('path' in back && 'person' in back))
    return undefined
  const { path, person } = back
  return typeof path === 'string' && typeof person === 'string' ? { path, person } : undefined
}

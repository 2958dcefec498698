/**
 * Remembers what was made of an object, and of the one thing that goes with it, so that what many share is looked at
 * once.
 * @param make must give the same for the same
 */
export function once<K extends object, W extends readonly [] | readonly [unknown], V>(
  make: (key: K, ...beside: W) => V,
): (key: K, ...beside: W) => V {
  const known = new WeakMap<K, Map<unknown, { readonly value: V }>>()
  return (key, ...beside) => {
    const made = known.get(key) ?? new Map<unknown, { readonly value: V }>()
    known.set(key, made)
    const one = made.get(beside[0]) ?? { value: make(key, ...beside) }
    made.set(beside[0], one)
    return one.value
  }
}

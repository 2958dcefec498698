type Thing = { readonly id: string }

/** The thing of that id, if there is one. */
export const byId = <T extends Thing>(
  things: readonly T[],
  id: string | undefined,
): T | undefined => things.find((one) => one.id === id)

/** The name of the thing of that id, or the id itself where there is none. */
export const nameOf = (
  things: readonly (Thing & { readonly name: string })[],
  id: string,
): string => byId(things, id)?.name ?? id

/** What is wrong with an id that names nothing. */
export const idFault = (id: string) => (id === '' ? ('required' as const) : ('unknown' as const))

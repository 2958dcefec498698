let coming = async (): Promise<void> => undefined

/** Says how it is fetched how things are done on the screen: only the app knows all areas. */
export function doingComes(fetch: () => Promise<void>): void {
  coming = fetch
}

/** A part that shows how things are done, once it is here how they are. */
export async function withDoing<Part>(part: Promise<Part>): Promise<Part> {
  const [here] = await Promise.all([part, coming()])
  return here
}

type ByHand = { readonly by?: 'trainer' | undefined; readonly name?: string | undefined }

/** What a trainer starts by hand has a name, by which they find it; nothing else needs one. */
export const namedByHand = ({ by, name }: ByHand): boolean =>
  (by === undefined) === (name === undefined)

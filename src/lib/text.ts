/** How many characters a person would count: an emoji is one. */
export const characters = (text: string): number => [...text].length

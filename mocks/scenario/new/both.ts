import type { Words } from '../messages/messages.ts'

/** Words in both languages, one under the other. */
export const both = ({ fi, en }: Words): string => `${fi}\n  ${en}`

import { href } from './paths.ts'

/** What a link to a new message calls its recipient. */
export const recipientParameter = 'vastaanottaja'

/** A new message to a unit or a contact person. */
export const messageTo = (recipient: string): string =>
  `${href('messages.new')}?${new URLSearchParams({ [recipientParameter]: recipient })}`

/** Under which name the server keeps the draft of a new message. */
export const newMessage = 'messages.new'

/** Under which name the server keeps the draft of a reply. */
export const replyTo = (conversation: string): string => `messages.reply.${conversation}`

/** Under which name the server keeps the draft of a new message. */
export const newMessage = 'messages.new'

/** Under which name the server keeps what was typed of a new measurement. */
export const newMeasurement = (kind: string): string => `measurements.new.${kind}`

/** Under which name the server keeps the draft of a reply. */
export const replyTo = (conversation: string): string => `messages.reply.${conversation}`

/** Under which name the server keeps what is being written in a chat. */
export const chatDraft = (chat: string): string => `chats.${chat}`

/** Under which name the server keeps what has been answered in a form. */
export const formDraft = (form: string): string => `form.${form}`

/** Under which name the server keeps what has been chosen for a new appointment. */
export const booking = 'booking'

/** Under which name the server keeps the time that was chosen in the place of an appointment's own. */
export const moveOf = (appointment: string): string => `appointments.move.${appointment}`

/** Under which name the server keeps why an appointment is about to be cancelled. */
export const cancelOf = (appointment: string): string => `appointments.cancel.${appointment}`

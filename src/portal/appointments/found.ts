import type { Reply } from '../../api/operations.ts'

/** An appointment with all that its page tells. */
export type Found = Reply<'appointments.get'>

import type { Reply } from '../../api/operations.ts'

/** Days and their free times. */
export type Days = Reply<'slots.list'>['days']

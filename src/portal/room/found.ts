import type { Reply } from '../../api/operations.ts'

/** A remote visit as it stands. */
export type Found = Reply<'visits.get'>

export type Turn = Found['turns'][number]

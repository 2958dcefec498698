import type { Reply } from '../../api/operations.ts'

/** A service with which one can chat. */
export type Found = Reply<'chats.get'>

/** One chat with it. */
export type Talk = Found['earlier'][number]

import { hour } from './milliseconds.ts'
import { fromIso } from './time.ts'

/** Does something begin so soon that one had better get ready for it? Also when it has begun already. */
export const isNear = (start: string, now: number): boolean => fromIso(start) - now <= 24 * hour

import { z } from 'zod'

/** After how many minutes without doing anything one is warned and signed out. */
export const idleMinutes = z.strictObject({
  warnMinutes: z.int().min(1),
  outMinutes: z.int().min(2),
})

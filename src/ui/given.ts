import type { ReactNode } from 'react'

/** Whether there is something to show. */
export const given = (text: ReactNode): boolean =>
  text !== undefined && text !== null && text !== false && text !== ''

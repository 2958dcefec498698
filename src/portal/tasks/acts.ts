import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  /** Leads to what a task is about; the key is the task's id. */
  open: 'tasks.open',
  /** Leads to an appointment, whose id is the key. */
  event: 'tasks.event',
  /** Leads to the list of forms. */
  forms: 'tasks.forms',
} as const satisfies Record<string, Anchor>

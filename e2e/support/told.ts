import type { Page as Tab } from '@playwright/test'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { type Operation, row } from '../../src/api/operations.ts'

/** What tells all that an act can have changed. None of them asks for anything in particular. */
const reads = [
  'session.get',
  'people.list',
  'account.get',
  'tasks.list',
  'forms.list',
  'messages.list',
  'results.list',
  'measurements.list',
  'drafts.list',
  'appointments.list',
  'plans.list',
  'units.list',
] as const satisfies readonly Operation[]

/** What a service tells, read by read. */
export type Told = Readonly<Record<string, unknown>>

/** What the service of a rehearsal tells. */
export const toldBy = (rehearsal: Rehearsal): Told =>
  Object.fromEntries(
    reads.map((read) => {
      const outcome = rehearsal.perform(read, {})
      return [read, 'problem' in outcome ? outcome.problem.type : outcome.reply]
    }),
  )

/** What the service within the page tells, asked as the portal asks it. */
export const toldIn = (tab: Tab): Promise<Told> =>
  tab.evaluate(
    async (all) => {
      const answers = await Promise.all(
        all.map(async ({ read, path }): Promise<[string, unknown]> => {
          const response = await fetch(new URL(`api${path}`, document.baseURI), {
            headers: { 'accept-language': 'fi' },
          })
          const reply: unknown = await response.json()
          const problem = typeof reply === 'object' && reply !== null && 'type' in reply
          return [read, !response.ok && problem ? reply.type : reply]
        }),
      )
      return Object.fromEntries(answers)
    },
    reads.map((read) => ({ read, path: row(read).path })),
  )

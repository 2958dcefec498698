import type { Notice, Person } from './world.ts'

/**
 * What somebody was told before the rehearsal and has not read. It stands in the service; in the drawn phone lies only
 * what comes while one practises.
 */
export const earlierNotices = ({
  client,
  conversations,
  results,
}: Pick<Person, 'client' | 'conversations' | 'results'>): readonly Notice[] => [
  ...Object.values(conversations).flatMap(({ id, state, posts }) => {
    const at = posts.at(-1)?.at
    return state === 'answered' && at !== undefined
      ? { at, person: client.id, channel: undefined, conversation: id }
      : []
  }),
  ...results.flatMap(({ id, state, at }) =>
    state === 'new' ? { at, person: client.id, channel: undefined, result: id } : [],
  ),
]

import { problem } from '../../src/api/problem.ts'
import { latestOf } from './notice-facts.ts'
import { newsOf } from './notice-rows.ts'
import { fact, type Rules } from './world.ts'

export const noticeRules: Rules<'notices.read' | 'notices.see' | 'notices.choose'> = {
  'notices.read': {
    decide: (world, { notice }, context) =>
      !latestOf(world).has(notice)
        ? problem('not-found', `No notice ${notice}`)
        : newsOf(world, context).some(({ id }) => id === notice)
          ? [fact('notice.read', { notice })]
          : [],
    view: () => ({}),
  },
  'notices.see': {
    decide: (world, { latest }, context) => {
      const until = latestOf(world).get(latest)?.at
      if (until === undefined) return problem('not-found', `No notice ${latest}`)
      return newsOf(world, context).some(({ notice }) => notice.at <= until)
        ? [fact('notices.seen', { latest })]
        : []
    },
    view: () => ({}),
  },
  'notices.choose': {
    decide: ({ quiet }, { kind, wanted }) =>
      quiet.includes(kind) === wanted ? [fact('notices.chosen', { kind, wanted })] : [],
    view: () => ({}),
  },
}

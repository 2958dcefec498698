import { problem } from '../../src/api/problem.ts'
import { latestOf } from './notice-facts.ts'
import { fact, type Rules } from './world.ts'

export const noticeRules: Rules<'notices.read' | 'notices.see' | 'notices.choose'> = {
  'notices.read': {
    decide: (world, { notice }) =>
      !latestOf(world).has(notice)
        ? problem('not-found', `No notice ${notice}`)
        : world.seen.includes(notice)
          ? []
          : [fact('notice.read', { notice })],
    view: () => ({}),
  },
  'notices.see': {
    decide: (world, { latest }) =>
      latestOf(world).has(latest)
        ? [fact('notices.seen', { latest })]
        : problem('not-found', `No notice ${latest}`),
    view: () => ({}),
  },
  'notices.choose': {
    decide: ({ quiet }, { kind, wanted }) =>
      quiet.includes(kind) === wanted ? [fact('notices.chosen', { kind, wanted })] : [],
    view: () => ({}),
  },
}

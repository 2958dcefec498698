import type { Operation } from '../../src/api/operations.ts'
import { draftFacts, draftRules } from './drafts.ts'
import type { FactName } from './facts.ts'
import { messageFacts, messageRules } from './messages.ts'
import { sessionFacts, sessionRules } from './session.ts'
import { taskRules } from './tasks.ts'
import type { Appliers, Fact, Rules, World } from './world.ts'

/** How the county answers every operation. */
export const rules: Rules<Operation> = {
  ...sessionRules,
  ...messageRules,
  ...taskRules,
  ...draftRules,
}

const unchanged = (world: World): World => world

const appliers: Appliers<FactName> = {
  ...sessionFacts,
  ...messageFacts,
  ...draftFacts,
  'act.refused': unchanged,
  'page.opened': unchanged,
  'clock.advanced': unchanged,
  'cue.fired': unchanged,
}

/** The world after a fact. Never throws. */
export const apply = <F extends FactName>(
  world: World,
  { name, data }: Fact<F>,
  at: number,
): World => appliers[name](world, data, at)

import type { Operation } from '../../src/api/operations.ts'
import { newMessage, replyTo } from '../../src/api/forms.ts'
import { accountFacts, accountRules } from './account.ts'
import { draftFacts, draftRules, refuseDraft } from './drafts.ts'
import type { FactName } from './facts.ts'
import { messageFacts, messageRules } from './messages.ts'
import { sessionFacts, sessionRules } from './session.ts'
import { taskRules } from './tasks.ts'
import type { Appliers, Fact, Rules, World } from './world.ts'

/** How the county answers every operation. */
export const rules: Rules<Operation> = {
  ...sessionRules,
  ...accountRules,
  ...messageRules,
  ...taskRules,
  ...draftRules,
}

const unchanged = (world: World): World => world

const appliers: Appliers<FactName> = {
  ...sessionFacts,
  ...accountFacts,
  ...messageFacts,
  ...draftFacts,
  'act.refused': (world, { act, conversation }) => {
    if (act === 'messages.send') return refuseDraft(world, newMessage)
    const reply = act === 'messages.reply' && conversation !== undefined
    return reply ? refuseDraft(world, replyTo(conversation)) : world
  },
  'act.left': unchanged,
  'failure.began': unchanged,
  'failure.met': unchanged,
  'failure.ended': unchanged,
  'page.opened': unchanged,
  'page.reloaded': unchanged,
  'phone.called': unchanged,
  'clock.advanced': unchanged,
  said: unchanged,
  'place.guessed': unchanged,
  'hint.shown': unchanged,
  'step.shown': unchanged,
  'cue.fired': unchanged,
}

/** The world after a fact. Never throws. */
export const apply = <F extends FactName>(
  world: World,
  { name, data }: Fact<F>,
  at: number,
): World => appliers[name](world, data, at)

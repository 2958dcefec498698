import {
  booking,
  cancelOf,
  chatDraft,
  formDraft,
  moveOf,
  newMessage,
  replyTo,
} from '../../src/api/forms.ts'
import { type Operation, operationNames } from '../../src/api/operations.ts'
import { appointmentRowRules } from './appointment-rows.ts'
import { draftFacts, draftRules, refuseDraft } from './drafts.ts'
import type { FactName } from './facts.ts'
import { messageFacts } from './message-facts.ts'
import { messageRules } from './messages.ts'
import { noticeFacts } from './notice-facts.ts'
import { noticeRowRules } from './notice-rows.ts'
import { turnTo } from './others.ts'
import { reminderFacts } from './reminders.ts'
import { resultFacts } from './result-facts.ts'
import { sessionFacts, sessionRules } from './session.ts'
import { taskFacts, taskRules } from './tasks.ts'
import type { Appliers, Fact, Rule, Rules, World } from './world.ts'

const early = {
  ...sessionRules,
  ...messageRules,
  ...taskRules,
  ...draftRules,
  ...appointmentRowRules,
  ...noticeRowRules,
}

type Late = typeof import('./late-rules.ts')

let late: Late | undefined

/** How the county answers every operation, when all is here: an operation without a rule does not compile. */
const whole = ({ lateRules }: Late): Rules<Operation> => ({ ...early, ...lateRules })

let rules: Partial<Rules<Operation>> = early

/**
 * Fetches what no rehearsal needs to begin. Wait for it before such an operation is performed; again, it is there.
 * @throws TypeError when the network does not bring it
 */
export async function loadLate(): Promise<void> {
  late ??= await import('./late-rules.ts')
  rules = whole(late)
  all = { ...appliers, ...late.lateFacts }
}

/** Can an operation be performed already? */
export const isHere = (operation: Operation): boolean => rules[operation] !== undefined

/** The operations that wait for `loadLate`. */
export const lateOperations: readonly Operation[] = operationNames.filter(
  (name) => !(name in early),
)

/** How the county answers an operation. */
export function ruleOf<O extends Operation>(operation: O): Rule<O> {
  const rule: Rule<O> | undefined = rules[operation]
  if (!rule) throw new Error(`The rule of ${operation} has not been loaded`)
  return rule
}

/** What appointments need beside their rules. */
export function times(): Late['times'] {
  if (!late) throw new Error('The rules of appointments have not been loaded')
  return late.times
}

/** What comes of the lines of cues that only come about with the late rules. */
export function lateCueFacts(): Late['cueFacts'] {
  if (!late) throw new Error('What this cue does has not been loaded')
  return late.cueFacts
}

/** What happens in chats and remote visits by itself; nothing, before anybody can have come to one. */
export const course = (): Late['course'] | undefined => late?.course

const unchanged = (world: World): World => world

/** Those of which nothing can have happened before the late rules are here. */
type LateFact = keyof Late['lateFacts']

const appliers: Appliers<Exclude<FactName, LateFact>> = {
  ...sessionFacts,
  ...noticeFacts,
  ...messageFacts,
  ...draftFacts,
  ...resultFacts,
  ...taskFacts,
  ...reminderFacts,
  'act.refused': (world, { act, conversation, form = '', appointment = '', chat = '' }) => {
    if (act === 'messages.send') return refuseDraft(world, newMessage)
    if (act === 'forms.send') return refuseDraft(world, formDraft(form))
    if (act === 'chats.say') return refuseDraft(world, chatDraft(chat))
    if (act === 'appointments.book') return refuseDraft(world, booking)
    if (act === 'appointments.move') return refuseDraft(world, moveOf(appointment))
    if (act === 'appointments.cancel') return refuseDraft(world, cancelOf(appointment))
    const reply = act === 'messages.reply' && conversation !== undefined
    return reply ? refuseDraft(world, replyTo(conversation)) : world
  },
  'act.left': unchanged,
  'failure.began': (world, { kind }, at) =>
    kind === 'F13' || kind === 'F14'
      ? (late?.lineChanged(world, kind === 'F13' ? 'weak' : 'lost', at) ?? world)
      : world,
  'failure.met': unchanged,
  'failure.ended': (world, { kind }, at) =>
    kind === 'F13' || kind === 'F14' ? (late?.lineChanged(world, 'good', at) ?? world) : world,
  'page.opened': unchanged,
  'page.reloaded': unchanged,
  'phone.called': unchanged,
  'phone.rang': unchanged,
  'phone.answered': unchanged,
  'clock.advanced': unchanged,
  said: unchanged,
  'place.guessed': unchanged,
  'hint.shown': unchanged,
  'step.shown': unchanged,
  'cue.fired': unchanged,
}

let all: Partial<Appliers<FactName>> = appliers

/**
 * The world after a fact. Never throws.
 * @param person whose matter it is: theirs changes, in hand or not. Nobody known: nothing does
 */
export function apply<F extends FactName>(
  world: World,
  { name, data }: Fact<F>,
  at: number,
  person = world.client.id,
): World {
  // Whoever signs in takes up their own matters, and stays in them.
  const changed: Appliers<F>[F] = all[name] ?? unchanged
  if (person === world.client.id || name === 'signed.in') return changed(world, data, at)
  const theirs = turnTo(world, person)
  return theirs === world ? world : turnTo(changed(theirs, data, at), world.client.id)
}

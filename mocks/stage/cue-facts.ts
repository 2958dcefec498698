import type { Cue } from '../scenario/format/cue.ts'
import { lateCueFacts } from '../world/county.ts'
import { type Fact, fact, type World } from '../world/world.ts'
import type { Entry } from './scene.ts'

/** A cue's fact with the fields that it leaves out taken from the fact that set it off. A pause is none. */
export function cueFacts(
  line: Cue['do'][number],
  trigger: Entry | undefined,
  world: World,
  at: number,
): readonly Fact[] {
  const data = trigger?.fact.data ?? {}
  const inherited = 'conversation' in data ? (data.conversation ?? '') : ''
  if ('pause' in line) return []
  if ('professional.replied' in line) {
    const { conversation = inherited, ...rest } = line['professional.replied']
    return [fact('professional.replied', { ...rest, conversation })]
  }
  if ('message.taken' in line) {
    const { conversation = inherited, by } = line['message.taken']
    return [fact('message.taken', { conversation, by })]
  }
  if ('conversation.closed' in line) {
    const { conversation = inherited, by } = line['conversation.closed']
    return [fact('conversation.closed', { conversation, by })]
  }
  return lateCueFacts()(line, 'appointment' in data ? (data.appointment ?? '') : '', world, at)
}

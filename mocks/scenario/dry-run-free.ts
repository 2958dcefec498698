import type { Run } from './dry-run-parts.ts'
import * as words from './rule-messages.ts'

/** Free practice has no models: somebody signs in, writes to every unit and answers what comes. */
export function runFree({ player, script, places, tell }: Run): void {
  const { rehearsal } = player
  const { place, scenario } = script
  player.play([
    { act: 'session.open', with: { method: 'bank' } },
    { act: 'terms.accept', with: { terms: true, sharing: false } },
    { act: 'consents.change', with: { consent: 'messaging', given: true } },
  ])
  const begun = player.mark()
  for (const { id, topics } of place.units) {
    const [topic] = topics
    if (topic === undefined) continue
    player.back(begun)
    const sent = rehearsal.perform('messages.send', { recipient: id, topic, text: 'Hei.' })
    player.settle()
    if ('reply' in sent)
      player.play([
        { act: 'messages.read', with: sent.reply },
        { act: 'messages.reply', with: { ...sent.reply, text: 'Kiitos.' } },
      ])
    player.settle()
  }
  for (const { id, by } of scenario.cues)
    if (by === 'trainer') {
      player.back(begun)
      rehearsal.fire(id)
      player.settle()
    }
  for (const slip of scenario.slips) {
    player.back(begun)
    player.play(slip.try)
    if (!rehearsal.scene().slips.some((one) => one.slip === slip.id))
      tell([...places.slip(slip.id), 'try'], words.slipNotMet(slip.id))
  }
}

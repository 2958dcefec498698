import { questionsOf } from '../../../src/lib/questions-of.ts'
import type { Stage } from '../../stage/rehearsal.ts'
import { unitsWith } from '../../world/slots.ts'
import type { FormQuestion } from '../format/form.ts'
import * as words from '../messages/dry-run.ts'
import type { Run } from './parts.ts'

/** Free practice has no models: somebody signs in, writes to every unit, answers what comes, and books. */
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
  bookEverything({ player, script }, begun)
  for (const { id, sections, free } of place.forms) {
    if (!free) continue
    player.back(begun)
    rehearsal.perform('forms.send', { form: id, answers: someAnswers(questionsOf(sections)) })
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

/** In every unit they book a time of every service there is, move it, change the reminder, and cancel it again. */
function bookEverything({ player, script }: Pick<Run, 'player' | 'script'>, begun: Stage): void {
  const { rehearsal } = player
  const { place } = script
  for (const { id: service } of place.services)
    for (const { id: unit, callback } of unitsWith(place, service)) {
      player.back(begun)
      const chosen = { service, unit, reason: '', reminder: 'none', start: { free: '+1 workday' } }
      const before = rehearsal.world().appointments
      player.play([{ act: 'appointments.book', with: chosen }])
      const booked = Object.keys(rehearsal.world().appointments).find((id) => !(id in before))
      if (booked === undefined) continue
      const appointment = { appointment: booked }
      player.play([
        { act: 'appointments.move', with: { ...appointment, start: { free: '+3 workdays' } } },
        { act: 'appointments.remind', with: { ...appointment, reminder: 'none' } },
        { act: 'appointments.cancel', with: { ...appointment, why: 'not-needed' } },
      ])
      const asked = { unit, phone: '050 000 0000' }
      if (callback) player.play([{ act: 'callback.ask', with: asked }])
      player.settle()
    }
}

/** The first answer that will do, to every question. */
function someAnswers(questions: readonly FormQuestion[]): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map((question) => [question.id, firstAnswer(question)]))
}

function firstAnswer(question: FormQuestion): string {
  if ('options' in question) return question.options[0]?.id ?? ''
  if (question.kind === 'yes-no') return 'yes'
  if (question.kind === 'number') return String(question.min)
  if (question.kind === 'scale') return String(question.from)
  return question.kind === 'date' ? '' : 'Hei.'
}

import { useTranslation } from 'react-i18next'
import type { Cue } from '../../../mocks/scenario/format/cue.ts'
import type { Stage } from '../../../mocks/stage/rehearsal.ts'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { dayOf, fromIso, toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { usePractice } from '../practice-context.ts'
import { arrivedOf, type Notice } from '../phone/use-arrivals.ts'
import { coming } from './coming.ts'

export type News = {
  /** Everything that there is to tell, a sentence each. */
  readonly told: readonly string[]
  /** What is said aloud. That something has come to the phone, the phone says itself. */
  readonly said: string
}

/** What happened while time was moved on, in words; undefined when it was not, or something was done since. */
export function useNews(): News | undefined {
  const { t } = useTranslation('time')
  const { rehearsal, stage } = usePractice()
  const passed = usePassed()
  const news = rehearsal.news()
  const move = news && lastMove(stage, rehearsal.lastOf('clock.advanced'))
  if (!move) return undefined

  const happened = kindsOf(news).map((kind) => {
    const all = news.flatMap((fact) => (fact.name === kind ? [fact] : []))
    const by = stage.script.place.staff.find(({ id }) =>
      all.some(({ data }) => 'by' in data && data.by === id),
    )
    return t(kinds[kind], { count: all.length, name: by?.name })
  })
  const sms = move.notices.filter(({ channel }) => channel === 'sms').length
  const email = move.notices.length - sms
  const phone = [
    ...(sms > 0 ? [t('sms', { count: sms })] : []),
    ...(email > 0 ? [t('email', { count: email })] : []),
  ]
  const nothing =
    coming(rehearsal, move.to) !== undefined
      ? 'nothing'
      : rehearsal.lastOf('cue.fired')
        ? 'nothingMore'
        : 'nothingYet'
  const time = passed(move)
  const county = happened.length + phone.length > 0 ? happened : [t(nothing)]
  return { told: [time, ...county, ...phone], said: [time, ...county].join(' ') }
}

/** What the county does by itself. */
type Kind =
  | Exclude<KeyOf<Cue['do'][number]>, 'pause' | 'appointment.given'>
  | 'appointment.booked'
  | 'session.warned'
  | 'session.expired'
  | 'chat.joined'
  | 'chat.answered'
  | 'chat.ended'
type KeyOf<T> = T extends unknown ? keyof T : never

/** Which words tell of it. What is missing here does not compile. */
const kinds = {
  'professional.replied': 'reply',
  'message.taken': 'taken',
  'conversation.closed': 'closed',
  'result.arrived': 'result',
  'slot.taken': 'slotTaken',
  'professional.wrote': 'wrote',
  'professional.spoke': 'spoke',
  'visit.admitted': 'admitted',
  'visit.entered': 'entered',
  'visit.departed': 'departed',
  'visit.ended': 'visitEnded',
  'phone.rang': 'rang',
  'task.given': 'taskGiven',
  'task.dropped': 'taskDropped',
  'appointment.booked': 'booked',
  'appointment.cancelled': 'cancelled',
  'session.warned': 'warned',
  'session.expired': 'expired',
  'chat.joined': 'chatJoined',
  'chat.answered': 'chatAnswered',
  'chat.ended': 'chatEnded',
} as const satisfies Record<Kind, string>

const isKind = (name: string): name is Kind => name in kinds

/** The kinds of what happened, each once, in the order in which they came. */
const kindsOf = (news: readonly { readonly name: string }[]): readonly Kind[] => [
  ...new Set(news.map(({ name }) => name).filter(isKind)),
]

type Moment = Stage['log']['path'][number]
type Move = {
  readonly from: number
  readonly to: number
  readonly notices: readonly Notice[]
}

/** The last move of time: from when, to when, and what came to the phone meanwhile. */
function lastMove({ log: { path, start } }: Stage, last: Moment | undefined): Move | undefined {
  if (last?.entry.fact.name !== 'clock.advanced') return undefined
  const before = path.findLast(({ entry }) => entry.seq < last.entry.turn) ?? start
  return {
    from: fromIso(last.entry.fact.data.from),
    to: last.entry.at,
    notices: arrivedOf(last.world.notices.slice(before.world.notices.length)),
  }
}

/** Words how much time passed: from which day to which, or within a day from when to when. */
function usePassed(): (move: Move) => string {
  const { t } = useTranslation('time')
  const language = useLanguage()
  return ({ from, to }) =>
    dayOf(from).compare(dayOf(to)) === 0
      ? t('passedHours', {
          from: clockTime(toIso(from), language),
          to: clockTime(toIso(to), language),
        })
      : t('passedDays', {
          from: shortDay(toIso(from), language),
          to: shortDay(toIso(to), language),
        })
}

import { FastForward } from 'lucide-react'
import { type SyntheticEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { dayOf, toIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePractice } from '../practice-context.ts'
import { chosenMoment, type Fault, lastDay } from './chosen.ts'
import { ends } from './ends.ts'
import styles from './panel.module.css'
import { useMomentWords } from './use-moment-words.ts'

type PanelProps = {
  /** Moves time to there, in milliseconds. */
  readonly onMove: (to: number) => void
}

/** How far time is moved: to one of the ends that are offered, or to a moment of one's own. */
export default function Panel({ onMove }: PanelProps) {
  const { t } = useTranslation(['time', 'practice'])
  const { rehearsal } = usePractice()
  const now = useNow()
  const words = useMomentWords()
  const offered = ends.flatMap(({ moment, ...end }) => {
    const at = moment(rehearsal.now(), rehearsal)
    return at === undefined ? [] : [{ ...end, at }]
  })
  return (
    <>
      <h3 className={styles['title']}>{t('practice:advance')}</h3>
      <ul className={styles['ends']}>
        {offered.map(({ id, label, at }) => (
          <li key={id}>
            <button type="button" className={styles['end']} onClick={() => onMove(at)}>
              <span className={styles['label']}>{t(label)}</span>
              <time dateTime={toIso(at)}>{words(at)}</time>
            </button>
          </li>
        ))}
      </ul>
      <Choice now={now} onMove={onMove} />
    </>
  )
}

const hour = 3_600_000

function Choice({ now, onMove }: PanelProps & { readonly now: number }) {
  const { t } = useTranslation(['time', 'practice'])
  const { rehearsal } = usePractice()
  const words = useMomentWords()
  const form = useRef<HTMLFormElement>(null)
  // The next full hour is what one changes.
  const [[firstDay, firstClock]] = useState(() => written(Math.floor(now / hour) * hour + hour))
  const [day, setDay] = useState(firstDay)
  const [clock, setClock] = useState(firstClock)
  const [fault, setFault] = useState<Fault>()
  const [today, earliest] = written(now)

  const move = (event: SyntheticEvent) => {
    event.preventDefault()
    const chosen = chosenMoment(day, clock, rehearsal.now())
    if (typeof chosen === 'number') {
      onMove(chosen)
      return
    }
    flushSync(() => setFault(chosen))
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }
  const told = (field: Fault['field']) =>
    fault?.field === field ? t(fault.why, { now: words(now) }) : undefined

  return (
    <form
      ref={form}
      className={styles['choice']}
      aria-labelledby="time-choose"
      noValidate
      autoComplete="off"
      onSubmit={move}
    >
      <h4 id="time-choose" className={styles['title']}>
        {t('choose')}
      </h4>
      <div className={styles['fields']}>
        <TextField
          type="date"
          label={t('day')}
          min={today}
          max={lastDay(now).toString()}
          error={told('day')}
          value={day}
          onChange={(value) => {
            setDay(value)
            setFault(undefined)
          }}
        />
        <TextField
          type="time"
          label={t('clock')}
          min={day === today ? earliest : undefined}
          error={told('clock')}
          value={clock}
          onChange={(value) => {
            setClock(value)
            setFault(undefined)
          }}
        />
      </div>
      <Button type="submit" icon={FastForward}>
        {t('go')}
      </Button>
    </form>
  )
}

/** A moment as the two native fields write it, on Helsinki's wall clock. */
const written = (at: number): readonly [day: string, clock: string] => [
  dayOf(at).toString(),
  toIso(at).slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length),
]

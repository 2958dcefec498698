import { CalendarPlus, PhoneCall, SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../../lib/format-time.ts'
import { messageTo } from '../../lib/message-link.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { figureUrl } from '../../ui/figures.ts'
import { Portrait } from '../../ui/portrait.tsx'
import { anchor } from './acts.ts'
import styles from './chat.module.css'
import type { Found, Talk } from './found.ts'

type Turn = Talk['turns'][number]

type TurnsProps = {
  readonly turns: readonly Turn[]
  /** To whom the professional can lead. */
  readonly unit: Found['unit']
}

/** What has been said, in order. */
export const Turns = ({ turns, unit }: TurnsProps) => (
  <ol className={styles['turns']}>
    {turns.map((turn, index) => (
      <TurnRow key={turn.id} turn={turn} unit={unit} goesOn={isBySame(turn, turns[index - 1])} />
    ))}
  </ol>
)

const isBySame = ({ by }: Turn, before: Turn | undefined): boolean =>
  before !== undefined && by.id === before.by.id && by.writer === before.by.writer

type TurnRowProps = {
  readonly turn: Turn
  readonly unit: Found['unit']
  /** The same has just spoken: who it is need not be shown again. */
  readonly goesOn: boolean
}

function TurnRow({ turn: { by, at: when, text, way }, unit, goesOn }: TurnRowProps) {
  const { t } = useTranslation('chat')
  const language = useLanguage()
  return (
    <li className={styles[by.client ? 'own' : 'theirs']}>
      <div className={goesOn ? 'visually-hidden' : styles['by']}>
        {!by.client && figureUrl(by.id) !== undefined && (
          <Portrait figure={by.id} ground="professional" />
        )}
        <p>
          <strong>{by.client && by.writer === null ? t('you') : by.name}</strong>
          {`${by.role === null ? '' : `, ${by.role}`}, ${clockTime(when, language)}`}
        </p>
      </div>
      {by.writer !== null && !goesOn && (
        <p className={styles['writer']}>{t('writer', { writer: by.writer, name: by.name })}</p>
      )}
      <p className={styles['text']}>{text}</p>
      {way !== null && <Way way={way} unit={unit} />}
    </li>
  )
}

/** To where the professional leads. A number is text: nothing is dialled. */
function Way({ way, unit }: { way: NonNullable<Turn['way']>; unit: Found['unit'] }) {
  const { t } = useTranslation('chat')
  if (way === 'call')
    return (
      <p className={styles['way']}>
        {t('callUnit', { unit: unit.name, open: unit.open })}{' '}
        <strong className={styles['phone']}>{unit.phone}</strong>
      </p>
    )
  const { to, icon } = {
    booking: { to: href('booking'), icon: CalendarPlus },
    message: { to: messageTo(unit.id), icon: SquarePen },
    callback: { to: href('services.units'), icon: PhoneCall },
  }[way]
  return (
    <p className={styles['way']}>
      <ButtonLink to={to} icon={icon} {...at(anchor.way, way)}>
        {t(`way_${way}`)}
      </ButtonLink>
    </p>
  )
}

import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime, dayMonth, longDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { fromIso, hourOf } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { noonOf } from '../../lib/weeks.ts'
import { ChoiceRow } from '../../ui/choice-row.tsx'
import { wayIcons } from '../../ui/way-icons.ts'
import { anchor } from './acts.ts'
import { slotKey } from './slot-key.ts'
import styles from './slot-list.module.css'
import type { Days } from './days.ts'
import { capital } from './words.ts'

type SlotListProps = {
  readonly day: Days[number]
  /** The chosen time's word. */
  readonly chosen: string | undefined
  readonly onSlot: (key: string) => void
}

const halves = [
  { name: 'morning', has: (hour: number) => hour < 12 },
  { name: 'afternoon', has: (hour: number) => hour >= 12 },
] as const

/** The free times of a day, of which one is chosen. */
export function SlotList({ day: { date, slots }, chosen, onSlot }: SlotListProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const title = t('dayTitle', {
    day: capital(longDay(noonOf(date), language).split(/[ ,]/)[0] ?? ''),
    date: dayMonth(noonOf(date), language),
  })
  return (
    <fieldset className={styles['slots']} role="radiogroup" aria-labelledby="day-times">
      <legend id="day-times" className={styles['title']}>
        <h2 className={styles['heading']}>{title}</h2>
      </legend>
      {halves.map(({ name, has }) => {
        const some = slots.filter(({ start }) => has(hourOf(fromIso(start))))
        return (
          some.length > 0 && (
            <Fragment key={name}>
              <p className={styles['half']}>{t(name)}</p>
              <div className={styles['rows']}>
                {some.map((slot) => (
                  <SlotRow key={keyOf(slot)} slot={slot} chosen={chosen} onSlot={onSlot} />
                ))}
              </div>
            </Fragment>
          )
        )
      })}
    </fieldset>
  )
}

type Slot = Days[number]['slots'][number]

const keyOf = ({ professional, ...rest }: Slot): string =>
  slotKey({ ...rest, professional: professional.id })

type SlotRowProps = Pick<SlotListProps, 'chosen' | 'onSlot'> & { readonly slot: Slot }

function SlotRow({ slot, chosen, onSlot }: SlotRowProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const key = keyOf(slot)
  const Icon = wayIcons[slot.way]
  return (
    <ChoiceRow
      type="radio"
      name="slot"
      value={key}
      checked={key === chosen}
      onChange={() => onSlot(key)}
      className={styles['row'] ?? ''}
      row={at(anchor.slot, key)}
      label={
        <span className={styles['words']}>
          <span className={styles['time']}>{clockTime(slot.start, language)}</span>
          <span className={styles['who']}>
            <span>{slot.professional.name}</span>
            <span className={styles['way']}>
              <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />
              {t(`way_${slot.way}`)}
            </span>
          </span>
        </span>
      }
    />
  )
}

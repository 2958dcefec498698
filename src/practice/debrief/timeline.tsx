import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { axisOf, type Label, type Line, type Mark, placed, type Spot } from './layout.ts'
import type { ModelPath } from './model-path.ts'
import { rounded, usePathNames } from './path-names.ts'
import type { Story } from './story.ts'
import type { Told } from './told.ts'
import styles from './timeline.module.css'
import { ToldIcon } from './told-icon.tsx'
import type { ToldWords } from './use-told-words.ts'

/** How wide the lines are at least, in rem: the style shows each picture only where there is so much room. */
const widths = { wide: 50, middle: 34 }

type TimelineProps = {
  readonly size: keyof typeof widths
  readonly story: Story
  readonly model: ModelPath
  readonly words: ToldWords
}

type ToldMark = Mark & { readonly told: Told }

const main: readonly Told['kind'][] = ['start', 'step', 'slip', 'jump', 'said', 'time']

/** Two paths on one axis of minutes. It is drawn for the eyes alone: the table says the same. */
export function Timeline({ size, story, model, words }: TimelineProps) {
  const { t } = useTranslation(['debrief', 'practice'])
  const names = usePathNames(story, model, words)
  const axis = axisOf([story.length, model.length])
  const marked = (told: Told, spent: number, text: string): ToldMark => ({
    told,
    spent,
    words: text,
    time: words.stamp(spent),
    main: main.includes(told.kind) && (told.kind !== 'said' || told.done),
  })
  const own = story.told
    .filter(({ spent }) => spent <= story.length)
    .map((told) => marked(told, told.spent, words.of(told)))
  const others = model.told.map((told) =>
    marked(told, rounded(told.spent), told.kind === 'start' ? t('startModel') : words.of(told)),
  )
  const untouched = story.steps.length > 0 && story.steps.every(({ by }) => by === 'jump')
  const percent = (spent: number) => `${round((spent / axis.end) * 100)}%`
  return (
    <div className={styles[size]} aria-hidden>
      <Path
        {...names.own}
        path="own"
        line={placed(own, axis.end, widths[size])}
        end={percent(story.length)}
        detours={detoursOf(story.told).map(([from, to]) => [percent(from), percent(to - from)])}
        note={untouched ? t('jumpedAll') : undefined}
        words={words}
      />
      <Path
        {...names.model}
        path="model"
        line={placed(others, axis.end, widths[size])}
        end={percent(model.length)}
        detours={[]}
        words={words}
      />
      <div className={styles['axis']}>
        {axis.ticks.map((tick) => (
          <span key={tick} className={styles['tick']} style={{ insetInlineStart: percent(tick) }}>
            {axis.step < 60_000 ? words.stamp(tick) : tick === 0 ? '0' : words.duration(tick)}
          </span>
        ))}
      </div>
    </div>
  )
}

type PathProps = {
  readonly name: string
  readonly length: string
  readonly path: 'own' | 'model'
  readonly line: Line<ToldMark>
  readonly end: string
  /** From where, and how far. */
  readonly detours: readonly (readonly [string, string])[]
  /** Told in the place of the line. */
  readonly note?: string | undefined
  readonly words: ToldWords
}

function Path({ name, length, path, line, end, detours, note, words }: PathProps) {
  const hatch = useId()
  const numbered = line.spots.filter(({ number }) => number !== undefined)
  return (
    <div className={styles['path']} data-path={path}>
      <p className={styles['name']}>
        {name} {note === undefined && <span className={styles['length']}>{length}</span>}
      </p>
      {note === undefined ? (
        <div
          className={styles['track']}
          style={{ marginBlock: `${line.above * 1.25 + 0.25}em ${line.below * 1.25 + 0.25}em` }}
        >
          <svg className={styles['bars']} width="100%" height="100%">
            <defs>
              <pattern
                id={hatch}
                width="12"
                height="12"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(35)"
              >
                <rect width="6" height="12" className={styles['stripe']} />
              </pattern>
            </defs>
            <rect className={styles['bar']} y="34%" height="32%" width={end} />
            {detours.map(([from, far]) => (
              <g key={from}>
                <rect className={styles['detour']} x={from} y="34%" height="32%" width={far} />
                <rect x={from} y="34%" height="32%" width={far} fill={`url(#${hatch})`} />
              </g>
            ))}
          </svg>
          {line.spots.map((spot) => (
            <SpotMark key={spot.x} spot={spot} words={words} />
          ))}
        </div>
      ) : (
        <p className={styles['note']}>{note}</p>
      )}
      {note === undefined && numbered.length > 0 && (
        <ul className={styles['legend']}>
          {numbered.map(({ number, marks }) => (
            <li key={number}>
              <b>{number}</b>
              <span>{marks.map(({ time, words: text }) => `${time} ${text}`).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function SpotMark({ spot, words }: { spot: Spot<ToldMark>; words: ToldWords }) {
  const { marks, mark, x, label, number } = spot
  const place = `${round(x * 100)}%`
  return (
    <>
      <span
        className={styles['mark']}
        data-kind={(marks.find(({ told }) => told.kind === 'slip') ?? mark).told.kind}
        style={{ insetInlineStart: place }}
        title={marks.map(({ words: text, told }) => `${text}, ${words.moment(told.at)}`).join('\n')}
      >
        {number ?? <ToldIcon told={mark.told} size="1.125rem" strokeWidth={2} />}
      </span>
      {label && (
        <span
          className={styles['label']}
          data-side={label.side}
          data-align={label.align}
          style={{
            insetInlineStart: `max(-0.9375rem, min(${startOf(place, label)}, 100% - ${label.width}em))`,
            inlineSize: `${label.width}em`,
          }}
        >
          <b>{mark.time}</b> <span>{label.words}</span>
        </span>
      )}
    </>
  )
}

const startOf = (place: string, { align, width }: Label): string =>
  align === 'start' ? `${place} - 0.9375rem` : `${place} + 0.9375rem - ${width}em`

/** From where to where one went astray: from a slip to its undo. */
function detoursOf(told: readonly Told[]): readonly (readonly [number, number])[] {
  return told.flatMap((one) => {
    if (one.kind !== 'undo') return []
    const slip = told.find((other) => other.kind === 'slip' && one.slips.includes(other.turn))
    return slip ? [[slip.spent, one.spent] as const] : []
  })
}

const round = (value: number): number => Math.round(value * 100) / 100

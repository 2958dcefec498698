import { useTranslation } from 'react-i18next'
import { clockTime } from '../../lib/format-time.ts'
import { dayOf, toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { ModelPath } from './model-path.ts'
import { rounded, usePathNames } from './path-names.ts'
import styles from './paths-table.module.css'
import { rowsOf } from './rows.ts'
import type { Story } from './story.ts'
import type { Told } from './told.ts'
import { ToldIcon } from './told-icon.tsx'
import type { ToldWords } from './use-told-words.ts'

type PathsTableProps = {
  readonly story: Story
  readonly model: ModelPath
  readonly words: ToldWords
}

const astray: readonly Told['kind'][] = ['slip', 'undo', 'guess']

/** Both paths, row by row: what was done, after how long, and what time it was in the exercise. */
export function PathsTable({ story, model, words }: PathsTableProps) {
  const { t } = useTranslation(['debrief', 'practice'])
  const language = useLanguage()
  const names = usePathNames(story, model, words)
  const rows = rowsOf(story.told, model.told)
  /** The day is told where it is another than in the row above. */
  const when = (index: number, column: 'own' | 'model'): string => {
    const at = rows[index]?.[column]?.at ?? 0
    const before = rows.slice(0, index).findLast((row) => row[column])?.[column]?.at
    return before !== undefined && dayOf(before).compare(dayOf(at)) === 0
      ? t('practice:clock', { time: clockTime(toIso(at), language) })
      : words.moment(at)
  }
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('paths')}</caption>
      <thead>
        <tr>
          {[names.own, names.model].map(({ name, length }) => (
            <th key={name} scope="col">
              {name} <span className={styles['length']}>{length}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ own, model: other }, index) => (
          // Rows have no name of their own, and never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index} data-astray={own !== undefined && astray.includes(own.kind)}>
            <td data-path={names.own.name}>
              {own ? (
                <Cell
                  told={own}
                  spent={own.spent}
                  text={words.of(own)}
                  when={when(index, 'own')}
                  words={words}
                />
              ) : (
                <NotHere />
              )}
            </td>
            <td data-path={names.model.name}>
              {other ? (
                <Cell
                  told={other}
                  spent={rounded(other.spent)}
                  text={other.kind === 'start' ? t('startModel') : words.of(other)}
                  when={when(index, 'model')}
                  words={words}
                />
              ) : (
                <NotHere />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = {
  readonly told: Told
  readonly spent: number
  readonly text: string
  /** What time it was in the exercise. */
  readonly when: string
  readonly words: ToldWords
}

function Cell({ told, spent, text, when, words }: CellProps) {
  return (
    <div className={styles['cell']}>
      <ToldIcon told={told} size="1.375rem" strokeWidth={1.75} />
      <div>
        <p>{text}</p>
        <p className={styles['when']}>
          {words.duration(spent)}
          {told.kind !== 'time' && <span> · {when}</span>}
        </p>
      </div>
    </div>
  )
}

function NotHere() {
  const { t } = useTranslation(['debrief', 'practice'])
  return <p className={styles['not-here']}>{t('notHere')}</p>
}

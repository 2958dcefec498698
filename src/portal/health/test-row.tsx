import { ChartLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { decimal } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { anchor } from './acts.ts'
import { Outside } from './outside.tsx'
import styles from './result.module.css'
import { useRangeWords } from './use-range-words.ts'

type TestRowProps = {
  readonly row: Reply<'results.get'>['rows'][number]
}

/** One value of a result, where it should lie, and what it tells. */
export function TestRow({ row }: TestRowProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const range = useRangeWords()
  const { test, name, value, unit, decimals, mark, about, results } = row
  return (
    <li className={styles['test']}>
      <h3 className={styles['name']}>{name}</h3>
      <p className={styles['value']}>
        <strong>{decimal(value, decimals, language)}</strong> {unit}
      </p>
      <p className={styles['range']}>{range(row)}</p>
      <p className={styles['mark']}>
        {mark === null ? (
          t(row.range.min === null && row.range.max === null ? 'noRange' : 'within')
        ) : (
          <Outside mark={mark}>{t(`mark_${mark}`)}</Outside>
        )}
      </p>
      <p className={styles['about']}>{about}</p>
      {results > 1 && (
        <p className={styles['more']}>
          <ButtonLink
            to={href('tests.one', { test })}
            variant="quiet"
            icon={ChartLine}
            {...at(anchor.test, test)}
          >
            {t('development')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </ButtonLink>
        </p>
      )}
    </li>
  )
}

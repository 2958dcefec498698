import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { useOne } from '../../api/use-one.ts'
import { dayOfYear, decimal } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Development } from './development.tsx'
import { Outside } from './outside.tsx'
import styles from './series.module.css'
import { useAbove } from './use-above.ts'
import { useRangeWords } from './use-range-words.ts'

/** A laboratory test over time: the chart, and its table. */
export default function Test() {
  const { t } = useTranslation('health')
  const { test = '' } = useParams()
  return (
    <OnePage
      asked={useOne('tests.get', { test })}
      crumbs={{ above: useAbove('results') }}
      title={({ name }) => name}
      untitled={t('test')}
      loading={<Skeleton>{t('loadingTest')}</Skeleton>}
      failed={{ title: t('testFailed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTest'),
        fact: t('missingTestFact'),
        advice: t('missingAdvice'),
        to: href('results'),
        all: t('allResults'),
      }}
    >
      {(found) => <Found found={found} />}
    </OnePage>
  )
}

function Found({ found }: { found: Reply<'tests.get'> }) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const range = useRangeWords()
  const { name, unit, decimals, about, points } = found
  const { min, max } = found.range
  if (points.length === 0) return <p>{t('noPoints')}</p>
  return (
    <div className={styles['stack']}>
      <p>{about}</p>
      <Development
        name={name}
        unit={unit}
        lines={[
          {
            name,
            points: points.map(({ at, value, mark }) => ({ at: fromIso(at), value, mark })),
          },
        ]}
        bands={min === null && max === null ? [] : [{ min, max }]}
        bandName={t('rangeName')}
        markName={t('outsideRange')}
      >
        {(from) => (
          <table className={styles['table']}>
            <caption className={styles['caption']}>
              {`${t('tableOf', { name })}. ${range(found)}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('taken')}</th>
                <th scope="col">{t('valueIn', { unit })}</th>
                <th scope="col">{t('marking')}</th>
              </tr>
            </thead>
            <tbody>
              {points
                .toReversed()
                .filter(({ at }) => fromIso(at) >= from)
                .map(({ result, at, value, mark }) => (
                  <tr key={result}>
                    <th scope="row" className={styles['moment']}>
                      <Link to={href('results.one', { result })}>{dayOfYear(at, language)}</Link>
                    </th>
                    <td>{decimal(value, decimals, language)}</td>
                    <td>
                      {mark === null ? (
                        t('within')
                      ) : (
                        <Outside mark={mark}>{t(`mark_${mark}`)}</Outside>
                      )}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </Development>
    </div>
  )
}
